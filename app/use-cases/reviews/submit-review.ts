// A reviewer hands in what they saved, once nothing is missing, and may take it back while reviews are open.

import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { reviewGaps } from '#app/domain/review.ts'
import { insertRevision, type StoredReview } from '#db/reviews.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'
import { actOnReview } from './review-act.ts'
import { settleReviews } from './settle-reviews.ts'

/** What its author had before their eyes: the review as saved, and the filed version it judges. */
export type ReadReview = { readonly version: number; readonly submissionNumber: number }

/** Judges the saved draft. Refused when a newer version of the application was filed since its author read it. */
export function submitReview(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  { version, submissionNumber }: ReadReview,
): Promise<Result<StoredReview, Refusal>> {
  return actOnReview(
    ctx,
    actor,
    id,
    { action: 'submitReview', version },
    async (ctx, { review, situation }) => {
      if (review.state === 'submitted') return refuse({ code: 'reviewSubmitted' })
      const gaps = reviewGaps(situation.rules.grid, review)
      if (gaps.length > 0) return refuse({ code: 'reviewIncomplete', gaps })
      const latest = await findLatestSubmission(ctx.db, review.applicationId)
      if (latest?.number !== submissionNumber) return refuse({ code: 'changedMeanwhile' })
      return ok({ ...review, state: 'submitted', submittedAt: ctx.now(), submissionNumber, confirmBy: null })
    },
    async (ctx, { actor: by, review, situation }) => {
      await tellApplication(ctx, situation, {
        action: 'submitReview',
        by,
        after: situation.application,
        body: { reviewId: review.id, submissionNumber },
        emails: {},
      })
      return settleReviews(ctx, review.applicationId)
    },
  )
}

/** It is a draft again; what it said is kept. Its author reads nobody else's review until they submit again. */
export function withdrawReview(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  version: number,
): Promise<Result<StoredReview, Refusal>> {
  return actOnReview(
    ctx,
    actor,
    id,
    { action: 'withdrawReview', version },
    async (ctx, { review }) => {
      if (review.state !== 'submitted') return refuse({ code: 'reviewNotSubmitted' })
      await insertRevision(ctx.db, review, ctx.now())
      return ok({ ...review, state: 'draft', submittedAt: null, submissionNumber: null, confirmBy: null })
    },
    async (ctx, { actor: by, review, situation }) => {
      await tellApplication(ctx, situation, {
        action: 'withdrawReview',
        by,
        after: situation.application,
        body: { reviewId: review.id },
        emails: {},
      })
      return settleReviews(ctx, review.applicationId)
    },
  )
}
