// The page where reviewers are chosen.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { showReviewers } from '#app/use-cases/office/show-reviewers.ts'
import { officeWorlds, refusal } from '#test/support/office.ts'
import { admissibleApplication, assign, done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('shows every reviewer with their load, and how many are missing', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const other = await admissibleApplication(world, { title: 'Un tout autre projet de cartographie' })
  await assign(world, other, [world.sarah, world.nora])

  const page = done(await showReviewers(world.ctx, world.officer, id))

  expect(page.candidates.map(({ name, openReviews, isAssigned }) => [name, openReviews, isAssigned])).toEqual([
    ['Nora Évalue', 1, false],
    ['Paul Évalue', 0, false],
    ['Sarah Évalue', 1, false],
  ])
  expect([page.missing, page.dueOn, page.actions.includes('assignReviewers')]).toEqual([2, toDay('2025-03-25'), true])
})

test('those already asked are said to be', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  await assign(world, id, [world.sarah, world.nora])

  const page = done(await showReviewers(world.ctx, world.officer, id))

  expect(page.candidates.filter(({ isAssigned }) => isAssigned).map(({ name }) => name)).toEqual([
    'Nora Évalue',
    'Sarah Évalue',
  ])
  expect(page.missing).toBe(0)
})

test('is closed to the manager and to reviewers', async () => {
  const world = office()
  const id = await admissibleApplication(world)

  expect(await showReviewers(world.ctx, world.manager, id)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await showReviewers(world.ctx, world.sarah, id)).toEqual(refusal({ code: 'notFound' }))
})
