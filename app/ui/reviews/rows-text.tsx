// The rows of a repeated field, to be read: lines of the budget as a table, the others one under the other.

import { type Answers, filledRows, type Row, textOf } from '#app/domain/answers.ts'
import type { Column, FormField } from '#app/domain/application-form.ts'
import { type BudgetLine, fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { answerText, type Vocabulary } from '#app/text/answer-text.ts'
import { DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'

type RowsTextProps = {
  readonly field: Extract<FormField, { readonly kind: 'rows' }>
  readonly answers: Answers
  readonly vocabulary: Vocabulary
}

export function RowsText({ field, answers, vocabulary }: RowsTextProps) {
  const { t, locale } = useText()
  if (field.code === 'budgetLines') return <BudgetTable answers={answers} />
  const reading = { words: t.form, vocabulary, locale }
  const labels: { readonly [code: string]: { readonly label: string } } = t.form.fields
  const first = field.columns.find(({ code }) => code === 'name') ?? field.columns[0]
  const rest = field.columns.filter(column => column !== first)
  const parts = (row: Row): readonly string[] =>
    rest.flatMap(column => {
      const said = answerText(column, textOf(row, column.code), reading)
      return said === '' || isUnticked(column, row)
        ? []
        : [wordsFor(column, labels[`${field.code}.${column.code}`]?.label ?? '', said, t.applying.form.colon)]
    })
  return (
    <ul className="gd-list">
      {filledRows(answers, field.code).map(({ place, row }) => (
        <li key={place}>
          <b>{first === undefined ? '' : answerText(first, textOf(row, first.code), reading)}</b>
          <small className="gd-detail">{parts(row).join(' · ')}</small>
        </li>
      ))}
    </ul>
  )
}

const isUnticked = (column: Column, row: Row): boolean =>
  column.kind === 'checkbox' && textOf(row, column.code) !== 'yes'

/** A ticked box is its own label. */
const wordsFor = (column: Column, label: string, said: string, colon: string): string => {
  if (column.kind === 'checkbox') return label
  return `${label}${colon}${said}`
}

function BudgetTable({ answers }: { readonly answers: Answers }) {
  const { t, format } = useText()
  const plan = readFundingPlan(answers)
  const totals = fundingTotals(plan)
  const words = t.form.fields
  const named = (line: BudgetLine) => (line.resource === null ? null : t.form.options.resource[line.resource])
  return (
    <DataTable
      caption={words.budgetLines.label}
      rows={plan.lines}
      rowKey={line => String(line.place)}
      columns={[
        {
          key: 'label',
          head: words['budgetLines.label'].label,
          cell: line => line.label,
          rowHead: true,
          foot: t.reviews.page.budgetTotal,
        },
        { key: 'resource', head: words['budgetLines.resource'].label, cell: named, foot: '' },
        {
          key: 'year',
          head: words['budgetLines.year'].label,
          cell: line => (line.year === null ? null : String(line.year)),
          align: 'right',
          foot: '',
        },
        {
          key: 'total',
          head: words['budgetLines.totalAmount'].label,
          cell: line => (line.totalAmount === null ? null : format.euroAmount(line.totalAmount)),
          align: 'right',
          foot: format.euroAmount(totals.total),
        },
        {
          key: 'requested',
          head: words['budgetLines.requestedAmount'].label,
          cell: line => (line.requestedAmount === null ? null : format.euroAmount(line.requestedAmount)),
          align: 'right',
          foot: format.euroAmount(totals.requested),
        },
      ]}
    />
  )
}
