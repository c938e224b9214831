// How far a project is from its first signed agreement, in time and in money, and the means of a portfolio.

import { type Fraction, fraction, type Ratio, rounded, weightedMean } from './fraction.ts'
import { type BasisPoints, type Cents, toBasisPoints } from './money.ts'
import { type Day, daysBetween } from './time.ts'

/** Published with every drift: another way to compute them is another version. */
export const driftFormula = 1

/** Rounded once from the exact value: basis points to keep, tenths of a percent to show. */
export type Percentage = { readonly basisPoints: BasisPoints; readonly tenths: number }

export type Drift = Percentage & {
  /** What thresholds are compared with. */
  readonly exact: Fraction
  readonly formula: typeof driftFormula
}

/** The dates of the first signed agreement, and the end expected today. An amendment never changes the first two. */
export type ScheduleFacts = { readonly initialStart: Day; readonly initialEnd: Day; readonly forecastEnd: Day }

export type BudgetFacts = { readonly initialTotalCost: Cents; readonly forecastTotalCost: Cents }

/** (forecastEnd − initialStart) / (initialEnd − initialStart) − 1, in days. Throws when the agreement lasts no day. */
export const scheduleDrift = (facts: ScheduleFacts): Drift => drift(exactScheduleDrift(facts))

/** forecastTotalCost / initialTotalCost − 1, in cents. Throws when the agreement costs nothing. */
export const budgetDrift = (facts: BudgetFacts): Drift => drift(exactBudgetDrift(facts))

function exactScheduleDrift({ initialStart, initialEnd, forecastEnd }: ScheduleFacts): Fraction {
  const initial = daysBetween(initialStart, initialEnd)
  if (initial <= 0) throw new RangeError('an agreement ends after it starts')
  return fraction(daysBetween(initialEnd, forecastEnd), initial)
}

function exactBudgetDrift({ initialTotalCost, forecastTotalCost }: BudgetFacts): Fraction {
  if (initialTotalCost <= 0) throw new RangeError('an agreement has a cost')
  return fraction(forecastTotalCost - initialTotalCost, initialTotalCost)
}

/** Strictly above, on exact values: 10 % itself is not above 10 %. */
export const exceeds = ({ exact }: Pick<Drift, 'exact'>, threshold: BasisPoints): boolean =>
  BigInt(exact.numerator) * 10_000n > BigInt(threshold) * BigInt(exact.denominator)

export type PortfolioMeans = {
  /** How many projects the means are over; published with them. */
  readonly projects: number
  readonly formula: typeof driftFormula
  readonly schedule: Percentage
  readonly budget: Percentage
  /** Weighted by the initial total cost. */
  readonly weightedSchedule: Percentage
  readonly weightedBudget: Percentage
}

/** Over projects started and not closed, which the caller chose; null when there is none. */
export function portfolioMeans(projects: readonly (ScheduleFacts & BudgetFacts)[]): PortfolioMeans | null {
  if (projects.length === 0) return null
  const drifts = projects.map(project => ({
    schedule: exactScheduleDrift(project),
    budget: exactBudgetDrift(project),
    cost: project.initialTotalCost,
  }))
  const over = (of: 'schedule' | 'budget', weightOf: (cost: Cents) => number): Percentage =>
    percentage(weightedMean(drifts.map(each => ({ value: each[of], weight: weightOf(each.cost) }))))
  const alike = (): number => 1
  const byCost = (cost: Cents): number => cost
  return {
    projects: projects.length,
    formula: driftFormula,
    schedule: over('schedule', alike),
    budget: over('budget', alike),
    weightedSchedule: over('schedule', byCost),
    weightedBudget: over('budget', byCost),
  }
}

/** What is shown of a percentage: its tenths, rounded once from the exact ratio; rounding `basisPoints` again would say another figure. */
export const shownRate = ({ tenths }: Pick<Percentage, 'tenths'>): BasisPoints => toBasisPoints(tenths * 10)

const drift = (exact: Fraction): Drift => ({ ...percentage(exact), exact, formula: driftFormula })

const percentage = (exact: Ratio): Percentage => ({
  basisPoints: toBasisPoints(rounded(exact, 10_000)),
  tenths: rounded(exact, 1_000),
})
