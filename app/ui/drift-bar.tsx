// How far a project is from its plan: the figure with its sign, and a bar against the two thresholds.

import type { BasisPoints } from '#app/domain/money.ts'
import { percentOf } from './chart.tsx'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

type DriftBarProps = {
  /** Null: nothing to compare yet. */
  readonly drift: BasisPoints | null
  readonly watchAt: BasisPoints
  readonly driftingAt: BasisPoints
  /** What the whole width is worth. */
  readonly upTo?: BasisPoints | undefined
  /** As wide as what holds it. */
  readonly wide?: boolean | undefined
}

/** The bar repeats the figure, so it is hidden from those who listen. */
export function DriftBar({ drift, watchAt, driftingAt, upTo = 5000 as BasisPoints, wide = false }: DriftBarProps) {
  const { t, format } = useText()
  if (drift === null) return <span className="gd-muted">{t.ui.table.nothing}</span>
  const drifting = drift > driftingAt
  return (
    <span className={classes('gd-drift', wide && 'gd-drift--wide')}>
      <b className={drifting ? 'gd-error' : undefined}>{format.signedPercent(drift)}</b>
      <svg className="gd-drift__bar" height="14" aria-hidden="true" focusable="false">
        <rect x="0" y="4" width="100%" height="6" className="gd-fill-4" />
        <rect
          x="0"
          y="4"
          width={percentOf(drift, upTo)}
          height="6"
          className={drifting ? 'gd-fill-error' : 'gd-fill-1'}
        />
        {[watchAt, driftingAt].map(at => (
          <line key={at} x1={percentOf(at, upTo)} x2={percentOf(at, upTo)} y1="0" y2="14" className="gd-line-axis" />
        ))}
      </svg>
    </span>
  )
}
