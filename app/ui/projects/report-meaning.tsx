// What the answers of a report say of the project: its end, its cost, its drift and its health, before and after.

import type { BasisPoints } from '#app/domain/money.ts'
import type { ReportMeaning } from '#app/domain/report-view.ts'
import { Badge } from '../badge.tsx'
import { DriftBar } from '../drift-bar.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import { healthLook } from './looks.ts'

type ReportMeaningProps = {
  readonly meaning: ReportMeaning | null
  readonly thresholds: { readonly amber: BasisPoints; readonly red: BasisPoints }
  readonly isSent: boolean
  /** Whose answers they are: the reader's, or their carrier's. */
  readonly isOwn: boolean
}

export function ReportMeaningPanel({ meaning, thresholds, isSent, isOwn }: ReportMeaningProps) {
  const { t, format } = useText()
  const words = t.projects.report
  if (meaning === null) return isSent ? null : <Panel title={words.said}>{<p>{words.saidEmpty}</p>}</Panel>
  const { drift, level, before, daysLate, dearer, toGreen } = meaning
  const lines =
    drift === null
      ? []
      : [
          { label: t.projects.show.schedule, value: drift.schedule, was: before.drift?.schedule ?? null },
          { label: t.projects.show.budget, value: drift.budget, was: before.drift?.budget ?? null },
        ]
  return (
    <Panel title={isOwn ? words.said : words.saidByCarrier} yours={!isSent}>
      <p className="gd-said">{words.saidLine({ days: daysLate, amount: dearer })}</p>
      {lines.map(({ label, value, was }) => (
        <div key={label}>
          <p className="gd-drift__line">
            <span>{label}</span>
            {was !== null && was !== value && (
              <span className="gd-muted">{words.insteadOf({ rate: format.signedPercent(was) })}</span>
            )}
          </p>
          <DriftBar drift={value} watchAt={thresholds.amber} driftingAt={thresholds.red} wide />
        </div>
      ))}
      <p className="fr-text--sm gd-muted">{words.healthForAll}</p>
      <p className="gd-turn">
        {before.level !== level && (
          <>
            <Badge look={healthLook[before.level]}>{t.projects.health.level[before.level]}</Badge>
            <i />
            <span className="fr-sr-only">{words.becomes}</span>
          </>
        )}
        <Badge look={healthLook[level]}>{t.projects.health.level[level]}</Badge>
      </p>
      {toGreen.length > 0 && <p className="fr-text--sm">{words.wouldBeGreen({ remedies: toGreen })}</p>}
      {!isSent && <p className="fr-text--xs gd-muted">{words.kept}</p>}
    </Panel>
  )
}
