// The health of a project: each reason on both sides of its limit, and what would bring it back.

import { describe, expect, test } from 'vitest'
import {
  type Health,
  type HealthFacts,
  health,
  isMilestoneMissed,
  missedFrom,
  withOverride,
} from '#app/domain/health.ts'
import { type PersonId, toId } from '#app/domain/identifiers.ts'
import { cents, euros, toBasisPoints } from '#app/domain/money.ts'
import { addDays, type Day, toDay } from '#app/domain/time.ts'

const today = toDay('2025-03-10')
const daysAgo = (n: number): Day => addDays(today, -n)

/** A project in progress as agreed, over 100 days and 1 000 000 euros. */
const running: HealthFacts = {
  today,
  thresholds: {
    amber: toBasisPoints(1000),
    red: toBasisPoints(2500),
    reportLateDays: 15,
    conditionLateDays: 60,
    overrideDays: 90,
  },
  delays: { agreement: 60, milestoneMissed: 15 },
  acceptedOn: toDay('2024-12-17'),
  signedOn: toDay('2025-01-20'),
  activatedOn: toDay('2025-01-21'),
  drift: {
    initialStart: toDay('2025-01-01'),
    initialEnd: toDay('2025-04-11'),
    forecastEnd: toDay('2025-04-11'),
    initialTotalCost: euros(1_000_000),
    forecastTotalCost: euros(1_000_000),
  },
  milestones: [],
  reports: [],
  finalReportDueOn: null,
  conditions: [],
}
const beforeAgreement: HealthFacts = { ...running, signedOn: null, activatedOn: null, drift: null }

const late = (days: number): HealthFacts => ({
  ...running,
  drift: running.drift && { ...running.drift, forecastEnd: addDays(running.drift.initialEnd, days) },
})
const dearer = (amount: number): HealthFacts => ({
  ...running,
  drift: running.drift && { ...running.drift, forecastTotalCost: cents(euros(1_000_000) + amount) },
})
const levels = (...facts: readonly HealthFacts[]): readonly string[] => facts.map(each => health(each).level)

test('a project as agreed is green, with nothing to say and nothing to do', () => {
  expect(health(running)).toEqual({ level: 'green', reasons: [], toGreen: [], toAmber: [] })
})

describe('drift', () => {
  test('in time is amber above 10 % and red above 25 %, to the day', () => {
    expect(levels(late(-30), late(10), late(11), late(25), late(26))).toEqual([
      'green',
      'green',
      'amber',
      'amber',
      'red',
    ])
  })

  test('in money is amber above 10 % and red above 25 %, to the cent', () => {
    const [amber, red] = [euros(100_000), euros(250_000)]

    expect(levels(dearer(-1), dearer(amber), dearer(amber + 1), dearer(red), dearer(red + 1))).toEqual([
      'green',
      'green',
      'amber',
      'amber',
      'red',
    ])
  })

  test('says by how much, above what, and where the limits lie', () => {
    expect(health(late(30))).toEqual({
      level: 'red',
      reasons: [{ code: 'scheduleDrift', level: 'red', tenths: 300, threshold: 2500, days: 30 }],
      toGreen: [{ code: 'endBy', day: '2025-04-21', daysEarlier: 20 }],
      toAmber: [{ code: 'endBy', day: '2025-05-06', daysEarlier: 5 }],
    })
    expect(health(dearer(euros(200_000)))).toEqual({
      level: 'amber',
      reasons: [{ code: 'budgetDrift', level: 'amber', tenths: 200, threshold: 1000, amount: euros(200_000) }],
      toGreen: [{ code: 'costAtMost', amount: euros(1_100_000), less: euros(100_000) }],
      toAmber: [],
    })
  })

  test('offers no way back that has passed: with an end by a day gone by, nothing brings it back', () => {
    const facts = { ...late(30), reports: [{ dueOn: toDay('2025-04-01'), isSent: false }] }

    expect(health({ ...facts, today: toDay('2025-04-21') }).toGreen.map(({ code }) => code)).toEqual([
      'endBy',
      'sendReport',
    ])
    const after = health({ ...facts, today: toDay('2025-04-22') })
    expect([after.toGreen, after.toAmber.map(({ code }) => code)]).toEqual([[], ['endBy']])
    expect(health({ ...facts, today: toDay('2025-05-07') }).toAmber).toEqual([])
  })

  test('gives the very days of the design for Chèque chauffage actif: 14 December 2025 for amber, 4 September for green', () => {
    const { toAmber, toGreen } = health({
      ...running,
      drift: {
        initialStart: toDay('2023-09-01'),
        initialEnd: toDay('2025-06-30'),
        forecastEnd: toDay('2025-12-31'),
        initialTotalCost: euros(860_000),
        forecastTotalCost: euros(930_000),
      },
    })

    expect(toAmber).toEqual([{ code: 'endBy', day: '2025-12-14', daysEarlier: 17 }])
    expect(toGreen).toEqual([{ code: 'endBy', day: '2025-09-04', daysEarlier: 118 }])
  })

  test.each([11, 26, 40, 300])('of %i days ends with what it asks for, and not a day later', days => {
    const facts = late(days)
    const endingBy = (day: Day): HealthFacts => ({
      ...facts,
      drift: facts.drift && { ...facts.drift, forecastEnd: day },
    })
    const [remedy] = health(facts).toGreen
    if (remedy?.code !== 'endBy') throw new Error('no day to end by')

    expect(levels(endingBy(remedy.day), endingBy(addDays(remedy.day, 1)))).toEqual(['green', 'amber'])
  })
})

