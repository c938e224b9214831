// The shape of an act on a project: strangers learn nothing, a refusal leaves no trace, a race is told.

import { expect, test } from 'vitest'
import { system } from '#app/domain/people.ts'
import { ok } from '#app/domain/result.ts'
import { actOnProject, requireProject } from '#app/use-cases/projects/act-on-project.ts'
import { saveProject } from '#db/projects.ts'
import { draftedProject, makeFundedWorld, situationOf } from '#test/support/projects.ts'

test('is read by its carriers, the office and time; to anyone else it does not exist', async () => {
  const world = await makeFundedWorld()
  const { id, organisationId } = await draftedProject(world)
  const colleague = await world.person({ organisationId, roles: ['followUpOfficer'] })
  const readers = [world.editor, world.signatory, world.finance, world.followUp, world.auditor, system]

  const read = await Promise.all(readers.map(actor => requireProject(world.ctx, actor, id)))
  const refused = await Promise.all([world.stranger, colleague].map(actor => requireProject(world.ctx, actor, id)))

  expect(read.map(result => result.ok)).toEqual(readers.map(() => true))
  expect(refused).toEqual([
    { ok: false, refusal: { code: 'notFound' } },
    { ok: false, refusal: { code: 'notFound' } },
  ])
})

test('of two people who save over the same reading, the second is told', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)

  const result = await actOnProject(
    world.ctx,
    world.finance,
    id,
    { action: 'editAgreement', readVersion: null },
    async (ctx, { project }, advanced) => {
      await saveProject(ctx.db, { ...project, object: 'Écrit entre-temps' })
      return ok({ ...advanced, object: 'Le mien' })
    },
  )

  expect(result).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
  expect((await situationOf(world, id)).project.object).toBe('Prévenir les habitants de leurs droits')
})
