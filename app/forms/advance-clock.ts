// Moving the demonstration's clock: to a moment that the page proposes, or to a day and a time in Paris.

import { z } from 'zod'
import { type Instant, parisInstant, toInstant } from '#app/domain/time.ts'
import { clockTime, day } from './fields.ts'

/** No world lives longer than that; letting time pass day by day must end. */
const lastYear = 2034

export const advanceClockForm = z
  .object({
    at: z.string().max(40).default(''),
    day: day.optional(),
    time: clockTime.default('09:00:00'),
  })
  .transform((typed, context): Instant => {
    const at = readInstant(typed.at) ?? (typed.day === undefined ? null : parisInstant(typed.day, typed.time))
    if (at !== null && Number(at.slice(0, 4)) <= lastYear) return at
    context.addIssue({ code: 'custom', path: ['day'], params: { reason: 'day' }, input: typed.at })
    return z.NEVER
  })

function readInstant(text: string): Instant | null {
  try {
    return toInstant(text)
  } catch {
    return null
  }
}
