// One section of the form as a printable list: each field with its form, its limit and when it is due.

import { limitOf, rowBounds } from '#app/domain/answers.ts'
import type { Column, ColumnCode, FormField, Section } from '#app/domain/application-form.ts'
import { type OptionSource, optionLists } from '#app/domain/option-lists.ts'
import type { AskedVersion } from '#app/domain/public-window.ts'
import type { Format, Locale } from '#app/text/format.ts'
import type { Text } from '#app/text/text.ts'
import { DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'

type AskedSectionProps = { readonly section: Section; readonly position: number; readonly version: AskedVersion }

export function AskedSection({ section, position, version }: AskedSectionProps) {
  const { t, format } = useText()
  const { title, hint } = t.form.sections[section.code]
  const heading = `section-${section.code}`
  return (
    <section className="gd-asked" aria-labelledby={heading}>
      <div className="gd-sectionhead">
        <h2 id={heading}>
          <span className="gd-asked__n">{position}</span> {title}
        </h2>
        <p className="fr-text--sm gd-muted">
          {t.asked.sectionSide({ hint, time: t.asked.about({ minutes: section.minutes }) })}
        </p>
      </div>
      <div className="gd-panel gd-panel--flush">
        <DataTable
          caption={t.asked.sectionCaption({ title })}
          rows={section.fields}
          rowKey={field => field.code}
          columns={[
            {
              key: 'field',
              head: t.asked.field,
              rowHead: true,
              cell: field => <FieldName field={field} version={version} />,
            },
            {
              key: 'shape',
              head: t.asked.shape,
              cell: field => shapeOf(field, field.code, version, t, format),
            },
            { key: 'fill', head: t.asked.fill, cell: field => t.form.required[field.required] },
            { key: 'who', head: t.asked.byWhom, className: 'gd-paper', cell: () => '' },
          ]}
        />
      </div>
    </section>
  )
}

function FieldName({ field, version }: { readonly field: FormField; readonly version: AskedVersion }) {
  const { t, format, locale } = useText()
  const { label, hint } = t.form.fields[field.code]
  const notes = [
    hint ?? '',
    'options' in field ? t.asked.choices({ options: format.list(optionsOf(field.options, version, t, locale)) }) : '',
    field.published === true && hint?.includes(t.asked.published) !== true ? t.asked.published : '',
    field.by === 'signatory' ? t.asked.bySignatory : '',
  ].filter(note => note !== '')
  return (
    <>
      <span className="gd-tick" aria-hidden="true" />
      {label}
      {notes.map(note => (
        <small key={note}>{note}</small>
      ))}
      {field.kind === 'rows' && <small>{columnsOf(field, version, t, format).join(' · ')}</small>}
    </>
  )
}

type Rows = Extract<FormField, { readonly kind: 'rows' }>

function columnsOf(field: Rows, version: AskedVersion, t: Text, format: Format): readonly string[] {
  return field.columns.map(column => {
    const code = `${field.code}.${column.code}` as ColumnCode
    return t.asked.column({
      label: t.form.fields[code].label,
      shape: shapeOf(column, code, version, t, format),
      required: t.form.required[column.required],
    })
  })
}

function shapeOf(field: FormField | Column, code: string, version: AskedVersion, t: Text, format: Format): string {
  const shape = t.form.shapes[field.kind]
  switch (field.kind) {
    case 'text':
    case 'longText':
      return shape({ min: 0, max: format.number(limitOf(code, field.max, version)) })
    case 'rows': {
      const { min, max } = rowBounds(field, version)
      return shape({ min, max: format.number(max) })
    }
    default:
      return shape({ min: 0, max: '' })
  }
}

function optionsOf(source: OptionSource, version: AskedVersion, t: Text, locale: Locale): readonly string[] {
  if (source === 'streams') return version.streams.map(({ label }) => label[locale])
  if (source === 'projectTypes') return version.projectTypes.map(({ label }) => label[locale])
  const words: { readonly [code: string]: string } = t.form.options[source]
  return optionLists[source].map(code => words[code] ?? code)
}
