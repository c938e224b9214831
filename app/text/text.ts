// The texts of the language someone reads.

import { en } from './en.ts'
import type { Locale } from './format.ts'
import { fr, type Text } from './fr.ts'

export type { Locale, Text }

const texts: Readonly<Record<Locale, Text>> = { fr, en }

/** Every word of the software in that language. */
export const textFor = (locale: Locale): Text => texts[locale]
