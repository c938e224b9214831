// The carrier's page of a project: what is expected of them, and nothing of what the office does among itself.

import { expect, test } from 'vitest'
import { overrideHealth } from '#app/use-cases/projects/override-health.ts'
import { showOwnProject } from '#app/use-cases/projects/show-own-project.ts'
import { done, makeFundedWorld, runningProject } from '#test/support/projects.ts'

test('says what is expected by when, who follows it, and hides the office’s own acts', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { id } = await runningProject(world)
  done(await overrideHealth(world.ctx, world.followUp, id, 'amber', 'Équipe incomplète', null))

  const page = done(await showOwnProject(world.ctx, world.editor, id))

  expect(page.view.needs.map(({ what, by }) => [what, by])).toEqual([
    ['milestone', '2025-12-31'],
    ['report', '2026-01-15'],
    ['milestone', '2026-06-30'],
  ])
  expect(page.isYours).toBe(true)
  expect(page.contact?.name).toBe('Sami Suivi')
  expect(page.history.map(({ action }) => action)).toEqual([
    'activate',
    'serviceSigned',
    'bodySigned',
    'draftAgreement',
  ])
})

test('is nobody else’s', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)

  expect(await showOwnProject(world.ctx, world.followUp, id)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showOwnProject(world.ctx, world.stranger, id)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
