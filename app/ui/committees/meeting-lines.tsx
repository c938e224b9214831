// What the lines hold for the points of a meeting that are still to be decided, line by line.

import type { Stream } from '#app/domain/funding-window.ts'
import { type Cents, cents, sum } from '#app/domain/money.ts'
import { Mark } from '../badge.tsx'
import { EnvelopeBar } from '../envelope-bar.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import type { AgendaRow, PointRow } from './agenda-row.ts'
import type { HeldLine } from './line-panel.tsx'
import { streamLabel } from './words.ts'

type MeetingLine = { readonly stream: string; readonly year: number; readonly held: HeldLine | null }

type MeetingLinesProps = {
  readonly lines: readonly MeetingLine[]
  readonly rows: readonly AgendaRow[]
  readonly streams: readonly Stream[]
}

export function MeetingLines({ lines, rows, streams }: MeetingLinesProps) {
  const { t, locale } = useText()
  const words = t.committee.meeting
  if (lines.length === 0) return null
  return (
    <Panel title={words.linesTitle} side={words.linesSide}>
      <div className="gd-lanes">
        {lines.map(({ stream, year, held }) => (
          <Lane
            key={stream}
            name={words.line({ stream: streamLabel(streams, stream, locale), year })}
            held={held}
            points={rows.flatMap(row => (!row.hidden && row.stream === stream && row.after !== null ? [row] : []))}
          />
        ))}
      </div>
    </Panel>
  )
}

type LaneProps = { readonly name: string; readonly held: HeldLine | null; readonly points: readonly PointRow[] }

function Lane({ name, held, points }: LaneProps) {
  const { t, format } = useText()
  const words = t.committee.meeting
  if (held === null) {
    return (
      <div>
        <div className="gd-lanes__head">
          <h3>{name}</h3>
        </div>
        <p className="fr-text--sm gd-muted">{words.lineMasked}</p>
      </div>
    )
  }
  const asked = askedOf(points)
  const missing = sum(points.map(({ after }) => after?.missing ?? cents(0)))
  const rest = points.at(-1)?.after?.after ?? held.available
  const money = format.money(asked)
  return (
    <div>
      <div className="gd-lanes__head">
        <h3>{name}</h3>
        <p className="fr-text--sm">
          {missing > 0 ? (
            <Mark look="wrong">{words.lineMissing({ asked: money, missing: format.money(missing) })}</Mark>
          ) : (
            <Mark look="done">{words.lineRest({ asked: money, rest: format.money(rest) })}</Mark>
          )}
        </p>
      </div>
      <EnvelopeBar
        name={name}
        segments={{ granted: held.granted, reserved: held.reserved, available: held.available, frozen: held.frozen }}
      />
    </div>
  )
}

/** What each point would take: what is recorded on it, else what is recommended. */
const askedOf = (points: readonly PointRow[]): Cents =>
  sum(points.map(({ decision, recommended }) => (decision === null ? recommended : (decision.granted ?? cents(0)))))
