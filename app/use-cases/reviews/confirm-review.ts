// After a supplement, or after reading the other reviews, a reviewer says that theirs still stands, or revises it.

import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type ReviewContent, reviewGaps } from '#app/domain/review.ts'
import { insertRevision, type StoredReview } from '#db/reviews.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'
import { actOnReview, type ReviewCase } from './review-act.ts'
import { settleReviews } from './settle-reviews.ts'
import type { ReadReview } from './submit-review.ts'
import { ofGrid } from './write-review.ts'

/** The review stands as it is for the version its author has read. */
export function confirmReview(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  { version, submissionNumber }: ReadReview,
): Promise<Result<StoredReview, Refusal>> {
  return actOnReview(
    ctx,
    actor,
    id,
    { action: 'confirmReview', version },
    async (ctx, { review }) => {
      if (review.state !== 'submitted') return refuse({ code: 'reviewNotSubmitted' })
      if (review.confirmBy === null) return refuse({ code: 'nothingToConfirm' })
      if (!(await isLatest(ctx, review, submissionNumber))) return refuse({ code: 'changedMeanwhile' })
      return ok({ ...review, submissionNumber, confirmBy: null })
    },
    (ctx, done) => settled(ctx, done, 'confirmReview'),
  )
}

/** Another content takes the place of the submitted one, which is kept; it is judged whole, as when it is submitted. */
export function reviseReview(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  { version, submissionNumber }: ReadReview,
  content: ReviewContent,
): Promise<Result<StoredReview, Refusal>> {
  return actOnReview(
    ctx,
    actor,
    id,
    { action: 'reviseReview', version },
    async (ctx, { review, situation }) => {
      if (review.state !== 'submitted') return refuse({ code: 'reviewNotSubmitted' })
      const revised = ofGrid(situation.rules.grid, content)
      const gaps = reviewGaps(situation.rules.grid, revised)
      if (gaps.length > 0) return refuse({ code: 'reviewIncomplete', gaps })
      if (!(await isLatest(ctx, review, submissionNumber))) return refuse({ code: 'changedMeanwhile' })
      await insertRevision(ctx.db, review, ctx.now())
      return ok({ ...review, ...revised, submittedAt: ctx.now(), submissionNumber, confirmBy: null })
    },
    (ctx, done) => settled(ctx, done, 'reviseReview'),
  )
}

const isLatest = async (ctx: Context, review: StoredReview, submissionNumber: number): Promise<boolean> =>
  (await findLatestSubmission(ctx.db, review.applicationId))?.number === submissionNumber

async function settled(
  ctx: Context,
  { actor, review, situation }: ReviewCase,
  action: 'confirmReview' | 'reviseReview',
): Promise<Result<null, Refusal>> {
  await tellApplication(ctx, situation, {
    action,
    by: actor,
    after: situation.application,
    body: { reviewId: review.id, submissionNumber: review.submissionNumber },
    emails: {},
  })
  return settleReviews(ctx, review.applicationId)
}
