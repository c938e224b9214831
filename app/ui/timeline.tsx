// Milestones in time: planned as a diamond, actual as a disc, forecast as an open circle; today dotted.

import type { ReactNode } from 'react'
import type { Day } from '#app/domain/time.ts'
import { Chart, Legend, MarkShape, PlacedMark } from './chart.tsx'
import { useText } from './text-context.tsx'
import { type Span, TimeAxis, xOf } from './time-axis.tsx'

export type TimelineRow = {
  readonly label: string
  readonly planned: Day
  readonly actual?: Day | null | undefined
  /** Where it is expected now, when that is not what was planned. */
  readonly forecast?: Day | null | undefined
}

type TimelineProps = {
  readonly rows: readonly TimelineRow[]
  readonly today: Day
  readonly start: Day
  /** The table of the same milestones: it says more than the drawing. */
  readonly children: ReactNode
}

const ROW = 44
const TOP = 20

export function Timeline({ rows, today, start, children }: TimelineProps) {
  const { t, format } = useText()
  const words = t.ui.timeline
  const days = [start, ...rows.flatMap(row => [row.planned, row.actual, row.forecast])].filter(isDay).toSorted()
  const span: Span = { from: start, to: days.at(-1) ?? start }
  const bottom = TOP + rows.length * ROW
  const describe = (of: Day | null | undefined) => (isDay(of) ? format.day(of) : null)
  const description = rows
    .map(row =>
      words.row({
        label: row.label,
        planned: format.day(row.planned),
        actual: describe(row.actual),
        forecast: describe(row.forecast),
      }),
    )
    .join(' ')
  return (
    <figure className="gd-panel">
      <Chart description={description} height={bottom + 24}>
        <TimeAxis span={span} today={today} top={TOP} bottom={bottom} />
        {rows.map((row, index) => (
          <TimelineMarks key={row.label} row={row} span={span} y={TOP + index * ROW + ROW / 2} />
        ))}
      </Chart>
      <Legend
        entries={(['planned', 'actual', 'forecast'] as const).map(kind => ({
          label: words[kind],
          swatch: (
            <g transform="translate(10 8)">
              <MarkShape kind={kind} />
            </g>
          ),
        }))}
      />
      {children}
    </figure>
  )
}

const isDay = (of: Day | null | undefined): of is Day => of !== null && of !== undefined

function TimelineMarks({ row, span, y }: { readonly row: TimelineRow; readonly span: Span; readonly y: number }) {
  const end = row.actual ?? row.forecast ?? null
  const expected = !isDay(row.actual)
  return (
    <g>
      <text x="0" y={y + 5} className="is-strong">
        {row.label}
      </text>
      {end !== null && (
        <line
          x1={xOf(row.planned, span)}
          x2={xOf(end, span)}
          y1={y}
          y2={y}
          className={expected ? 'gd-line-error' : 'gd-line-1'}
          strokeWidth="3"
          strokeDasharray={expected ? '6 4' : undefined}
        />
      )}
      <PlacedMark kind="planned" x={xOf(row.planned, span)} y={y} />
      {end !== null && <PlacedMark kind={expected ? 'forecast' : 'actual'} x={xOf(end, span)} y={y} />}
    </g>
  )
}
