// What the public page calls the cost and the end of a project: expected, final, or what was expected when it stopped.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { cents, toBasisPoints } from '#app/domain/money.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { PublicProject } from '#app/domain/public-project.ts'
import { toDay } from '#app/domain/time.ts'
import { ProjectFacts, ProjectMoney } from '#app/ui/public/project-facts.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const project = {
  granted: cents(5_000_000),
  rate: null,
  totalCost: cents(10_000_000),
  forecastCost: cents(10_000_000),
  budgetDrift: toBasisPoints(0),
  scheduleDrift: toBasisPoints(0),
  types: [],
  stream: null,
  phase: null,
  ministry: 'Justice',
  startsOn: toDay('2024-01-01'),
  endsOn: toDay('2025-01-01'),
  forecastEnd: toDay('2025-03-01'),
} as unknown as PublicProject

const said = (state: ProjectState) => {
  const html = renderToStaticMarkup(
    <TextProvider locale="fr">
      <ProjectMoney project={{ ...project, state }} />
      <ProjectFacts project={{ ...project, state }} />
    </TextProvider>,
  )
  return [
    'Coût final',
    'Coût prévu à l’arrêt',
    'Coût prévu aujourd’hui',
    'Fin du projet',
    'Fin qui était prévue',
  ].filter(label => html.includes(label))
}

test('only a closed project has a final cost and an end; one that was stopped keeps what was expected', () => {
  expect(said('closed')).toEqual(['Coût final', 'Fin du projet'])
  expect(said('terminated')).toEqual(['Coût prévu à l’arrêt', 'Fin qui était prévue'])
  expect(said('inProgress')).toEqual(['Coût prévu aujourd’hui'])
})
