// What changed from one filed version to the next: field by field, row by row, attachment by attachment.

import { type Answers, choicesOf, rowsOf, textOf } from './answers.ts'
import {
  type AttachmentKind,
  applicationForm,
  attachmentKinds,
  type Column,
  type FormField,
  type RowsCode,
  type SectionCode,
} from './application-form.ts'
import { normalise } from './field-value.ts'
import type { SubmissionContent } from './submission.ts'

/** One thing that reads otherwise. Texts are as typed; a choice of several is its codes. */
export type Change =
  | {
      readonly kind: 'text'
      readonly section: SectionCode
      readonly path: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'choices'
      readonly section: SectionCode
      readonly path: string
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  /** A whole row that only one of the two versions has; `null` on the side that lacks it. */
  | {
      readonly kind: 'row'
      readonly section: SectionCode
      readonly field: RowsCode
      /** From one, as on the screen. */
      readonly position: number
      readonly before: Answers | null
      readonly after: Answers | null
    }
  | {
      readonly kind: 'files'
      readonly section: SectionCode
      readonly attachment: AttachmentKind
      readonly before: readonly FiledFile[]
      readonly after: readonly FiledFile[]
    }

export type FiledFile = Pick<SubmissionContent['attachments'][number], 'id' | 'fileName' | 'size' | 'sha256'>

/** In the order of the form. Rows are compared by their position: that is how the form shows them. */
export const versionChanges = (
  before: Pick<SubmissionContent, 'answers' | 'attachments'>,
  after: Pick<SubmissionContent, 'answers' | 'attachments'>,
): readonly Change[] =>
  applicationForm.flatMap(({ code: section, fields }) =>
    fields.flatMap((field): readonly Change[] => {
      if (field.kind === 'organisation') return []
      if (field.kind === 'attachments') return fileChanges(section, before, after)
      return fieldChanges(section, field, before.answers, after.answers)
    }),
  )

function fieldChanges(section: SectionCode, field: FormField, before: Answers, after: Answers): readonly Change[] {
  if (field.kind === 'rows') return rowChanges(section, field.code as RowsCode, field.columns, before, after)
  if (field.kind === 'choices') {
    const [old, now] = [choicesOf(before, field.code), choicesOf(after, field.code)]
    const differ = old.length !== now.length || old.some(choice => !now.includes(choice))
    return differ ? [{ kind: 'choices', section, path: field.code, before: old, after: now }] : []
  }
  return textChange(section, field.code, textOf(before, field.code), textOf(after, field.code))
}

const textChange = (section: SectionCode, path: string, before: string, after: string): readonly Change[] =>
  normalise(before) === normalise(after) ? [] : [{ kind: 'text', section, path, before, after }]

function rowChanges(
  section: SectionCode,
  field: RowsCode,
  columns: readonly Column[],
  before: Answers,
  after: Answers,
): readonly Change[] {
  const [old, now] = [rowsOf(before, field), rowsOf(after, field)]
  return Array.from({ length: Math.max(old.length, now.length) }).flatMap((_, place): readonly Change[] => {
    const [oldRow, newRow] = [old[place], now[place]]
    if (oldRow === undefined || newRow === undefined) {
      const [was, is] = [oldRow ?? null, newRow ?? null]
      return [{ kind: 'row', section, field, position: place + 1, before: was, after: is }]
    }
    return columns.flatMap(({ code }) =>
      textChange(section, `${field}.${place}.${code}`, textOf(oldRow, code), textOf(newRow, code)),
    )
  })
}

function fileChanges(
  section: SectionCode,
  before: Pick<SubmissionContent, 'attachments'>,
  after: Pick<SubmissionContent, 'attachments'>,
): readonly Change[] {
  return attachmentKinds.flatMap(({ code }): readonly Change[] => {
    const [old, now] = [filesOf(before, code), filesOf(after, code)]
    const differ = old.length !== now.length || old.some(({ sha256 }) => !now.some(file => file.sha256 === sha256))
    return differ ? [{ kind: 'files', section, attachment: code, before: old, after: now }] : []
  })
}

const filesOf = ({ attachments }: Pick<SubmissionContent, 'attachments'>, kind: AttachmentKind): readonly FiledFile[] =>
  attachments
    .filter(file => file.kind === kind)
    .map(({ id, fileName, size, sha256 }) => ({ id, fileName, size, sha256 }))

/** The field or attachment a change is about, as a supplement request names it. */
export const requestedName = (change: Change): string => {
  if (change.kind === 'files') return `attachments.${change.attachment}`
  if (change.kind === 'row') return change.field
  return change.path.split('.').length === 3 ? (change.path.split('.')[0] ?? change.path) : change.path
}
