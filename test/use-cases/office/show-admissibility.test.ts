// The page of admissibility: what must be answered for, and what its reader may do.

import { expect, test } from 'vitest'
import { officeStep } from '#app/domain/office-step.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { isReadersTurn } from '#app/ui/office/readers-turn.ts'
import { confirmInadmissible, proposeInadmissible } from '#app/use-cases/office/propose-inadmissible.ts'
import { showAdmissibility } from '#app/use-cases/office/show-admissibility.ts'
import { showFile } from '#app/use-cases/office/show-file.ts'
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
    confirmed: null,
  })
})

test('whoever proposed waits for another person, on the file too; once confirmed, both are named', async () => {
  const world = office()
  const id = await filedApplication(world)
  const read = async (actor: PersonActor) => {
    const { head, office: part } = done(await showFile(world.ctx, actor, id))
    return [officeStep(head.state, head), isReadersTurn(part.actions, head, part)]
  }
  expect(await read(world.officer)).toEqual(['admissibility', true])
  done(await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors sujet.', proposedAt: null }))
  const at = world.ctx.now()

  expect(await read(world.officer)).toEqual(['inadmissibility', false])
  expect(await read(world.hugo)).toEqual(['inadmissibility', true])
  done(await confirmInadmissible(world.ctx, world.manager, id, at))
  const confirmed = { by: world.manager.name, at }
  expect(done(await showAdmissibility(world.ctx, world.officer, id)).proposal).toMatchObject({ confirmed })
  expect(done(await showFile(world.ctx, world.officer, id)).office.proposal).toMatchObject({ confirmed })
})

test('is closed to the auditor, who reads the file, and to the carrier', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await showAdmissibility(world.ctx, world.auditor, id)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await showAdmissibility(world.ctx, world.editor, id)).toEqual(refusal({ code: 'notFound' }))
})
