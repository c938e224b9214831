// A repeated field: its rows as cards, each with « Retirer », and « Ajouter » under them; buttons of the form, no script.

import { rowBounds, rowsOf } from '#app/domain/answers.ts'
import type { Column, ColumnCode, FormField, RowsCode } from '#app/domain/application-form.ts'
import { Button } from '../button.tsx'
import { classes } from '../classes.ts'
import { BesideHelp, FieldError, fieldId, type Help } from '../field-frame.tsx'
import { FieldCard, FieldRow } from '../field-row.tsx'
import { useText } from '../text-context.tsx'
import { type FormSheet, wordsOf } from './form-page.ts'
import { TypedField } from './typed-field.tsx'

/** A field of the form that repeats. */
export type RepeatedField = Extract<FormField, { readonly kind: 'rows' }>

type RowsFieldProps = {
  readonly sheet: FormSheet
  readonly field: RepeatedField
  readonly help?: Help | null | undefined
}

/** Texts take their line; what is short stands side by side. */
const isWide = (column: Column): boolean => column.kind === 'text' || column.kind === 'longText'

export function RowsField({ sheet, field, help }: RowsFieldProps) {
  const language = useText()
  const { t } = language
  const words = t.applying.form
  const { label, hint } = wordsOf(language, field.code)
  const { one, add, remove } = t.form.rows[field.code as RowsCode]
  const typed = rowsOf(sheet.answers, field.code)
  const bounds = rowBounds(field, sheet.rules)
  // at least the rows that are due are there to be filled in
  const rows =
    typed.length >= bounds.min ? typed : [...typed, ...Array.from({ length: bounds.min - typed.length }, () => ({}))]
  const id = fieldId(field.code)
  const error = sheet.errorAt(field.code)
  return (
    <BesideHelp help={help} label={label}>
      <fieldset
        className={classes('fr-fieldset', error !== undefined && 'fr-fieldset--error')}
        id={id}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      >
        <legend className="fr-fieldset__legend fr-fieldset__legend--title">
          {label}{' '}
          <span className="fr-hint-text">
            {[hint, words.rowsRange(bounds)].filter(part => part !== null).join(' ')}
          </span>
        </legend>
        <FieldError id={id} error={error} />
        {rows.length === 0 && <p className="gd-muted fr-text--sm">{words.noRow}</p>}
        {rows.map((row, place) => {
          const at = (column: Column) => `${field.code}.${place}.${column.code}`
          const cell = (column: Column) => (
            <TypedField
              key={column.code}
              sheet={sheet}
              field={column}
              code={`${field.code}.${column.code}` as ColumnCode}
              path={at(column)}
              typed={row}
              compact
            />
          )
          return (
            <div key={place} id={`${id}-row-${place + 1}`} className="gd-row-anchor">
              <FieldCard
                level={2}
                title={words.rowTitle({ one, position: place + 1 })}
                wrong={field.columns.some(column => sheet.errorAt(at(column)) !== undefined)}
                remove={{
                  label: words.remove,
                  about: remove({ position: place + 1 }),
                  name: 'intent',
                  value: `remove:${field.code}:${place}`,
                }}
              >
                {groupsOf(field.columns).map(group =>
                  group.length > 1 ? <FieldRow key={group[0]?.code}>{group.map(cell)}</FieldRow> : group.map(cell),
                )}
              </FieldCard>
            </div>
          )
        })}
        <input type="hidden" name={field.code} value={rows.length} />
        <p className="fr-mt-2w">
          <Button look="secondary" size="small" name="intent" value={`add:${field.code}`} formNoValidate>
            {add}
          </Button>
        </p>
      </fieldset>
    </BesideHelp>
  )
}

/** Neighbours that are short go together, three at most. */
function groupsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups: Column[][] = []
  for (const column of columns) {
    const last = groups.at(-1)
    const joins = last !== undefined && last.length < 3 && !isWide(column) && last.every(held => !isWide(held))
    if (joins) last.push(column)
    else groups.push([column])
  }
  return groups
}
