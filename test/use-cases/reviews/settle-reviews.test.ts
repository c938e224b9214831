// Once every review is in: those that agree are closed, those that diverge are called to harmonise, once.

import { beforeEach, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { refuse } from '#app/domain/result.ts'
import { inTransaction } from '#app/use-cases/context.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { reviseReview } from '#app/use-cases/reviews/confirm-review.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { settleReviews } from '#app/use-cases/reviews/settle-reviews.ts'
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

test('the last review closes those that agree, and the officer is told', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3, { TEAM: 4 }))
  const before = (await storedApplication(world, id)).state

  await give(world, world.paul, pauls, aReview(3))

  expect([before, (await storedApplication(world, id)).state]).toEqual(['underReview', 'reviewed'])
  expect(await world.sent()).toEqual(['reviewsClosed → officer@exemple.invalid'])
})

test('reviews that diverge stay open: their authors and the officer are told, once', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3, { IMPACT: 1 }))
  const told = await world.sent()
  const { version } = await storedReview(world, pauls)

  done(await reviseReview(world.ctx, world.paul, pauls, { version, submissionNumber: 1 }, aReview(3, { IMPACT: 0 })))

  expect(told).toEqual([
    'reviewsDivergent → sarah@exemple.invalid',
    'reviewsDivergent → nora@exemple.invalid',
    'reviewsDivergent → paul@exemple.invalid',
    'reviewsDivergent → officer@exemple.invalid',
  ])
  expect(await world.sent()).toEqual([])
  expect((await storedApplication(world, id)).state).toBe('underReview')
})

test('each reviewer is led to their own review, the officer to the file', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(4))
  await give(world, world.nora, noras, aReview(4))
  await give(world, world.paul, pauls, aReview(3))

  await world.tick()

  const about = world.mail.filter(({ name }) => name === 'reviewsDivergent').map(({ props }) => props)
  expect(about.map(props => ('link' in props ? props.link : null))).toEqual([
    { page: 'review', id: sarahs },
    { page: 'review', id: noras },
    { page: 'review', id: pauls },
    { page: 'file', id },
  ])
  expect(about.map(props => ('spreadTenths' in props ? props.spreadTenths : null))).toEqual([250, 250, 250, 250])
})

test('harmonised, they are closed; the officer may close them before', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  const other = await underReview(world, { title: 'Un autre projet' })
  for (const given of [{ sarahs, noras, pauls }, other]) {
    await give(world, world.sarah, given.sarahs, aReview(3))
    await give(world, world.nora, given.noras, aReview(3))
    await give(world, world.paul, given.pauls, aReview(3, { IMPACT: 1 }))
  }
  const { version } = await storedReview(world, pauls)

  done(await reviseReview(world.ctx, world.paul, pauls, { version, submissionNumber: 1 }, aReview(3, { IMPACT: 2 })))
  done(await closeReviews(world.ctx, world.officer, other.id))

  expect([(await storedApplication(world, id)).state, (await storedApplication(world, other.id)).state]).toEqual([
    'reviewed',
    'reviewed',
  ])
})

test('an application that does not exist is not found', async () => {
  expect(await inTransaction(world.ctx, ctx => settleReviews(ctx, toId('nothing')))).toEqual(
    refuse({ code: 'notFound' }),
  )
})

test('asked again, nothing more happens', async () => {
  const { id, sarahs } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  const before = await storedApplication(world, id)

  done(await inTransaction(world.ctx, ctx => settleReviews(ctx, id)))

  expect(await storedApplication(world, id)).toEqual(before)
})

test('a declared interest closes the reviews that waited for its author alone, with the score of the others', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(2))
  await give(world, world.nora, noras, aReview(2))

  done(await declareInterests(world.ctx, world.paul, pauls, { answer: 'declared', words: 'Un contrat en 2023.' }))

  const { state, scoreTenths } = await storedApplication(world, id)
  expect([state, scoreTenths]).toEqual(['reviewed', 500])
})
