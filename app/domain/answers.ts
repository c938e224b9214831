// The answers of an application as they were typed, and what follows from them: which fields are asked and which are due.

import type { Column, Condition, Field, Requirement } from './application-form.ts'
import type { WindowVersion } from './funding-window.ts'
import { type OptionSource, optionLists } from './option-lists.ts'

/** One row of a repeated field: a text as typed for each column. */
export type Row = { readonly [column: string]: string }

/** The text as typed for each field, kept even when it cannot be read; absent means never touched. */
export type Answers = { readonly [fieldCode: string]: string | readonly string[] | readonly Row[] }

/** What a ticked box holds, and a question answered by yes. */
export const YES = 'yes'
export const NO = 'no'

export const emptyRow = (columns: readonly Pick<Column, 'code'>[]): Row =>
  Object.fromEntries(columns.map(column => [column.code, '']))

export function textOf(answers: Answers | Row, code: string): string {
  const typed = answers[code]
  return typeof typed === 'string' ? typed : ''
}

export function choicesOf(answers: Answers, code: string): readonly string[] {
  const typed = answers[code]
  return Array.isArray(typed) ? typed.filter((choice: unknown) => typeof choice === 'string') : []
}

/** Rows as typed, blank ones included: their places are the places of the screen. */
export function rowsOf(answers: Answers, code: string): readonly Row[] {
  const typed = answers[code]
  return Array.isArray(typed) ? typed.filter((row: unknown): row is Row => typeof row === 'object' && row !== null) : []
}

export type PlacedRow = { readonly place: number; readonly row: Row }

/** Rows in which something is typed, each with its place among all rows: a blank row asks for nothing. */
export const filledRows = (answers: Answers, code: string): readonly PlacedRow[] =>
  rowsOf(answers, code)
    .map((row, place) => ({ place, row }))
    .filter(({ row }) => !isBlankRow(row))

const isBlankText = (typed: string): boolean => typed.trim() === ''

const isBlankRow = (row: Row): boolean => Object.keys(row).every(column => isBlankText(textOf(row, column)))

/** Nothing is typed: white space, no choice and blank rows are nothing. */
export function isBlank(typed: Answers[string] | undefined): boolean {
  if (typed === undefined) return true
  if (typeof typed === 'string') return isBlankText(typed)
  return typed.every(part => (typeof part === 'string' ? isBlankText(part) : isBlankRow(part)))
}

/** Personal data is declared, or one of the sources is of that nature whatever was declared. */
export const hasPersonalData = (answers: Answers): boolean =>
  textOf(answers, 'hasPersonalData') === YES ||
  filledRows(answers, 'dataSources').some(({ row }) => ['PERSONAL', 'SENSITIVE'].includes(textOf(row, 'nature')))

const isOfType = (answers: Answers, type: string): boolean => choicesOf(answers, 'types').includes(type)

const conditions: { readonly [C in Condition]: (answers: Answers, row: Row) => boolean } = {
  whenProactive: answers => isOfType(answers, 'PROACTIVE'),
  whenDataSharing: answers => isOfType(answers, 'DATA_SHARING'),
  whenAnalytics: answers => isOfType(answers, 'ANALYTICS_AI'),
  whenPersonalData: hasPersonalData,
  whenHeldByOther: answers => filledRows(answers, 'dataSources').some(({ row }) => textOf(row, 'heldByOther') === YES),
  unlessToMeasure: (_, row) => textOf(row, 'toMeasure') !== YES,
}

const noRow: Row = {}

/** Whether a requirement holds for these answers: the field must be filled. `row` is the one a column is in. */
export function isDue(required: Requirement, answers: Answers, row: Row = noRow): boolean {
  if (required === 'always') return true
  return required === 'never' ? false : conditions[required](answers, row)
}

/** Whether a field concerns this project at all; what was typed in one that does not is kept and not judged. */
export const isAsked = (field: Pick<Field, 'required'>, answers: Answers): boolean =>
  field.required === 'never' || isDue(field.required, answers)

/** The codes one may choose from. */
export function optionsOf(
  source: OptionSource,
  version: Pick<WindowVersion, 'streams' | 'projectTypes'>,
): readonly string[] {
  if (source === 'streams') return version.streams.map(stream => stream.code)
  return source === 'projectTypes' ? version.projectTypes.map(type => type.code) : optionLists[source]
}

/** The limit of a field or of a column (`budgetLines.label`), which a version may set otherwise. */
export const limitOf = (code: string, max: number, version: Pick<WindowVersion, 'formLimits'>): number =>
  version.formLimits[code] ?? max

/** How many rows a repeated field takes; none is due when the field is not. */
export function rowBounds(
  field: Extract<Field, { readonly kind: 'rows' }>,
  version: Pick<WindowVersion, 'formLimits' | 'minIndicators' | 'minMilestones' | 'minRisks'>,
): { readonly min: number; readonly max: number } {
  const min = typeof field.min === 'number' ? field.min : version[field.min]
  return { min, max: limitOf(field.code, field.max, version) }
}
