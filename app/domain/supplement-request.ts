// What a supplement request may name: the fields and the kinds of attachments of the form that its applicant fills.

import { applicationForm, attachmentKinds, type SectionCode } from './application-form.ts'

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

/** Every one of them, in the order of the form. */
export const requestableFields: readonly string[] = requestable.flatMap(({ fields }) => fields)
