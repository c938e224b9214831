// One criterion of the grid: the five notes with their definitions in view, and a comment.

import type { ReactNode } from 'react'
import { Mark } from './badge.tsx'
import { RadioGroup } from './radio-group.tsx'
import { TextArea } from './text-area.tsx'
import { useText } from './text-context.tsx'

export type NoteLevel = { readonly note: number; readonly label: string; readonly definition: string }

type CriterionFieldProps = {
  readonly title: string
  /** What is judged, in one sentence. */
  readonly question: string
  readonly points: number
  readonly levels: readonly NoteLevel[]
  readonly noteName: string
  readonly commentName: string
  readonly note: number | null
  readonly comment: string
  readonly minLength: number
  readonly noteError?: string | null | undefined
  readonly commentError?: string | null | undefined
  readonly open?: boolean | undefined
  /** Where in the file to look: « Lire les indicateurs du dossier ». */
  readonly look?: { readonly href: string; readonly label: string } | undefined
  readonly disabled?: boolean | undefined
}

export function CriterionField(props: CriterionFieldProps) {
  const {
    title,
    question,
    points,
    levels,
    noteName,
    commentName,
    note,
    comment,
    minLength,
    open = false,
    look,
    disabled,
  } = props
  const words = useText().t.ui.criterion
  return (
    <details className="gd-crit" open={open}>
      <summary className="fr-accordion__btn">
        <span>
          {title} <small>{words.points({ count: points })}</small>
        </span>{' '}
        <span className="gd-crit__note">{stateOf(note, comment, minLength, words)}</span>
      </summary>
      <div className="gd-crit__body">
        {look !== undefined && (
          <p className="fr-text--sm">
            <a className="gd-target" href={look.href}>
              {look.label}
            </a>
          </p>
        )}
        <RadioGroup
          name={noteName}
          label={question}
          error={props.noteError}
          defaultValue={note === null ? undefined : String(note)}
          disabled={disabled}
          choices={levels.map(level => ({
            value: String(level.note),
            label: words.level({ note: level.note, label: level.label }),
            hint: level.definition,
          }))}
        />
        <TextArea
          name={commentName}
          label={words.comment}
          hint={words.shared}
          error={props.commentError}
          defaultValue={comment}
          minLength={minLength}
          disabled={disabled}
          rows={3}
        />
      </div>
    </details>
  )
}

type Words = ReturnType<typeof useText>['t']['ui']['criterion']

function stateOf(note: number | null, comment: string, minLength: number, words: Words): ReactNode {
  if (note === null) return <Mark look="toCome">{words.toScore}</Mark>
  if (comment.trim().length < minLength) return <Mark look="toLook">{words.toComment({ note })}</Mark>
  return <Mark look="done">{words.note({ note })}</Mark>
}
