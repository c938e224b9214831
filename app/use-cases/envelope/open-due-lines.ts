// The openings that a window file dates enter the ledger when their day comes.

import { open } from '#app/domain/envelope.ts'
import { system } from '#app/domain/people.ts'
import { ok, refuse } from '#app/domain/result.ts'
import { listDueOpenings, saveOpened } from '#db/planned-openings.ts'
import { type Context, inTransaction } from '../context.ts'
import { eachAlone } from '../each-alone.ts'
import { record } from '../tell.ts'
import { requireLine, saveMoved } from './ledger.ts'

/** Dated as the file says, though it be written later: what a line was on a day does not depend on when the clock ticked. */
export async function openDueLines(ctx: Context): Promise<void> {
  await eachAlone(await listDueOpenings(ctx.db, ctx.now()), opening =>
    inTransaction(ctx, async ctx => {
      if (!(await saveOpened(ctx.db, opening, ctx.now()))) return refuse({ code: 'changedMeanwhile' })
      const line = await requireLine(ctx, opening.windowId, opening.stream, opening.year)
      const opened = open(line, opening.amount, {
        cause: { code: 'windowFile', applicationId: null, decisionId: null, otherLineId: null, words: null },
        by: null,
        at: opening.openedAt,
      })
      if (!opened.ok) return refuse(opened.refusal)
      if (!(await saveMoved(ctx, opened.value))) return refuse({ code: 'changedMeanwhile' })
      await record(ctx, {
        subject: 'envelope',
        subjectId: line.id,
        action: 'opening',
        by: system,
        body: { amount: opening.amount },
      })
      return ok(null)
    }),
  )
}
