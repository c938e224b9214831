// What time causes happens once: the work and the mark that it was done, in one transaction.

import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { ok } from '#app/domain/result.ts'
import { findDoneMark, insertDoneMark } from '#db/done-marks.ts'
import { type Context, inTransaction } from './context.ts'

/** Does `work` unless `mark` was made before; what throws leaves no mark. */
export async function once(
  ctx: Context,
  mark: string,
  work: (ctx: Context) => Promise<void>,
): Promise<Result<null, Refusal>> {
  // most marks were made long ago, and thousands are asked for every minute: a look takes no write lock
  if ((await findDoneMark(ctx.db, mark)) !== null) return ok(null)
  return inTransaction(ctx, async ctx => {
    if (await insertDoneMark(ctx.db, mark, ctx.now())) await work(ctx)
    return ok(null)
  })
}
