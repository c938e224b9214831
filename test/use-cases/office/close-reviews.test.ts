// Reviews are closed by the officer once the minimum is in, by time itself once all are; the score follows.

import { expect, test } from 'vitest'
import { deadline, toDay } from '#app/domain/time.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { lastActs, officeWorlds, refusal, situationOf, stateOf } from '#test/support/office.ts'
import { aReview, done, give, supplement, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('the officer closes with two reviews of three; the score is their mean in tenths', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3, { IMPACT: 4 }))
  await world.sent()

  const closed = done(await closeReviews(world.ctx, world.officer, id))

  expect([closed.state, closed.scoreTenths, closed.stepDueAt]).toEqual(['reviewed', 781, deadline(world.ctx.now(), 15)])
  expect(await world.sent()).toEqual([])
})

test('another officer closes: the file’s own officer is told', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))
  await world.sent()

  done(await closeReviews(world.ctx, world.hugo, id))

  expect(await world.sent()).toEqual(['reviewsClosed → officer@exemple.invalid'])
})

test('the last review closes by itself, and the officer is told', async () => {
  const world = office()
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))

  expect(await stateOf(world, id)).toBe('underReview')
  await give(world, world.paul, pauls, aReview(3))

  expect(await stateOf(world, id)).toBe('reviewed')
  expect(await lastActs(world, id)).toEqual(['closeReviews'])
  expect(await world.sent()).toContain('reviewsClosed → officer@exemple.invalid')
})

test('a declared interest is not waited for, and counts for nothing', async () => {
  const world = office()
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(2))
  await give(world, world.nora, noras, aReview(2))

  done(await declareInterests(world.ctx, world.paul, pauls, { answer: 'declared', words: 'Un contrat en 2023.' }))

  const { application } = await situationOf(world, id)
  expect([application.state, application.scoreTenths]).toEqual(['reviewed', 500])
})

test('a review to confirm after a supplement is not in', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))
  await supplement(world, id)

  expect(await closeReviews(world.ctx, world.officer, id)).toEqual(refusal({ code: 'minimumReviews' }))
})

test('refuses before the minimum, another role, and while a supplement is awaited', async () => {
  const world = office()
  const { id, sarahs } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))

  expect(await closeReviews(world.ctx, world.officer, id)).toEqual(refusal({ code: 'minimumReviews' }))
  expect(await closeReviews(world.ctx, world.manager, id)).toEqual(refusal({ code: 'notAllowed' }))
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      message: 'Précisez.',
      dueOn: toDay('2025-03-20'),
      fields: ['hosting'],
    }),
  )
  expect(await closeReviews(world.ctx, world.officer, id)).toEqual(
    refusal({ code: 'notFromHere', state: 'supplementRequested' }),
  )
})
