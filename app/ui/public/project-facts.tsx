// What was granted to a funded project, how far it is from its agreement, and what it is.

import type { PublicProject } from '#app/domain/public-project.ts'
import { Facts } from '../facts.tsx'
import { Figures } from '../figures.tsx'
import { useText } from '../text-context.tsx'

/** What ended as planned has figures; what was stopped has those that were expected then. */
const byState = <T,>({ state }: PublicProject, closed: T, stopped: T, running: T): T =>
  state === 'closed' ? closed : state === 'terminated' ? stopped : running

export function ProjectMoney({ project }: { readonly project: PublicProject }) {
  const { t, format } = useText()
  const words = t.publicPages.project
  return (
    <Figures
      figures={[
        {
          label: words.granted,
          value: format.money(project.granted),
          base: words.grantedBase({
            rate: project.rate === null ? '' : format.percent(project.rate),
            cost: format.money(project.totalCost),
          }),
        },
        {
          label: byState(project, words.finalCost, words.costWhenStopped, words.cost),
          value: format.money(project.forecastCost),
          base: words.driftBase({ drift: format.signedPercent(project.budgetDrift) }),
        },
        { label: words.schedule, value: format.signedPercent(project.scheduleDrift), base: words.scheduleBase },
      ]}
    />
  )
}

export function ProjectFacts({ project }: { readonly project: PublicProject }) {
  const { t, locale, format } = useText()
  const words = t.publicPages.project
  return (
    <Facts
      facts={[
        { label: words.types, value: format.list(project.types.map(type => type[locale])) },
        { label: words.stream, value: project.stream?.[locale] ?? t.ui.table.nothing },
        {
          label: words.phase,
          value: project.phase === null ? t.ui.table.nothing : t.form.options.phase[project.phase],
        },
        { label: words.ministry, value: project.ministry },
        {
          label: words.dates,
          value: words.datesFromTo({ from: format.day(project.startsOn), to: format.day(project.endsOn) }),
        },
        {
          label: byState(project, words.ended, words.wouldHaveEnded, words.forecast),
          value: format.day(project.forecastEnd),
        },
      ]}
    />
  )
}
