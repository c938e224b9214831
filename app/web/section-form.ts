// A page of the application form as it comes back: only the fields of its table are read, whatever else was sent.

import { type Answers, emptyRow, type Row, rowsOf } from '#app/domain/answers.ts'
import type { Column, FormField } from '#app/domain/application-form.ts'

/** More rows than any field takes: what is beyond is not read. */
const mostRows = 100

/**
 * The typed texts of the given fields. A field that was not sent is left out, so that a page never blanks what it did
 * not show: choices and rows say that they were sent by a field of their own name.
 */
export function readAnswers(formData: FormData, fields: readonly FormField[]): Answers {
  return Object.fromEntries(
    fields.flatMap(field => {
      const typed = readField(formData, field)
      return typed === null ? [] : [[field.code, typed]]
    }),
  )
}

function readField(formData: FormData, field: FormField): Answers[string] | null {
  if (field.by === 'signatory' || field.kind === 'organisation' || field.kind === 'attachments') return null
  if (!formData.has(field.code)) return null
  switch (field.kind) {
    case 'choices':
      return formData
        .getAll(field.code)
        .filter((choice): choice is string => typeof choice === 'string' && choice !== '')
    case 'rows':
      return readRows(formData, field.code, field.columns)
    default:
      // a box comes with an empty field before it; the last one sent is what was chosen
      return textOf(formData, field.code)
  }
}

const textOf = (formData: FormData, name: string): string => {
  const sent = formData.getAll(name).at(-1)
  return typeof sent === 'string' ? sent.replace(/\r\n?/g, '\n') : ''
}

function readRows(formData: FormData, code: string, columns: readonly Column[]): readonly Row[] {
  const count = Math.min(mostRows, Number(/^\d{1,3}$/.exec(textOf(formData, code))?.[0] ?? 0))
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(columns.map(column => [column.code, textOf(formData, `${code}.${place}.${column.code}`)])),
  )
}

/** What the pressed button asks beside keeping what was typed. */
export type PageIntent =
  | { readonly act: 'save' | 'continue' | 'send' }
  | { readonly act: 'addRow'; readonly field: string }
  | { readonly act: 'removeRow'; readonly field: string; readonly place: number }
  | { readonly act: 'detach'; readonly attachmentId: string }

/** « add:team », « remove:team:2 », « detach:… »; anything else only saves. */
export function readIntent(formData: FormData): PageIntent {
  const [act = '', field = '', place = ''] = textOf(formData, 'intent').split(':')
  if (act === 'continue' || act === 'send') return { act }
  if (act === 'add') return { act: 'addRow', field }
  if (act === 'remove' && /^\d{1,3}$/.test(place)) return { act: 'removeRow', field, place: Number(place) }
  if (act === 'detach') return { act, attachmentId: field }
  return { act: 'save' }
}

/** The answers with a row more or less, when the intent asks it of one of these fields. */
export function withRowChange(answers: Answers, intent: PageIntent, fields: readonly FormField[]): Answers {
  if (intent.act !== 'addRow' && intent.act !== 'removeRow') return answers
  const field = fields.find(candidate => candidate.code === intent.field)
  if (field?.kind !== 'rows') return answers
  const rows = rowsOf(answers, field.code)
  if (intent.act === 'removeRow') return { ...answers, [field.code]: rows.filter((_, place) => place !== intent.place) }
  return rows.length >= mostRows ? answers : { ...answers, [field.code]: [...rows, emptyRow(field.columns)] }
}

/** The version of the application that the page showed. */
export const readVersion = (formData: FormData): number | null => {
  const typed = textOf(formData, 'version')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : null
}
