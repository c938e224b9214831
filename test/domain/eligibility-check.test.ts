// The five questions: the case of the screen, each number at its boundary, and agreement with the rules.

import { describe, expect, test } from 'vitest'
import { type CheckedProject, checkEligibility } from '#app/domain/eligibility-check.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import { cents, euros, toBasisPoints } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { aVersion, aWindow } from '#test/support/window-version.ts'

const october = parisInstant(toDay('2025-10-15'), '14:00')

const aProject = (except: Partial<CheckedProject> = {}): CheckedProject => ({
  kind: 'DECONCENTRATED',
  operatorListed: false,
  types: ['PROACTIVE'],
  totalCost: euros(200_000),
  requested: euros(96_000),
  startDate: toDay('2026-01-01'),
  endDate: toDay('2026-12-31'),
  ...except,
})

const codes = (except: Partial<CheckedProject> = {}, version: WindowVersion = aVersion(), now = october): string[] =>
  checkEligibility(aProject(except), version, aWindow(), now).reasons.map(({ code }) => code)

test('a project within every limit is told so, in six lines and the dates of the window', () => {
  const answer = checkEligibility(aProject(), aVersion(), aWindow(), october)

  expect(answer.level).toBe('ok')
  expect(answer.reasons.map(({ code }) => code)).toEqual([
    'windowOpen',
    'bodyEligible',
    'typesFunded',
    'totalWithin',
    'rateWithin',
    'durationWithin',
    'startsInTime',
  ])
})

test('« Droits en vue Outre-mer » has one point of attention, first', () => {
  const project = aProject({
    totalCost: euros(100_000),
    requested: euros(48_000),
    startDate: toDay('2025-09-01'),
    endDate: toDay('2026-11-30'),
  })

  const answer = checkEligibility(project, aVersion(), aWindow(), october)

  expect(answer.level).toBe('attention')
  expect(answer.reasons.filter(({ level }) => level !== 'ok')).toEqual([
    { code: 'startsEarly', level: 'attention', params: { start: '2025-09-01', expectedAnswer: '2025-11-29' } },
  ])
  expect(answer.reasons[0]?.code).toBe('startsEarly')
  expect(answer.reasons).toContainEqual({
    code: 'totalAtMin',
    level: 'ok',
    params: { total: euros(100_000), min: euros(100_000), max: euros(1_000_000) },
  })
  expect(answer.reasons).toContainEqual({
    code: 'durationWithin',
    level: 'ok',
    params: { months: 15, min: 3, max: 24 },
  })
})

describe('the body', () => {
  test('of another kind is blocked, and that comes first', () => {
    const answer = checkEligibility(
      aProject({ kind: 'OTHER', startDate: toDay('2025-10-16') }),
      aVersion(),
      aWindow(),
      october,
    )

    expect([answer.level, answer.reasons[0]?.code, answer.reasons[1]?.code]).toEqual([
      'blocked',
      'bodyNotEligible',
      'startsEarly',
    ])
  })

  test('an operator outside the list is a point of attention', () => {
    expect(codes({ kind: 'OPERATOR' })[0]).toBe('operatorNotListed')
    expect(codes({ kind: 'OPERATOR', operatorListed: true })).toContain('bodyEligible')
  })
})

describe('the numbers', () => {
  test.each([
    [9_999_999, 'totalBelow'],
    [10_000_000, 'totalAtMin'],
    [10_000_001, 'totalWithin'],
    [100_000_000, 'totalWithin'],
    [100_000_001, 'totalAbove'],
  ])('a cost of %i cents is %s', (total, code) => {
    expect(codes({ totalCost: cents(total), requested: cents(1) })).toContain(code)
  })

  test.each([
    [10_000_000, 'rateWithin'],
    [10_000_001, 'rateAbove'],
  ])('%i cents of 200 000 € is %s', (requested, code) => {
    expect(codes({ requested: cents(requested) })).toContain(code)
  })

  test('the range of the grant is judged when the version has one', () => {
    const version = aVersion({
      grantRange: { min: euros(100_000), max: euros(200_000) },
      maxRate: toBasisPoints(10_000),
    })

    expect(codes({ requested: cents(9_999_999) }, version)).toContain('grantOutOfRange')
    expect(codes({ requested: euros(100_000) }, version)).not.toContain('grantOutOfRange')
  })

  test.each([
    ['2026-02-28', 'durationOut'],
    ['2026-03-01', 'durationWithin'],
    ['2027-12-31', 'durationWithin'],
    ['2028-01-01', 'durationOfStreams'],
    ['2028-12-31', 'durationOfStreams'],
    ['2029-01-01', 'durationOut'],
    ['2025-12-31', 'durationOut'],
  ])('from 2026-01-01 to %s is %s', (end, code) => {
    expect(codes({ endDate: toDay(end) })).toContain(code)
  })

  test('a length that one stream alone admits names it', () => {
    const answer = checkEligibility(aProject({ endDate: toDay('2028-06-30') }), aVersion(), aWindow(), october)

    expect(answer.reasons[0]).toEqual({
      code: 'durationOfStreams',
      level: 'attention',
      params: { months: 30, streams: ['AI'] },
    })
  })

  test.each([
    ['2025-11-28', 'startsEarly'],
    ['2025-11-29', 'startsInTime'],
  ])('a start on %s, asked on 15/10/2025, is %s', (start, code) => {
    expect(codes({ startDate: toDay(start) })).toContain(code)
  })
})

test('types that the version does not have are not funded, the others are named', () => {
  expect(codes({ types: ['OTHER'] })[0]).toBe('typesNotFunded')
  expect(codes({ types: [] })[0]).toBe('typesNotFunded')
  expect(
    checkEligibility(aProject({ types: ['OTHER', 'PROACTIVE'] }), aVersion(), aWindow(), october).reasons,
  ).toContainEqual({
    code: 'typesFunded',
    level: 'ok',
    params: { types: ['PROACTIVE'] },
  })
})

test('before the opening one may prepare, after the close nothing can be filed', () => {
  expect(codes({}, aVersion(), parisInstant(toDay('2022-12-24')))[0]).toBe('windowNotOpenYet')
  expect(codes({}, aVersion(), parisInstant(toDay('2026-01-01')))[0]).toBe('windowClosed')
})

test('what to prepare follows the types', () => {
  const { toPrepare } = checkEligibility(aProject({ types: ['DATA_SHARING'] }), aVersion(), aWindow(), october)

  expect(toPrepare).toEqual({
    attachments: ['sponsorLetter', 'dpoOpinion', 'amdacOpinion'],
    fields: ['datasets', 'accessMode', 'licence', 'firstReusers'],
  })
})
