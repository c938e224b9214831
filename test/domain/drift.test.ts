// Drift against the samples and the portfolio's means, and thresholds compared exactly.

import { describe, expect, test } from 'vitest'
import {
  type BudgetFacts,
  budgetDrift,
  driftFormula,
  exceeds,
  portfolioMeans,
  type ScheduleFacts,
  scheduleDrift,
} from '#app/domain/drift.ts'
import { cents, euros, toBasisPoints } from '#app/domain/money.ts'
import { addDays, toDay } from '#app/domain/time.ts'
import samples from '#test/support/samples.json'

const followed = samples.projects.flatMap(({ ref, status, start, end, followUp, computed }) =>
  followUp === undefined || computed.drift === null
    ? []
    : [
        {
          ref,
          status,
          initialStart: toDay(start),
          initialEnd: toDay(end),
          forecastEnd: toDay(followUp.forecastEnd),
          initialTotalCost: euros(computed.totalCost),
          forecastTotalCost: euros(followUp.forecastCost),
          expected: computed.drift,
        },
      ],
)

test('four samples are followed', () => {
  expect(followed.map(({ ref }) => ref)).toEqual(['GD-2023-0003', 'GD-2023-0011', 'GD-2023-0006', 'GD-2023-0014'])
})

test.each(followed)('the drifts of sample $ref are those computed with it', ({ expected, ...facts }) => {
  expect(scheduleDrift(facts).basisPoints).toBe(Math.round(expected.scheduleDrift * 10_000))
  expect(budgetDrift(facts).basisPoints).toBe(Math.round(expected.budgetDrift * 10_000))
})

test('a drift carries its exact value, its tenths of a percent and the version of its formula', () => {
  const late = scheduleDrift({
    initialStart: toDay('2023-09-01'),
    initialEnd: toDay('2025-06-30'),
    forecastEnd: toDay('2025-12-31'),
  })

  expect(late).toEqual({
    exact: { numerator: 46, denominator: 167 },
    basisPoints: 2754,
    tenths: 275,
    formula: driftFormula,
  })
})

test('tenths come from the exact value, not from basis points rounded before', () => {
  // 273 days on 729 are 37.4486 %: 3745 basis points, yet 37.4 %
  const late = scheduleDrift({
    initialStart: toDay('2023-10-02'),
    initialEnd: toDay('2025-09-30'),
    forecastEnd: toDay('2026-06-30'),
  })

  expect([late.basisPoints, late.tenths]).toEqual([3745, 374])
})

test('a project as agreed does not drift, an early or cheaper one drifts below zero', () => {
  const schedule = {
    initialStart: toDay('2025-01-01'),
    initialEnd: toDay('2025-04-11'),
    forecastEnd: toDay('2025-04-11'),
  }

  expect(scheduleDrift(schedule).basisPoints).toBe(0)
  expect(scheduleDrift({ ...schedule, forecastEnd: toDay('2025-04-01') }).basisPoints).toBe(-1000)
  expect(budgetDrift({ initialTotalCost: euros(100), forecastTotalCost: cents(99_99) }).basisPoints).toBe(-1)
})

test('an agreement without a day or a cost throws', () => {
  const day = toDay('2025-01-01')

  expect(() => scheduleDrift({ initialStart: day, initialEnd: day, forecastEnd: day })).toThrow(RangeError)
  expect(() => budgetDrift({ initialTotalCost: cents(0), forecastTotalCost: euros(1) })).toThrow(RangeError)
})

describe('a threshold', () => {
  const tenPercent = toBasisPoints(1000)

  test('is not exceeded at itself, and is one cent above', () => {
    expect(
      exceeds(budgetDrift({ initialTotalCost: euros(1_000_000), forecastTotalCost: euros(1_100_000) }), tenPercent),
    ).toBe(false)
    expect(
      exceeds(budgetDrift({ initialTotalCost: euros(1_000_000), forecastTotalCost: cents(1_100_000_01) }), tenPercent),
    ).toBe(true)
  })

  test('is exceeded by a drift that shows as equal to it', () => {
    const above = budgetDrift({ initialTotalCost: euros(1_000_000), forecastTotalCost: cents(1_100_000_01) })

    expect(above.basisPoints).toBe(1000)
    expect(exceeds(above, tenPercent)).toBe(true)
  })

  test('in days is exceeded one day later', () => {
    const schedule = { initialStart: toDay('2025-01-01'), initialEnd: toDay('2025-04-11') }
    const at = (days: number) =>
      exceeds(scheduleDrift({ ...schedule, forecastEnd: addDays(schedule.initialEnd, days) }), tenPercent)

    expect([at(9), at(10), at(11)]).toEqual([false, false, true])
  })
})

describe('the means of a portfolio', () => {
  test('are +23.3 % and +3.6 %, weighted +24.2 % and +4.1 %, over the three running samples of 10 March 2025', () => {
    const running = followed.filter(({ status }) => status !== 'CLOSED')

    expect(portfolioMeans(running)).toEqual({
      projects: 3,
      formula: driftFormula,
      schedule: { basisPoints: 2328, tenths: 233 },
      budget: { basisPoints: 355, tenths: 36 },
      weightedSchedule: { basisPoints: 2422, tenths: 242 },
      weightedBudget: { basisPoints: 405, tenths: 41 },
    })
  })

  test('of no project are none', () => {
    expect(portfolioMeans([])).toBeNull()
  })

  test('of one project are its drifts', () => {
    const [project] = followed
    if (project === undefined) throw new Error('no sample')

    const means = portfolioMeans([project])

    expect(means?.schedule).toEqual(means?.weightedSchedule)
    expect(means?.schedule.basisPoints).toBe(scheduleDrift(project).basisPoints)
    expect(means?.budget.basisPoints).toBe(budgetDrift(project).basisPoints)
  })

  test('stand a large portfolio of unlike durations and amounts in cents', () => {
    const many: readonly (ScheduleFacts & BudgetFacts)[] = Array.from({ length: 200 }, (_, index) => ({
      initialStart: toDay('2024-01-01'),
      initialEnd: addDays(toDay('2025-01-01'), index),
      forecastEnd: addDays(toDay('2025-01-01'), index),
      initialTotalCost: cents(10_000_019 + 7 * index),
      forecastTotalCost: cents(10_000_019 + 7 * index),
    }))

    expect(portfolioMeans(many)).toMatchObject({
      projects: 200,
      schedule: { basisPoints: 0 },
      weightedBudget: { basisPoints: 0 },
    })
  })
})
