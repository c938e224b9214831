// The filed versions side by side, beside what was asked.

import { expect, test } from 'vitest'
import { compareVersions } from '#app/use-cases/office/compare-versions.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done, supplement, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('there is nothing to compare with one version only', async () => {
  const world = office()
  const id = await filedApplication(world)

  const page = done(await compareVersions(world.ctx, world.officer, id, null))

  expect([page.versions.map(({ number }) => number), page.compared]).toEqual([[1], null])
})

test('the answer to a request shows what changed, and what had been asked by whom', async () => {
  const world = office()
  const id = await filedApplication(world)
  await supplement(world, id)

  const { compared } = done(await compareVersions(world.ctx, world.officer, id, null))

  expect(compared).toMatchObject({
    before: 1,
    after: 2,
    asked: { message: 'Précisez l’hébergement.', fields: ['hosting'], by: 'Léa Office' },
  })
  expect(compared?.changes).toEqual([
    {
      kind: 'text',
      section: 'delivery',
      path: 'hosting',
      before: 'Nuage qualifié.',
      after: 'Nuage qualifié, région de Paris.',
    },
  ])
})

test('an earlier pair can be asked for; a version that does not exist gives the latest', async () => {
  const world = office()
  const id = await filedApplication(world)
  await supplement(world, id)
  await supplement(world, id)
  const pair = async (after: number) => done(await compareVersions(world.ctx, world.officer, id, after)).compared?.after

  expect([await pair(2), await pair(3), await pair(1), await pair(9)]).toEqual([2, 3, 3, 3])
})

test('neither a reviewer, who has their own page for it, nor the carrier compares here', async () => {
  const world = office()
  const { id, sarahs } = await underReview(world)
  await supplement(world, id)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))

  expect(await compareVersions(world.ctx, world.sarah, id, null)).toEqual(refusal({ code: 'notFound' }))
  expect(await compareVersions(world.ctx, world.editor, id, null)).toEqual(refusal({ code: 'notFound' }))
})
