// One milestone, on the carrier's page and on the office's: each to its reader, with the act that is theirs.

import { expect, test } from 'vitest'
import { judgeMilestone } from '#app/use-cases/projects/judge-milestone.ts'
import { showMilestone } from '#app/use-cases/projects/show-milestone.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('shows the evidence with its author, and offers each their act', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor, followUp } = world
  const { id } = await runningProject(world)
  const [first] = (await situationOf(world, id)).milestones
  if (first === undefined) throw new Error('unreachable')
  const before = done(await showMilestone(ctx, followUp, id, first.id, 'office'))
  done(await submitEvidence(ctx, editor, id, first.id, 'En service'))

  const office = done(await showMilestone(ctx, followUp, id, first.id, 'office'))
  const own = done(await showMilestone(ctx, editor, id, first.id, 'carrier'))

  expect([before.mayJudge, office.mayJudge, office.mayEvidence]).toEqual([false, true, false])
  expect([own.mayJudge, own.mayEvidence]).toEqual([false, true])
  expect(office).toMatchObject({ evidence: 'En service', evidenceBy: 'Ève Éditrice', evidenceAt: ctx.now() })
})

test('neither reads the other’s page, and nobody an unknown milestone', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const [first] = (await situationOf(world, id)).milestones
  if (first === undefined) throw new Error('unreachable')

  const refusals = [
    await showMilestone(world.ctx, world.editor, id, first.id, 'office'),
    await showMilestone(world.ctx, world.followUp, id, first.id, 'carrier'),
    await showMilestone(world.ctx, world.followUp, id, 'unknown' as never, 'office'),
  ]

  expect(refusals).toEqual(refusals.map(() => ({ ok: false, refusal: { code: 'notFound' } })))
})

test('once evidence is sent again, both read what was sent before and why it came back', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor, followUp } = world
  const { id } = await runningProject(world)
  const [first] = (await situationOf(world, id)).milestones
  if (first === undefined) throw new Error('unreachable')
  const earlierNow = async () => {
    const own = done(await showMilestone(ctx, editor, id, first.id, 'carrier')).earlier
    const office = done(await showMilestone(ctx, followUp, id, first.id, 'office')).earlier
    expect(own).toEqual(office)
    return office.map(({ action, who, about }) => [action, who, about])
  }
  done(await submitEvidence(ctx, editor, id, first.id, 'En service'))
  done(await judgeMilestone(ctx, followUp, id, first.id, 'returnMilestone', 'Il manque la recette.'))
  const returned = await earlierNow()

  done(await submitEvidence(ctx, editor, id, first.id, 'Recette jointe.'))
  const again = await earlierNow()
  done(await judgeMilestone(ctx, followUp, id, first.id, 'acceptMilestone', ''))

  expect(returned).toEqual([])
  expect(again).toEqual([
    ['returnMilestone', followUp.name, 'Il manque la recette.'],
    ['submitEvidence', editor.name, 'En service'],
  ])
  expect(await earlierNow()).toEqual(again)
})
