// Withdrawing a project that has not started: both are withdrawn, the commitment comes back, the office is told.

import { expect, test } from 'vitest'
import { holdingsOf } from '#app/domain/envelope-holding.ts'
import { withdrawProject } from '#app/use-cases/projects/withdraw-project.ts'
import { listMovementsOf } from '#db/envelope.ts'
import { findSituation } from '#db/situations.ts'
import { done, draftedProject, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('withdraws the application with it and gives the commitment back', async () => {
  const world = await makeFundedWorld()
  const { id, applicationId } = await draftedProject(world)
  const before = holdingsOf(await listMovementsOf(world.db, applicationId))

  done(await withdrawProject(world.ctx, world.signatory, id, 'Un autre service le reprend.', null))

  const application = await findSituation(world.db, applicationId, world.ctx.now())
  expect(before).toMatchObject([{ committed: 5_000_000 }])
  expect(holdingsOf(await listMovementsOf(world.db, applicationId))).toEqual([])
  expect((await situationOf(world, id)).project.state).toBe('withdrawn')
  expect(application?.application.state).toBe('withdrawn')
  expect((await world.sent()).filter(mail => !mail.includes('editor') && !mail.includes('signatory'))).toEqual([
    'applicationWithdrawn → follow-up@exemple.invalid',
    'applicationWithdrawn → finance@exemple.invalid',
  ])
})

test('is the signatory’s, before the project starts', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)
  const running = await runningProject(world)

  const refusals = [
    await withdrawProject(world.ctx, world.editor, id, '', null),
    await withdrawProject(world.ctx, world.stranger, id, '', null),
    await withdrawProject(world.ctx, world.signatory, running.id, '', null),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'notAllowed',
    'notFound',
    'notFromHere',
  ])
})
