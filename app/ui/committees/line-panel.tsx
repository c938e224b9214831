// The line of the envelope that a point would be charged to: what it holds, and the point drawn against it.

import type { AfterPoint } from '#app/domain/agenda.ts'
import { type Cents, subtract, sum } from '#app/domain/money.ts'
import { EnvelopeBar, type Segment, SegmentSwatch, segmentOrder } from '../envelope-bar.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

export type HeldLine = {
  readonly granted: Cents
  readonly reserved: Cents
  readonly frozen: Cents
  readonly available: Cents
}

type LinePanelProps = {
  readonly name: string
  /** Null when the line is not open yet, or masked. */
  readonly held: HeldLine | null
  readonly isMasked: boolean
  readonly requested: Cents
  /** What the file itself has reserved on the line. */
  readonly reserved: Cents
  readonly after: AfterPoint | null
}

export function LinePanel({ name, held, isMasked, requested, reserved, after }: LinePanelProps) {
  const { t, format } = useText()
  const words = t.committee.item
  if (held === null || after === null) {
    return (
      <Panel title={words.lineTitle({ line: name })}>
        <p>{isMasked ? t.committee.meeting.lineMasked : words.noLine({ line: name })}</p>
      </Panel>
    )
  }
  const missing = Math.max(0, requested - after.before) as Cents
  const asked =
    missing === 0
      ? words.asked({ amount: format.money(requested) })
      : words.askedMissing({ amount: format.money(requested), missing: format.money(missing) })
  // the file's own reservation comes back to it first: drawn as available, so that what it asks is measured against what it may get
  const segments = {
    granted: held.granted,
    reserved: subtract(held.reserved, reserved),
    available: sum([held.available, reserved]),
    frozen: held.frozen,
  }
  return (
    <Panel
      title={words.lineTitle({ line: name })}
      side={
        <span className="gd-meter__value">
          {after.before > 0 ? format.money(after.before) : words.nothingLeft}{' '}
          <span className="fr-text--sm gd-muted">{words.availableBefore}</span>
        </span>
      }
    >
      <EnvelopeBar name={name} segments={segments} height={30} asked={{ amount: requested, label: asked }} />
      <ul className="gd-legend">
        {segmentOrder.filter(isDrawn(segments)).map(segment => (
          <li key={segment}>
            <SegmentSwatch segment={segment} />
            {t.ui.envelope.amount[segment]({ amount: format.money(segments[segment as keyof typeof segments]) })}
          </li>
        ))}
      </ul>
      <p className="fr-text--xs gd-muted">
        {reserved > 0 ? `${words.reservedOwn({ amount: format.money(reserved) })} ` : ''}
        {words.lineNote}
      </p>
    </Panel>
  )
}

const isDrawn =
  (segments: Readonly<Partial<Record<Segment, Cents>>>) =>
  (segment: Segment): boolean =>
    (segments[segment] ?? 0) > 0
