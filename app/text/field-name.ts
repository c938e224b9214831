// How a person reads the path of a field: « Ligne 7, montant demandé » for `budgetLines.6.requestedAmount`.

import { attachmentKinds, type ColumnCode, fieldAt, type RowsCode } from '#app/domain/application-form.ts'
import type { FormWords } from './fr/form.ts'

/** The label that says which field a path leads to, on its own; the path itself when the form has no such field. */
export function fieldName(form: FormWords, path: string): string {
  const attachment = attachmentKinds.find(({ code }) => path === `attachments.${code}`)
  if (attachment !== undefined) return form.attachments[attachment.code].label
  const at = fieldAt(path)
  if (at === null) return path
  const { field, row, column } = at
  if (row === null || field.kind !== 'rows') return form.fields[field.code].label
  const rowName = `${form.rows[field.code as RowsCode].one} ${row + 1}`
  return column === null
    ? rowName
    : `${rowName}, ${lowerFirst(form.fields[`${field.code}.${column.code}` as ColumnCode].label)}`
}

/** An acronym keeps its capitals: « Membre 3, temps de travail (ETP) », but « Partenaire 1, SIRET ». */
const lowerFirst = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1)
