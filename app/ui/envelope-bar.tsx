// One line of the envelope as a bar: granted full, reserved hatched, available pale, frozen dotted, not used dashed.

import { type Cents, cents } from '#app/domain/money.ts'
import { Chart, percentOf } from './chart.tsx'
import { useText } from './text-context.tsx'

export type Segment = 'granted' | 'reserved' | 'available' | 'frozen' | 'unused'

/** In the order in which they are drawn and read. */
export const segmentOrder: readonly Segment[] = ['granted', 'reserved', 'available', 'frozen', 'unused']

export type Segments = Readonly<Partial<Record<Segment, Cents>>>

export const amountOf = (segments: Segments, segment: Segment): Cents => segments[segment] ?? cents(0)

export const receivedOf = (segments: Segments): Cents =>
  cents(segmentOrder.reduce((total, segment) => total + amountOf(segments, segment), 0))

type Fill = { readonly className: string; readonly fill?: string; readonly strokeDasharray?: string }

const fills: Readonly<Record<Segment, Fill>> = {
  granted: { className: 'gd-fill-1 gd-line-surface' },
  reserved: { className: 'gd-line-2', fill: 'url(#gd-hatch)' },
  available: { className: 'gd-fill-4 gd-line-4' },
  frozen: { className: 'gd-line-3', fill: 'url(#gd-dots)' },
  unused: { className: 'gd-fill-none gd-line-empty' },
}

/** The small square that says which fill is which. */
export const SegmentSwatch = ({ segment }: { readonly segment: Segment }) => (
  <svg className="gd-swatch" aria-hidden="true" focusable="false">
    <rect width="100%" height="100%" {...fills[segment]} />
  </svg>
)

/** « 1 000 000 € disponibles, 100 000 € gelés », or « rien ». */
export function useSegmentWords(): (segments: Segments) => string {
  const { t, format } = useText()
  return segments => {
    const present = segmentOrder.filter(segment => amountOf(segments, segment) !== 0)
    const words = present.map(segment =>
      t.ui.envelope.amount[segment]({ amount: format.money(amountOf(segments, segment)) }),
    )
    return words.length === 0 ? t.ui.envelope.nothing : words.join(', ')
  }
}

type EnvelopeBarProps = {
  readonly name: string
  readonly segments: Segments
  /** What the whole width is worth: the same for all the bars of a page; the line itself when not given. */
  readonly scale?: Cents | undefined
  readonly height?: number | undefined
  /** An amount asked of what is available, drawn under it: past its end, the line does not carry it. */
  readonly asked?: { readonly amount: Cents; readonly label: string } | undefined
  /** Places of the grid, as parts of the scale. */
  readonly ticks?: readonly { readonly at: Cents; readonly label?: string | undefined }[] | undefined
}

export function EnvelopeBar({ name, segments, scale, height = 20, asked, ticks = [] }: EnvelopeBarProps) {
  const words = useSegmentWords()
  const { t } = useText()
  const whole = scale ?? receivedOf(segments)
  const labelled = ticks.some(tick => tick.label !== undefined)
  const below = asked !== undefined ? 32 : labelled ? 24 : 0
  const description = t.ui.envelope.description({ name, amounts: words(segments) })
  return (
    <Chart description={asked === undefined ? description : `${description} ${asked.label}.`} height={height + below}>
      {ticks.map(({ at }) => (
        <line
          key={at}
          x1={percentOf(at, whole)}
          x2={percentOf(at, whole)}
          y1="0"
          y2={height}
          className="gd-line-grid"
        />
      ))}
      {placed(segments).map(({ segment, from, amount }) => (
        <rect
          key={segment}
          x={percentOf(from, whole)}
          y="1"
          width={percentOf(amount, whole)}
          height={height - 2}
          {...fills[segment]}
        />
      ))}
      {ticks.map(({ at, label }, index) => {
        const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'
        return (
          <text
            key={at}
            x={percentOf(at, whole)}
            y={height + 18}
            textAnchor={anchor}
            className={anchor === 'middle' && index % 2 === 1 ? 'is-minor' : undefined}
          >
            {label}
          </text>
        )
      })}
      {asked !== undefined && <Asked segments={segments} whole={whole} asked={asked} y={height + 6} />}
    </Chart>
  )
}

function placed(segments: Segments): { segment: Segment; from: number; amount: Cents }[] {
  let from = 0
  return segmentOrder.flatMap(segment => {
    const amount = amountOf(segments, segment)
    const start = from
    from += amount
    return amount > 0 ? [{ segment, from: start, amount }] : []
  })
}

type AskedProps = {
  readonly segments: Segments
  readonly whole: Cents
  readonly asked: { readonly amount: Cents; readonly label: string }
  readonly y: number
}

function Asked({ segments, whole, asked, y }: AskedProps) {
  const start = amountOf(segments, 'granted') + amountOf(segments, 'reserved')
  const end = start + asked.amount
  const tooMuch = asked.amount > amountOf(segments, 'available')
  const right = end / whole > 0.5
  return (
    <>
      <line
        x1={percentOf(start, whole)}
        x2={percentOf(end, whole)}
        y1={y}
        y2={y}
        className="gd-line-text"
        strokeWidth="2"
      />
      <line
        x1={percentOf(end, whole)}
        x2={percentOf(end, whole)}
        y1="0"
        y2={y + 4}
        className={tooMuch ? 'gd-line-error' : 'gd-line-text'}
        strokeWidth="3"
      />
      <text x={percentOf(end, whole)} y={y + 20} textAnchor={right ? 'end' : 'start'} className="is-strong">
        {asked.label}
      </text>
    </>
  )
}
