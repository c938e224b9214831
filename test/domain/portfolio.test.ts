// The portfolio at a moment: which projects count, with the forecasts known then; the Monday a week begins on.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { lastMonday, portfolioAt, statePanorama } from '#app/domain/portfolio.ts'
import { toDay } from '#app/domain/time.ts'
import { aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

test('counts what was running then, with what was known then', () => {
  const content = {
    health: 'onTrack',
    done: '',
    next: '',
    risks: '',
    spent: euros(1),
    forecastEnd: toDay('2026-03-14'),
    forecastTotalCost: euros(110_000),
  } as const
  const situation = aProjectSituation({
    project: { forecastEnd: content.forecastEnd, forecastTotalCost: content.forecastTotalCost },
    reports: [aReportOf('2025-03-31', '2025-04-15', { content, sentAt: at('2025-04-02') })],
    moves: [
      { at: at('2025-01-01'), to: 'inProgress' },
      { at: at('2025-06-01'), to: 'closed' },
    ],
  })

  expect(portfolioAt([situation], at('2024-12-31'))).toBeNull()
  expect(portfolioAt([situation], at('2025-04-01'))).toMatchObject({
    projects: 1,
    schedule: { tenths: 0 },
    budget: { tenths: 0 },
  })
  expect(portfolioAt([situation], at('2025-04-03'))).toMatchObject({
    projects: 1,
    schedule: { tenths: 201 },
    budget: { tenths: 100 },
  })
  expect(portfolioAt([situation], at('2025-06-02'))).toBeNull()
})

test('a week begins on the Monday before, a Monday on the one before it', () => {
  expect(['2025-03-10', '2025-03-11', '2025-03-16', '2025-03-17'].map(day => lastMonday(toDay(day)))).toEqual([
    '2025-03-03',
    '2025-03-10',
    '2025-03-10',
    '2025-03-10',
  ])
})

test('the figures of the State are those of the roadmap', () => {
  expect(statePanorama).toEqual({ schedule: 2600, budget: 2400 })
})
