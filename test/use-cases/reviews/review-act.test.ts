// What every act on a review shares: its author alone, the version that was read, and no trace of a refusal.

import { beforeEach, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { anonymous, system } from '#app/domain/people.ts'
import { ok, refuse } from '#app/domain/result.ts'
import { actOnReview, requireReview } from '#app/use-cases/reviews/review-act.ts'
import {
  aReview,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  storedReview,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

test('a review is its author’s alone', async () => {
  const { sarahs } = await underReview(world)

  expect(done(await requireReview(world.ctx, world.sarah, sarahs)).review.id).toBe(sarahs)
  for (const other of [world.nora, world.officer, anonymous, system]) {
    expect(await requireReview(world.ctx, other, sarahs)).toEqual(refuse({ code: 'notFound' }))
  }
  expect(await requireReview(world.ctx, world.sarah, toId('nothing'))).toEqual(refuse({ code: 'notFound' }))
})

test('a refusal of what follows undoes the change itself', async () => {
  const { sarahs } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))
  const before = await storedReview(world, sarahs)

  const refused = await actOnReview(
    world.ctx,
    world.sarah,
    sarahs,
    { action: 'withdrawReview', version },
    async (_ctx, { review }) => ok({ ...review, strengths: 'Autre chose.' }),
    async () => refuse({ code: 'changedMeanwhile' }),
  )

  expect(refused).toEqual(refuse({ code: 'changedMeanwhile' }))
  expect(await storedReview(world, sarahs)).toEqual(before)
})

test('of two acts on the same page, the second is refused', async () => {
  const { sarahs } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))
  const act = () =>
    actOnReview(world.ctx, world.sarah, sarahs, { action: 'reviseReview', version }, async (_ctx, { review }) =>
      ok(review),
    )

  const both = [await act(), await act()]

  expect(both.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual(['done', 'changedMeanwhile'])
})
