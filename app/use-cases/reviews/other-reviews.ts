// The reviews of the others, for whoever submitted theirs: numbered, never named, with what sets them apart.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { areAllIn, isExpected } from '#app/domain/review-step.ts'
import { applicationScore, type Divergence, divergence, formatTenths, reviewScore } from '#app/domain/scoring.ts'
import type { StoredReview } from '#db/reviews.ts'

export type OtherReview = ReviewContent & {
  /** « Évaluateur 1 », in the order they were asked. */
  readonly position: number
  readonly scoreTenths: number
  readonly submissionNumber: number | null
}

export type OtherReviews = {
  readonly reviews: readonly OtherReview[]
  /** Asked and not in yet. */
  readonly awaited: number
  readonly meanTenths: number
  readonly spreadTenths: number
  /** Once all are in; empty when they agree well enough. */
  readonly apart: readonly Divergence[]
}

/** Null until one's own is in: nothing of the others is read before, not even how many there are. */
export function othersOf(own: StoredReview, all: readonly StoredReview[], grid: ScoringGrid): OtherReviews | null {
  if (own.state !== 'submitted') return null
  const counted = all.filter(review => isExpected(summaryOf(review)))
  const others = counted.filter(({ id }) => id !== own.id).map((review, index) => ({ review, position: index + 1 }))
  const submitted = others.filter(({ review }) => review.state === 'submitted')
  const notes = [own, ...submitted.map(({ review }) => review)].map(review => review.notes)
  const score = applicationScore(grid, notes)
  if (score === null) return null
  return {
    reviews: submitted.map(({ review, position }) => ({
      position,
      notes: review.notes,
      comments: review.comments,
      strengths: review.strengths,
      weaknesses: review.weaknesses,
      questions: review.questions,
      recommendation: review.recommendation,
      scoreTenths: formatTenths(reviewScore(grid, review.notes)),
      submissionNumber: review.submissionNumber,
    })),
    awaited: others.length - submitted.length,
    meanTenths: formatTenths(score.mean),
    spreadTenths: formatTenths(score.spread),
    apart: areAllIn(counted.map(summaryOf)) ? divergence(grid, notes) : [],
  }
}

const summaryOf = ({ interest, state, confirmBy }: StoredReview) => ({
  interest: interest?.answer ?? null,
  state,
  confirmBy,
})
