// What follows from any change of a submitted review: the score, a call to harmonise, or the end of the reviews.

import { advance } from '#app/domain/advance.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { system } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { areAllIn, areReviewsOpen, isExpected } from '#app/domain/review-step.ts'
import { applicationScore, divergence, formatTenths } from '#app/domain/scoring.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { listSubmittedNotes } from '#db/assignments.ts'
import { insertDoneMark } from '#db/done-marks.ts'
import { findActor } from '#db/people.ts'
import { saveScore } from '#db/reviews.ts'
import { findSituation } from '#db/situations.ts'
import type { Context } from '../context.ts'
import { closeReviews } from '../office/close-reviews.ts'
import { queue, recipientsOf } from '../tell.ts'

/**
 * In the transaction of the change. Once all are in, reviews that agree are closed by time itself; those that diverge
 * stay open, so that their authors can harmonise, and the case officer closes them.
 */
export async function settleReviews(ctx: Context, id: ApplicationId): Promise<Result<null, Refusal>> {
  const situation = await findSituation(ctx.db, id, ctx.now())
  if (situation === null) return refuse({ code: 'notFound' })
  if (!areReviewsOpen(situation.application.state)) return ok(null)
  const { grid } = situation.rules
  const notes = [...(await listSubmittedNotes(ctx.db, id)).values()]
  const score = applicationScore(grid, notes)
  await saveScore(ctx.db, id, score === null ? null : formatTenths(score.mean))
  if (areAllIn(situation.reviews) && divergence(grid, notes).length > 0 && score !== null) {
    await tellDivergence(ctx, situation, formatTenths(score.spread))
    return ok(null)
  }
  if (!advance(situation, 'closeReviews', system).ok) return ok(null)
  const closed = await closeReviews(ctx, system, id)
  return closed.ok ? ok(null) : closed
}

/** Once an application: harmonising is a conversation, not a series of e-mails. */
async function tellDivergence(ctx: Context, situation: Situation, spreadTenths: number): Promise<void> {
  const { id, reference, title } = situation.application
  if (!(await insertDoneMark(ctx.db, `reviewsDivergent ${id}`, ctx.now()))) return
  const told = { reference, title, spreadTenths }
  for (const review of situation.reviews.filter(isExpected)) {
    const reviewer = await findActor(ctx.db, review.reviewerId)
    if (reviewer === null || !can(reviewer, 'readAssignment', subjectOf(situation))) continue
    const link = { page: 'review' as const, id: review.id }
    await queue(ctx, [reviewer], { name: 'reviewsDivergent', props: { ...told, link } })
  }
  const officers = await recipientsOf(ctx, situation, 'officers')
  await queue(ctx, officers, { name: 'reviewsDivergent', props: { ...told, link: { page: 'file', id } } })
}
