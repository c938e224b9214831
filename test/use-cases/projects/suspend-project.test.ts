// Suspending, resuming and stopping a project: each by the window manager, each told.

import { expect, test } from 'vitest'
import { resumeProject, suspendProject, terminateProject } from '#app/use-cases/projects/suspend-project.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

const everyone = (name: string) =>
  ['editor', 'signatory', 'follow-up', 'finance'].map(who => `${name} → ${who}@exemple.invalid`)

test('a project is suspended, resumes and stops; its carrier, the datalab and finance are told each time', async () => {
  const world = await makeFundedWorld()
  const { ctx, manager } = world
  const { id } = await runningProject(world)

  const suspended = done(await suspendProject(ctx, manager, id, 'Marché à renouveler', null))
  const first = await world.sent()
  const resumed = done(await resumeProject(ctx, manager, id, '', null))
  const second = await world.sent()
  const stopped = done(await terminateProject(ctx, manager, id, 'Données inaccessibles', null))

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
    await suspendProject(ctx, manager, id, ' ', null),
    await suspendProject(ctx, world.followUp, id, 'Un motif', null),
    await resumeProject(ctx, manager, id, '', null),
    await terminateProject(ctx, manager, id, '', null),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'reasonMissing',
    'notAllowed',
    'notFromHere',
    'reasonMissing',
  ])
})

test('what was read before somebody else acted decides nothing: the act is refused and the project goes on', async () => {
  const world = await makeFundedWorld()
  const { ctx, manager } = world
  const { id } = await runningProject(world)
  const shown = done(await suspendProject(ctx, manager, id, 'Marché à renouveler', null)).version
  const resumed = done(await resumeProject(ctx, manager, id, '', shown))

  const refusals = [
    await terminateProject(ctx, manager, id, 'Trop longtemps suspendu', shown),
    await suspendProject(ctx, manager, id, 'Un motif', shown),
  ]

  expect(refusals).toEqual([
    { ok: false, refusal: { code: 'changedMeanwhile' } },
    { ok: false, refusal: { code: 'changedMeanwhile' } },
  ])
  expect((await situationOf(world, id)).project.state).toBe('inProgress')
  expect(done(await terminateProject(ctx, manager, id, 'Un motif', resumed.version)).state).toBe('terminated')
})
