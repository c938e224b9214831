// Entries of the ledger, newest first: nature, cause, effect on the line, what was left, who wrote it.

import type { MovementCause, MovementKind } from '#app/domain/envelope.ts'
import type { ApplicationId, EnvelopeLineId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'

export type LedgerRow = {
  readonly id: string
  readonly position: number
  readonly lineId: EnvelopeLineId
  readonly kind: MovementKind
  readonly cause: MovementCause
  readonly at: Instant
  readonly authorName: string | null
  readonly application: { readonly id: ApplicationId; readonly title: string } | null
  readonly effect: Cents
  readonly after: Cents
}

type LedgerTableProps = {
  readonly entries: readonly LedgerRow[]
  readonly nameOf: (line: EnvelopeLineId) => string
  /** The place of an entry in what is listed: on its line, or in the whole ledger. */
  readonly numberOf: (entry: LedgerRow) => number
  /** The past that is shown, as it was asked for; null for now. */
  readonly asked: string | null
  /** On the page of one line, its column says nothing. */
  readonly oneLine?: boolean | undefined
}

export function LedgerTable({ entries, nameOf, numberOf, asked, oneLine = false }: LedgerTableProps) {
  const { t, format } = useText()
  const words = t.envelope.ledger
  const signed = (amount: Cents): string => (amount > 0 ? `+${format.euroAmount(amount)}` : format.euroAmount(amount))
  const columns: readonly Column<LedgerRow>[] = [
    {
      key: 'number',
      head: words.number,
      unlabelled: true,
      className: 'gd-ref',
      cell: entry => format.number(numberOf(entry)),
    },
    {
      key: 'date',
      head: words.date,
      unlabelled: true,
      className: 'gd-num gd-ref',
      cell: ({ at }) => format.instant(at),
    },
    {
      key: 'what',
      head: words.what,
      rowHead: true,
      cell: entry => (
        <>
          {t.envelope.kind[entry.kind]}
          <small>
            <Cause entry={entry} nameOf={nameOf} />
          </small>
        </>
      ),
    },
    ...(oneLine
      ? []
      : [
          {
            key: 'line',
            head: words.line,
            cell: ({ lineId }: LedgerRow) => <a href={urls.envelopeLine(lineId, asked)}>{nameOf(lineId)}</a>,
          },
        ]),
    {
      key: 'amount',
      head: words.amount,
      align: 'right',
      cell: ({ effect }) => <span className={effect > 0 ? 'gd-plus' : 'gd-minus'}>{signed(effect)}</span>,
    },
    { key: 'after', head: words.after, align: 'right', cell: ({ after }) => format.euroAmount(after) },
    {
      key: 'author',
      head: words.author,
      className: 'gd-ledger__wrap',
      cell: ({ authorName, cause }) => authorName ?? (cause.code === 'windowFile' ? words.automatic : words.system),
    },
  ]
  return (
    <div className="gd-ledger">
      <DataTable caption={words.caption} columns={columns} rows={entries} rowKey={({ id }) => id} />
    </div>
  )
}

function Cause({
  entry: { cause, application, kind },
  nameOf,
}: {
  readonly entry: LedgerRow
  readonly nameOf: LedgerTableProps['nameOf']
}) {
  const { t } = useText()
  const words = t.envelope
  const other =
    cause.otherLineId === null
      ? null
      : (kind.endsWith('In') ? words.fromLine : words.toLine)({ line: nameOf(cause.otherLineId) })
  const said = [cause.words ?? words.cause[cause.code], ...(other === null ? [] : [other])].join(', ')
  if (application === null) return said
  return (
    <>
      <a href={urls.decision(application.id)}>{application.title}</a>
      {`, ${said}`}
    </>
  )
}
