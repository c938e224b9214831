// Milestones that come near and that are missed: each told once, none that is delivered.

import { expect, test } from 'vitest'
import { remindMilestones } from '#app/use-cases/projects/remind-milestones.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { done, draftedProject, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('near fifteen days before, missed the sixteenth day after, each once', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { id } = await runningProject(world)
  const on = async (day: string): Promise<readonly string[]> => {
    world.setClock(day)
    await remindMilestones(world.ctx, await situationOf(world, id))
    await remindMilestones(world.ctx, await situationOf(world, id))
    return (await world.sent()).filter(mail => mail.includes('editor'))
  }

  expect(await on('2025-12-15')).toEqual([])
  expect(await on('2025-12-16')).toEqual(['milestoneSoon → editor@exemple.invalid'])
  expect(await on('2026-01-15')).toEqual([])
  expect(await on('2026-01-16')).toEqual(['milestoneMissed → editor@exemple.invalid'])
})

test('not once its evidence is in hand, nor before the project starts', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { id } = await runningProject(world)
  const drafted = await draftedProject(world)
  const [first] = (await situationOf(world, id)).milestones
  if (first === undefined) throw new Error('unreachable')
  done(await submitEvidence(world.ctx, world.editor, id, first.id, 'En service'))
  await world.sent()
  world.setClock('2026-01-20')

  await remindMilestones(world.ctx, await situationOf(world, id))
  await remindMilestones(world.ctx, await situationOf(world, drafted.id))

  expect(await world.sent()).toEqual([])
})
