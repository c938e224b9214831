// The validated decisions of a meeting, each with who recorded and validated it and how many people will read its letter.

import type { AgendaItemId, MeetingId } from '#app/domain/identifiers.ts'
import type { BasisPoints, Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Badge, Mark } from '../badge.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'
import type { DecisionLetter } from './letter-preview.tsx'
import { decisionLook } from './words.ts'

export type NoticeRow = {
  readonly itemId: AgendaItemId
  readonly position: number
  readonly organisation: string
  readonly ofTotalCost: BasisPoints | null
  readonly recorder: string
  readonly recordedAt: Instant
  readonly validator: string
  readonly validatedAt: Instant
  readonly recipients: readonly string[]
  readonly letter: DecisionLetter
}

type NoticeTableProps = { readonly meetingId: MeetingId; readonly notices: readonly NoticeRow[]; readonly total: Cents }

export function NoticeTable({ meetingId, notices, total }: NoticeTableProps) {
  const { t, format } = useText()
  const words = t.committee.notices
  const table = t.committee.table
  const columns: readonly Column<NoticeRow>[] = [
    {
      key: 'position',
      head: table.point,
      headHidden: true,
      unlabelled: true,
      className: 'gd-ref',
      cell: ({ position }) => format.number(position),
      foot: '',
    },
    {
      key: 'file',
      head: table.file,
      rowHead: true,
      cell: ({ itemId, letter, organisation }) => (
        <>
          <a className="gd-title" href={urls.agendaItem(meetingId, itemId)}>
            {letter.title}
          </a>
          <small>{organisation}</small>
        </>
      ),
      foot: words.total,
    },
    {
      key: 'decision',
      head: table.decision,
      cell: ({ letter }) => (
        <Badge look={decisionLook[letter.kind]} small>
          {t.committee.decided[letter.kind]}
        </Badge>
      ),
      foot: '',
    },
    {
      key: 'granted',
      head: words.granted,
      align: 'right',
      cell: ({ letter, ofTotalCost }) =>
        letter.grantedCents === null ? null : (
          <>
            <b>{format.money(letter.grantedCents)}</b>
            {ofTotalCost !== null && <small>{words.ofCost({ share: format.percent(ofTotalCost) })}</small>}
          </>
        ),
      foot: format.money(total),
    },
    {
      key: 'people',
      head: words.recordedThenValidated,
      cell: ({ recorder, recordedAt, validator, validatedAt }) => (
        <>
          <span className="gd-who">{words.recordedBy({ name: recorder, at: format.instant(recordedAt) })}</span>
          <span className="gd-who">
            <Mark look="done">{words.recordedBy({ name: validator, at: format.instant(validatedAt) })}</Mark>
          </span>
        </>
      ),
      foot: '',
    },
    {
      key: 'recipients',
      head: words.to,
      align: 'right',
      cell: ({ recipients }) => format.number(recipients.length),
      foot: '',
    },
  ]
  return <DataTable caption={words.caption} columns={columns} rows={notices} rowKey={({ itemId }) => itemId} />
}
