// A reviewer was unsure whether a tie binds them: the case officer says whether the file opens to them or closes.

import { advance } from '#app/domain/advance.ts'
import type { ApplicationId, ReviewId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { addDays, daysBetween, parisDay } from '#app/domain/time.ts'
import { saveResolvedInterest } from '#db/assignments.ts'
import { findPerson } from '#db/people.ts'
import { findReview } from '#db/reviews.ts'
import { requireSituation } from '../applications/act.ts'
import { type Context, inTransaction } from '../context.ts'
import { settleReviews } from '../reviews/settle-reviews.ts'
import { queue, record } from '../tell.ts'

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
    const judged = advance(situation.value, 'resolveInterest', actor)
    if (!judged.ok) return judged
    const review = situation.value.reviews.find(held => held.id === reviewId)
    if (review === undefined) return refuse({ code: 'notFound' })
    if (review.interest !== 'unsure') return refuse({ code: 'changedMeanwhile' })
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const asked = await findReview(ctx.db, reviewId)
    if (asked === null) return refuse({ code: 'notFound' })
    // its time did not run while its author waited for this word
    const waited = daysBetween(parisDay(asked.interest?.declaredAt ?? ctx.now()), parisDay(ctx.now()))
    const dueOn = addDays(asked.dueOn, waited)
    await saveResolvedInterest(ctx.db, reviewId, answer, dueOn)
    const reviewer = await findPerson(ctx.db, asked.reviewerId)
    const { reference, title } = situation.value.application
    await queue(ctx, reviewer === null ? [] : [reviewer], {
      name: 'interestResolved',
      props: { reference, title, link: { page: 'review', id: reviewId }, dueOn: answer === 'none' ? dueOn : null },
    })
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
