// What a form still lacks or cannot read, field by field, and the state of each of its sections.

import {
  type Answers,
  choicesOf,
  filledRows,
  isAsked,
  isBlank,
  isDue,
  type PlacedRow,
  rowBounds,
  textOf,
} from './answers.ts'
import {
  applicationForm,
  attachmentKinds,
  type Column,
  type FormField,
  type SectionCode,
  sectionOf,
} from './application-form.ts'
import { type InvalidField, readChoices, readField } from './field-value.ts'
import type { WindowVersion } from './funding-window.ts'
import { optionLists } from './option-lists.ts'
import type { Result } from './result.ts'
import { type Finding, finding } from './rules.ts'

type RowsField = Extract<FormField, { readonly kind: 'rows' }>

/** FIELD_MISSING, FIELD_INVALID and the rules that stand for them, for every field this project is asked. */
export const fieldFindings = (answers: Answers, version: WindowVersion): readonly Finding[] =>
  applicationForm.flatMap(section =>
    section.fields
      .filter(field => field.by !== 'signatory' && isAsked(field, answers))
      .flatMap(field => findingsOnField(field, answers, version)),
  )

function findingsOnField(field: FormField, answers: Answers, version: WindowVersion): readonly Finding[] {
  switch (field.kind) {
    case 'organisation':
    case 'attachments':
      return []
    case 'rows':
      return findingsOnRows(field, answers, version)
    case 'choices':
      return choicesOf(answers, field.code).length === 0
        ? missing(field, answers)
        : unreadable(field.code, readChoices(field, choicesOf(answers, field.code), version))
    default: {
      const typed = textOf(answers, field.code)
      return isBlank(typed)
        ? missing(field, answers)
        : unreadable(field.code, readField(field, field.code, typed, version))
    }
  }
}

function missing(field: FormField, answers: Answers): readonly Finding[] {
  if (!isDue(field.required, answers)) return []
  switch (field.missing) {
    case 'TYPE_REQUIRED':
    case 'SPONSOR_MISSING':
    case 'RUN_COST_MISSING':
    case 'PERSONAL_DATA_UNDESCRIBED':
      return [finding(field.missing, field.code, { field: field.code }) as Finding]
    default:
      return [finding('FIELD_MISSING', field.code, { rows: null })]
  }
}

function unreadable(path: string, read: Result<unknown, InvalidField>): readonly Finding[] {
  if (read.ok) return []
  const { code, why } = read.refusal
  return code === 'SIRET_INVALID' && why.reason === 'notASiret'
    ? [finding('SIRET_INVALID', path, { siret: why.typed })]
    : [finding('FIELD_INVALID', path, why)]
}

function findingsOnRows(field: RowsField, answers: Answers, version: WindowVersion): readonly Finding[] {
  const rows = filledRows(answers, field.code)
  const { min, max } = rowBounds(field, version)
  return [
    ...(isDue(field.required, answers) && rows.length < min ? [tooFew(field, rows.length, min)] : []),
    ...(rows.length > max
      ? [finding('FIELD_INVALID', field.code, { reason: 'tooManyRows', found: rows.length, max })]
      : []),
    ...rows.flatMap(row => field.columns.flatMap(column => findingsOnCell(field, column, row, answers, version))),
  ]
}

function tooFew(field: RowsField, found: number, min: number): Finding {
  return field.missing === 'IMPACT_INDICATORS_MIN' || field.missing === 'MILESTONES_MIN'
    ? (finding(field.missing, field.code, { why: 'tooFew', found, min }) as Finding)
    : finding('FIELD_MISSING', field.code, { rows: { found, min } })
}

function findingsOnCell(
  field: RowsField,
  column: Column,
  { place, row }: PlacedRow,
  answers: Answers,
  version: WindowVersion,
) {
  const path = `${field.code}.${place}.${column.code}`
  const typed = textOf(row, column.code)
  if (!isBlank(typed)) return unreadable(path, readField(column, `${field.code}.${column.code}`, typed, version))
  return isDue(column.required, answers, row) ? [finding('FIELD_MISSING', path, { rows: null })] : []
}

/** ATTACHMENT_MISSING and ATTACHMENT_RECOMMENDED, for the kinds that are not there. */
export const attachmentFindings = (answers: Answers, present: readonly string[]): readonly Finding[] =>
  attachmentKinds
    .filter(({ code }) => !present.includes(code))
    .flatMap(({ code, required }): readonly Finding[] => {
      if (required === 'recommended') return [finding('ATTACHMENT_RECOMMENDED', `attachments.${code}`, { kind: code })]
      return isDue(required, answers) ? [finding('ATTACHMENT_MISSING', `attachments.${code}`, { kind: code })] : []
    })

/** Every declaration is ticked. The signatory does it at filing, so no finding asks the editor for it. */
export const isDeclared = (answers: Answers): boolean =>
  optionLists.declarations.every(declaration => choicesOf(answers, 'declarations').includes(declaration))

/** Something is absent, where other findings say that something is wrong. */
export function isMissing(found: Finding): boolean {
  switch (found.code) {
    case 'FIELD_MISSING':
    case 'TYPE_REQUIRED':
    case 'SPONSOR_MISSING':
    case 'RUN_COST_MISSING':
    case 'PERSONAL_DATA_UNDESCRIBED':
    case 'ATTACHMENT_MISSING':
      return true
    case 'IMPACT_INDICATORS_MIN':
    case 'MILESTONES_MIN':
      return found.params.why === 'tooFew'
    default:
      return false
  }
}

export type SectionState = {
  readonly code: SectionCode
  readonly state: 'empty' | 'started' | 'toFix' | 'complete'
  /** What is due and absent, and what is there and wrong: both stop filing. */
  readonly missing: number
  readonly toFix: number
  /** Fields that concern this project, and how many of them are filled. */
  readonly asked: number
  readonly filled: number
}

/** The state of each section, in the order of the form, from what `findings` found. */
export function sectionStates(
  answers: Answers,
  attachments: readonly string[],
  found: readonly Finding[],
): readonly SectionState[] {
  const blocking = found.filter(({ level }) => level === 'BLOCK')
  return applicationForm.map(({ code, fields }) => {
    const own = blocking.filter(({ field }) => field !== null && sectionOf(field) === code)
    const missingCount = own.filter(isMissing).length
    const asked = fields.filter(
      field => field.kind !== 'organisation' && field.by !== 'signatory' && isAsked(field, answers),
    )
    const begun = asked.filter(field =>
      field.kind === 'attachments' ? attachments.length > 0 : !isBlank(answers[field.code]),
    )
    // a field with something due still absent in it (a row too few, a document) is not filled yet
    const lacking = new Set(own.filter(isMissing).map(({ field }) => (field ?? '').split('.')[0]))
    const filled = begun.filter(field => !lacking.has(field.code))
    const toFix = own.length - missingCount
    return {
      code,
      state: stateOf(own.length, toFix, begun.length),
      missing: missingCount,
      toFix,
      asked: asked.length,
      filled: filled.length,
    }
  })
}

function stateOf(blocking: number, toFix: number, begun: number): SectionState['state'] {
  if (blocking === 0) return 'complete'
  if (toFix > 0) return 'toFix'
  return begun === 0 ? 'empty' : 'started'
}
