// The name of a criterion where its whole label does not fit: its first words, before what they are made of.

import type { Criterion } from '#app/domain/funding-window.ts'
import type { Locale } from '#app/text/format.ts'

/** « Impact attendu, mesurable, utile… » is « Impact attendu »; « Faisabilité : données… » is « Faisabilité ». */
export const criterionName = ({ label }: Pick<Criterion, 'label'>, locale: Locale): string =>
  (label[locale].split(/[,:]/, 1)[0] ?? '').trim()
