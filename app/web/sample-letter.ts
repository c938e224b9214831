// An e-mail template filled with its sample, as the demonstration shows it.

import { type Format, formatFor, type Locale } from '#app/text/format.ts'
import type { Letter } from '#app/text/letter.ts'
import { textFor } from '#app/text/text.ts'
import type { EmailName, EmailProps } from '#emails/props.ts'
import { type RenderedEmail, renderEmail } from '#emails/render.ts'
import { emailNames, samples } from '#emails/samples.ts'
import { requireOpenEnv } from './context.ts'

export const sampleLetter = (name: EmailName, locale: Locale): Promise<RenderedEmail> =>
  renderEmail(name, samples[name], { locale, baseUrl: requireOpenEnv().baseUrl, demo: true, window: null })

/** The subject alone: a list of fifty templates need not lay them all out. */
export function sampleSubject<Name extends EmailName>(name: Name, locale: Locale): string {
  const letters: { readonly [Of in EmailName]: (props: EmailProps[Of], format: Format) => Letter } =
    textFor(locale).emails.letters
  return letters[name](samples[name], formatFor(locale)).subject
}

/** Null for a name that no template has. */
export const parseEmailName = (text: string): EmailName | null => emailNames.find(name => name === text) ?? null
