// The answer to a supplement request: what it may touch, and what it does to the promised answer.

import type { Application, Supplement } from './application.ts'
import {
  addDays,
  daysBetween,
  endOfParisDay,
  type Instant,
  instantFromMilliseconds,
  milliseconds,
  parisDay,
} from './time.ts'

/** A field by its code, an attachment as `attachments.amdacOpinion`. */
export const unlocks = (supplement: Pick<Supplement, 'fields'> | null, path: string): boolean =>
  supplement?.fields.includes(path) ?? false

/** The last day that counts before an excluded end. */
export const lastDayBefore = (end: Instant) => parisDay(instantFromMilliseconds(milliseconds(end) - 1))

/** The promised answer, later by the days in Paris that the supplement took: the clock stood still meanwhile. */
export function movedAnswer(
  answerDueAt: NonNullable<Application['answerDueAt']>,
  requestedAt: Instant,
  answeredAt: Instant,
): Instant {
  const paused = daysBetween(parisDay(requestedAt), parisDay(answeredAt))
  return endOfParisDay(addDays(lastDayBefore(answerDueAt), paused))
}
