// A draft of a review is kept as it is, however incomplete, and never over what somebody did not read.

import { beforeEach, expect, test } from 'vitest'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import {
  aReview,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  storedApplication,
  storedReview,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

const begun = {
  notes: { IMPACT: 3 },
  comments: { NEED: 'À relire' },
  strengths: '',
  weaknesses: '',
  questions: 'Quand ?',
  recommendation: null,
}

async function opened() {
  const given = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, given.sarahs, { answer: 'none', words: '' }))
  return given
}

test('what is written so far is kept, and the application does not move', async () => {
  const { id, sarahs } = await opened()
  const before = await storedApplication(world, id)
  const { version } = await storedReview(world, sarahs)

  done(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, begun))

  expect(await storedReview(world, sarahs)).toMatchObject({
    ...begun,
    state: 'draft',
    submittedAt: null,
    version: version + 1,
  })
  expect(await storedApplication(world, id)).toEqual(before)
})

test('what the grid does not know is left out', async () => {
  const { sarahs } = await opened()
  const { version } = await storedReview(world, sarahs)

  done(
    await saveReviewDraft(world.ctx, world.sarah, sarahs, version, {
      ...begun,
      notes: { IMPACT: 9, NEED: 2, ELEGANCE: 4 },
      comments: { ELEGANCE: 'Beau.', constructor: 'x' },
    }),
  )

  expect(await storedReview(world, sarahs)).toMatchObject({ notes: { NEED: 2 }, comments: {} })
})

test('an older page does not write over a newer draft', async () => {
  const { sarahs } = await opened()
  const { version } = await storedReview(world, sarahs)
  done(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, begun))

  const refused = await saveReviewDraft(world.ctx, world.sarah, sarahs, version, aReview(4))

  expect(refused).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
  expect((await storedReview(world, sarahs)).notes).toEqual({ IMPACT: 3 })
})

test('nothing is written before interests are declared', async () => {
  const { sarahs } = await underReview(world)
  const { version } = await storedReview(world, sarahs)

  expect(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, begun)).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
})

test('a submitted review is not a draft any more', async () => {
  const { sarahs } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))

  expect(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, begun)).toEqual({
    ok: false,
    refusal: { code: 'reviewSubmitted' },
  })
})

test('nothing is written once the reviews are closed', async () => {
  const { id, sarahs, noras, pauls } = await opened()
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))
  done(await closeReviews(world.ctx, world.officer, id))
  const { version } = await storedReview(world, sarahs)

  expect(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, begun)).toEqual({
    ok: false,
    refusal: { code: 'notFromHere', state: 'reviewed' },
  })
})

test('nobody writes in the place of another', async () => {
  const { sarahs } = await opened()
  const { version } = await storedReview(world, sarahs)

  for (const other of [world.nora, world.officer, world.editor]) {
    expect(await saveReviewDraft(world.ctx, other, sarahs, version, begun)).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  }
})
