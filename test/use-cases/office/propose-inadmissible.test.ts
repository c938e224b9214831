// Inadmissible takes two people: one proposes with reasons, another confirms.

import { expect, test } from 'vitest'
import {
  confirmInadmissible,
  dropInadmissible,
  proposeInadmissible,
} from '#app/use-cases/office/propose-inadmissible.ts'
import { findInadmissibilityProposal } from '#db/inadmissibilities.ts'
import { filedApplication, lastActs, officeWorlds, refusal, stateOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('a proposal moves nothing and tells those who could confirm it, not the carrier', async () => {
  const world = office()
  const id = await filedApplication(world)

  done(
    await proposeInadmissible(world.ctx, world.officer, id, {
      reasons: 'Le projet est hors du règlement.',
      proposedAt: null,
    }),
  )

  expect(await stateOf(world, id)).toBe('submitted')
  expect(await world.sent()).toEqual([
    'inadmissibilityProposed → hugo@exemple.invalid',
    'inadmissibilityProposed → manager@exemple.invalid',
  ])
})

test('another officer confirms: the file is closed and the carrier reads the reasons', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(
    await proposeInadmissible(world.ctx, world.officer, id, {
      reasons: 'Le projet est hors du règlement.',
      proposedAt: null,
    }),
  )
  await world.sent()

  const closed = done(await confirmInadmissible(world.ctx, world.hugo, id, world.ctx.now()))

  expect([closed.state, closed.stepDueAt]).toEqual(['inadmissible', null])
  expect(await world.sent()).toEqual([
    'applicationInadmissible → editor@exemple.invalid',
    'applicationInadmissible → signatory@exemple.invalid',
  ])
})

test('the window’s manager may confirm; whoever proposed may not', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await confirmInadmissible(world.ctx, world.manager, id, world.ctx.now())).toEqual(
    refusal({ code: 'inadmissibilityProposed' }),
  )
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))
  expect(await confirmInadmissible(world.ctx, world.officer, id, world.ctx.now())).toEqual(
    refusal({ code: 'anotherPerson' }),
  )
  expect(await confirmInadmissible(world.ctx, world.finance, id, world.ctx.now())).toEqual(
    refusal({ code: 'notAllowed' }),
  )
  expect(done(await confirmInadmissible(world.ctx, world.manager, id, world.ctx.now())).state).toBe('inadmissible')
})

test('a second proposal takes the place of the first, and its author is then the one who may not confirm', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))

  done(
    await proposeInadmissible(world.ctx, world.hugo, id, {
      reasons: 'Dépenses déjà engagées.',
      proposedAt: world.ctx.now(),
    }),
  )

  expect(await findInadmissibilityProposal(world.db, id)).toEqual({
    by: 'hugo Fictif',
    at: world.ctx.now(),
    reasons: 'Dépenses déjà engagées.',
  })
  expect(await confirmInadmissible(world.ctx, world.hugo, id, world.ctx.now())).toEqual(
    refusal({ code: 'anotherPerson' }),
  )
})

test('a proposal does not replace, nor take off, one that its page did not show', async () => {
  const world = office()
  const id = await filedApplication(world)
  const stale = { reasons: 'Dépenses déjà engagées.', proposedAt: null }
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))
  const first = world.ctx.now()
  world.setClock('2025-03-10', '10:00')

  expect(await proposeInadmissible(world.ctx, world.hugo, id, stale)).toEqual(refusal({ code: 'changedMeanwhile' }))
  done(await proposeInadmissible(world.ctx, world.hugo, id, { ...stale, proposedAt: first }))
  expect(await dropInadmissible(world.ctx, world.officer, id, first)).toEqual(refusal({ code: 'changedMeanwhile' }))
  expect((await findInadmissibilityProposal(world.db, id))?.reasons).toBe('Dépenses déjà engagées.')
})

test('whoever confirms does it on the reasons they read: a proposal made since is shown again first', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))
  const read = world.ctx.now()
  world.setClock('2025-03-10', '10:00')
  done(
    await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Dépenses déjà engagées.', proposedAt: read }),
  )

  expect(await confirmInadmissible(world.ctx, world.manager, id, read)).toEqual(refusal({ code: 'changedMeanwhile' }))
  expect(await stateOf(world, id)).toBe('submitted')
  expect(done(await confirmInadmissible(world.ctx, world.manager, id, world.ctx.now())).state).toBe('inadmissible')
})

test('a proposal can be withdrawn, once; the history keeps both acts', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))

  done(await dropInadmissible(world.ctx, world.hugo, id, world.ctx.now()))

  expect(await findInadmissibilityProposal(world.db, id)).toBeNull()
  expect(await lastActs(world, id, 2)).toEqual(['dropInadmissible', 'proposeInadmissible'])
  expect(await dropInadmissible(world.ctx, world.hugo, id, world.ctx.now())).toEqual(
    refusal({ code: 'inadmissibilityProposed' }),
  )
})

test('refuses a proposal without reasons, or by the manager', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await proposeInadmissible(world.ctx, world.officer, id, { reasons: ' ', proposedAt: null })).toEqual(
    refusal({ code: 'reasonMissing' }),
  )
  expect(await proposeInadmissible(world.ctx, world.manager, id, { reasons: 'Hors sujet.', proposedAt: null })).toEqual(
    refusal({ code: 'notAllowed' }),
  )
})
