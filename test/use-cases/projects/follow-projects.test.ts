// What time does to funded projects, end to end: reports open, a late milestone turns amber with its reason, each told once.

import { expect, test } from 'vitest'
import { projectHealth } from '#app/domain/project-health.ts'
import { days } from '#app/domain/time.ts'
import { followProjects } from '#app/use-cases/projects/follow-projects.ts'
import { makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('a milestone that is missed turns the project amber, with its reason, and is told once', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { id } = await runningProject(world)
  world.setClock('2026-01-15')
  await followProjects(world.ctx)
  await world.sent()
  const before = projectHealth(await situationOf(world, id))

  world.advanceClock(days(1))
  await followProjects(world.ctx)
  await followProjects(world.ctx)

  const after = projectHealth(await situationOf(world, id))
  expect(before.reasons.filter(({ code }) => code === 'milestonesMissed')).toEqual([])
  expect(after.level).toBe('amber')
  expect(after.reasons).toEqual([
    { code: 'milestonesMissed', level: 'amber', milestones: [{ code: 'J1', dueOn: '2025-12-31', daysLate: 16 }] },
  ])
  expect(await world.sent()).toEqual([
    'reportLate → editor@exemple.invalid',
    'reportLate → signatory@exemple.invalid',
    'milestoneMissed → editor@exemple.invalid',
    'milestoneMissed → signatory@exemple.invalid',
  ])
})

test('asks nothing where nothing is followed', async () => {
  const world = await makeFundedWorld()

  await followProjects(world.ctx)

  expect(await world.sent()).toEqual([])
})
