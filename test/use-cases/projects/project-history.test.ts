// The history of a project, newest first, with who did what.

import { expect, test } from 'vitest'
import { listProjectHistory } from '#app/use-cases/projects/project-history.ts'
import { makeFundedWorld, runningProject } from '#test/support/projects.ts'

test('is newest first, with names and what each line is about', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)

  const history = await listProjectHistory(world.ctx, id)

  expect(history.map(({ action, who, about }) => [action, who, about])).toEqual([
    ['activate', 'Fanny Finances', null],
    ['commitmentNumbered', 'Fanny Finances', '2103'],
    ['serviceSigned', 'Fanny Finances', '2025-01-06'],
    ['bodySigned', 'Fanny Finances', '2025-01-06'],
    ['draftAgreement', 'Fanny Finances', null],
  ])
})
