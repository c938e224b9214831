// The others' reviews, for whoever submitted theirs.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { othersOf } from '#app/use-cases/reviews/other-reviews.ts'
import type { StoredReview } from '#db/reviews.ts'
import { grid } from '#test/support/grid.ts'
import { aReview } from '#test/support/reviewing.ts'

const review = (name: string, everywhere: number, except: Partial<StoredReview> = {}): StoredReview => ({
  ...aReview(everywhere),
  id: toId(name),
  applicationId: toId('application'),
  reviewerId: toId(`person ${name}`),
  assignedBy: toId('officer'),
  assignedAt: '2025-03-10T08:00:00.000Z' as never,
  dueOn: '2025-03-25' as never,
  interest: { answer: 'none', words: null, declaredAt: '2025-03-10T08:00:00.000Z' as never },
  state: 'submitted',
  submittedAt: '2025-03-11T08:00:00.000Z' as never,
  submissionNumber: 1,
  confirmBy: null,
  version: 1,
  ...except,
})

const draft = { state: 'draft', submittedAt: null, submissionNumber: null } as const

test('nothing before one’s own is submitted', () => {
  expect(othersOf(review('own', 3, draft), [review('own', 3, draft), review('other', 3)], grid)).toBeNull()
})

test('a position is kept whoever has submitted, so that it names one person only', () => {
  const own = review('own', 3)

  const others = othersOf(own, [review('first', 3, draft), own, review('second', 2)], grid)

  expect([others?.reviews.map(({ position }) => position), others?.awaited]).toEqual([[2], 1])
})

test('no id and no person is given', () => {
  const others = othersOf(review('own', 3), [review('own', 3), review('other', 2)], grid)

  expect(Object.keys(others?.reviews[0] ?? {}).toSorted()).toEqual(
    [
      'comments',
      'notes',
      'position',
      'questions',
      'recommendation',
      'scoreTenths',
      'strengths',
      'submissionNumber',
      'weaknesses',
    ].toSorted(),
  )
})

test('a declared interest counts for nothing', () => {
  const closed = review('closed', 0, {
    ...draft,
    interest: { answer: 'declared', words: 'x', declaredAt: '2025-03-10T08:00:00.000Z' as never },
  })

  expect(othersOf(review('own', 3), [review('own', 3), closed], grid)).toMatchObject({
    reviews: [],
    awaited: 0,
    meanTenths: 750,
    apart: [],
  })
})

test('what sets them apart is said once all are in and stand', () => {
  const own = review('own', 4)
  const apart = (other: StoredReview) => othersOf(own, [own, other], grid)?.apart.length

  expect([apart(review('other', 1)), apart(review('other', 1, { confirmBy: '2025-03-17' as never }))]).toEqual([8, 0])
})
