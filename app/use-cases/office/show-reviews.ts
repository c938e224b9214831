// How far the reviews of a file are, for those who may read them: who, by when, what they declared, and the scores.

import { availableActions } from '#app/domain/advance.ts'
import type { ScoringGrid } from '#app/domain/funding-window.ts'
import type { PersonActor } from '#app/domain/people.ts'
import {
  applicationScore,
  type Divergence,
  divergence,
  formatTenths,
  type Recommendation,
  recommendation,
  reviewScore,
} from '#app/domain/scoring.ts'
import type { Situation } from '#app/domain/situation.ts'
import { type AssignedReview, listAssignedReviews, listSubmittedNotes } from '#db/assignments.ts'
import type { Context } from '../context.ts'

/** Scores in tenths of a point, out of a thousand. */
export type ReviewProgress = {
  readonly reviews: readonly (AssignedReview & { readonly scoreTenths: number | null })[]
  readonly given: number
  readonly expected: number
  readonly target: number
  readonly score: {
    readonly meanTenths: number
    readonly medianTenths: number
    readonly spreadTenths: number
    readonly advice: Recommendation
    readonly eliminated: readonly string[]
    readonly divergence: readonly Divergence[]
  } | null
  readonly thresholds: Pick<ScoringGrid, 'favourableFrom' | 'debatedFrom' | 'divergentScore'>
  readonly criteria: readonly Pick<ScoringGrid['criteria'][number], 'code' | 'label'>[]
  readonly mayResolve: boolean
}

export async function showReviews(ctx: Context, actor: PersonActor, situation: Situation): Promise<ReviewProgress> {
  const { application, rules } = situation
  const { grid } = rules
  const assigned = await listAssignedReviews(ctx.db, application.id)
  const counting = assigned.filter(({ interest }) => interest !== 'declared')
  const notes = await listSubmittedNotes(ctx.db, application.id)
  const all = [...notes.values()]
  const score = applicationScore(grid, all)
  const advice = score === null ? null : recommendation(grid, score)
  return {
    reviews: assigned.map(review => {
      const given = notes.get(review.id)
      return { ...review, scoreTenths: given === undefined ? null : formatTenths(reviewScore(grid, given)) }
    }),
    given: counting.filter(({ state }) => state === 'submitted').length,
    expected: counting.length,
    target: rules.reviewers.target,
    score:
      score === null || advice === null
        ? null
        : {
            meanTenths: formatTenths(score.mean),
            medianTenths: formatTenths(score.median),
            spreadTenths: formatTenths(score.spread),
            advice: advice.recommendation,
            eliminated: advice.eliminated,
            divergence: divergence(grid, all),
          },
    thresholds: {
      favourableFrom: grid.favourableFrom,
      debatedFrom: grid.debatedFrom,
      divergentScore: grid.divergentScore,
    },
    criteria: grid.criteria.map(({ code, label }) => ({ code, label })),
    mayResolve: availableActions(situation, actor).includes('resolveInterest'),
  }
}
