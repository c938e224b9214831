// The agreement: its number, what it starts from, what its terms must be; schedules against the samples.

import { describe, expect, test } from 'vitest'
import {
  agreementKindOf,
  agreementNumber,
  baselines,
  checkAgreement,
  checkSignatures,
  plannedMilestones,
  proposedTerms,
  scheduleYears,
} from '#app/domain/agreement.ts'
import { cents, euros } from '#app/domain/money.ts'
import { readApplication } from '#app/domain/read-application.ts'
import { type Day, toDay } from '#app/domain/time.ts'
import { sampleAnswers } from '#test/support/answers.ts'
import samples from '#test/support/samples.json'
import { aVersion } from '#test/support/window-version.ts'

const granted = samples.projects.filter(project => project.granted !== undefined)

describe('what it starts from', () => {
  test.each(granted)('the terms of $ref are those of the sample', given => {
    const read = readApplication(sampleAnswers(given), aVersion())

    const terms = proposedTerms(read, euros(given.granted ?? 0))

    expect([terms.start, terms.end, terms.milestonesDueOn]).toEqual([
      given.start,
      given.end,
      given.milestones.map(({ dueDate }) => dueDate),
    ])
    expect(terms.schedule.map(({ year, ae, cp }) => ({ year, ae: ae / 100, cp: cp / 100 }))).toEqual(
      given.computed.schedule,
    )
    expect(plannedMilestones(read).map(({ code }) => code)).toEqual(given.milestones.map((_, index) => `J${index + 1}`))
    expect(baselines(read).map(({ baseline, target }) => ({ baseline, target }))).toEqual(
      given.indicators.map(({ baseline, target }) => ({ baseline, target })),
    )
    const bounds = { granted: euros(given.granted ?? 0), maxMonths: 36, today: terms.start, written: [] }
    expect(checkAgreement(terms, bounds).ok).toBe(true)
  })

  test('a version that was never complete has no terms', () => {
    expect(() => proposedTerms(readApplication({}, aVersion()), euros(1))).toThrow(
      'a filed version has a start and an end',
    )
  })
})

test('is a reciprocal commitment between services of the State, an agreement with an operator', () => {
  expect(agreementKindOf('CENTRAL')).toBe('RECIPROCAL_COMMITMENT')
  expect(agreementKindOf('OPERATOR')).toBe('OPERATOR_AGREEMENT')
  expect([
    agreementNumber('RECIPROCAL_COMMITMENT', 2025, 1),
    agreementNumber('OPERATOR_AGREEMENT', 2025, 1234),
  ]).toEqual(['ER-2025-001', 'CO-2025-1234'])
})

test('ends after it starts and adds up to the grant; years without an amount are left out', () => {
  const terms = {
    object: 'Un objet',
    uo: null,
    start: toDay('2025-01-01'),
    end: toDay('2025-12-31'),
    schedule: [
      { year: 2025, ae: euros(100), cp: euros(100) },
      { year: 2026, ae: cents(0), cp: cents(0) },
    ],
    milestonesDueOn: [],
  }

  const bounds = { granted: euros(100), maxMonths: 24, today: terms.start, written: [] }
  expect(checkAgreement(terms, bounds)).toMatchObject({ ok: true, value: { schedule: [{ year: 2025 }] } })
  expect(checkAgreement({ ...terms, end: terms.start }, bounds)).toEqual({
    ok: false,
    refusal: [{ code: 'endBeforeStart', start: '2025-01-01' }],
  })
  expect(checkAgreement(terms, { ...bounds, granted: euros(101) })).toMatchObject({
    ok: false,
    refusal: [{ code: 'aeTotal' }, { code: 'cpTotal' }],
  })
})

test('bounds are included: the longest duration, a milestone on the first day, on the last, and today', () => {
  const [start, end, today] = [toDay('2025-01-01'), toDay('2026-12-31'), toDay('2025-01-02')]
  const milestonesDueOn = [today, end, start, toDay('2027-01-01')]
  const terms = { object: 'Un objet', uo: null, start, end, schedule: [], milestonesDueOn }
  const bounds = { granted: cents(0), maxMonths: 24, today, written: [] }

  expect(checkAgreement(terms, bounds)).toEqual({
    ok: false,
    refusal: [
      { code: 'milestonePast', index: 2, today },
      { code: 'milestoneOutside', index: 3, start, end },
    ],
  })
  expect(checkAgreement(terms, { ...bounds, written: milestonesDueOn })).toMatchObject({
    refusal: [{ code: 'milestoneOutside', index: 3 }],
  })
  expect(checkAgreement({ ...terms, milestonesDueOn: [] }, { ...bounds, maxMonths: 23 })).toMatchObject({
    refusal: [{ code: 'tooLong', months: 24, max: 23 }],
  })
})

test('a signature is dated from the day of the drafting, then of the last edit, to today, all included', () => {
  const [draftedOn, today] = [toDay('2025-01-06'), toDay('2025-01-10')]
  const judged = (serviceSignedOn: string, bodySignedOn: string | null, editedOn: Day | null = null) =>
    checkSignatures(
      { serviceSignedOn: toDay(serviceSignedOn), bodySignedOn: bodySignedOn === null ? null : toDay(bodySignedOn) },
      { draftedOn, editedOn, today },
    )

  expect(judged('2025-01-06', '2025-01-10')).toEqual([])
  expect(judged('2025-01-06', null)).toEqual([])
  expect(judged('2025-01-05', '2025-01-11')).toEqual([
    { signature: 'serviceSignedOn', code: 'beforeDraft', draftedOn },
    { signature: 'bodySignedOn', code: 'inFuture' },
  ])
  const editedOn = toDay('2025-01-08')
  expect(judged('2025-01-08', '2025-01-10', editedOn)).toEqual([])
  expect(judged('2025-01-07', '2025-01-05', editedOn)).toEqual([
    { signature: 'serviceSignedOn', code: 'beforeEdit', editedOn },
    { signature: 'bodySignedOn', code: 'beforeEdit', editedOn },
  ])
})

test('may be paid over the years of the project and the one after', () => {
  const dates = { start: toDay('2025-03-01'), end: toDay('2026-02-27') }

  expect(scheduleYears([], dates)).toEqual([2025, 2026, 2027])
  expect(scheduleYears([{ year: 2024, ae: cents(0), cp: cents(0) }], dates)).toEqual([2024, 2025, 2026, 2027])
})
