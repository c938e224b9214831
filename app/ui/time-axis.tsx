// The horizontal axis of the drawings where days pass.

import { addMonths, type Day, daysBetween, yearOf } from '#app/domain/time.ts'
import { percentOf } from './chart.tsx'
import { useText } from './text-context.tsx'

export type Span = { readonly from: Day; readonly to: Day }

/** Where a day falls, from 0 to 1; a margin keeps the first and the last mark whole. */
export function placeOf(day: Day, { from, to }: Span): number {
  const whole = daysBetween(from, to) || 1
  return 0.04 + (daysBetween(from, day) / whole) * 0.93
}

export const xOf = (day: Day, span: Span): string => percentOf(placeOf(day, span), 1)

function yearsIn({ from, to }: Span): Day[] {
  const starts: Day[] = []
  for (let start = `${yearOf(from) + 1}-01-01` as Day; start <= to; start = addMonths(start, 12)) starts.push(start)
  return starts
}

type TimeAxisProps = { readonly span: Span; readonly today: Day; readonly top: number; readonly bottom: number }

/** A line each year, and a dotted one today. */
export function TimeAxis({ span, today, top, bottom }: TimeAxisProps) {
  const { t, format } = useText()
  const years = yearsIn(span)
  const named = years.length === 0 ? [span.from, span.to] : years
  const shown = today >= span.from && today <= span.to
  return (
    <>
      {named.map(start => (
        <g key={start}>
          <line x1={xOf(start, span)} x2={xOf(start, span)} y1={top} y2={bottom} className="gd-line-axis" />
          <text x={xOf(start, span)} y={bottom + 16} textAnchor={anchorOf(placeOf(start, span))}>
            {format.month(start)}
          </text>
        </g>
      ))}
      {shown && (
        <>
          <line
            x1={xOf(today, span)}
            x2={xOf(today, span)}
            y1={top}
            y2={bottom}
            className="gd-line-text"
            strokeWidth="2"
            strokeDasharray="2 3"
          />
          <text x={xOf(today, span)} y={top - 4} textAnchor={anchorOf(placeOf(today, span))} className="is-strong">
            {t.ui.timeline.today}
          </text>
        </>
      )}
    </>
  )
}

const anchorOf = (place: number): 'start' | 'middle' | 'end' =>
  place < 0.12 ? 'start' : place > 0.88 ? 'end' : 'middle'
