// The grid of the demonstration's rules, for tests of what is computed from it.

import type { ScoringGrid } from '#app/domain/funding-window.ts'

const words = { fr: 'Libellé', en: 'Label' }
const weights = { IMPACT: 25, NEED: 15, FEASIBILITY: 20, TEAM: 15, BUDGET: 10, COMPLIANCE: 10, OPENNESS: 5 }
const eliminatory = ['IMPACT', 'FEASIBILITY', 'COMPLIANCE']

export const grid: ScoringGrid = {
  criteria: Object.entries(weights).map(([code, weight]) => ({
    code,
    label: words,
    weight,
    eliminatory: eliminatory.includes(code),
    lookedFor: words,
    anchors: {},
  })),
  scale: [0, 1, 2, 3, 4].map(value => ({ value, label: words, definition: words })),
  favourableFrom: 65,
  debatedFrom: 50,
  eliminatoryBelow: 1,
  commentMinLength: 100,
  divergentScore: 20,
  divergentNote: 2,
}

/** The same note everywhere, but where said otherwise. */
export const notes = (
  everywhere: number,
  except: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(grid.criteria.map(({ code }) => [code, everywhere])),
  ...except,
})
