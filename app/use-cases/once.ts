// What time causes happens once: the work and the mark that it was done, in one transaction.

import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { ok } from '#app/domain/result.ts'
import { insertDoneMark } from '#db/done-marks.ts'
import { type Context, inTransaction } from './context.ts'

/** Does `work` unless `mark` was made before; what throws leaves no mark. */
export const once = (
  ctx: Context,
  mark: string,
  work: (ctx: Context) => Promise<void>,
): Promise<Result<null, Refusal>> =>
  inTransaction(ctx, async ctx => {
    if (await insertDoneMark(ctx.db, mark, ctx.now())) await work(ctx)
    return ok(null)
  })
