// What a report says that is seldom right: told to whoever writes it, who confirms it before it leaves, and to whoever reads it.

import type { Cents } from './money.ts'
import type { ReportContent } from './project.ts'
import type { Day } from './time.ts'

export type ReportDoubt =
  | { readonly code: 'spentFell'; readonly last: Cents; readonly on: Day }
  | { readonly code: 'costBelowSpent'; readonly spent: Cents }
  | { readonly code: 'endPast' }
  | { readonly code: 'percentAbove'; readonly indicator: string }

type Measured = { readonly name: string; readonly unit: string; readonly value: number | null }

/** On `day`: today while it is written, the day it was sent afterwards. */
export function reportDoubts(
  { spent, forecastTotalCost, forecastEnd }: Pick<ReportContent, 'spent' | 'forecastTotalCost' | 'forecastEnd'>,
  previous: { readonly spent: Cents; readonly periodEnd: Day } | null,
  indicators: readonly Measured[],
  day: Day,
): readonly ReportDoubt[] {
  const doubts: ReportDoubt[] = []
  if (previous !== null && spent < previous.spent)
    doubts.push({ code: 'spentFell', last: previous.spent, on: previous.periodEnd })
  if (forecastTotalCost < spent) doubts.push({ code: 'costBelowSpent', spent })
  if (forecastEnd < day) doubts.push({ code: 'endPast' })
  for (const { name, unit, value } of indicators)
    if (unit.trim() === '%' && value !== null && value > 100) doubts.push({ code: 'percentAbove', indicator: name })
  return doubts
}

/** What confirming them sends: a doubt that came since, or a figure that changed, was not confirmed. */
export const doubtsKey = (doubts: readonly ReportDoubt[]): string =>
  doubts.map(doubt => Object.values(doubt).join(' ')).join(', ')
