// The agenda of a meeting: each point with its scores, its amounts, what its line would hold after it, its decision.

import type { sessionOf } from '#app/domain/committee.ts'
import type { Stream } from '#app/domain/funding-window.ts'
import type { AgendaItemId, MeetingId } from '#app/domain/identifiers.ts'
import { urls } from '#app/urls.ts'
import { Badge, Mark } from '../badge.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Spread, SpreadKey } from '../spread.tsx'
import { useText } from '../text-context.tsx'
import type { AgendaRow, PointRow } from './agenda-row.ts'
import { points as outOf, streamLabel } from './words.ts'

export type AgendaTableProps = {
  readonly meetingId: MeetingId
  readonly rows: readonly AgendaRow[]
  readonly streams: readonly Stream[]
  readonly thresholds: { readonly favourable: number; readonly debated: number }
  /** The point under discussion. */
  readonly current?: AgendaItemId | undefined
  /** Where the meeting's hour stands: what is said of a point without a decision. */
  readonly session: ReturnType<typeof sessionOf>
}

export function AgendaTable({ meetingId, rows, streams, thresholds, current, session }: AgendaTableProps) {
  const { t, locale, format } = useText()
  const words = t.committee.table
  const ticks = [
    { at: thresholds.debated, label: t.committee.recommendation.toDebate },
    { at: thresholds.favourable, label: t.committee.recommendation.favourable },
  ]
  const shown = (cell: (row: PointRow) => React.ReactNode) => (row: AgendaRow) => (row.hidden ? null : cell(row))
  const columns: readonly Column<AgendaRow>[] = [
    {
      key: 'position',
      head: words.point,
      headHidden: true,
      unlabelled: true,
      className: 'gd-ref',
      cell: row => format.number(row.position),
    },
    {
      key: 'file',
      head: words.file,
      rowHead: true,
      cell: row => (
        <>
          <a
            className="gd-title"
            href={urls.agendaItem(meetingId, row.id)}
            aria-current={row.id === current ? 'true' : undefined}
          >
            {row.title}
          </a>
          <small>
            {row.hidden ? words.hidden : `${streamLabel(streams, row.stream, locale)} · ${row.organisation}`}
          </small>
        </>
      ),
    },
    {
      key: 'scores',
      head: words.scores,
      cell: shown(row => (row.scores === null ? words.noScores : <Scores scores={row.scores} thresholds={ticks} />)),
    },
    {
      key: 'requested',
      head: words.requested,
      align: 'right',
      cell: shown(row => (
        <>
          {format.money(row.requested)}
          <small>
            {row.recommended > 0
              ? words.recommended({ amount: format.money(row.recommended) })
              : words.recommendedNothing}
          </small>
        </>
      )),
    },
    {
      key: 'after',
      head: words.after,
      align: 'right',
      cell: shown(row => {
        if (row.after === null) return row.withoutAfter === null ? null : words.withoutAfter[row.withoutAfter]
        if (row.after.missing === 0) return format.money(row.after.after)
        return <Mark look="wrong">{words.missing({ amount: format.money(row.after.missing) })}</Mark>
      }),
    },
    {
      key: 'decision',
      head: words.decision,
      cell: shown(row => <DecisionCell row={row} session={session} />),
    },
  ]
  return (
    <>
      <DataTable
        caption={words.caption}
        className="gd-agenda"
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        rowTone={row => (row.id === current ? 'now' : undefined)}
      />
      <SpreadKey thresholds={ticks} />
      <p className="fr-text--xs gd-muted">{words.key}</p>
    </>
  )
}

type ScoresProps = {
  readonly scores: NonNullable<PointRow['scores']>
  readonly thresholds: readonly { readonly at: number; readonly label: string }[]
}

function Scores({ scores, thresholds }: ScoresProps) {
  const { t, format } = useText()
  const words = t.committee.table
  const spread = words.spread({ spread: format.decimal(outOf(scores.spread)) })
  return (
    <span className="gd-scores">
      <b>{format.decimal(outOf(scores.mean))}</b>{' '}
      {scores.divergent ? (
        <Mark look="toLook">
          {spread}
          <span className="fr-sr-only">{`, ${words.divergent}`}</span>
        </Mark>
      ) : (
        <span className="gd-muted">{spread}</span>
      )}
      <Spread scores={scores.each.map(outOf)} mean={outOf(scores.mean)} thresholds={thresholds} />
    </span>
  )
}

const undecidedLooks = { toCome: 'toCome', inSession: 'going', over: 'toLook' } as const

function DecisionCell({ row, session }: { readonly row: PointRow; readonly session: AgendaTableProps['session'] }) {
  const { t, format } = useText()
  const words = t.committee.table
  if (row.decision === null) {
    return (
      <Badge look={undecidedLooks[session]} small>
        {words.undecided[session]}
      </Badge>
    )
  }
  const { kind, granted, validatedAt, validator } = row.decision
  const decided = t.committee.decided[kind]
  return (
    <>
      <b>{granted === null ? decided : `${decided}, ${format.money(granted)}`}</b>
      <small>
        {validatedAt === null ? (
          <Mark look="near">{words.toValidate}</Mark>
        ) : (
          words.validatedBy({ name: validator ?? '' })
        )}
      </small>
    </>
  )
}
