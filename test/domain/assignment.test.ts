// What an assignment would leave, before it is written.

import { describe, expect, test } from 'vitest'
import { isFree, isReplaceable, missingProfiles, missingReviewers, withReviewers } from '#app/domain/assignment.ts'
import { aReview, aSituation, people } from '#test/support/situation.ts'

describe('the reviewers that an assignment would leave', () => {
  test('are those of before, without who is taken off, and the new ones who declared nothing yet', () => {
    const situation = aSituation('underReview', { reviews: [aReview(people.reviewer), aReview(people.otherReviewer)] })
    const [first] = situation.reviews

    const after = withReviewers(situation, [people.thirdReviewer.id], first === undefined ? [] : [first.id])

    expect(after.reviews.map(({ reviewerId, interest, state }) => [reviewerId, interest, state])).toEqual([
      [people.otherReviewer.id, 'none', 'submitted'],
      [people.thirdReviewer.id, null, 'assigned'],
    ])
  })
})

describe('how many are missing', () => {
  test('does not count who declared an interest, and is never below zero', () => {
    const declared = aSituation('underReview', {
      reviews: [aReview(people.reviewer), aReview(people.otherReviewer, { interest: 'declared' })],
    })
    const three = aSituation('underReview')

    expect([missingReviewers(declared), missingReviewers(three)]).toEqual([1, 0])
  })
})

describe('a review that may be taken back', () => {
  test('is not in, and neither an interest nor a doubt was declared on it', () => {
    const kept = [
      aReview(people.reviewer, { state: 'assigned', interest: null }),
      aReview(people.reviewer, { state: 'draft', interest: 'none' }),
      aReview(people.reviewer, { state: 'submitted', interest: 'none' }),
      aReview(people.reviewer, { state: 'assigned', interest: 'declared' }),
      aReview(people.reviewer, { state: 'assigned', interest: 'unsure' }),
    ]

    expect(kept.map(isReplaceable)).toEqual([true, true, false, false, false])
  })
})

describe('the profiles that are missing', () => {
  const wanted = ['technical', 'policy'] as const

  test('are those that nobody asked has and somebody free has', () => {
    expect(missingProfiles(wanted, ['technical', 'technical'], ['policy', null])).toEqual(['policy'])
    expect(missingProfiles(wanted, [null], ['policy', 'technical'])).toEqual(['technical', 'policy'])
  })

  test('are none once each is there, once nobody free has one, and in a window that wants none', () => {
    expect(missingProfiles(wanted, ['technical', 'policy'], ['policy'])).toEqual([])
    expect(missingProfiles(wanted, ['technical'], ['technical', null])).toEqual([])
    expect(missingProfiles([], [null], ['policy'])).toEqual([])
  })
})

test('somebody is free who was not asked, and whom nothing separates from the file', () => {
  expect(
    [
      { isAssigned: false, separations: [] },
      { isAssigned: true, separations: [] },
      { isAssigned: false, separations: ['sameMinistry'] as const },
    ].map(isFree),
  ).toEqual([true, false, false])
})
