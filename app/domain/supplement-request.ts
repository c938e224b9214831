// What a supplement request may name: the fields and the kinds of attachments of the form that its applicant fills.

import { applicationForm, attachmentKinds, type SectionCode } from './application-form.ts'
import type { Day } from './time.ts'

/** A field by its code, an attachment by its kind: `attachments.amdacOpinion`. */
export type Requestable = { readonly section: SectionCode; readonly fields: readonly string[] }

/**
 * Section by section. What is known of the body is not typed; declarations are the signatory's at filing; the stream is
 * moved by the officer (`changeStream`), since the line it is charged to follows it.
 */
export const requestable: readonly Requestable[] = applicationForm.map(({ code, fields }) => ({
  section: code,
  fields: fields.flatMap(field => {
    if (field.kind === 'organisation' || ('by' in field && field.by === 'signatory')) return []
    if (field.code === 'stream') return []
    return field.kind === 'attachments' ? attachmentKinds.map(({ code: kind }) => `attachments.${kind}`) : [field.code]
  }),
}))

/** The three that must balance: a cost that changes cannot be answered unless who pays for it is open too. */
const balance = ['budgetLines', 'ownContribution', 'otherFunding']

/** What a request that names these fields opens, in the order of the form; nothing of what cannot be requested. */
export function openedBy(named: readonly string[]): readonly string[] {
  const opened = named.some(field => balance.includes(field)) ? [...named, ...balance] : named
  return requestableFields.filter(field => opened.includes(field))
}

export type SupplementProblem =
  | { readonly code: 'messageMissing' }
  | { readonly code: 'fieldsMissing' }
  | { readonly code: 'dueOnMissing' }
  | { readonly code: 'dueOnPast'; readonly on: Day }
  | { readonly code: 'dueOnTooLate'; readonly latest: Day }

type Asked = { readonly message: string; readonly fields: readonly string[]; readonly dueOn: Day | null }

/** All that is wrong with a request, whose answer is due from today to the last day before its file would be withdrawn. */
export function supplementProblems({ message, fields, dueOn }: Asked, today: Day, latest: Day): SupplementProblem[] {
  return [
    ...(message.trim() === '' ? [{ code: 'messageMissing' } as const] : []),
    ...(openedBy(fields).length === 0 ? [{ code: 'fieldsMissing' } as const] : []),
    ...(dueOn === null ? [{ code: 'dueOnMissing' } as const] : []),
    ...(dueOn !== null && dueOn < today ? [{ code: 'dueOnPast', on: dueOn } as const] : []),
    ...(dueOn !== null && dueOn > latest ? [{ code: 'dueOnTooLate', latest } as const] : []),
  ]
}

/** Every one of them, in the order of the form. */
export const requestableFields: readonly string[] = requestable.flatMap(({ fields }) => fields)
