// Judging a milestone: accepted with or without words, returned with words; its carrier is told.

import { expect, test } from 'vitest'
import type { MilestoneId } from '#app/domain/identifiers.ts'
import { refuse } from '#app/domain/result.ts'
import { judgeMilestone } from '#app/use-cases/projects/judge-milestone.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { done, type FundedWorld, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

async function evidenced(
  world: FundedWorld,
): Promise<{ readonly id: Awaited<ReturnType<typeof runningProject>>['id']; readonly milestone: MilestoneId }> {
  const { id } = await runningProject(world)
  const [first] = (await situationOf(world, id)).milestones
  if (first === undefined) throw new Error('unreachable')
  done(await submitEvidence(world.ctx, world.editor, id, first.id, 'En service.'))
  await world.sent()
  return { id, milestone: first.id }
}

test('accepted: it is delivered, and its carrier is told', async () => {
  const world = await makeFundedWorld()
  const { id, milestone } = await evidenced(world)

  done(await judgeMilestone(world.ctx, world.followUp, id, milestone, 'acceptMilestone', 'Vu en ligne.'))

  expect((await situationOf(world, id)).milestones[0]).toMatchObject({
    state: 'accepted',
    judgement: 'Vu en ligne.',
    judgedBy: world.followUp.id,
  })
  expect(await world.sent()).toEqual([
    'milestoneJudged → editor@exemple.invalid',
    'milestoneJudged → signatory@exemple.invalid',
  ])
})

test('returned: it waits again, with the words; new evidence clears them', async () => {
  const world = await makeFundedWorld()
  const { id, milestone } = await evidenced(world)

  done(await judgeMilestone(world.ctx, world.followUp, id, milestone, 'returnMilestone', 'Il manque la recette.'))
  const returned = (await situationOf(world, id)).milestones[0]
  done(await submitEvidence(world.ctx, world.editor, id, milestone, 'Recette jointe.'))

  expect(returned).toMatchObject({ state: 'returned', judgement: 'Il manque la recette.' })
  expect((await situationOf(world, id)).milestones[0]).toMatchObject({ state: 'evidenceSubmitted', judgement: null })
})

test('is refused on evidence that its carrier replaced since the page was read', async () => {
  const world = await makeFundedWorld()
  const { id, milestone } = await evidenced(world)
  const seen = (await situationOf(world, id)).milestones[0]?.version ?? 0
  done(await submitEvidence(world.ctx, world.editor, id, milestone, 'Une tout autre preuve.'))

  const blind = await judgeMilestone(world.ctx, world.followUp, id, milestone, 'acceptMilestone', 'Vu.', seen)
  const seeing = await judgeMilestone(world.ctx, world.followUp, id, milestone, 'acceptMilestone', 'Vu.', seen + 1)

  expect([blind, seeing.ok]).toEqual([refuse({ code: 'changedMeanwhile' }), true])
})

test('refuses a return without words, a milestone without evidence, and anyone but the follow-up officer', async () => {
  const world = await makeFundedWorld()
  const { id, milestone } = await evidenced(world)
  const second = (await situationOf(world, id)).milestones[1]?.id as MilestoneId
  const judge = (by: typeof world.followUp, of: MilestoneId, word = 'Vu') =>
    judgeMilestone(world.ctx, by, id, of, 'returnMilestone', word)

  const refusals = [
    await judge(world.followUp, milestone, ' '),
    await judge(world.followUp, second),
    await judge(world.editor, milestone),
    await judge(world.manager, milestone),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'reasonMissing',
    'notFromHere',
    'notAllowed',
    'notAllowed',
  ])
})
