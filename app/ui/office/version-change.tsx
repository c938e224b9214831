// One thing that changed between two filed versions: what it was, what it is, the difference marked word by word.

import type { ReactNode } from 'react'
import { type Answers, textOf } from '#app/domain/answers.ts'
import { applicationForm, type ColumnCode, fieldAt, type RowsCode } from '#app/domain/application-form.ts'
import { type Piece, textDifference } from '#app/domain/text-difference.ts'
import type { Change } from '#app/domain/version-difference.ts'
import { answerText, optionLabel, type Vocabulary } from '#app/text/answer-text.ts'
import { fieldName } from '#app/text/field-name.ts'
import { urls } from '#app/urls.ts'
import { useText } from '../text-context.tsx'

type VersionChangeProps = {
  readonly change: Change
  /** « version 1, 12 nov. 2024 ». */
  readonly before: string
  readonly after: string
  readonly vocabulary: Vocabulary
}

export function VersionChange({ change, before, after, vocabulary }: VersionChangeProps) {
  const { t } = useText()
  const words = t.office.versions
  return (
    <article className="gd-diff">
      <div className="gd-diff__head">
        <h3>{nameOf(change, t.form)}</h3>
        <p className="fr-text--sm gd-muted">{t.form.sections[change.section].title}</p>
      </div>
      <div className="gd-diff__side">
        <p className="gd-diff__label">
          {words.before} <span>{before}</span>
        </p>
        <Side change={change} side="before" vocabulary={vocabulary} />
      </div>
      <div className="gd-diff__side">
        <p className="gd-diff__label">
          {words.after} <span>{after}</span>
        </p>
        <Side change={change} side="after" vocabulary={vocabulary} />
      </div>
    </article>
  )
}

type Words = ReturnType<typeof useText>['t']['form']

function nameOf(change: Change, form: Words): string {
  if (change.kind === 'files') return form.attachments[change.attachment].label
  return fieldName(form, change.kind === 'row' ? `${change.field}.${change.position - 1}` : change.path)
}

type SideProps = { readonly change: Change; readonly side: 'before' | 'after'; readonly vocabulary: Vocabulary }

function Side({ change, side, vocabulary }: SideProps) {
  const { t, format } = useText()
  switch (change.kind) {
    case 'text':
      return <TextSide change={change} side={side} vocabulary={vocabulary} />
    case 'choices':
      return (
        <Listed
          side={side}
          lines={change[side].map(code => ({
            key: code,
            text: <ChoiceLabel path={change.path} code={code} vocabulary={vocabulary} />,
            isNew: !change[other(side)].includes(code),
          }))}
        />
      )
    case 'row':
      return <RowSide field={change.field} row={change[side]} side={side} vocabulary={vocabulary} />
    case 'files':
      return (
        <Listed
          side={side}
          lines={change[side].map(({ id, fileName, size, sha256 }) => ({
            key: id,
            text: (
              <>
                <a href={urls.attachment(id)}>{fileName}</a> <small className="gd-muted">{format.fileSize(size)}</small>
              </>
            ),
            isNew: !change[other(side)].some(file => file.sha256 === sha256),
          }))}
          empty={t.office.versions.nothingTyped}
        />
      )
  }
}

const other = (side: 'before' | 'after') => (side === 'before' ? 'after' : 'before')

function TextSide({
  change,
  side,
  vocabulary,
}: {
  readonly change: Extract<Change, { kind: 'text' }>
  readonly side: 'before' | 'after'
  readonly vocabulary: Vocabulary
}) {
  const { t, locale } = useText()
  const at = fieldAt(change.path)
  const read = (typed: string): string =>
    at === null ? typed : answerText(at.column ?? at.field, typed, { words: t.form, vocabulary, locale })
  const kind = at?.column?.kind ?? at?.field.kind
  const pieces = (
    kind === 'text' || kind === 'longText'
      ? textDifference(read(change.before), read(change.after))
      : replaced(read(change.before), read(change.after))
  ).filter(piece => piece.kind !== (side === 'before' ? 'added' : 'removed'))
  if (pieces.length === 0) return <p className="gd-muted">{t.office.versions.nothingTyped}</p>
  return (
    <p className="gd-typed">
      {pieces.map((piece, place) => (
        <Marked key={place} piece={piece} />
      ))}
    </p>
  )
}

/** An amount, a day or a choice is another one: no word of it is kept. */
const replaced = (before: string, after: string): readonly Piece[] => [
  ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
  ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
]

function Marked({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'same') return <>{text}</>
  return kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>
}

type Line = { readonly key: string; readonly text: ReactNode; readonly isNew: boolean }

function Listed({
  lines,
  side,
  empty,
}: {
  readonly lines: readonly Line[]
  readonly side: 'before' | 'after'
  readonly empty?: string
}) {
  const { t } = useText()
  if (lines.length === 0) return <p className="gd-muted">{empty ?? t.office.versions.nothingTyped}</p>
  return (
    <ul>
      {lines.map(({ key, text, isNew }) => (
        <li key={key}>{!isNew ? text : side === 'before' ? <del>{text}</del> : <ins>{text}</ins>}</li>
      ))}
    </ul>
  )
}

function ChoiceLabel({
  path,
  code,
  vocabulary,
}: {
  readonly path: string
  readonly code: string
  readonly vocabulary: Vocabulary
}) {
  const { t, locale } = useText()
  const field = fieldAt(path)?.field
  return (
    <>{field?.kind === 'choices' ? optionLabel(field.options, code, { words: t.form, vocabulary, locale }) : code}</>
  )
}

/** A row that only one version has: its filled columns. */
function RowSide({
  field,
  row,
  side,
  vocabulary,
}: {
  readonly field: RowsCode
  readonly row: Answers | null
  readonly side: 'before' | 'after'
  readonly vocabulary: Vocabulary
}) {
  const { t, locale } = useText()
  if (row === null) return <p className="gd-muted">{t.office.versions.rowRemoved}</p>
  const columns = applicationForm.flatMap(({ fields }) => fields).find(({ code }) => code === field)
  if (columns?.kind !== 'rows') return null
  const lines = columns.columns.flatMap(column => {
    const value = answerText(column, textOf(row, column.code), { words: t.form, vocabulary, locale })
    const { label } = t.form.fields[`${field}.${column.code}` as ColumnCode]
    return value === '' ? [] : [{ key: column.code, text: t.office.file.detail({ label, value }), isNew: true }]
  })
  return <Listed side={side} lines={lines} />
}
