// An amount that grows with time: planned dashed, actual full, forecast dashed with an open end; and the same as a table.

import type { Day } from '#app/domain/time.ts'
import { Chart, Legend, type MarkKind, PlacedMark } from './chart.tsx'
import { DataTable } from './data-table.tsx'
import { Details } from './details.tsx'
import { useText } from './text-context.tsx'
import { placeOf, type Span, TimeAxis, xOf } from './time-axis.tsx'

export type Point = { readonly day: Day; readonly value: number }

type LineChartProps = {
  readonly title: string
  /** What a reader should see in it, in one sentence with the figures. */
  readonly description: string
  readonly series: Readonly<Partial<Record<MarkKind, readonly Point[]>>>
  readonly today: Day
  /** How a value is written in full, and how it is written on the scale. */
  readonly write: (value: number) => string
  readonly writeShort?: ((value: number) => string) | undefined
}

const kinds: readonly MarkKind[] = ['planned', 'actual', 'forecast']
const TOP = 26
const HEIGHT = 180
const BOTTOM = TOP + HEIGHT

const strokes: Readonly<Record<MarkKind, { readonly className: string; readonly strokeDasharray?: string }>> = {
  planned: { className: 'gd-fill-none gd-line-3 gd-stroke', strokeDasharray: '3 3' },
  actual: { className: 'gd-fill-none gd-line-1 gd-stroke gd-stroke--lg' },
  forecast: { className: 'gd-fill-none gd-line-error gd-stroke', strokeDasharray: '6 4' },
}

/** The round number that closes the scale: 1, 2, 2.5 or 5 times a power of ten. */
function niceTop(largest: number): number {
  if (largest <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(largest))
  const step = [1, 2, 2.5, 5, 10].find(factor => factor * power >= largest) ?? 10
  return step * power
}

export function LineChart({ title, description, series, today, write, writeShort = write }: LineChartProps) {
  const { t } = useText()
  const present = kinds.filter(kind => (series[kind]?.length ?? 0) > 0)
  const points = present.flatMap(kind => series[kind] ?? [])
  const days = points.map(point => point.day).toSorted()
  const [from, to] = [days[0] ?? today, days.at(-1) ?? today]
  const span: Span = { from, to }
  const top = niceTop(Math.max(...points.map(point => point.value), 0))
  const y = (value: number) => BOTTOM - (value / top) * HEIGHT
  return (
    <figure className="gd-panel gd-figure">
      <figcaption>{title}</figcaption>
      <Chart description={description} height={BOTTOM + 24}>
        {[0, 0.25, 0.5, 0.75, 1].map(part => (
          <g key={part}>
            <line x1="0" x2="100%" y1={y(part * top)} y2={y(part * top)} className="gd-line-grid" />
            <text x="0" y={y(part * top) - 4}>
              {writeShort(part * top)}
            </text>
          </g>
        ))}
        <TimeAxis span={span} today={today} top={TOP} bottom={BOTTOM} />
        <svg
          x="0"
          y={TOP}
          width="100%"
          height={HEIGHT}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {present.map(kind => (
            <path key={kind} d={pathOf(series[kind] ?? [], span, top)} {...strokes[kind]} />
          ))}
        </svg>
        {present.map(kind => {
          const last = series[kind]?.at(-1)
          return last === undefined ? null : (
            <PlacedMark key={kind} kind={kind} x={xOf(last.day, span)} y={y(last.value)} />
          )
        })}
      </Chart>
      <Legend
        entries={present.map(kind => ({
          label: t.ui.chart.series[kind],
          swatch: <line x1="0" x2="20" y1="8" y2="8" {...strokes[kind]} />,
        }))}
      />
      <Details summary={t.ui.chart.table} flat>
        <SeriesTable title={title} series={series} present={present} write={write} />
      </Details>
    </figure>
  )
}

const pathOf = (points: readonly Point[], span: Span, top: number): string =>
  points
    .map(({ day, value }, index) => {
      const x = (placeOf(day, span) * 100).toFixed(2)
      return `${index === 0 ? 'M' : 'L'}${x} ${(100 - (value / top) * 100).toFixed(2)}`
    })
    .join('')

type SeriesTableProps = Pick<LineChartProps, 'title' | 'series' | 'write'> & { readonly present: readonly MarkKind[] }

function SeriesTable({ title, series, present, write }: SeriesTableProps) {
  const { t, format } = useText()
  const days = [...new Set(present.flatMap(kind => (series[kind] ?? []).map(point => point.day)))].toSorted()
  return (
    <DataTable
      caption={title}
      rows={days}
      rowKey={day => day}
      stack={false}
      columns={[
        { key: 'day', head: t.ui.chart.when, cell: day => format.day(day), rowHead: true },
        ...present.map(kind => ({
          key: kind,
          head: t.ui.chart.series[kind],
          align: 'right' as const,
          cell: (day: Day) => {
            const point = series[kind]?.find(candidate => candidate.day === day)
            return point === undefined ? null : write(point.value)
          },
        })),
      ]}
    />
  )
}
