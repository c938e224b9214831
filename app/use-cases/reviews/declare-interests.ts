// Before a file opens, its reviewer says whether something ties them to it. A declared interest closes it at once.

import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { InterestAnswer } from '#app/domain/review.ts'
import type { StoredReview } from '#db/reviews.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'
import { actOnReview } from './review-act.ts'
import { settleReviews } from './settle-reviews.ts'

export type InterestStatement = {
  readonly answer: InterestAnswer
  /** Which interest, or what one hesitates about; left out when there is none. */
  readonly words: string
}

/**
 * May be said again until the review is submitted: an interest one discovers late closes the file too. An answer left
 * unsure is the case officer's to settle; its author can only turn it into a declared interest.
 */
export function declareInterests(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  { answer, words }: InterestStatement,
): Promise<Result<StoredReview, Refusal>> {
  const said = words.trim()
  return actOnReview(
    ctx,
    actor,
    id,
    { action: 'declareInterests', version: null },
    async (ctx, { review }) => {
      if (review.state === 'submitted') return refuse({ code: 'reviewSubmitted' })
      if (review.interest?.answer === 'unsure' && answer !== 'declared') return refuse({ code: 'interestPending' })
      if (answer !== 'none' && said === '') return refuse({ code: 'reasonMissing' })
      if (answer === 'none' && said !== '') return refuse({ code: 'interestContradicted' })
      const declaration = { answer, words: answer === 'none' ? null : said, declaredAt: ctx.now() }
      return ok({ ...review, interest: declaration })
    },
    async (ctx, { actor: by, review, situation }) => {
      const { id: applicationId, reference, title } = situation.application
      await tellApplication(ctx, situation, {
        action: 'declareInterests',
        by,
        after: situation.application,
        body: { reviewId: review.id, answer },
        emails: {
          officers:
            answer === 'none'
              ? null
              : {
                  name: 'interestDeclared',
                  props: {
                    reference,
                    title,
                    link: { page: 'file', id: applicationId },
                    reviewer: by.name,
                    answer,
                    note: said,
                  },
                },
        },
      })
      return answer === 'declared' ? settleReviews(ctx, applicationId) : ok(null)
    },
  )
}
