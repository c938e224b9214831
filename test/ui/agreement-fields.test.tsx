// What is to be corrected in an agreement is named: which milestone, which year.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AgreementFaults } from '#app/ui/projects/agreement-fields.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

test('each entry of the summary says the milestone or the year it is about', () => {
  const faults = ['milestones[0]', 'milestones[1]', 'years[1].cp', 'start'].map(name => ({
    name,
    sentence: 'Remplissez ce champ.',
  }))
  const milestones = [
    { code: 'J1', title: 'Premier modèle' },
    { code: 'J2', title: 'Mise en service' },
  ]

  const html = renderToStaticMarkup(
    <TextProvider locale="fr">
      <AgreementFaults form={{ milestones, years: [2025, 2026] }} faults={faults} />
    </TextProvider>,
  )

  expect([...html.matchAll(/<a [^>]*>([^<]*)</g)].map(([, said]) => said)).toEqual([
    'J1 · Premier modèle\u00a0: Remplissez ce champ.',
    'J2 · Mise en service\u00a0: Remplissez ce champ.',
    'CP 2026\u00a0: Remplissez ce champ.',
    'Début\u00a0: Remplissez ce champ.',
  ])
})
