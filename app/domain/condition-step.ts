// What is next on the suspensive conditions of a decision: the carrier evidences each, the officer judges it, then all are lifted.

import type { Condition } from './application.ts'
import type { Day } from './time.ts'

export type HeldCondition = Pick<Condition, 'kind' | 'dueOn' | 'evidence' | 'metAt'>

export type ConditionStep = { readonly what: 'evidence' | 'judge' | 'lift'; readonly by: Day | null }

/** `by`: the first day one of them is due. A condition that lives with the project holds nothing here. */
export function conditionStep(conditions: readonly HeldCondition[]): ConditionStep {
  const unmet = conditions.filter(({ kind, metAt }) => kind === 'SUSPENSIVE' && metAt === null)
  const days = unmet.flatMap(({ evidence, dueOn }) => (evidence === null ? [dueOn] : [])).toSorted()
  if (days[0] !== undefined) return { what: 'evidence', by: days[0] }
  return { what: unmet.length > 0 ? 'judge' : 'lift', by: null }
}
