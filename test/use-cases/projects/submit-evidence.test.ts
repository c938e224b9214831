// Evidence of a milestone: who gives it, as often as needed until it is accepted, and who is told.

import { expect, test } from 'vitest'
import { refuse } from '#app/domain/result.ts'
import { judgeMilestone } from '#app/use-cases/projects/judge-milestone.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('is kept with its moment and its author; the datalab is told', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const [milestone] = (await situationOf(world, id)).milestones
  if (milestone === undefined) throw new Error('unreachable')

  done(await submitEvidence(world.ctx, world.editor, id, milestone.id, '  En service depuis lundi. '))

  expect((await situationOf(world, id)).milestones[0]).toMatchObject({
    state: 'evidenceSubmitted',
    evidence: 'En service depuis lundi.',
    evidenceAt: world.ctx.now(),
    evidenceBy: world.editor.id,
  })
  expect(await world.sent()).toEqual(['evidenceSubmitted → follow-up@exemple.invalid'])
})

test('does not take the place of what another editor sent since the page was read', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const [milestone] = (await situationOf(world, id)).milestones
  if (milestone === undefined) throw new Error('unreachable')
  done(await submitEvidence(world.ctx, world.editor, id, milestone.id, 'Envoyée la première.', milestone.version))

  const late = await submitEvidence(world.ctx, world.editor, id, milestone.id, 'Trop tard.', milestone.version)

  expect(late).toEqual(refuse({ code: 'changedMeanwhile' }))
  expect((await situationOf(world, id)).milestones[0]?.evidence).toBe('Envoyée la première.')
})

test('refuses nothing said, another person, another project’s milestone, and one that is accepted', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor } = world
  const { id } = await runningProject(world)
  const other = await runningProject(world)
  const [first, second] = (await situationOf(world, id)).milestones
  if (first === undefined || second === undefined) throw new Error('unreachable')
  done(await submitEvidence(ctx, editor, id, second.id, 'Vu'))
  done(await judgeMilestone(ctx, world.followUp, id, second.id, 'acceptMilestone', ''))

  const refusals = [
    await submitEvidence(ctx, editor, id, first.id, '   '),
    await submitEvidence(ctx, world.signatory, id, first.id, 'Vu'),
    await submitEvidence(ctx, world.stranger, id, first.id, 'Vu'),
    await submitEvidence(ctx, editor, other.id, first.id, 'Vu'),
    await submitEvidence(ctx, editor, id, second.id, 'Encore'),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'evidenceMissing',
    'notAllowed',
    'notFound',
    'notFound',
    'notFromHere',
  ])
})
