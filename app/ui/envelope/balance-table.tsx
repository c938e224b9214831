// The lines of the envelope in figures: what each received, what became of it; each figure opens the entries that make it.

import type { EnvelopeFigures } from '#app/domain/envelope-figures.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import { urls } from '#app/urls.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { EnvelopeBar, type Segments } from '../envelope-bar.tsx'
import { useText } from '../text-context.tsx'

export type LineRow = EnvelopeFigures & {
  readonly lineId: EnvelopeLineId
  readonly stream: string
  readonly year: number
  readonly name: string
}

/** What a line received, all told. */
export const receivedBy = ({
  opened,
  carriedIn,
  carriedOut,
  transferredIn,
  transferredOut,
  cancelled,
}: EnvelopeFigures): Cents => cents(opened + carriedIn - carriedOut + transferredIn - transferredOut - cancelled)

const carriedBy = (line: EnvelopeFigures): Cents => cents(receivedBy(line) - line.opened)

/** A line that a freeze left below zero has nothing to draw as available. */
export const segmentsOf = ({ granted, reserved, frozen, available, notUsed }: EnvelopeFigures): Segments => ({
  granted,
  reserved,
  frozen,
  available: cents(Math.max(0, available)),
  unused: cents(Math.max(0, notUsed)),
})

type BalanceTableProps = {
  readonly lines: readonly LineRow[]
  readonly total: EnvelopeFigures
  /** The past that is shown, as it was asked for; null for now. */
  readonly asked: string | null
}

export function BalanceTable({ lines, total, asked }: BalanceTableProps) {
  const { t, format } = useText()
  const words = t.envelope.columns
  const scale = cents(Math.max(1, ...lines.map(receivedBy)))
  const linked = (figure: string | null, amount: (line: EnvelopeFigures) => Cents, write = format.euroAmount) => ({
    align: 'right' as const,
    cell: (line: LineRow) =>
      amount(line) === 0 ? null : (
        <a className="gd-figure-link" href={urls.envelopeLine(line.lineId, asked, figure)}>
          {write(amount(line))}
        </a>
      ),
    // the total is of every line: so are the entries below, those that make it where it is a figure of the ledger
    foot:
      amount(total) === 0 ? (
        write(amount(total))
      ) : (
        <a className="gd-figure-link" href={figure === null ? '#journal' : urls.envelopeFigure(figure, asked)}>
          {write(amount(total))}
        </a>
      ),
  })
  const signed = (amount: Cents): string => (amount > 0 ? `+${format.euroAmount(amount)}` : format.euroAmount(amount))
  const columns: readonly Column<LineRow>[] = [
    {
      key: 'line',
      head: words.line,
      rowHead: true,
      cell: line => <a href={urls.envelopeLine(line.lineId, asked)}>{line.name}</a>,
      foot: t.envelope.total,
    },
    { key: 'opened', head: words.opened, ...linked('opened', line => line.opened) },
    { key: 'carried', head: words.carried, ...linked('carried', carriedBy, signed) },
    { key: 'received', head: words.received, ...linked(null, receivedBy) },
    { key: 'granted', head: words.granted, ...linked('granted', line => line.granted) },
    { key: 'reserved', head: words.reserved, ...linked('reserved', line => line.reserved) },
    { key: 'frozen', head: words.frozen, ...linked('frozen', line => line.frozen) },
    { key: 'available', head: words.available, ...linked(null, line => line.available) },
    { key: 'notUsed', head: words.notUsed, ...linked(null, line => line.notUsed) },
    {
      key: 'bar',
      head: words.bar,
      headHidden: true,
      unlabelled: true,
      className: 'gd-balance__bar',
      cell: line => <EnvelopeBar name={line.name} segments={segmentsOf(line)} scale={scale} height={18} />,
      foot: '',
    },
  ]
  return <DataTable caption={t.envelope.caption} columns={columns} rows={lines} rowKey={({ lineId }) => lineId} />
}
