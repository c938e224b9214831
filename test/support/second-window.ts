// The file of a second window, of another body: another name, prefix, bounds, rate, grid, committee and delays than the first.

import windowFile from '#app/demo/window.json' with { type: 'json' }

const [first] = windowFile.versions
const grid = first?.grid
const weights = { IMPACT: 40, FEASIBILITY: 30, BUDGET: 20, SOBRIETY: 10 } as const

/** Three criteria of the first window's grid with other weights, and one of its own. */
const criteria = Object.entries(weights).map(([code, weight]) => {
  const known = grid?.criteria.find(criterion => criterion.code === code)
  return known === undefined
    ? {
        code,
        label: { fr: 'Sobriété', en: 'Sobriety' },
        weight,
        eliminatory: false,
        lookedFor: {
          fr: 'Ce que le projet évite de calculer et de garder.',
          en: 'What the project avoids computing and keeping.',
        },
        anchors: {},
      }
    : { ...known, weight }
})

export const secondWindowCriteria = Object.keys(weights)

export const secondWindowFile = {
  ...windowFile,
  slug: 'sobriete',
  name: { fr: 'Sobriété numérique des services', en: 'Digital sobriety of public services' },
  purpose: {
    fr: 'L’Agence des lacs (fictive) finance jusqu’à 70 % des projets qui rendent un service numérique plus sobre.',
    en: 'The Agency of Lakes (fictional) funds up to 70% of projects that make a digital service more frugal.',
  },
  service: {
    name: 'Agence des lacs (fictive), mission sobriété',
    postalAddress: '3 quai des Roseaux, 74999 Lac-Fictif',
    email: 'sobriete@lacs.exemple.invalid',
    phone: '04 99 00 56 78',
  },
  referencePrefix: 'SN',
  opensOn: '2025-01-06',
  lastDay: '2025-06-30',
  versions: [
    {
      ...first,
      number: 1,
      validFrom: '2025-01-06',
      changes: { fr: 'Ouverture.', en: 'Opening.' },
      streams: [{ code: 'SOBER', label: { fr: 'Sobriété', en: 'Sobriety' }, maxMonths: 30 }],
      totalCost: { min: 50_000, max: 600_000 },
      maxRate: 70,
      grid: { ...grid, criteria, favourableFrom: 65, debatedFrom: 45 },
      reviewers: { ...first?.reviewers, target: 2, minimum: 2 },
      delays: {
        ...first?.delays,
        answer: 60,
        admissibility: 5,
        assignment: 3,
        review: 12,
        assessment: 4,
        supplement: 10,
      },
      committee: {
        quorum: 2,
        seats: [
          { name: 'Anne Delmas', body: 'Agence des lacs', chair: true, email: 'anne.delmas@comite.exemple.invalid' },
          { name: 'Marc Vidal', body: 'Budget', chair: false, email: 'marc.vidal@comite.exemple.invalid' },
          { name: 'Ondine Marais', body: 'Agence des lacs', chair: false, email: null },
        ],
      },
    },
  ],
  openings: [{ stream: 'SOBER', year: 2025, amount: 300_000, openedOn: '2025-01-06' }],
}
