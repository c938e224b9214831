// What time alone causes. Idempotent: it asks what is due at `now` and does it; the sending of e-mails is apart.

import { type Duration, minutes, plus } from '#app/domain/time.ts'
import { claimOutbox, saveFailure, saveSent } from '#db/outbox.ts'
import type { Context } from './context.ts'
import { type DueAct, dueActs } from './due-acts.ts'
import { eachAlone } from './each-alone.ts'

const lease = minutes(2)
const maxAttempts = 12

/** Does what is due at `ctx.now()`, then sends what waits: also when an act failed. */
export const tick = (ctx: Context): Promise<void> => eachAlone([actOnTime, sendOutbox], step => step(ctx))

/** Every act that time causes, in the order of the table. Those that fail stop none of the others and are thrown at the end. */
export const actOnTime = (ctx: Context, acts: readonly DueAct[] = dueActs): Promise<void> =>
  eachAlone(acts, act => act(ctx))

/** Sends every e-mail that is due; one that fails waits longer each time, then is given up and kept. */
export async function sendOutbox(ctx: Context): Promise<void> {
  for (;;) {
    const now = ctx.machineNow()
    // one at a time: each has the whole lease, however slow the transport was with those before it
    const [claimed] = await claimOutbox(ctx.db, now, plus(now, lease), 1)
    if (claimed === undefined) return
    const { attempts, queuedAt, ...email } = claimed
    try {
      await ctx.deliver({ ...email, sentAt: queuedAt })
      await saveSent(ctx.db, email.id, ctx.machineNow())
    } catch (error) {
      const at = ctx.machineNow()
      await saveFailure(
        ctx.db,
        email.id,
        String(error),
        at,
        attempts >= maxAttempts ? null : plus(at, backoff(attempts)),
      )
    }
  }
}

/** 1, 2, 4, 8 … minutes, at most six hours. */
const backoff = (attempts: number): Duration => minutes(Math.min(2 ** (attempts - 1), 360))
