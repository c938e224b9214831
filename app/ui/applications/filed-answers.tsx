// The application as it was filed, to be read: section by section, what was answered and nothing else.

import { type Answers, choicesOf, filledRows, isAsked, NO, textOf, type Row, YES } from '#app/domain/answers.ts'
import { applicationForm, attachmentKinds, type Column, type ColumnCode, type FormField, type RowsCode, type SectionCode } from '#app/domain/application-form.ts'
import { parseAmount } from '#app/domain/field-value.ts'
import type { AttachmentId } from '#app/domain/identifiers.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import { urls } from '#app/urls.ts'
import { Details } from '../details.tsx'
import { type Fact, Facts } from '../facts.tsx'
import { type Language, useText } from '../text-context.tsx'

export type FiledAnswersProps = {
  readonly answers: Answers
  readonly attachments: readonly { readonly id: AttachmentId; readonly kind: string; readonly fileName: string; readonly size: number }[]
  readonly organisation: { readonly name: string; readonly siret: string; readonly kind: keyof Language['t']['form']['organisationKinds']; readonly parentMinistry: string }
  /** The words of the window for its own codes. */
  readonly rules: Pick<WindowVersion, 'streams' | 'projectTypes'>
}

/** Each section behind a native disclosure. */
export function FiledAnswers(props: FiledAnswersProps) {
  const { t } = useText()
  return applicationForm.map(({ code }) => (
    <Details key={code} summary={t.form.sections[code].title} detail={t.form.sections[code].hint}>
      <FiledSection {...props} section={code} />
    </Details>
  ))
}

/** One section, in the order of the form. */
export function FiledSection({ section, ...filed }: FiledAnswersProps & { readonly section: SectionCode }) {
  const language = useText()
  const fields = applicationForm.find(({ code }) => code === section)?.fields ?? []
  return <Facts facts={fields.filter(field => isAsked(field, filed.answers)).map(field => factOf(field, filed, language))} tight />
}

function factOf(field: FormField, filed: FiledAnswersProps, language: Language): Fact {
  const { t } = language
  const label = t.form.fields[field.code].label
  const { answers, organisation } = filed
  switch (field.kind) {
    case 'organisation':
      return {
        label,
        value: field.code === 'applicant.siret' ? `${organisation.name}, ${organisation.siret}` : field.code === 'applicant.kind' ? t.form.organisationKinds[organisation.kind] : organisation.parentMinistry,
      }
    case 'attachments':
      return { label, value: <FiledFiles {...filed} /> }
    case 'rows':
      return { label, value: <FiledRows code={field.code as RowsCode} columns={field.columns} filed={filed} /> }
    case 'choices':
      return { label, value: orNothing(choicesOf(answers, field.code).map(code => optionWords(field.options, code, filed, language)).join(', '), t) }
    default:
      return { label, value: orNothing(said(field, textOf(answers, field.code), filed, language), t) }
  }
}

const orNothing = (text: string, { applying }: Language['t']) =>
  text === '' ? <span className="gd-muted">{applying.filed.notFilled}</span> : text.includes('\n') ? <span className="gd-typed">{text}</span> : text

/** What was typed, as it reads: amounts as amounts, choices as their words. */
function said(field: Column, typed: string, filed: FiledAnswersProps, language: Language): string {
  switch (field.kind) {
    case 'choice':
      return typed === '' ? '' : optionWords(field.options, typed, filed, language)
    case 'yesNo':
    case 'checkbox':
      return typed === YES ? language.t.form.yes : typed === NO ? language.t.form.no : ''
    case 'euros': {
      const amount = parseAmount(typed)
      return amount === null ? typed : language.format.money(amount)
    }
    default:
      return typed.trim()
  }
}

function optionWords(source: Extract<Column, { kind: 'choice' }>['options'] | string, code: string, { rules }: FiledAnswersProps, { t, locale }: Language): string {
  if (source === 'streams') return rules.streams.find(stream => stream.code === code)?.label[locale] ?? code
  if (source === 'projectTypes') return rules.projectTypes.find(type => type.code === code)?.label[locale] ?? code
  const lists: { readonly [list: string]: { readonly [code: string]: string } | undefined } = t.form.options
  return lists[source]?.[code] ?? code
}

/** A row reads as one line: what it is, then the rest of it. */
function FiledRows({ code, columns, filed }: { readonly code: RowsCode; readonly columns: readonly Column[]; readonly filed: FiledAnswersProps }) {
  const language = useText()
  const rows = filledRows(filed.answers, code)
  if (rows.length === 0) return <span className="gd-muted">{language.t.applying.filed.notFilled}</span>
  return (
    <ol>
      {rows.map(({ place, row }) => (
        <li key={place}>{rowWords(code, columns, row, filed, language)}</li>
      ))}
    </ol>
  )
}

const rowWords = (code: RowsCode, columns: readonly Column[], row: Row, filed: FiledAnswersProps, language: Language): string =>
  columns
    .flatMap((column, index) => {
      const words = said(column, textOf(row, column.code), filed, language)
      if (words === '') return []
      const label = language.t.form.fields[`${code}.${column.code}` as ColumnCode].label
      if (column.kind === 'checkbox') return textOf(row, column.code) === YES ? [label] : []
      return index === 0 || column.kind === 'choice' ? [words] : [`${label}${language.t.applying.form.colon}${words}`]
    })
    .join(' · ')

function FiledFiles({ attachments }: FiledAnswersProps) {
  const { t, format } = useText()
  if (attachments.length === 0) return <span className="gd-muted">{t.applying.own.noDocument}</span>
  return (
    <ul>
      {attachmentKinds.flatMap(({ code }) =>
        attachments
          .filter(({ kind }) => kind === code)
          .map(({ id, fileName, size }) => (
            <li key={id}>
              {`${t.form.attachments[code].label}${t.applying.form.colon}`}
              <a href={urls.attachment(id)}>{fileName}</a>
              {` (${format.fileSize(size)})`}
            </li>
          )),
      )}
    </ul>
  )
}
