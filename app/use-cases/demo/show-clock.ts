// The moments to which the demonstration's clock is worth moving, from where it stands.

import { type Actor, anonymous } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import {
  addDays,
  addMonths,
  type Day,
  endOfParisDay,
  type Instant,
  minutes,
  parisDay,
  parisInstant,
  plus,
} from '#app/domain/time.ts'
import { findNextMeeting } from '#db/public-figures.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type ClockPreset = {
  readonly name: 'tomorrow' | 'meeting' | 'lastMinute' | 'dayAfterClose' | 'yearLater'
  readonly at: Instant
}

export type DemoClock = { readonly now: Instant; readonly presets: readonly ClockPreset[] }

const morning = (of: Day): Instant => parisInstant(of, '09:00')

/** Only those that are still to come. */
export async function showClock(ctx: Context, actor: Actor = anonymous): Promise<Result<DemoClock, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'useDemonstration')
  if (window === null) return refuse({ code: 'notFound' })
  const now = ctx.now()
  const today = parisDay(now)
  const meeting = await findNextMeeting(ctx.db, window.id, now)
  const closes = window.closesAt
  const presets: readonly ClockPreset[] = [
    { name: 'tomorrow', at: morning(addDays(today, 1)) },
    ...(meeting === null ? [] : [{ name: 'meeting' as const, at: meeting }]),
    { name: 'lastMinute', at: plus(closes, minutes(-1)) },
    { name: 'dayAfterClose', at: morning(parisDay(endOfParisDay(parisDay(plus(closes, minutes(-1)))))) },
    { name: 'yearLater', at: morning(addMonths(today, 12)) },
  ]
  return ok({ now, presets: presets.filter(({ at }) => at > now) })
}
