// The page of admissibility: what must be answered for, and what its reader may do.

import { expect, test } from 'vitest'
import { proposeInadmissible } from '#app/use-cases/office/propose-inadmissible.ts'
import { showAdmissibility } from '#app/use-cases/office/show-admissibility.ts'
import { filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('names the warnings that need a reason, and offers to declare or to propose', async () => {
  const world = office()
  const id = await filedApplication(world)

  const page = done(await showAdmissibility(world.ctx, world.officer, id))

  expect(page.warnings).toEqual(['SIRET_UNVERIFIED'])
  expect(page.actions).toEqual(expect.arrayContaining(['declareAdmissible', 'proposeInadmissible']))
  expect(page.actions).not.toContain('confirmInadmissible')
})

test('once proposed, another person is offered to confirm', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))

  expect(done(await showAdmissibility(world.ctx, world.manager, id)).actions).toEqual([
    'handOver',
    'confirmInadmissible',
  ])
  expect(done(await showAdmissibility(world.ctx, world.officer, id)).actions).not.toContain('confirmInadmissible')
  expect(done(await showAdmissibility(world.ctx, world.hugo, id)).proposal).toEqual({
    by: 'Léa Office',
    at: world.ctx.now(),
    reasons: 'Hors sujet.',
  })
})

test('is closed to the auditor, who reads the file, and to the carrier', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await showAdmissibility(world.ctx, world.auditor, id)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await showAdmissibility(world.ctx, world.editor, id)).toEqual(refusal({ code: 'notFound' }))
})
