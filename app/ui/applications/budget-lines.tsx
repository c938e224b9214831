// The lines of the funding plan, edited like a sheet: one row a line, what is seldom filled behind « Détails », errors under.

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label
   -- a stacked table is no longer displayed as one, and browsers then drop its roles: they are written out */

import { type Row, rowsOf, textOf } from '#app/domain/answers.ts'
import { applicationForm, type Column, type ColumnCode } from '#app/domain/application-form.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { Button } from '../button.tsx'
import { classes } from '../classes.ts'
import { FieldError, fieldId } from '../field-frame.tsx'
import { Panel } from '../panel.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { choicesFor, type FormSheet, wordsOf } from './form-page.ts'
import { TypedField } from './typed-field.tsx'

const code = 'budgetLines'
const lines = applicationForm.flatMap(({ fields }) => fields).find(field => field.code === code)
const columns: readonly Column[] = lines?.kind === 'rows' ? lines.columns : []
const shown = columns.filter(column => column.detail !== true)
const details = columns.filter(column => column.detail === true)
const isMoney = (column: Column): boolean => column.kind === 'euros'

export function BudgetLines({ sheet }: { readonly sheet: FormSheet }) {
  const language = useText()
  const { t, format } = language
  const words = t.applying.budget
  const typed = rowsOf(sheet.answers, code)
  const rows: readonly Row[] = typed.length === 0 ? [{}] : typed
  const totals = fundingTotals(readFundingPlan(sheet.answers))
  const { hint } = wordsOf(language, code)
  const label = (column: Column) => wordsOf(language, `${code}.${column.code}` as ColumnCode).label
  return (
    <Section title={words.lines} id={code}>
      {hint !== null && <p className="gd-muted fr-text--sm">{hint}</p>}
      <FieldError id={code} error={sheet.errorAt(code)} />
      <input type="hidden" name={code} value={rows.length} />
      <Panel flush>
        <div className="gd-lines fr-table fr-table--sm">
          <div className="fr-table__content">
            <table className="gd-table--stack" role="table">
              <caption className="fr-sr-only">{words.caption}</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th scope="col" role="columnheader">
                    <span className="fr-sr-only">{words.line}</span>
                  </th>
                  {shown.map(column => (
                    <th
                      key={column.code}
                      scope="col"
                      role="columnheader"
                      className={isMoney(column) ? 'fr-cell--right' : undefined}
                    >
                      {label(column)}
                    </th>
                  ))}
                  <th scope="col" role="columnheader">
                    <span className="fr-sr-only">{words.action}</span>
                  </th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {rows.map((row, place) => (
                  <Line key={place} sheet={sheet} row={row} place={place} />
                ))}
              </tbody>
              <tfoot role="rowgroup">
                <tr role="row">
                  <td role="cell" className="gd-hide-md" />
                  <th scope="row" role="rowheader" colSpan={4}>
                    {words.totalOf({ lines: rows.length })}
                  </th>
                  <td role="cell" data-label={words.cost} className="fr-cell--right gd-lines__sum" data-sum="total">
                    {format.money(totals.total)}
                  </td>
                  <td
                    role="cell"
                    data-label={words.requested}
                    className="fr-cell--right gd-lines__sum"
                    data-sum="requested"
                  >
                    {format.money(totals.requested)}
                  </td>
                  <td role="cell" />
                </tr>
              </tfoot>
            </table>
          </div>
        </div>
      </Panel>
      <p className="fr-mt-2w">
        <Button look="secondary" size="small" name="intent" value={`add:${code}`} formNoValidate>
          {t.form.rows[code].add}
        </Button>
      </p>
    </Section>
  )
}

