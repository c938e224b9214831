// One section of the form, for whoever writes it.

import { expect, test } from 'vitest'
import { isUnreadable, showSection } from '#app/use-cases/applications/show-section.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('carries what the rules say of its own fields, and the state of every section', async () => {
  const world = office()
  const id = await draftApplication(world, { hosting: '', runCostPerYear: 'vingt' })

  const delivery = done(await showSection(world.ctx, world.editor, id, 'delivery'))
  const budget = done(await showSection(world.ctx, world.editor, id, 'budget'))

  expect(delivery.found.map(({ code, field }) => [code, field])).toEqual([['FIELD_MISSING', 'hosting']])
  expect(budget.found.map(({ code, field }) => [code, field])).toEqual([['FIELD_INVALID', 'runCostPerYear']])
  expect(delivery.sections.filter(({ state }) => state !== 'complete').map(({ code, state }) => [code, state])).toEqual(
    [
      ['delivery', 'started'],
      ['budget', 'toFix'],
    ],
  )
})

test('carries what reviewers look for, from the grid of the window', async () => {
  const world = office()
  const id = await draftApplication(world)

  const { rules } = done(await showSection(world.ctx, world.editor, id, 'delivery'))

  expect(rules.criteria.map(({ code, weight }) => [code, weight])).toEqual(
    world.window.versions.at(-1)?.grid.criteria.map(({ code, weight }) => [code, weight]),
  )
  expect(rules).not.toHaveProperty('committee')
})

test('is written by its editor alone, while it is a draft', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]

  expect(await showSection(world.ctx, world.signatory, draft, 'project')).toEqual(refusal({ code: 'notAllowed' }))
  expect(await showSection(world.ctx, world.stranger, draft, 'project')).toEqual(refusal({ code: 'notFound' }))
  expect(await showSection(world.ctx, world.editor, filed, 'project')).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
  expect(await showSection(world.ctx, world.editor, draft, 'no-such-section')).toEqual(refusal({ code: 'notFound' }))
})

test('only what cannot be read is unreadable, and only on the fields of the page', () => {
  const invalid = {
    code: 'FIELD_INVALID',
    level: 'BLOCK',
    field: 'budgetLines.0.totalAmount',
    params: { reason: 'notAnAmount' },
  } as const
  const missing = { code: 'FIELD_MISSING', level: 'BLOCK', field: 'hosting', params: { rows: null } } as const

  expect([
    isUnreadable(invalid, ['budgetLines']),
    isUnreadable(invalid, ['hosting']),
    isUnreadable(missing, ['hosting']),
  ]).toEqual([true, false, false])
})
