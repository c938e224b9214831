// What a report's answers make of the project, and the readings it is asked.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { meaningOf, reportIndicators } from '#app/domain/report-view.ts'
import { toDay } from '#app/domain/time.ts'
import { aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

const content = {
  health: 'onTrack',
  done: '',
  next: '',
  risks: '',
  spent: euros(1),
  forecastEnd: toDay('2025-12-31'),
  forecastTotalCost: euros(100_000),
} as const

test('is measured against the report before it, and says what would make it green', () => {
  const before = aReportOf('2025-03-31', '2025-04-15', {
    sentAt: at('2025-04-02'),
    content: { ...content, forecastEnd: toDay('2026-06-30') },
  })
  const written = aReportOf('2025-06-30', '2025-07-15', {
    content: { ...content, forecastEnd: toDay('2026-03-01'), forecastTotalCost: euros(99_000) },
  })

  const meaning = meaningOf(aProjectSituation({ now: at('2025-07-02'), reports: [before, written] }), written)

  expect(meaning).toMatchObject({
    daysLate: 60,
    dearer: euros(-1_000),
    level: 'amber',
    before: { level: 'red' },
    toGreen: [{ code: 'endBy', day: '2026-02-05' }],
  })
})

test('means nothing before it is written, nor once a later one was sent', () => {
  const first = aReportOf('2025-03-31', '2025-04-15', { sentAt: at('2025-04-02'), content })
  const second = aReportOf('2025-06-30', '2025-07-15', { sentAt: at('2025-07-02'), content })
  const blank = aReportOf('2025-09-30', '2025-10-15')
  const situation = aProjectSituation({ now: at('2025-10-01'), reports: [first, second, blank] })

  expect([meaningOf(situation, blank), meaningOf(situation, first)]).toEqual([null, null])
})

test('each indicator comes with what this report reads and what was read before it', () => {
  const [first, second] = [aReportOf('2025-03-31', '2025-04-15'), aReportOf('2025-06-30', '2025-07-15')]
  const readings = [first, second].map(({ id, periodEnd }, index) => ({
    reportId: id,
    readOn: periodEnd,
    value: 30 - index,
  }))
  const indicator = {
    id: toId<never>('indicator'),
    position: 1,
    name: 'Non-recours',
    axis: 'IMPACT',
    unit: '%',
    baseline: 30,
    target: 10,
    dueOn: toDay('2025-12-31'),
    readings,
  }
  const situation = aProjectSituation({ indicators: [indicator] })

  expect(reportIndicators(situation, second)).toMatchObject([{ value: 29, last: { day: '2025-03-31', value: 30 } }])
  expect(reportIndicators(situation, first)).toMatchObject([{ value: 30, last: null }])
})
