// A reviewer was unsure whether a tie binds them: the case officer says whether the file opens to them or closes.

import type { ApplicationId, ReviewId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { saveResolvedInterest } from '#db/assignments.ts'
import { requireSituation } from '../applications/act.ts'
import { type Context, inTransaction } from '../context.ts'
import { settleReviews } from '../reviews/settle-reviews.ts'
import { record } from '../tell.ts'

/** `none` opens the file to the reviewer, `declared` closes it for good. Only a declaration left unsure waits for this word. */
export function resolveInterest(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  reviewId: ReviewId,
  answer: 'none' | 'declared',
  reason: string,
): Promise<Result<null, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireSituation(ctx, actor, id)
    if (!situation.ok) return situation
    if (!can(actor, 'resolveInterest', subjectOf(situation.value))) return refuse({ code: 'notAllowed' })
    const review = situation.value.reviews.find(held => held.id === reviewId)
    if (review === undefined) return refuse({ code: 'notFound' })
    if (review.interest !== 'unsure') return refuse({ code: 'changedMeanwhile' })
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    await saveResolvedInterest(ctx.db, reviewId, answer)
    await record(ctx, {
      subject: 'application',
      subjectId: id,
      action: 'resolveInterest',
      by: actor,
      comment: reason,
      body: { reviewId, answer },
    })
    // a reviewer who is no longer waited for may be the last who was
    return answer === 'declared' ? settleReviews(ctx, id) : ok(null)
  })
}
