// The clock of the demonstration moves forward, and what time causes happens on the way, in order.

import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { addDays, elapsed, type Instant, parisDay, parisInstant } from '#app/domain/time.ts'
import { saveClockOffset } from '#db/demo-clock.ts'
import type { Context } from '../context.ts'
import { eachAlone } from '../each-alone.ts'
import { actOnTime } from '../tick.ts'

/**
 * Lets time act at every moment at which something may fall due between `from` and `to`, then at `to`. Every delay of
 * a window ends when a day begins in Paris, so these moments are the midnights.
 */
export async function letTimePass(ctx: Context, from: Instant, to: Instant): Promise<void> {
  const moments: Instant[] = []
  for (let day = addDays(parisDay(from), 1); parisInstant(day) < to; day = addDays(day, 1))
    moments.push(parisInstant(day))
  await eachAlone([...moments, to], moment => actOnTime({ ...ctx, now: () => moment }))
}

/** Puts the clock at `to`, whatever failed on the way. Back only by starting anew: the past has happened. */
export async function moveClock(ctx: Context, to: Instant): Promise<Result<Instant, Refusal>> {
  const from = ctx.now()
  if (to < from) return refuse({ code: 'clockBackwards' })
  try {
    await letTimePass(ctx, from, to)
  } finally {
    const machine = ctx.machineNow()
    await saveClockOffset(ctx.db, elapsed(machine, to), machine)
  }
  return ok(to)
}
