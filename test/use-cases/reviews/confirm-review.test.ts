// After a supplement a review says on which version it was written; its author confirms or revises it.

import { beforeEach, expect, test } from 'vitest'
import { confirmReview, reviseReview } from '#app/use-cases/reviews/confirm-review.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { listRevisions } from '#db/reviews.ts'
import {
  aReview,
  confirm,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  storedApplication,
  storedReview,
  supplement,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

/** Sarah's review is in on version 1, then version 2 is filed. */
async function changed() {
  const given = await underReview(world)
  await give(world, world.sarah, given.sarahs, aReview(3))
  await supplement(world, given.id)
  await world.sent()
  return { ...given, review: await storedReview(world, given.sarahs) }
}

test('a supplement asks its author to confirm within seven days', async () => {
  const { review } = await changed()

  expect(review).toMatchObject({ state: 'submitted', submissionNumber: 1, confirmBy: '2025-03-17' })
})

test('confirmed, it stands for the latest version, unchanged', async () => {
  const { sarahs, review } = await changed()

  done(await confirmReview(world.ctx, world.sarah, sarahs, { version: review.version, submissionNumber: 2 }))

  expect(await storedReview(world, sarahs)).toEqual({
    ...review,
    submissionNumber: 2,
    confirmBy: null,
    version: review.version + 1,
  })
  expect(await listRevisions(world.db, sarahs)).toEqual([])
})

test('revised, what it said before is kept with its version, and the score follows', async () => {
  const { id, sarahs, review } = await changed()

  done(await reviseReview(world.ctx, world.sarah, sarahs, { version: review.version, submissionNumber: 2 }, aReview(4)))

  expect(await storedReview(world, sarahs)).toMatchObject({
    notes: aReview(4).notes,
    submissionNumber: 2,
    confirmBy: null,
    state: 'submitted',
  })
  expect(
    (await listRevisions(world.db, sarahs)).map(({ content, submissionNumber }) => [content, submissionNumber]),
  ).toEqual([[aReview(3), 1]])
  expect((await storedApplication(world, id)).scoreTenths).toBe(1000)
})

test('the version that was read must be the latest', async () => {
  const { sarahs, review } = await changed()
  const read = { version: review.version, submissionNumber: 1 }

  expect([
    await confirmReview(world.ctx, world.sarah, sarahs, read),
    await reviseReview(world.ctx, world.sarah, sarahs, read, aReview(4)),
  ]).toEqual([
    { ok: false, refusal: { code: 'changedMeanwhile' } },
    { ok: false, refusal: { code: 'changedMeanwhile' } },
  ])
  expect(await listRevisions(world.db, sarahs)).toEqual([])
})

test('an incomplete revision is refused, and the submitted review stays', async () => {
  const { sarahs, review } = await changed()

  const refused = await reviseReview(
    world.ctx,
    world.sarah,
    sarahs,
    { version: review.version, submissionNumber: 2 },
    { ...aReview(4), weaknesses: '' },
  )

  expect(refused).toEqual({ ok: false, refusal: { code: 'reviewIncomplete', gaps: [{ code: 'weaknessesMissing' }] } })
  expect(await storedReview(world, sarahs)).toEqual(review)
})

test('there is nothing to confirm without a newer version, and nothing to revise before it is submitted', async () => {
  const { sarahs, noras } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))
  const read = { version, submissionNumber: 1 }
  done(await declareInterests(world.ctx, world.nora, noras, { answer: 'none', words: '' }))
  const unwritten = { version: (await storedReview(world, noras)).version, submissionNumber: 1 }

  expect([
    await confirmReview(world.ctx, world.sarah, sarahs, read),
    await confirmReview(world.ctx, world.nora, noras, unwritten),
    await reviseReview(world.ctx, world.nora, noras, unwritten, aReview(3)),
  ]).toEqual([
    { ok: false, refusal: { code: 'nothingToConfirm' } },
    { ok: false, refusal: { code: 'reviewNotSubmitted' } },
    { ok: false, refusal: { code: 'reviewNotSubmitted' } },
  ])
})

test('the reviews end by themselves once every one is confirmed', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))
  await supplement(world, id)
  await give(world, world.paul, pauls, aReview(3))
  await confirm(world, world.sarah, sarahs)
  const before = (await storedApplication(world, id)).state

  await confirm(world, world.nora, noras)

  expect([before, (await storedApplication(world, id)).state]).toEqual(['underReview', 'reviewed'])
})
