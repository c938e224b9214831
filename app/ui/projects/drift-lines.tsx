// How far a project is from its agreement, in time and in money, with the dates and amounts behind each figure.

import type { ProjectView } from '#app/domain/project-view.ts'
import { DriftBar } from '../drift-bar.tsx'
import { wholePercent } from '../measure.ts'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type DriftLinesProps = {
  readonly view: Pick<ProjectView, 'drift' | 'thresholds' | 'agreement' | 'forecastEnd' | 'forecastTotalCost'>
}

export function DriftLines({ view }: DriftLinesProps) {
  const { t, format } = useText()
  const words = t.projects.show
  const { drift, thresholds, agreement, forecastEnd, forecastTotalCost } = view
  if (drift === null) return null
  const lines = [
    {
      label: words.schedule,
      value: drift.schedule,
      base: words.endLine({ agreed: agreement.end, forecast: forecastEnd }),
    },
    {
      label: words.budget,
      value: drift.budget,
      base: words.costLine({ agreed: format.money(agreement.totalCost), forecast: format.money(forecastTotalCost) }),
    },
  ]
  return (
    <div className="gd-stack gd-stack--sm">
      {lines.map(({ label, value, base }) => (
        <div key={label}>
          <p className="gd-drift__line">
            <span>{label}</span>
            <span className="gd-muted">{base}</span>
          </p>
          <DriftBar drift={value} watchAt={thresholds.amber} driftingAt={thresholds.red} wide />
        </div>
      ))}
      <p className="fr-text--xs gd-muted">
        {words.driftFoot({ amber: wholePercent(format, thresholds.amber), red: wholePercent(format, thresholds.red) })}
      </p>
    </div>
  )
}

/** The same under its title; nothing before the agreement is signed, when there is nothing to drift from. */
export function DriftSection({ view }: DriftLinesProps) {
  const words = useText().t.projects.show
  if (view.drift === null) return null
  return (
    <Section title={words.drift}>
      <DriftLines view={view} />
    </Section>
  )
}
