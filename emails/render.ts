// Makes the subject, the HTML and the text of an e-mail from its name and props.

import { createElement } from 'react'
import { type Format, formatFor, type Locale } from '#app/text/format.ts'
import type { Letter } from '#app/text/letter.ts'
import { textFor } from '#app/text/text.ts'
import { urls } from '#app/urls.ts'
import { emailUrl } from './links.ts'
import type { EmailLink, EmailName, EmailProps } from './props.ts'

export type RenderedEmail = { readonly subject: string; readonly html: string; readonly text: string }

type Letters = { readonly [Name in EmailName]: (props: EmailProps[Name], format: Format) => Letter }

/** The first call loads the components and takes a third of a second; the next ones a millisecond. */
export async function renderEmail<Name extends EmailName>(
  name: Name,
  props: EmailProps[Name],
  {
    locale,
    baseUrl,
    demo,
    window,
  }: {
    readonly locale: Locale
    readonly baseUrl: string
    readonly demo: boolean
    /** The name of the window that it is about; null when it is about none. */
    readonly window: string | null
  },
): Promise<RenderedEmail> {
  const [{ render, toPlainText }, { componentOf }] = await Promise.all([
    import('react-email'),
    import('./catalogue.ts'),
  ])
  const words = textFor(locale).emails
  const letters: Letters = words.letters
  const format = formatFor(locale)
  const given = cleaned(props)
  const written = letters[name](given, format)
  const letter = { ...written, subject: oneLine(written.subject) }
  const link = 'link' in given ? (given.link as EmailLink) : null
  const frame = {
    letter,
    words,
    format,
    locale,
    url: link === null ? null : emailUrl(link, baseUrl),
    siteUrl: new URL(urls.window(window), baseUrl).href,
    why: words.why[link?.page ?? 'signIn'],
    demo,
  }
  const html = await render(createElement(componentOf(name), { props: given, frame }))
  return { subject: letter.subject, html, text: toPlainText(html, plainTextOptions(words.colon)) }
}

const longestSubject = 120

/** A header is one line, and a mailbox shows the start of it. */
function oneLine(subject: string): string {
  const line = subject.replaceAll('\n', ' ')
  return line.length > longestSubject ? `${line.slice(0, longestSubject - 1).trimEnd()}…` : line
}

// Controls, line separators, and marks that turn the direction of reading round: they forge lines or hide words.
const deceptive = /(?!\n)[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Props as they were queued (JSON), with the characters that deceive a reader turned into spaces. */
const cleaned = <Props>(props: Props): Props =>
  JSON.parse(JSON.stringify(props), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(deceptive, ' ') : value,
  ) as Props

// html-to-text, which toPlainText passes its options to, comes without types: what is used of it.
type Builder = { readonly addInline: (text: string, options?: { readonly noWordTransform: boolean }) => void }
type Element = { readonly children: unknown; readonly attribs: Readonly<Record<string, string>> }
type Formatter = (element: Element, walk: (children: unknown, builder: Builder) => void, builder: Builder) => void

/** Facts as « label : value » and the button as « label : address », on one line each. */
function plainTextOptions(colon: string) {
  const label: Formatter = (element, walk, builder) => {
    walk(element.children, builder)
    builder.addInline(colon)
  }
  const button: Formatter = (element, walk, builder) => {
    label(element, walk, builder)
    builder.addInline(element.attribs['href'] ?? '', { noWordTransform: true })
  }
  return {
    formatters: { label, button },
    selectors: [
      { selector: 'h1', options: { uppercase: false } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'tr.fact', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'th', format: 'label' },
      { selector: 'td.value', format: 'inline' },
      { selector: 'a.button', format: 'button' },
    ],
  }
}
