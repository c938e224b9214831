// The case officer settles a declaration that a reviewer left unsure.

import { expect, test } from 'vitest'
import { addDays, dayIn } from '#app/domain/time.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { resolveInterest } from '#app/use-cases/office/resolve-interest.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { lastActs, officeWorlds, refusal, situationOf, stateOf } from '#test/support/office.ts'
import { aReview, done, give, storedReview, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('closes the file for good to a reviewer who is bound to it', async () => {
  const world = office()
  const { id, sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien contrat.' }))

  done(await resolveInterest(world.ctx, world.officer, id, sarahs, 'declared', 'Contrat de 2024.'))

  expect((await situationOf(world, id)).reviews.find(review => review.id === sarahs)?.interest).toBe('declared')
  expect(await lastActs(world, id)).toEqual(['resolveInterest'])
})

test('opens the file to a reviewer nothing binds, tells them, and gives them back the days they waited', async () => {
  const world = office()
  const { id, sarahs } = await underReview(world)
  const { dueOn } = await storedReview(world, sarahs)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien contrat.' }))
  await world.sent()
  world.setClock(dayIn(world.ctx.now(), 6))

  done(await resolveInterest(world.ctx, world.officer, id, sarahs, 'none', 'Contrat clos en 2015.'))

  const after = await storedReview(world, sarahs)
  expect([after.interest?.answer, after.dueOn]).toEqual(['none', addDays(dueOn, 6)])
  expect(await world.sent()).toEqual([`interestResolved → ${world.sarah.email}`])
})

test('ends the reviews when nobody else was waited for', async () => {
  const world = office()
  const { id, sarahs, noras, pauls } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien contrat.' }))
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))
  const before = await stateOf(world, id)

  done(await resolveInterest(world.ctx, world.officer, id, sarahs, 'declared', 'Contrat de 2024.'))

  expect([before, await stateOf(world, id)]).toEqual(['underReview', 'reviewed'])
})

test('is no act any more once the reviews are closed: nobody is called to harmonise', async () => {
  const world = office()
  const { id, sarahs, noras, pauls } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien contrat.' }))
  await give(world, world.nora, noras, aReview(1))
  await give(world, world.paul, pauls, aReview(4))
  done(await closeReviews(world.ctx, world.officer, id))
  await world.sent()

  expect(await resolveInterest(world.ctx, world.officer, id, sarahs, 'declared', 'Contrat de 2024.')).toEqual(
    refusal({ code: 'notFromHere', state: 'reviewed' }),
  )
  expect(await world.sent()).toEqual([])
})

test('refuses a declaration that is not in doubt, no reason, another role, and a review of another file', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  const { noras: elsewhere } = await underReview(world, { title: 'Un tout autre projet de cartographie' })
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien contrat.' }))

  expect(await resolveInterest(world.ctx, world.officer, id, noras, 'none', 'Rien.')).toEqual(
    refusal({ code: 'changedMeanwhile' }),
  )
  expect(await resolveInterest(world.ctx, world.officer, id, sarahs, 'none', ' ')).toEqual(
    refusal({ code: 'reasonMissing' }),
  )
  expect(await resolveInterest(world.ctx, world.manager, id, sarahs, 'none', 'Rien.')).toEqual(
    refusal({ code: 'notAllowed' }),
  )
  expect(await resolveInterest(world.ctx, world.sarah, id, sarahs, 'none', 'Rien.')).toEqual(
    refusal({ code: 'notAllowed' }),
  )
  expect(await resolveInterest(world.ctx, world.officer, id, elsewhere, 'none', 'Rien.')).toEqual(
    refusal({ code: 'notFound' }),
  )
})
