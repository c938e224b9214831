// The end of a project: its closing starts, one officer proposes the closure, another person confirms.

import { expect, test } from 'vitest'
import { system } from '#app/domain/people.ts'
import { closeProject, proposeClosure, startClosing } from '#app/use-cases/projects/close-project.ts'
import { done, makeFundedWorld, runningProject } from '#test/support/projects.ts'

test('a carrier who is done starts it; the follow-up officer proposes; the finance officer confirms', async () => {
  const world = await makeFundedWorld()
  const { ctx } = world
  const { id } = await runningProject(world)

  done(await startClosing(ctx, world.editor, id, null))
  const closing = await world.sent()
  const tooEarly = await closeProject(ctx, world.finance, id, null)
  done(await proposeClosure(ctx, world.followUp, id, 'Bilan accepté', null))
  const proposed = await world.sent()
  const closed = done(await closeProject(ctx, world.finance, id, null))

  expect(closing).toEqual(['editor', 'signatory', 'follow-up'].map(who => `projectClosing → ${who}@exemple.invalid`))
  expect(tooEarly).toEqual({ ok: false, refusal: { code: 'closureProposed' } })
  expect(proposed).toEqual(['closureProposed → finance@exemple.invalid'])
  expect(closed.state).toBe('closed')
  expect(await world.sent()).toEqual(
    ['editor', 'signatory', 'follow-up'].map(who => `projectClosed → ${who}@exemple.invalid`),
  )
})

test('whoever proposed does not confirm, be they both', async () => {
  const world = await makeFundedWorld()
  const both = await world.person({ roles: ['followUpOfficer', 'financeOfficer'] })
  const { id } = await runningProject(world)
  done(await startClosing(world.ctx, world.editor, id, null))

  const silent = await proposeClosure(world.ctx, both, id, '', null)
  done(await proposeClosure(world.ctx, both, id, 'Bilan accepté', null))
  const alone = await closeProject(world.ctx, both, id, null)

  expect(silent).toEqual({ ok: false, refusal: { code: 'reasonMissing' } })
  expect(alone).toEqual({ ok: false, refusal: { code: 'anotherPerson' } })
})

test('time waits for the end', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)

  world.setClock('2026-06-30', '23:59:59')
  const early = await startClosing(world.ctx, system, id, null)
  world.setClock('2026-07-01', '00:00')
  const onTime = await startClosing(world.ctx, system, id, null)

  expect(early).toEqual({ ok: false, refusal: { code: 'closingDue' } })
  expect(onTime).toMatchObject({ ok: true, value: { state: 'closing' } })
})
