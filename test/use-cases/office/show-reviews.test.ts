// How far the reviews are, and what the scores come to, for those who read them.

import { expect, test } from 'vitest'
import { showReviews } from '#app/use-cases/office/show-reviews.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { officeWorlds, situationOf } from '#test/support/office.ts'
import { aReview, done, give, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('counts what is in and what is expected; a declared interest is neither', async () => {
  const world = office()
  const { id, sarahs, pauls } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  done(await declareInterests(world.ctx, world.paul, pauls, { answer: 'declared', words: 'Un contrat en 2023.' }))

  const progress = await showReviews(world.ctx, world.officer, await situationOf(world, id))

  expect([progress.given, progress.expected, progress.target]).toEqual([1, 2, 3])
  expect(progress.reviews.map(({ interest, scoreTenths }) => [interest, scoreTenths])).toEqual(
    expect.arrayContaining([
      ['none', 750],
      ['declared', null],
      [null, null],
    ]),
  )
  expect(progress.mayResolve).toBe(false)
})

test('the officer has a word to say once somebody is unsure, and the auditor has none', async () => {
  const world = office()
  const { id, pauls } = await underReview(world)
  done(await declareInterests(world.ctx, world.paul, pauls, { answer: 'unsure', words: 'Un contrat en 2013.' }))
  const situation = await situationOf(world, id)

  expect((await showReviews(world.ctx, world.officer, situation)).mayResolve).toBe(true)
  expect((await showReviews(world.ctx, world.auditor, situation)).mayResolve).toBe(false)
})

test('says the mean, the median, the spread, the grid’s advice and where reviewers diverge', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(4))
  await give(world, world.nora, noras, aReview(2))

  const { score, mayResolve } = await showReviews(world.ctx, world.auditor, await situationOf(world, id))

  expect(score).toMatchObject({
    meanTenths: 750,
    medianTenths: 750,
    spreadTenths: 500,
    advice: 'favourable',
    eliminated: [],
  })
  expect(score?.divergence[0]?.code).toBe('scoresApart')
  expect(mayResolve).toBe(false)
})

test('there is no score before the first review', async () => {
  const world = office()
  const { id } = await underReview(world)

  expect((await showReviews(world.ctx, world.officer, await situationOf(world, id))).score).toBeNull()
})
