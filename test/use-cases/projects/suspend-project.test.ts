// Suspending, resuming and stopping a project: each by the window manager, each told.

import { expect, test } from 'vitest'
import { resumeProject, suspendProject, terminateProject } from '#app/use-cases/projects/suspend-project.ts'
import { done, makeFundedWorld, runningProject } from '#test/support/projects.ts'

const everyone = (name: string) =>
  ['editor', 'signatory', 'follow-up', 'finance'].map(who => `${name} → ${who}@exemple.invalid`)

test('a project is suspended, resumes and stops; its carrier, the datalab and finance are told each time', async () => {
  const world = await makeFundedWorld()
  const { ctx, manager } = world
  const { id } = await runningProject(world)

  const suspended = done(await suspendProject(ctx, manager, id, 'Marché à renouveler'))
  const first = await world.sent()
  const resumed = done(await resumeProject(ctx, manager, id, ''))
  const second = await world.sent()
  const stopped = done(await terminateProject(ctx, manager, id, 'Données inaccessibles'))

  expect([suspended.state, resumed.state, stopped.state]).toEqual(['suspended', 'inProgress', 'terminated'])
  expect([first, second, await world.sent()]).toEqual([
    everyone('projectSuspended'),
    everyone('projectResumed'),
    everyone('projectStopped'),
  ])
})

test('refuses no reason, another role, and what is not running', async () => {
  const world = await makeFundedWorld()
  const { ctx, manager } = world
  const { id } = await runningProject(world)

  const refusals = [
    await suspendProject(ctx, manager, id, ' '),
    await suspendProject(ctx, world.followUp, id, 'Un motif'),
    await resumeProject(ctx, manager, id, ''),
    await terminateProject(ctx, manager, id, ''),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'reasonMissing',
    'notAllowed',
    'notFromHere',
    'reasonMissing',
  ])
})
