// What time alone causes. Idempotent: it asks what is due at `now` and does it; now, the sending of e-mails.

import { type Duration, minutes, plus } from '#app/domain/time.ts'
import { claimOutbox, saveFailure, saveSent } from '#db/outbox.ts'
import type { Context } from './context.ts'
import { type DueAct, dueActs } from './due-acts.ts'

const lease = minutes(2)
const batch = 20
const maxAttempts = 12

/** Does what is due at `ctx.now()`, then sends what waits. */
export async function tick(ctx: Context): Promise<void> {
  await actOnTime(ctx)
  await sendOutbox(ctx)
}

/** Every act that time causes, in the order of the table. */
export async function actOnTime(ctx: Context): Promise<void> {
  const acts: readonly DueAct[] = dueActs
  for (const act of acts) await act(ctx)
}

/** Sends every e-mail that is due; one that fails waits longer each time, then is given up and kept. */
export async function sendOutbox(ctx: Context): Promise<void> {
  for (;;) {
    const now = ctx.machineNow()
    const claimed = await claimOutbox(ctx.db, now, plus(now, lease), batch)
    if (claimed.length === 0) return
    for (const { attempts, queuedAt, ...email } of claimed) {
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
}

/** 1, 2, 4, 8 … minutes, at most six hours. */
const backoff = (attempts: number): Duration => minutes(Math.min(2 ** (attempts - 1), 360))
