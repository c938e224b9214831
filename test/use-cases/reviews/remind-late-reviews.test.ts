// The day after a review or a confirmation was due, its author and the case officer are told once.

import { beforeEach, expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { remindLateReviews } from '#app/use-cases/reviews/remind-late-reviews.ts'
import {
  aReview,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  supplement,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

test('nobody is told while the last day lasts', async () => {
  await underReview(world)
  world.setClock('2025-03-25', '23:59:59')

  await remindLateReviews(world.ctx)

  expect(await world.sent()).toEqual([])
})

test('the day after, its author and the officer are told, once', async () => {
  const { sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))
  world.setClock('2025-03-26', '00:00')

  await remindLateReviews(world.ctx)
  await remindLateReviews(world.ctx)

  expect(await world.sent()).toEqual(['reviewLate → paul@exemple.invalid', 'reviewLate → officer@exemple.invalid'])
})

test('the officer learns of whom', async () => {
  const { id } = await underReview(world)
  world.setClock('2025-03-26')

  await remindLateReviews(world.ctx)
  await world.tick()

  const officers = world.mail.filter(({ to, name }) => to === world.officer.email && name === 'reviewLate')
  expect(officers.map(({ props }) => props)).toEqual(
    [world.sarah, world.nora, world.paul].map(({ name }) => ({
      reference: 'GD-2025-0001',
      title: 'Prévenir les habitants de leurs droits',
      dueOn: '2025-03-25',
      reviewer: name,
      matter: 'review',
      link: { page: 'file', id },
    })),
  )
})

test('a confirmation that does not come is said to be one', async () => {
  const { id, sarahs } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await supplement(world, id)
  await world.sent()
  world.setClock('2025-03-18')

  await remindLateReviews(world.ctx)
  await world.tick()

  expect(
    world.mail.map(({ name, to, props }) => [
      name,
      to,
      'matter' in props ? props.matter : null,
      'dueOn' in props ? props.dueOn : null,
    ]),
  ).toEqual([
    ['reviewLate', world.sarah.email, 'confirmation', '2025-03-17'],
    ['reviewLate', world.officer.email, 'confirmation', '2025-03-17'],
  ])
})

test('an interest that is declared or unsure stops the delay, a supplement too', async () => {
  const { sarahs, noras } = await underReview(world)
  const other = await underReview(world, { title: 'Un autre projet' })
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'declared', words: 'Un lien.' }))
  done(await declareInterests(world.ctx, world.nora, noras, { answer: 'unsure', words: 'Un doute.' }))
  done(
    await requestSupplement(world.ctx, world.officer, other.id, {
      message: 'Précisez.',
      dueOn: toDay('2025-04-01'),
      fields: ['hosting'],
    }),
  )
  await world.sent()
  world.setClock('2025-03-26')

  await remindLateReviews(world.ctx)

  expect(await world.sent()).toEqual(['reviewLate → paul@exemple.invalid', 'reviewLate → officer@exemple.invalid'])
})
