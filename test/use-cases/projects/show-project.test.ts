// The office's page of a project: what it says, which acts it offers to whom.

import { expect, test } from 'vitest'
import { showProject } from '#app/use-cases/projects/show-project.ts'
import { done, makeFundedWorld, runningProject } from '#test/support/projects.ts'

test('offers each reader exactly the acts that would succeed', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { id } = await runningProject(world)
  world.setClock('2026-01-20')
  const pageOf = async (actor: typeof world.followUp) => done(await showProject(world.ctx, actor, id))

  expect((await pageOf(world.followUp)).available).toEqual([
    'acceptMilestone',
    'returnMilestone',
    'readReport',
    'remindCarrier',
    'overrideHealth',
  ])
  expect((await pageOf(world.manager)).available).toEqual(['suspend', 'terminate'])
  expect((await pageOf(world.auditor)).available).toEqual([])
})

test('is not the carrier’s page, nor a stranger’s', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)

  expect(await showProject(world.ctx, world.editor, id)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showProject(world.ctx, world.stranger, id)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
