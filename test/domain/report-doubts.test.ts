// Figures that are seldom right are pointed out; those that may well be are not.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { reportDoubts } from '#app/domain/report-doubts.ts'
import { toDay } from '#app/domain/time.ts'

const content = {
  health: 'onTrack',
  done: '',
  next: '',
  risks: '',
  spent: euros(10_000),
  forecastEnd: toDay('2025-12-31'),
  forecastTotalCost: euros(100_000),
} as const
const today = toDay('2025-07-02')

test('nothing is said of a plausible report, up to its bounds', () => {
  const previous = { spent: euros(10_000), periodEnd: toDay('2025-03-31') }
  const indicators = [
    { name: 'Non-recours', unit: '%', value: 100 },
    { name: 'Dossiers', unit: 'nombre', value: 4_000 },
    { name: 'Usage', unit: '%', value: null },
  ]

  const doubts = [
    reportDoubts({ ...content, forecastTotalCost: euros(10_000) }, previous, indicators, today),
    reportDoubts({ ...content, forecastEnd: today }, null, [], today),
  ]

  expect(doubts).toEqual([[], []])
})

test('spending that fell, a cost below it, an end that is past and more than a hundred percent are', () => {
  const written = { ...content, forecastEnd: toDay('2025-07-01'), forecastTotalCost: euros(9_999) }
  const previous = { spent: euros(10_001), periodEnd: toDay('2025-03-31') }

  const doubts = reportDoubts(written, previous, [{ name: 'Non-recours', unit: '%', value: 100.5 }], today)

  expect(doubts).toEqual([
    { code: 'spentFell', last: euros(10_001), on: '2025-03-31' },
    { code: 'costBelowSpent', spent: euros(10_000) },
    { code: 'endPast' },
    { code: 'percentAbove', indicator: 'Non-recours' },
  ])
})
