// The language of the page, as the form says it.

import type { Locale } from '#app/text/format.ts'

export const localeOf = (form: HTMLFormElement): Locale => (form.dataset['locale'] === 'en' ? 'en' : 'fr')
