// Meetings as rows: when, where, how many points, how far they have come.

import type { MeetingId } from '#app/domain/identifiers.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'
import { PhaseBadge, phaseOf } from './meeting-phase.tsx'

type MeetingRow = {
  readonly id: MeetingId
  readonly heldAt: Instant
  readonly place: string
  readonly points: number
  readonly decisions: number
  readonly validated: number
  readonly noticesReleasedAt: Instant | null
}

type MeetingTableProps = { readonly caption: string; readonly meetings: readonly MeetingRow[]; readonly now: Instant }

export function MeetingTable({ caption, meetings, now }: MeetingTableProps) {
  const { t, format } = useText()
  const words = t.committee.meetings
  const columns: readonly Column<MeetingRow>[] = [
    {
      key: 'when',
      head: words.meeting,
      rowHead: true,
      cell: ({ id, heldAt }) => (
        <>
          <a className="gd-title" href={urls.meeting(id)}>
            {format.longDay(parisDay(heldAt))}
          </a>
          <small>{format.time(heldAt)}</small>
        </>
      ),
    },
    { key: 'place', head: words.place, cell: ({ place }) => place },
    {
      key: 'points',
      head: words.points,
      align: 'right',
      cell: ({ points, validated }) => words.pointsDecided({ points, validated }),
    },
    { key: 'state', head: words.state, cell: meeting => <PhaseBadge phase={phaseOf(meeting, now)} small /> },
  ]
  return <DataTable caption={caption} columns={columns} rows={meetings} rowKey={({ id }) => id} />
}
