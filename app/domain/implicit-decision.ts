// What the silence of the office means, for schemes whose applicants the law covers: which decision it makes, and when.

import type { ImplicitDecision } from './funding-window.ts'
import { addDays, addMonths, type Day, type Instant, parisDay } from './time.ts'

/** As an acknowledgement states it: the decision that silence makes, and the day it does. */
export type StatedSilence = Pick<ImplicitDecision, 'kind' | 'remedies'> & { readonly day: Day }

/**
 * CRPA L114-5: an acceptance counts from the version that completes the file; a rejection counts from the first filing,
 * and stands still for the days in Paris that supplements took.
 */
export function statedSilence(
  { kind, afterMonths, remedies }: ImplicitDecision,
  filed: { readonly first: Instant; readonly complete: Instant; readonly pausedDays: number },
): StatedSilence {
  const day =
    kind === 'acceptance'
      ? addMonths(parisDay(filed.complete), afterMonths)
      : addDays(addMonths(parisDay(filed.first), afterMonths), filed.pausedDays)
  return { kind, remedies, day }
}
