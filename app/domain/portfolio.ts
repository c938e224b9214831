// The portfolio of funded projects at a moment: what its means are over, and the figures of the State beside them.

import { type BudgetFacts, type PortfolioMeans, portfolioMeans, type ScheduleFacts } from './drift.ts'
import { type BasisPoints, toBasisPoints } from './money.ts'
import { forecastFacts, type ProjectSituation } from './project.ts'
import { runningProjectStates } from './project-workflow.ts'
import { addDays, type Day, type Instant } from './time.ts'

/**
 * Means of the large digital projects of the State as the roadmap of 9 March 2023 quotes them from the panorama:
 * the cost is that of December 2022. They are shown beside ours, never compared by the software.
 */
export const statePanorama: { readonly schedule: BasisPoints; readonly budget: BasisPoints } = {
  schedule: toBasisPoints(2600),
  budget: toBasisPoints(2400),
}

/** The means of the projects that were started and not closed at that moment, with the forecasts known then. */
export function portfolioAt(situations: readonly ProjectSituation[], at: Instant): PortfolioMeans | null {
  return portfolioMeans(
    situations.filter(situation => wasRunning(situation, at)).map(situation => factsAt(situation, at)),
  )
}

function wasRunning({ moves }: ProjectSituation, at: Instant): boolean {
  const state = moves.findLast(move => move.at <= at)?.to
  return state !== undefined && runningProjectStates.includes(state)
}

function factsAt({ project, reports }: ProjectSituation, at: Instant): ScheduleFacts & BudgetFacts {
  const known = reports.findLast(({ sentAt }) => sentAt !== null && sentAt <= at)?.content ?? null
  return {
    ...forecastFacts({ ...project, forecastEnd: null, forecastTotalCost: null }),
    ...(known === null ? {} : { forecastEnd: known.forecastEnd, forecastTotalCost: known.forecastTotalCost }),
  }
}

/** The latest Monday before today: what « since last Monday » counts from. */
export function lastMonday(today: Day): Day {
  const weekday = new Date(`${today}T00:00:00.000Z`).getUTCDay()
  return addDays(today, weekday === 1 ? -7 : -((weekday + 6) % 7))
}
