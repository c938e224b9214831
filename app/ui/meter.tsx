// A rate against its maximum, on the whole scale.

import { type ReactNode, useId } from 'react'
import type { BasisPoints } from '#app/domain/money.ts'
import { Chart, percentOf } from './chart.tsx'
import { useText } from './text-context.tsx'

type MeterProps = {
  readonly title: string
  /** Null when nothing can be computed yet. */
  readonly rate: BasisPoints | null
  readonly max: BasisPoints
  readonly level?: 2 | 3 | undefined
  readonly children?: ReactNode
}

/** « – » for a rate of nothing. The value carries `data-sum="rate"` for the form's script. */
export function Meter({ title, rate, max, level = 2, children }: MeterProps) {
  const { t, format } = useText()
  const heading = useId()
  const Heading = `h${level}` as const
  const value = rate === null ? t.ui.table.nothing : format.percent(rate)
  const over = rate !== null && rate > max
  return (
    <section className="gd-meter" aria-labelledby={heading}>
      <div className="gd-meter__head">
        <Heading className="gd-panel__title" id={heading}>
          {title}
        </Heading>
        <p className={over ? 'gd-meter__value gd-error' : 'gd-meter__value'} data-sum="rate">
          {value}
        </p>
      </div>
      <Chart description={t.ui.meter.description({ value, max: format.percent(max) })} height={38}>
        <rect x="0" y="4" width="100%" height="12" className="gd-fill-4" />
        <rect
          x="0"
          y="4"
          width={percentOf(rate ?? 0, 10_000)}
          height="12"
          className={over ? 'gd-fill-error' : 'gd-fill-1'}
        />
        <line
          x1={percentOf(max, 10_000)}
          x2={percentOf(max, 10_000)}
          y1="0"
          y2="22"
          className="gd-line-text"
          strokeWidth="2"
        />
        <text x="0" y="36">
          {format.number(0)}
        </text>
        <text x={percentOf(max, 10_000)} y="36" textAnchor="middle" className="is-strong">
          {t.ui.meter.atMost({ max: format.percent(max) })}
        </text>
      </Chart>
      {children !== undefined && <div className="fr-text--sm gd-muted">{children}</div>}
    </section>
  )
}
