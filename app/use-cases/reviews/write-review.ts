// A reviewer keeps what they have so far, however incomplete.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { isNote } from '#app/domain/scoring.ts'
import type { StoredReview } from '#db/reviews.ts'
import type { Context } from '../context.ts'
import { actOnReview } from './review-act.ts'

/** Replaces the draft; `version` is that of the review when its page was made. */
export function saveReviewDraft(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  version: number,
  content: ReviewContent,
): Promise<Result<StoredReview, Refusal>> {
  return actOnReview(ctx, actor, id, { action: 'writeReview', version }, async (_ctx, { review, situation }) => {
    if (review.state === 'submitted') return refuse({ code: 'reviewSubmitted' })
    return ok({ ...review, ...ofGrid(situation.rules.grid, content), state: 'draft' })
  })
}

/** The content without what the grid does not know: a form may carry anything. */
export function ofGrid(grid: ScoringGrid, content: ReviewContent): ReviewContent {
  const codes = grid.criteria.map(({ code }) => code)
  const known = <T>(given: Readonly<Record<string, T>>, isKept: (value: T) => boolean): Readonly<Record<string, T>> =>
    Object.fromEntries(
      codes.flatMap(code => {
        const value = Object.hasOwn(given, code) ? given[code] : undefined
        return value !== undefined && isKept(value) ? [[code, value]] : []
      }),
    )
  const { strengths, weaknesses, questions, recommendation } = content
  return {
    notes: known(content.notes, note => isNote(grid, note)),
    comments: known(content.comments, comment => comment !== ''),
    strengths,
    weaknesses,
    questions,
    recommendation,
  }
}