function Line({ sheet, row, place }: { readonly sheet: FormSheet; readonly row: Row; readonly place: number }) {
  const { t } = useText()
  const words = t.applying
  const at = (column: Column) => `${code}.${place}.${column.code}`
  const errors = columns.flatMap(column => {
    const error = sheet.errorAt(at(column))
    return error === undefined ? [] : [{ path: at(column), error, isDetail: column.detail === true }]
  })
  const filled = details.filter(column => textOf(row, column.code) !== '').length
  const wrong = errors.length > 0 && 'gd-row--error'
  return (
    <>
      <tr role="row" id={`${code}-row-${place + 1}`} className={wrong || undefined}>
        <td role="cell" className="gd-hide-md gd-muted">
          {place + 1}
        </td>
        {shown.map(column => (
          <Cell key={column.code} sheet={sheet} column={column} row={row} place={place} />
        ))}
        <td role="cell" className="gd-lines__del">
          <Button
            look="plain"
            size="small"
            name="intent"
            value={`remove:${code}:${place}`}
            about={`${words.budget.line.toLowerCase()} ${place + 1}`}
            formNoValidate
          >
            {words.form.remove}
          </Button>
        </td>
      </tr>
      <tr role="row" className={classes('gd-lines__more', wrong)}>
        <td role="cell" colSpan={8}>
          {errors
            .filter(({ isDetail }) => !isDetail)
            .map(({ path, error }) => (
              <FieldError key={path} id={fieldId(path)} error={error} />
            ))}
          <details className="fr-accordion gd-accordion--flat" open={errors.some(({ isDetail }) => isDetail)}>
            <summary className="fr-accordion__btn">
              <span>
                {words.budget.details}{' '}
                <span className="fr-sr-only">{`${words.budget.line.toLowerCase()} ${place + 1}`}</span>
                {filled > 0 && <small>{words.budget.detailsFilled({ filled })}</small>}
              </span>
            </summary>
            <div className="fr-accordion__body gd-inline gd-lines__details">
              {details.map(column => (
                <div key={column.code}>
                  <TypedField
                    sheet={sheet}
                    field={column}
                    code={`${code}.${column.code}` as ColumnCode}
                    path={at(column)}
                    typed={row}
                    compact
                  />
                </div>
              ))}
            </div>
          </details>
        </td>
      </tr>
    </>
  )
}

type CellProps = { readonly sheet: FormSheet; readonly column: Column; readonly row: Row; readonly place: number }

/** A control of the sheet: its column names it, its error is on the line under it. */
function Cell({ sheet, column, row, place }: CellProps) {
  const language = useText()
  const path = `${code}.${place}.${column.code}`
  const id = fieldId(path)
  const { label } = wordsOf(language, `${code}.${column.code}` as ColumnCode)
  const value = textOf(row, column.code)
  const error = sheet.errorAt(path) !== undefined
  const attributes = {
    id,
    name: path,
    defaultValue: value,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  }
  const input = classes('fr-input', isMoney(column) && 'gd-input--money', error && 'fr-input--error')
  const options =
    column.kind === 'choice'
      ? choicesFor(column.options, sheet.rules, language)
      : column.kind === 'year'
        ? yearsWith(sheet.years, value)
        : null
  return (
    <td role="cell" data-label={column.code === 'label' ? undefined : label}>
      <label className="fr-sr-only" htmlFor={id}>
        {language.t.applying.budget.inLine({ label, position: place + 1 })}
      </label>
      {options !== null ? (
        <select className={classes('fr-select', error && 'fr-select--error')} {...attributes}>
          <option value="">{language.t.ui.field.choose}</option>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : isMoney(column) ? (
        <input className={input} inputMode="decimal" {...attributes} />
      ) : (
        <textarea className={input} rows={1} {...attributes} />
      )}
    </td>
  )
}

/** What was typed stays choosable, whatever it is. */
function yearsWith(
  years: readonly number[],
  typed: string,
): readonly { readonly value: string; readonly label: string }[] {
  const known = years.map(String)
  return [...(typed === '' || known.includes(typed) ? [] : [typed]), ...known].map(year => ({
    value: year,
    label: year,
  }))
}
