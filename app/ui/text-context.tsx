// The language of the page, given once at the root and read by every component.

import { createContext, type ReactNode, useContext } from 'react'
import { type Format, formatFor, type Locale } from '#app/text/format.ts'
import { type Text, textFor } from '#app/text/text.ts'

export type Language = { readonly t: Text; readonly locale: Locale; readonly format: Format }

const languageOf = (locale: Locale): Language => ({ t: textFor(locale), locale, format: formatFor(locale) })

const languages: Readonly<Record<Locale, Language>> = { fr: languageOf('fr'), en: languageOf('en') }

const TextContext = createContext<Language>(languages.fr)

/** Everything inside reads that language; French where no provider is found (a page that failed before its root). */
export const TextProvider = ({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) => (
  <TextContext.Provider value={languages[locale]}>{children}</TextContext.Provider>
)

/** The words, the language and the formats of the page. */
export const useText = (): Language => useContext(TextContext)
