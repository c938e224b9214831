// What reads otherwise since a review was written: each field with a link to it, and its former text on request.

import { textOf } from '#app/domain/answers.ts'
import { fieldAt } from '#app/domain/application-form.ts'
import { type Change, requestedName } from '#app/domain/version-difference.ts'
import { answerText, optionLabel, type Vocabulary } from '#app/text/answer-text.ts'
import { fieldName } from '#app/text/field-name.ts'
import { Details } from '../details.tsx'
import { useText } from '../text-context.tsx'
import { readingId } from './filed-text.tsx'

type WhatChangedProps = { readonly changes: readonly Change[]; readonly vocabulary: Vocabulary }

export function WhatChanged({ changes, vocabulary }: WhatChangedProps) {
  const { t } = useText()
  const words = t.reviews.page
  const names = [...new Set(changes.map(requestedName))]
  return (
    <>
      <ul>
        {names.map(name => (
          <li key={name}>
            <a href={`#${readingId(name.startsWith('attachments.') ? 'attachments' : name)}`}>
              {fieldName(t.form, name)}
            </a>
          </li>
        ))}
      </ul>
      <Details summary={words.changes} flat>
        <dl className="gd-facts">
          {changes.map((change, index) => (
            <OneChange key={index} change={change} vocabulary={vocabulary} />
          ))}
        </dl>
      </Details>
    </>
  )
}

function OneChange({ change, vocabulary }: { readonly change: Change; readonly vocabulary: Vocabulary }) {
  const { t } = useText()
  const words = t.reviews.page
  const said = useSides(change, vocabulary)
  return (
    <div>
      <dt>{fieldName(t.form, pathOf(change))}</dt>
      <dd>
        <p>
          <span className="gd-muted">{`${words.before}${t.applying.form.colon}`}</span>
          <del>{said.before || words.absent}</del>
        </p>
        <p>
          <span className="gd-muted">{`${words.after}${t.applying.form.colon}`}</span>
          <ins>{said.after || words.absent}</ins>
        </p>
      </dd>
    </div>
  )
}

function pathOf(change: Change): string {
  if (change.kind === 'files') return `attachments.${change.attachment}`
  return change.kind === 'row' ? `${change.field}.${change.position - 1}` : change.path
}

/** Both sides of a change in words. */
function useSides(change: Change, vocabulary: Vocabulary): { readonly before: string; readonly after: string } {
  const { t, locale, format } = useText()
  const reading = { words: t.form, vocabulary, locale }
  switch (change.kind) {
    case 'text': {
      const at = fieldAt(change.path)
      const read = (typed: string) => (at === null ? typed : answerText(at.column ?? at.field, typed, reading))
      return { before: read(change.before), after: read(change.after) }
    }
    case 'choices': {
      const field = fieldAt(change.path)?.field
      const read = (codes: readonly string[]) =>
        format.list(codes.map(code => (field?.kind === 'choices' ? optionLabel(field.options, code, reading) : code)))
      return { before: read(change.before), after: read(change.after) }
    }
    case 'row': {
      const field = fieldAt(change.field)?.field
      const read = (row: typeof change.before) =>
        row === null || field?.kind !== 'rows'
          ? ''
          : field.columns
              .map(column => answerText(column, textOf(row, column.code), reading))
              .filter(part => part !== '')
              .join(' · ')
      return { before: read(change.before), after: read(change.after) }
    }
    case 'files':
      return {
        before: format.list(change.before.map(({ fileName }) => fileName)),
        after: format.list(change.after.map(({ fileName }) => fileName)),
      }
  }
}
