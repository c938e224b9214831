// The reviews of a sample: interests declared the day they are asked for, the review written and submitted.

import { type Duration, hours, plus } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { submitReview } from '#app/use-cases/reviews/submit-review.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { findReview, listReviews } from '#db/reviews.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import type { Cast } from '../cast.ts'
import { momentOf } from '../moments.ts'
import type { DemoReview } from '../story.ts'
import { must, requireApplication, type SampleThread, type WorldEvent } from './thread.ts'

const oneHour: Duration = hours(1)

export function reviewEvents(cast: Cast, thread: SampleThread): readonly WorldEvent[] {
  const { reviewing } = thread.content
  if (reviewing === null) return []
  return reviewing.reviews.flatMap(review => [
    { at: plus(momentOf(reviewing.assignedAt), oneHour), happen: ctx => declare(ctx, cast, thread, review) },
    { at: momentOf(review.submittedAt), happen: ctx => write(ctx, cast, thread, review) },
  ])
}

async function reviewIdOf(ctx: Context, cast: Cast, thread: SampleThread, { reviewer }: DemoReview) {
  const reviews = await listReviews(ctx.db, requireApplication(thread))
  const own = reviews.find(({ reviewerId }) => reviewerId === cast.people[reviewer].id)
  if (own === undefined) throw new Error(`${thread.ref}: ${reviewer} has no review`)
  return own.id
}

async function declare(ctx: Context, cast: Cast, thread: SampleThread, review: DemoReview): Promise<void> {
  const id = await reviewIdOf(ctx, cast, thread, review)
  must(
    `${thread.ref} interests`,
    await declareInterests(ctx, cast.people[review.reviewer], id, { answer: 'none', words: '' }),
  )
}

async function write(ctx: Context, cast: Cast, thread: SampleThread, review: DemoReview): Promise<void> {
  const reviewer = cast.people[review.reviewer]
  const id = await reviewIdOf(ctx, cast, thread, review)
  const opened = await findReview(ctx.db, id)
  const filed = await findLatestSubmission(ctx.db, requireApplication(thread))
  if (opened === null || filed === null) throw new Error(`${thread.ref} has nothing to review`)
  const { notes, comments, strengths, weaknesses, questions, recommendation } = review
  const draft = must(
    `${thread.ref} review`,
    await saveReviewDraft(ctx, reviewer, id, opened.version, {
      notes,
      comments,
      strengths,
      weaknesses,
      questions,
      recommendation,
    }),
  )
  must(
    `${thread.ref} review`,
    await submitReview(ctx, reviewer, id, { version: draft.version, submissionNumber: filed.number }),
  )
}
