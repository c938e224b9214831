// The projects somebody carries, what presses first; nobody else's.

import { expect, test } from 'vitest'
import { listOwnProjects } from '#app/use-cases/projects/list-own-projects.ts'
import { done, draftedProject, makeFundedWorld, runningProject } from '#test/support/projects.ts'

test('lists them with what is expected and of whom, the most pressing first', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const running = await runningProject(world)
  const drafted = await draftedProject(world)

  const editor = done(await listOwnProjects(world.ctx, world.editor))
  const signatory = done(await listOwnProjects(world.ctx, world.signatory))
  const stranger = done(await listOwnProjects(world.ctx, world.stranger))

  expect(editor.rows.map(({ id, need, isYours }) => [id, need.what, need.by, isYours])).toEqual([
    [drafted.id, 'signAgreement', '2025-10-31', false],
    [running.id, 'milestone', '2025-12-31', true],
  ])
  expect(signatory.rows.map(({ isYours }) => isYours)).toEqual([true, false])
  expect(stranger.rows).toEqual([])
})
