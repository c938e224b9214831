// The day after a review or its confirmation was due, its author and the case officer are told, once.

import { can } from '#app/domain/permissions.ts'
import { ok } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { parisDay } from '#app/domain/time.ts'
import { insertDoneMark } from '#db/done-marks.ts'
import { type LateReview, listLateReviews } from '#db/own-reviews.ts'
import { findActor } from '#db/people.ts'
import { findSituation } from '#db/situations.ts'
import { type Context, inTransaction } from '../context.ts'
import { eachAlone } from '../each-alone.ts'
import { queue, recipientsOf } from '../tell.ts'

export async function remindLateReviews(ctx: Context): Promise<void> {
  await eachAlone(await listLateReviews(ctx.db, parisDay(ctx.now())), late => remind(ctx, late))
}

/** The mark names the day: a review given more time is reminded again when that day has passed too. */
const remind = (ctx: Context, late: LateReview) =>
  inTransaction(ctx, async ctx => {
    if (!(await insertDoneMark(ctx.db, `${late.matter}Late ${late.id} ${late.day}`, ctx.now()))) return ok(null)
    const situation = await findSituation(ctx.db, late.applicationId, ctx.now())
    const reviewer = await findActor(ctx.db, late.reviewerId)
    if (situation === null || reviewer === null) return ok(null)
    const { id, reference, title } = situation.application
    const told = { reference, title, dueOn: late.day, reviewer: reviewer.name, matter: late.matter }
    if (can(reviewer, 'readAssignment', subjectOf(situation)))
      await queue(ctx, [reviewer], { name: 'reviewLate', props: { ...told, link: { page: 'review', id: late.id } } })
    const officers = await recipientsOf(ctx, situation, 'officers')
    await queue(ctx, officers, { name: 'reviewLate', props: { ...told, link: { page: 'file', id } } })
    return ok(null)
  })
