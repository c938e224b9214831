// What a review waits for, for each of its states and those of its application.

import { expect, test } from 'vitest'
import { applicationStates } from '#app/domain/application-workflow.ts'
import { type ReviewId, toId } from '#app/domain/identifiers.ts'
import {
  areAllIn,
  areReviewsOpen,
  isForAuthor,
  isLastAwaited,
  reviewStage,
  reviewStep,
  reviewSteps,
} from '#app/domain/review-step.ts'
import { toDay } from '#app/domain/time.ts'

const day = toDay('2025-03-17')
const open = { interest: 'none', state: 'assigned', confirmBy: null, applicationState: 'underReview' } as const

test('interests come first, and an unsure answer waits for the office', () => {
  expect([
    reviewStep({ ...open, interest: null }),
    reviewStep({ ...open, interest: 'unsure', state: 'draft' }),
  ]).toEqual(['declare', 'awaitOffice'])
})

test('then it is started, continued and given', () => {
  expect((['assigned', 'draft', 'submitted'] as const).map(state => reviewStep({ ...open, state }))).toEqual([
    'start',
    'continue',
    'given',
  ])
})

test('a newer version is confirmed once it is complete', () => {
  const given = { ...open, state: 'submitted', confirmBy: day } as const

  expect([reviewStep(given), reviewStep({ ...given, applicationState: 'supplementRequested' })]).toEqual([
    'confirm',
    'awaitSupplement',
  ])
})

test('once reviews are over it was given, or they closed without it', () => {
  const over = { ...open, applicationState: 'reviewed' } as const

  expect([
    reviewStep({ ...over, state: 'submitted', confirmBy: day }),
    reviewStep({ ...over, state: 'draft' }),
    reviewStep({ ...over, interest: null }),
  ]).toEqual(['given', 'closedWithout', 'closedWithout'])
})

test('its author acts in four of them', () => {
  expect(reviewSteps.filter(isForAuthor)).toEqual(['declare', 'start', 'continue', 'confirm'])
})

test('reviews are open in two states, and what is decided later is all « reviewed » to a reviewer', () => {
  expect(applicationStates.filter(areReviewsOpen)).toEqual(['supplementRequested', 'underReview'])
  expect(
    applicationStates.map(state => [state, reviewStage(state)]).filter(([state, stage]) => state === stage),
  ).toEqual([
    ['supplementRequested', 'supplementRequested'],
    ['underReview', 'underReview'],
    ['reviewed', 'reviewed'],
    ['withdrawn', 'withdrawn'],
  ])
  expect(new Set(applicationStates.map(reviewStage))).toEqual(
    new Set(['reviewed', 'supplementRequested', 'underReview', 'withdrawn']),
  )
})

test('all are in once every review that is expected is submitted for the latest version, and there is one', () => {
  const given = { interest: 'none', state: 'submitted', confirmBy: null } as const
  const bound = { ...given, interest: 'declared', state: 'assigned' } as const

  expect([
    areAllIn([given, bound]),
    areAllIn([given, { ...given, state: 'draft' }]),
    areAllIn([given, { ...given, confirmBy: day }]),
    areAllIn([bound]),
    areAllIn([]),
  ]).toEqual([true, false, false, false, false])
})

test('a review is the last awaited when every other one that is expected stands', () => {
  const [own, other, closed] = ['own', 'other', 'closed'].map(id => toId<ReviewId>(id)) as [
    ReviewId,
    ReviewId,
    ReviewId,
  ]
  const mine = { id: own, interest: 'none', state: 'draft', confirmBy: null } as const
  const theirs = { id: other, interest: 'none', state: 'submitted', confirmBy: null } as const
  const gone = { id: closed, interest: 'declared', state: 'assigned', confirmBy: null } as const

  expect([
    isLastAwaited([mine, theirs, gone], own),
    isLastAwaited([mine, { ...theirs, confirmBy: day }], own),
    isLastAwaited([{ ...mine, state: 'submitted' }, theirs], own),
  ]).toEqual([true, false, false])
})