describe('milestones', () => {
  const milestone = (code: string, dueOn: Day, isDelivered = false) => ({ code, dueOn, isDelivered })

  test('are missed once fifteen days after their due day are over', () => {
    const due = (days: number): HealthFacts => ({ ...running, milestones: [milestone('J1', daysAgo(days))] })

    expect(levels(due(15), due(16))).toEqual(['green', 'amber'])
    expect(health(due(16)).reasons).toEqual([
      { code: 'milestonesMissed', level: 'amber', milestones: [{ code: 'J1', dueOn: daysAgo(16), daysLate: 16 }] },
    ])
  })

  test('are not missed when their evidence is in hand', () => {
    expect(health({ ...running, milestones: [milestone('J1', daysAgo(100), true)] }).level).toBe('green')
  })

  test('alarm from two missed, and one less worries', () => {
    const missed = health({
      ...running,
      milestones: [milestone('J1', daysAgo(50)), milestone('J2', daysAgo(16)), milestone('J3', daysAgo(15))],
    })

    expect(missed.level).toBe('red')
    expect(missed.toGreen).toEqual([{ code: 'deliverMilestones', count: 2, milestones: ['J1', 'J2'] }])
    expect(missed.toAmber).toEqual([{ code: 'deliverMilestones', count: 1, milestones: ['J1', 'J2'] }])
  })

  test('do not count before activation, and count by their own due day after it', () => {
    const milestones = [milestone('J1', toDay('2024-06-30')), milestone('J2', toDay('2024-11-30'))]

    expect(
      levels({ ...running, activatedOn: null, milestones }, { ...running, activatedOn: today, milestones }),
    ).toEqual(['green', 'red'])
  })
})

describe('reports', () => {
  const report = (days: number, isSent = false): HealthFacts => ({
    ...running,
    reports: [{ dueOn: daysAgo(days), isSent }],
  })

  test('are late more than fifteen days after their due day, unless sent', () => {
    expect(levels(report(15), report(16), report(16, true))).toEqual(['green', 'amber', 'green'])
    expect(health(report(16))).toMatchObject({
      reasons: [{ code: 'reportLate', level: 'amber', dueOn: daysAgo(16), daysLate: 16 }],
      toGreen: [{ code: 'sendReport', dueOn: daysAgo(16) }],
    })
  })

  test('do not count before activation', () => {
    expect(health({ ...report(16), activatedOn: null }).level).toBe('green')
  })

  test('never alarm by themselves, however many', () => {
    expect(
      health({ ...running, reports: [100, 200, 300].map(days => ({ dueOn: daysAgo(days), isSent: false })) }).level,
    ).toBe('amber')
  })
})

