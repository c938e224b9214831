// The few wordings that the pages of the committee share.

import type { DecisionKind } from '#app/domain/decision.ts'
import type { Stream } from '#app/domain/funding-window.ts'
import type { Locale } from '#app/text/format.ts'
import type { Look } from '../look.ts'

/** « Données », or the code of a stream that the version no longer has. */
export const streamLabel = (streams: readonly Stream[], code: string, locale: Locale): string =>
  streams.find(stream => stream.code === code)?.label[locale] ?? code

export const decisionLook: Readonly<Record<DecisionKind, Look>> = {
  grant: 'done',
  grantWithConditions: 'toLook',
  defer: 'paused',
  waitlist: 'near',
  reject: 'refused',
}

/** Scores come in tenths of a point and are drawn out of 100. */
export const points = (tenths: number): number => tenths / 10
