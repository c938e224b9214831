// What the words of an e-mail are made of, and the few things both languages need to write them.

import { fieldAt } from '#app/domain/application-form.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { lastSecond } from './format.ts'

/** A sentence, or its pieces when some of them weigh more. */
export type Paragraph = string | readonly (string | { readonly strong: string })[]

export type Fact = { readonly label: string; readonly value: string }

/** An e-mail in the order it is read; what is absent is not shown. */
export type Letter = {
  /** One line: no score, no amount, nobody's name. */
  readonly subject: string
  readonly heading: string
  readonly paragraphs: readonly Paragraph[]
  /** What a person wrote, kept as written. */
  readonly quote?: { readonly label: string; readonly words: string }
  readonly entries?: { readonly label: string; readonly lines: readonly string[] }
  readonly facts?: readonly Fact[]
  readonly after?: readonly Paragraph[]
  /** The label of the one button. */
  readonly action?: string
}

/** What an e-mail is about: a reference once filed, a title always. */
export type Named = { readonly reference: string | null; readonly title: string }

const subjectTitle = 60

/** A name short enough for a subject, cut on a word. */
export function short(name: string): string {
  if (name.length <= subjectTitle) return name
  const cut = name.slice(0, subjectTitle - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > subjectTitle / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}

/** The last day that still counts before an end that is itself too late. */
export const lastDay = (end: Instant): Day => parisDay(lastSecond(end))

/** The label of the field or attachment a path leads to; a path that leads nowhere is shown as it is. */
export function fieldLabel(
  path: string,
  form: {
    readonly fields: Readonly<Record<string, { readonly label: string }>>
    readonly attachments: Readonly<Record<string, { readonly label: string }>>
  },
): string {
  const [code = '', kind = ''] = path.split('.')
  if (code === 'attachments') return form.attachments[kind]?.label ?? form.fields[code]?.label ?? path
  return form.fields[fieldAt(path)?.field.code ?? path]?.label ?? path
}