describe('conditions', () => {
  const condition = (days: number, over: Partial<HealthFacts['conditions'][number]> = {}) => [
    { kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: daysAgo(days), isMet: false, ...over } as const,
  ]

  test('that are suspensive alarm more than sixty days after their due day, also before the agreement', () => {
    const unmet = (days: number): HealthFacts => ({ ...beforeAgreement, acceptedOn: null, conditions: condition(days) })

    expect(levels(unmet(60), unmet(61), { ...running, conditions: condition(61) })).toEqual(['green', 'red', 'red'])
    expect(health(unmet(80))).toEqual({
      level: 'red',
      reasons: [{ code: 'conditionUnmet', level: 'red', wording: 'AIPD validée', dueOn: daysAgo(80), daysLate: 80 }],
      toGreen: [{ code: 'meetCondition', wording: 'AIPD validée' }],
      toAmber: [{ code: 'meetCondition', wording: 'AIPD validée' }],
    })
  })

  test('that are met or resolutory do not', () => {
    expect(health({ ...running, conditions: condition(100, { isMet: true }) }).level).toBe('green')
    expect(health({ ...running, conditions: condition(100, { kind: 'RESOLUTORY' }) }).level).toBe('green')
  })
})

describe('the agreement', () => {
  const accepted = (days: number): HealthFacts => ({ ...beforeAgreement, acceptedOn: daysAgo(days) })

  test('worries when it is unsigned once sixty days after the acceptance are over', () => {
    expect(levels(accepted(60), accepted(61))).toEqual(['green', 'amber'])
    expect(health(accepted(83))).toMatchObject({
      reasons: [{ code: 'agreementUnsigned', level: 'amber', acceptedOn: daysAgo(83), days: 83 }],
      toGreen: [{ code: 'signAgreement' }],
    })
  })

  test('worries nobody once signed, nor while conditions are to be lifted', () => {
    expect(levels({ ...accepted(100), signedOn: daysAgo(1) }, { ...accepted(100), acceptedOn: null }, running)).toEqual(
      ['green', 'green', 'green'],
    )
  })
})

test('the worst reasons come first, and green asks for all of them while amber asks for the red ones', () => {
  const { level, reasons, toGreen, toAmber } = health({
    ...late(15),
    reports: [{ dueOn: daysAgo(20), isSent: false }],
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD', dueOn: daysAgo(70), isMet: false }],
  })

  expect(level).toBe('red')
  expect(reasons.map(({ code }) => code)).toEqual(['conditionUnmet', 'scheduleDrift', 'reportLate'])
  expect(toGreen.map(({ code }) => code)).toEqual(['meetCondition', 'endBy', 'sendReport'])
  expect(toAmber.map(({ code }) => code)).toEqual(['meetCondition'])
})

describe('a milestone', () => {
  const delays = { milestoneMissed: 15 }
  const dueOn = toDay('2025-03-01')

  test('is missed once its day and the days of grace are over, unless it is delivered', () => {
    const missed = (day: string, isDelivered = false) => isMilestoneMissed({ dueOn, isDelivered }, delays, toDay(day))

    expect([missed('2025-03-16'), missed('2025-03-17'), missed('2025-03-17', true)]).toEqual([false, true, false])
    expect(missedFrom(dueOn, delays)).toBe('2025-03-17')
  })
})

describe('a level set by hand', () => {
  const computed: Health = health(late(30))
  const override = (on: Day) =>
    ({ level: 'amber', reason: 'Marché notifié.', by: toId<PersonId>('somebody'), on }) as const

  test.each([90, 30])('holds the %i days of the version, and leaves reasons and remedies as computed', overrideDays => {
    const held = { today, overrideDays }

    expect(withOverride(computed, override(daysAgo(overrideDays)), held)).toEqual({
      ...computed,
      level: 'amber',
      override: override(daysAgo(overrideDays)),
    })
    expect(withOverride(computed, override(daysAgo(overrideDays + 1)), held)).toEqual({ ...computed, override: null })
    expect(withOverride(computed, null, held)).toEqual({ ...computed, override: null })
  })
})
