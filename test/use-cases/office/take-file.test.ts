// Who handles a file: the officer who takes it, or the one it is handed to.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { handOver, takeFile } from '#app/use-cases/office/take-file.ts'
import { filedApplication, lastActs, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { admissibleApplication, assign, done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('an officer takes a file nobody has, and may take one from a colleague', async () => {
  const world = office()
  const id = await filedApplication(world)

  const taken = done(await takeFile(world.ctx, world.officer, id, null))
  const retaken = done(await takeFile(world.ctx, world.hugo, id, world.officer.id))

  expect([taken.caseOfficerId, retaken.caseOfficerId]).toEqual([world.officer.id, world.hugo.id])
  expect(await lastActs(world, id, 2)).toEqual(['takeFile', 'takeFile'])
  expect(await world.sent()).toEqual([])
})

test('of two officers who take the same file at once, the second is told that it has changed hands', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await takeFile(world.ctx, world.officer, id, null))

  expect(await takeFile(world.ctx, world.hugo, id, null)).toEqual(refusal({ code: 'changedMeanwhile' }))
  expect((await situationOf(world, id)).application.caseOfficerId).toBe(world.officer.id)
})

test('taking one’s own file again changes nothing, and writes nothing more in its history', async () => {
  const world = office()
  const id = await filedApplication(world)
  const taken = done(await takeFile(world.ctx, world.officer, id, null))

  expect(done(await takeFile(world.ctx, world.officer, id, null))).toEqual(taken)

  expect((await situationOf(world, id)).application).toEqual(taken)
  expect(await lastActs(world, id, 2)).toEqual(['takeFile', 'submit'])
})

test('refuses the manager, an officer of the body and a stranger', async () => {
  const world = office()
  const id = await filedApplication(world)
  const insider = await world.person({ organisationId: world.editor.organisationId, roles: ['caseOfficer'] })

  expect(await takeFile(world.ctx, world.manager, id, null)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await takeFile(world.ctx, insider, id, null)).toEqual(refusal({ code: 'notFound' }))
  expect(await takeFile(world.ctx, world.stranger, id, null)).toEqual(refusal({ code: 'notFound' }))
})

test('the manager hands a file over, with a word; the officer who gets it is told', async () => {
  const world = office()
  const id = await filedApplication(world)

  const handed = done(await handOver(world.ctx, world.manager, id, world.hugo.id, 'Vous connaissez le sujet.'))

  expect(handed.caseOfficerId).toBe(world.hugo.id)
  expect(await world.sent()).toEqual(['fileHandedOver → hugo@exemple.invalid'])
})

test('refuses to hand a file to somebody who could not take it', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const both = await world.person({ name: 'Double Rôle', roles: ['caseOfficer', 'reviewer'] })
  await assign(world, id, [world.sarah, world.nora, both])

  expect(await handOver(world.ctx, world.officer, id, both.id)).toEqual(
    refusal({ code: 'officerRefused', name: 'Double Rôle' }),
  )
  expect(await handOver(world.ctx, world.officer, id, world.finance.id)).toEqual(
    refusal({ code: 'officerRefused', name: 'finance Fictif' }),
  )
  expect(await handOver(world.ctx, world.officer, id, toId('nobody'))).toEqual(
    refusal({ code: 'officerRefused', name: '' }),
  )
})
