// What a file waits for, state by state.

import { expect, test } from 'vitest'
import { applicationStates } from '#app/domain/application-workflow.ts'
import { officeStep, owingStates, waitingStates } from '#app/domain/office-step.ts'

const nothing = { hasReport: false, hasProject: false }

test('each state has its step', () => {
  expect(Object.fromEntries(applicationStates.map(state => [state, officeStep(state, nothing)]))).toEqual({
    draft: 'over',
    submitted: 'admissibility',
    supplementRequested: 'supplement',
    admissible: 'assignment',
    inadmissible: 'over',
    underReview: 'reviews',
    reviewed: 'report',
    committeeScheduled: 'committee',
    deferred: 'reopening',
    waitlisted: 'promotion',
    acceptedWithConditions: 'conditions',
    accepted: 'agreement',
    rejected: 'over',
    withdrawn: 'over',
  })
})

test('a written report leaves the file to the meeting’s preparation; an agreement, to the project', () => {
  expect(officeStep('reviewed', { hasReport: true, hasProject: false })).toBe('scheduling')
  expect(officeStep('accepted', { hasReport: true, hasProject: true })).toBe('project')
})

test('within a state, what moved says whose turn it is', () => {
  expect(officeStep('submitted', { ...nothing, inadmissibilityProposed: true })).toBe('inadmissibility')
  expect(officeStep('underReview', { ...nothing, reviewsIn: true })).toBe('closing')
  expect(officeStep('waitlisted', { ...nothing, promotionProposed: true })).toBe('confirmation')
  expect(
    (['evidence', 'judge', 'lift'] as const).map(conditions =>
      officeStep('acceptedWithConditions', { ...nothing, conditions }),
    ),
  ).toEqual(['conditions', 'judging', 'lifting'])
})

test('the office is never late on a file that waits for its carrier or for the committee', () => {
  expect(owingStates.filter(state => !waitingStates.includes(state))).toEqual([
    'supplementRequested',
    'committeeScheduled',
  ])
})
