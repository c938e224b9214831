// Somebody moves the demonstration's clock from its page: time acts on the way, its mail leaves, and it is counted.

import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { countSentMail } from '#db/sent-mail.ts'
import type { Context } from '../context.ts'
import { sendOutbox } from '../tick.ts'
import { moveClock } from './move-clock.ts'

export async function advanceClock(ctx: Context, to: Instant): Promise<Result<{ readonly mails: number }, Refusal>> {
  const before = await countSentMail(ctx.db, null)
  const moved = await moveClock(ctx, to)
  if (!moved.ok) return moved
  await sendOutbox(ctx)
  return ok({ mails: (await countSentMail(ctx.db, null)) - before })
}
