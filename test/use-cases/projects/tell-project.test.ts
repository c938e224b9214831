// Who each audience of a project is, now.

import { expect, test } from 'vitest'
import { projectRecipients } from '#app/use-cases/projects/tell-project.ts'
import { draftedProject, makeFundedWorld, situationOf } from '#test/support/projects.ts'

test('the carrier is every participant, the signatory alone, the office by role', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)
  const situation = await situationOf(world, id)
  const audiences = ['carrier', 'signatory', 'followUp', 'finance', 'manager'] as const

  const told = await Promise.all(audiences.map(audience => projectRecipients(world.ctx, situation, audience)))

  expect(told.map(people => people.map(({ email }) => email.split('@')[0]))).toEqual([
    ['editor', 'signatory'],
    ['signatory'],
    ['follow-up'],
    ['finance'],
    ['manager'],
  ])
})
