// What counts as news of a project: acts of its workflow, a milestone missed, a health that turned; each once.

import { expect, test } from 'vitest'
import { newsCodes } from '#app/domain/project-news.ts'
import { projectTransitions } from '#app/domain/project-workflow.ts'

test('news is an act of the workflow, or what nobody does: health that turns, a milestone missed, an agreement drafted', () => {
  const acts = Object.keys(projectTransitions)

  const others = newsCodes.filter(code => !acts.includes(code))

  expect(others).toEqual(['healthTurnedRed', 'milestoneMissed', 'healthLeftRed', 'draftAgreement'])
})

test('no news is ranked twice', () => {
  expect(new Set(newsCodes).size).toBe(newsCodes.length)
})
