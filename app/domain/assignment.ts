// The reviewers of an application as an assignment would leave them: what its guard counts before a row is written.

import type { ReviewSummary } from './application.ts'
import type { PersonId, ReviewId } from './identifiers.ts'
import { toId } from './identifiers.ts'
import type { ReviewProfile } from './people.ts'
import type { SeparationReason } from './review.ts'
import { isExpected } from './review-step.ts'
import type { Situation } from './situation.ts'

/** The situation once `added` are assigned and `removed` taken off, so that the judge counts what will be. */
export const withReviewers = (
  situation: Situation,
  added: readonly PersonId[],
  removed: readonly ReviewId[] = [],
): Situation => ({
  ...situation,
  reviews: [
    ...situation.reviews.filter(({ id }) => !removed.includes(id)),
    ...added.map(reviewerId => ({
      id: toId<ReviewId>(`to assign ${reviewerId}`),
      reviewerId,
      interest: null,
      state: 'assigned' as const,
      submissionNumber: null,
      confirmBy: null,
    })),
  ],
})

/** What is still missing to the minimum of the version, declared interests left out. */
export const missingReviewers = ({ reviews, rules }: Pick<Situation, 'reviews' | 'rules'>): number =>
  Math.max(0, rules.reviewers.minimum - reviews.filter(isExpected).length)

/** May be asked: nothing stands between them and the file, and they were not asked yet. */
export const isFree = (reviewer: {
  readonly isAssigned: boolean
  readonly separations: readonly SeparationReason[]
}): boolean => !reviewer.isAssigned && reviewer.separations.length === 0

/** The profiles that nobody asked has, though somebody who may still be asked does; a window whose reviewers lack one goes on. */
export const missingProfiles = (
  wanted: readonly ReviewProfile[],
  asked: readonly (ReviewProfile | null)[],
  free: readonly (ReviewProfile | null)[],
): readonly ReviewProfile[] => wanted.filter(profile => !asked.includes(profile) && free.includes(profile))

/** Not in yet, and no declaration stands in the way: what somebody declared is kept, and a doubt waits for the officer's word. */
export const isReplaceable = ({ state, interest }: Pick<ReviewSummary, 'state' | 'interest'>): boolean =>
  state !== 'submitted' && (interest === null || interest === 'none')
