// The scores of the reviewers: one circle each, the mean a bar, the thresholds as ticks.

import { Chart, percentOf } from './chart.tsx'
import { useText } from './text-context.tsx'

type Threshold = { readonly at: number; readonly label: string }

type SpreadProps = {
  /** Out of 100. */
  readonly scores: readonly number[]
  readonly mean: number
  readonly thresholds: readonly Threshold[]
  readonly from?: number | undefined
}

const TO = 100

export function Spread({ scores, mean, thresholds, from = 40 }: SpreadProps) {
  const { t, format } = useText()
  const x = (score: number) => percentOf(score - from, TO - from)
  const spoken = scores.map(score => format.decimal(score)).join(' ; ')
  return (
    <Chart
      className="gd-spread"
      description={t.ui.spread.scores({ scores: spoken, mean: format.decimal(mean) })}
      height={26}
    >
      <line x1="0" x2="100%" y1="13" y2="13" className="gd-line-grid" />
      {thresholds.map(({ at }, index) => (
        <line
          key={at}
          x1={x(at)}
          x2={x(at)}
          y1="5"
          y2="21"
          className="gd-line-axis"
          strokeDasharray={index === 0 ? undefined : '2 2'}
        />
      ))}
      <line
        x1={x(Math.min(...scores))}
        x2={x(Math.max(...scores))}
        y1="13"
        y2="13"
        className="gd-line-1"
        strokeWidth="2"
      />
      {scores.map((score, index) => (
        <circle key={index} cx={x(score)} cy="13" r="4" className="gd-fill-surface gd-line-1" strokeWidth="2" />
      ))}
      <line x1={x(mean)} x2={x(mean)} y1="3" y2="23" className="gd-line-text" strokeWidth="2" />
    </Chart>
  )
}

/** How to read the drawings, said once under a table of them. */
export function SpreadKey({ thresholds, from = 40 }: Pick<SpreadProps, 'thresholds' | 'from'>) {
  const { t, format } = useText()
  const named = format.list(thresholds.map(({ at, label }) => `${format.number(at)} (${label})`))
  return <p className="fr-text--xs gd-muted">{t.ui.spread.key({ thresholds: named, from, to: TO })}</p>
}
