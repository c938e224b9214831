// Whoever decides a closure reads which milestones are not settled.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { MilestoneState } from '#app/domain/project.ts'
import { UnsettledMilestones } from '#app/ui/projects/unsettled-milestones.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const said = (...states: readonly MilestoneState[]) =>
  renderToStaticMarkup(
    <TextProvider locale="fr">
      <UnsettledMilestones milestones={states.map((state, index) => ({ code: `J${index + 1}`, state }))} />
    </TextProvider>,
  ).replace(/<[^>]+>/g, '')

test('names those without evidence and those without a judgement', () => {
  expect(said('accepted', 'planned', 'evidenceSubmitted', 'returned')).toBe(
    'Avant la clôture\u00a0: J2 et J4 sans preuve reçue\u202f; J3 sans avis sur la preuve.',
  )
  expect(said('evidenceSubmitted')).toBe('Avant la clôture\u00a0: J1 sans avis sur la preuve.')
})

test('says nothing when all are accepted', () => {
  expect(said('accepted', 'accepted')).toBe('')
})
