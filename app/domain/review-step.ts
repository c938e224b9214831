// What a review waits for, as its author reads it: the one question of their list and of their page.

import type { ReviewState, ReviewSummary } from './application.ts'
import { type ApplicationState, applicationTransitions } from './application-workflow.ts'
import type { ReviewId } from './identifiers.ts'
import type { InterestAnswer } from './review.ts'
import type { Day } from './time.ts'

/** `declare`, `start`, `continue` and `confirm` are its author's to do; nobody waits for them in the others. */
export const reviewSteps = [
  'declare',
  'awaitOffice',
  'start',
  'continue',
  'confirm',
  'awaitSupplement',
  'given',
  'closedWithout',
] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** The lists of one's reviews: to do, given, on hold or closed. */
export const reviewTabs = ['waiting', 'given', 'other'] as const
export type ReviewTab = (typeof reviewTabs)[number]

export function reviewStep(review: {
  readonly interest: InterestAnswer | null
  readonly state: ReviewState
  readonly confirmBy: Day | null
  readonly applicationState: ApplicationState
}): ReviewStep {
  const { interest, state, confirmBy, applicationState } = review
  const isGiven = state === 'submitted'
  if (!areReviewsOpen(applicationState)) return isGiven ? 'given' : 'closedWithout'
  if (interest !== 'none') return interest === null ? 'declare' : 'awaitOffice'
  if (!isGiven) return state === 'draft' ? 'continue' : 'start'
  if (confirmBy === null) return 'given'
  // what is being completed again is read once it is complete
  return applicationState === 'supplementRequested' ? 'awaitSupplement' : 'confirm'
}

export const isForAuthor = (step: ReviewStep): boolean => ['declare', 'start', 'continue', 'confirm'].includes(step)

/** While these last, reviews are written, confirmed and revised. */
export const reviewingStates: readonly ApplicationState[] = applicationTransitions.writeReview.from

export const areReviewsOpen = (state: ApplicationState): boolean => reviewingStates.includes(state)

/** As much of the state of a file as its reviewers learn: what is decided is not theirs to know before it is notified. */
export type ReviewStage = 'underReview' | 'supplementRequested' | 'reviewed' | 'withdrawn'

export const reviewStage = (state: ApplicationState): ReviewStage =>
  state === 'underReview' || state === 'supplementRequested' || state === 'withdrawn' ? state : 'reviewed'

type AskedReview = Pick<ReviewSummary, 'interest' | 'state' | 'confirmBy'>

/** Submitted, and standing for the version filed last. */
export const isSettled = ({ state, confirmBy }: Omit<AskedReview, 'interest'>): boolean =>
  state === 'submitted' && confirmBy === null

/** A declared interest closes its review: nobody waits for it. */
export const isExpected = ({ interest }: Pick<AskedReview, 'interest'>): boolean => interest !== 'declared'

/** Whether that review is the only one still awaited: once it is submitted, the reviews may close at once. */
export const isLastAwaited = (reviews: readonly (AskedReview & Pick<ReviewSummary, 'id'>)[], id: ReviewId): boolean =>
  reviews.filter(isExpected).every(review => isSettled(review) !== (review.id === id))

/** Every review that is expected has come. */
export const areAllIn = (reviews: readonly AskedReview[]): boolean =>
  reviews.some(isExpected) && reviews.filter(isExpected).every(isSettled)
