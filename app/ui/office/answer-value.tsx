// One answer of the application form as it is read: a text, several choices, or rows.

import { type Answers, choicesOf, filledRows, type PlacedRow, type Row, textOf } from '#app/domain/answers.ts'
import type { Column, ColumnCode, FormField, RowsCode } from '#app/domain/application-form.ts'
import { answerText, optionLabel, type Vocabulary } from '#app/text/answer-text.ts'
import { DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'

type AnswerProps = { readonly field: FormField; readonly answers: Answers; readonly vocabulary: Vocabulary }

/** Nothing for a field that has no answer of its own (the body, the attachments). */
export function AnswerValue({ field, answers, vocabulary }: AnswerProps) {
  const { t, locale } = useText()
  const reading = { words: t.form, vocabulary, locale }
  if (field.kind === 'rows') return <RowsValue field={field} answers={answers} vocabulary={vocabulary} />
  if (field.kind === 'choices') {
    const chosen = choicesOf(answers, field.code)
    if (chosen.length === 0) return <NoAnswer />
    return (
      <ul>
        {chosen.map(code => (
          <li key={code}>{optionLabel(field.options, code, reading)}</li>
        ))}
      </ul>
    )
  }
  const text = answerText(field, textOf(answers, field.code), reading)
  return text === '' ? <NoAnswer /> : <p className="gd-typed">{text}</p>
}

const NoAnswer = () => <p className="gd-muted">{useText().t.office.file.empty}</p>

function RowsValue({
  field,
  answers,
  vocabulary,
}: AnswerProps & { readonly field: Extract<FormField, { readonly kind: 'rows' }> }) {
  const { t, locale } = useText()
  const reading = { words: t.form, vocabulary, locale }
  const code = field.code as RowsCode
  const rows = filledRows(answers, code)
  if (rows.length === 0) return <NoAnswer />
  const shown = field.columns.filter(
    column => column.detail !== true && rows.some(({ row }) => textOf(row, column.code) !== ''),
  )
  const details = field.columns.filter(column => column.detail === true)
  const head = (column: Column): string => t.form.fields[`${code}.${column.code}` as ColumnCode].label
  const detailOf = (row: Row): string =>
    details
      .flatMap(column => {
        const text = answerText(column, textOf(row, column.code), reading)
        if (text === '') return []
        return [column.kind === 'checkbox' ? head(column) : t.office.file.detail({ label: head(column), value: text })]
      })
      .join(', ')
  return (
    <DataTable<PlacedRow>
      caption={t.form.fields[code].label}
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={shown.map((column, index) => ({
        key: column.code,
        head: head(column),
        rowHead: index === 0,
        align: column.kind === 'euros' || column.kind === 'decimal' ? ('right' as const) : undefined,
        cell: ({ row }) => {
          const text = answerText(column, textOf(row, column.code), reading)
          const detail = index === 0 ? detailOf(row) : ''
          if (text === '' && detail === '') return null
          return (
            <>
              {text}
              {detail !== '' && <small>{detail}</small>}
            </>
          )
        },
      }))}
    />
  )
}
