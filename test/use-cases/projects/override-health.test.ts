// Health set by hand: with a reason, by the follow-up officer, for as long as the version says.

import { expect, test } from 'vitest'
import { projectHealth } from '#app/domain/project-health.ts'
import { overrideHealth } from '#app/use-cases/projects/override-health.ts'
import { done, draftedProject, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('holds ninety days, then what is computed comes back; it can be taken back before', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)

  done(await overrideHealth(world.ctx, world.followUp, id, 'red', 'Le prestataire a quitté le marché.', null))
  const now = projectHealth(await situationOf(world, id))
  world.setClock('2025-04-07')
  const later = projectHealth(await situationOf(world, id))
  world.setClock('2025-01-07')
  done(await overrideHealth(world.ctx, world.followUp, id, null, '', null))

  expect(now).toMatchObject({ level: 'red', override: { reason: 'Le prestataire a quitté le marché.' } })
  expect(later).toMatchObject({ level: 'green', override: null })
  expect(projectHealth(await situationOf(world, id)).override).toBeNull()
})

test('refuses no reason, another role, and a project that has not started', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const drafted = await draftedProject(world)

  const refusals = [
    await overrideHealth(world.ctx, world.followUp, id, 'amber', ' ', null),
    await overrideHealth(world.ctx, world.editor, id, 'green', 'Tout va bien', null),
    await overrideHealth(world.ctx, world.followUp, drafted.id, 'green', 'Tout va bien', null),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'reasonMissing',
    'notAllowed',
    'notFromHere',
  ])
})

test('without any change it writes nothing, and says so', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const set = (level: 'red' | null, reason: string) =>
    overrideHealth(world.ctx, world.followUp, id, level, reason, null)
  const before = await situationOf(world, id)

  const computed = await set(null, '')
  const untouched = await situationOf(world, id)
  done(await set('red', 'Le prestataire a quitté le marché.'))
  const again = [await set('red', ''), await set('red', 'Le prestataire a quitté le marché.')]
  const renewed = await set('red', 'Le nouveau prestataire n’est pas choisi.')

  expect([computed, ...again]).toEqual(Array(3).fill({ ok: false, refusal: { code: 'healthUnchanged' } }))
  expect(untouched.project).toEqual(before.project)
  expect(renewed.ok).toBe(true)
})
