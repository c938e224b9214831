// The portfolio's means beside the State's, with what they are over and what is not comparable.

import type { PortfolioMeans } from '#app/domain/drift.ts'
import { shownRate } from '#app/domain/drift.ts'
import type { HealthLevel } from '#app/domain/health.ts'
import type { BasisPoints } from '#app/domain/money.ts'
import type { Day } from '#app/domain/time.ts'
import { Mark } from '../badge.tsx'
import { Figures } from '../figures.tsx'
import { wholePercent } from '../measure.ts'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import { healthLook } from './looks.ts'

type MeansProps = {
  readonly means: PortfolioMeans | null
  readonly health: Readonly<Record<HealthLevel, number>>
  readonly panorama: { readonly schedule: BasisPoints; readonly budget: BasisPoints }
  readonly today: Day
}

export function Means({ means, health, panorama, today }: MeansProps) {
  const { t, format } = useText()
  const words = t.projects.board.means
  return (
    <Panel title={words.title} titleHidden>
      <Figures
        figures={[
          { label: words.health, value: <Levels health={health} />, base: words.healthBase },
          {
            label: words.schedule,
            value: means === null ? t.ui.table.nothing : format.signedPercent(shownRate(means.schedule)),
            base:
              means === null
                ? words.none
                : words.weighted({ rate: format.signedPercent(shownRate(means.weightedSchedule)) }),
          },
          {
            label: words.budget,
            value: means === null ? t.ui.table.nothing : format.signedPercent(shownRate(means.budget)),
            base:
              means === null
                ? words.none
                : words.weighted({ rate: format.signedPercent(shownRate(means.weightedBudget)) }),
          },
          {
            label: words.state,
            value: words.stateValue({
              schedule: wholePercent(format, panorama.schedule, true),
              budget: wholePercent(format, panorama.budget, true),
            }),
            base: words.stateBase,
          },
        ]}
      />
      <p className="fr-text--xs gd-muted">
        {means !== null && words.base({ n: means.projects, on: today, formula: means.formula })}{' '}
        <b>{words.notComparable}</b>
        {words.notComparableWords}
      </p>
    </Panel>
  )
}

const Levels = ({ health }: Pick<MeansProps, 'health'>) => {
  const { t, format } = useText()
  return (
    <>
      {(['red', 'amber', 'green'] as const).map(level => (
        <span key={level}>
          <Mark look={healthLook[level]}>{format.number(health[level])}</Mark>
          <span className="fr-sr-only">{t.projects.health.level[level]}</span>{' '}
        </span>
      ))}
    </>
  )
}
