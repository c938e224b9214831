// The envelope line by line: one bar a line and the total, one scale, figures beside, and the same as a table.

import { type Cents, cents, rate, sum } from '#app/domain/money.ts'
import { DataTable } from './data-table.tsx'
import { Details } from './details.tsx'
import {
  amountOf,
  EnvelopeBar,
  receivedOf,
  type Segment,
  SegmentSwatch,
  type Segments,
  segmentOrder,
  useSegmentWords,
} from './envelope-bar.tsx'
import { useText } from './text-context.tsx'

export type EnvelopeLine = {
  /** « 2025 · Données ». */
  readonly name: string
  readonly segments: Segments
  /** Where the money comes from or goes: « 500 000 € ouverts, 400 000 € reportés de 2024 ». */
  readonly note?: string | undefined
}

type EnvelopeBarsProps = {
  readonly lines: readonly EnvelopeLine[]
  /** Under a figure of the whole, after its share: « 6 projets ». */
  readonly notes?: Readonly<Partial<Record<Segment, string>>> | undefined
}

const totalOf = (lines: readonly EnvelopeLine[]): Segments =>
  Object.fromEntries(segmentOrder.map(segment => [segment, sum(lines.map(line => amountOf(line.segments, segment)))]))

const fifths = (whole: Cents): Cents[] => [0, 1, 2, 3, 4, 5].map(fifth => cents(Math.round((whole * fifth) / 5)))

export function EnvelopeBars({ lines, notes = {} }: EnvelopeBarsProps) {
  const { t, format } = useText()
  const words = useSegmentWords()
  const total = totalOf(lines)
  const whole = receivedOf(total)
  const present = segmentOrder.filter(segment => amountOf(total, segment) !== 0)
  const ticks = fifths(whole).map(at => ({ at }))
  return (
    <>
      <dl className="gd-figures">
        <div>
          <dt>{t.ui.envelope.received}</dt>
          <dd>{format.money(whole)}</dd>
        </div>
        {present.map(segment => (
          <div key={segment}>
            <dt>
              <SegmentSwatch segment={segment} />
              {t.ui.envelope.segment[segment]}
            </dt>
            <dd>
              {format.money(amountOf(total, segment))}
              <Base amount={amountOf(total, segment)} whole={whole} note={notes[segment]} />
            </dd>
          </div>
        ))}
      </dl>
      <ul className="gd-env">
        {lines.map(({ name, segments, note }) => (
          <li key={name}>
            <span className="gd-env__name">{name}</span>
            <EnvelopeBar name={name} segments={segments} scale={whole} ticks={ticks} />
            <span className="gd-env__what">
              {words(segments)}
              {note !== undefined && <small>{note}</small>}
            </span>
          </li>
        ))}
        <li className="gd-env__total">
          <span className="gd-env__name">{t.ui.envelope.total}</span>
          <EnvelopeBar
            name={t.ui.envelope.total}
            segments={total}
            height={28}
            ticks={ticks.map(({ at }) => ({ at, label: format.shortMoney(at) }))}
          />
          <span className="gd-env__what">{format.money(whole)}</span>
        </li>
      </ul>
      <p className="fr-text--xs gd-muted">{t.ui.envelope.scale}</p>
      <Details summary={t.ui.envelope.table} flat>
        <EnvelopeTable lines={lines} total={total} present={present} />
      </Details>
    </>
  )
}

type BaseProps = { readonly amount: Cents; readonly whole: Cents; readonly note: string | undefined }

/** A figure is never without its base: its share of the whole, and what it is made of. */
function Base({ amount, whole, note }: BaseProps) {
  const { format } = useText()
  const share = rate(amount, whole)
  return (
    <small>{[share === null ? '' : format.percent(share), note ?? ''].filter(part => part !== '').join(', ')}</small>
  )
}

type EnvelopeTableProps = {
  readonly lines: readonly EnvelopeLine[]
  readonly total: Segments
  readonly present: readonly Segment[]
}

function EnvelopeTable({ lines, total, present }: EnvelopeTableProps) {
  const { t, format } = useText()
  const amount = (of: Cents) => (of === 0 ? null : format.euroAmount(of))
  return (
    <DataTable
      caption={t.ui.envelope.caption}
      rows={lines}
      rowKey={line => line.name}
      columns={[
        { key: 'line', head: t.ui.envelope.line, cell: line => line.name, rowHead: true, foot: t.ui.envelope.total },
        {
          key: 'received',
          head: t.ui.envelope.receivedByLine,
          cell: line => amount(receivedOf(line.segments)),
          align: 'right',
          foot: amount(receivedOf(total)),
        },
        ...present.map(segment => ({
          key: segment,
          head: t.ui.envelope.segment[segment],
          cell: (line: EnvelopeLine) => amount(amountOf(line.segments, segment)),
          align: 'right' as const,
          foot: amount(amountOf(total, segment)),
        })),
      ]}
    />
  )
}
