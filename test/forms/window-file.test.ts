// A window file is read whole: days, euros and percents become instants, cents and basis points, or each fault is named.

import { describe, expect, test } from 'vitest'

import operators from '#app/demo/operators.json'
import windowFile from '#app/demo/window.json'
import { isOpen } from '#app/domain/funding-window.ts'
import { toInstant } from '#app/domain/time.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'

type Fields = { readonly [name: string]: unknown }

const withVersion = (place: number, change: Fields): Fields => ({
  ...windowFile,
  versions: windowFile.versions.map((version, index) => (index === place ? { ...version, ...change } : version)),
})

const withOpening = (place: number, change: Fields): Fields => ({
  ...windowFile,
  openings: windowFile.openings.map((opening, index) => (index === place ? { ...opening, ...change } : opening)),
})

const firstGrid = windowFile.versions[0]?.grid

function read(file: unknown = windowFile) {
  const result = parseWindowFile(file, operators)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

function problemsOf(file: unknown) {
  const result = parseWindowFile(file, operators)
  return result.ok ? [] : result.refusal
}

describe('the demonstration’s window file', () => {
  test('closes at the first instant after the last second of its last Paris day', () => {
    const { window } = read()

    expect(window.opensAt).toBe('2023-01-15T23:00:00.000Z')
    expect(window.closesAt).toBe('2025-12-31T23:00:00.000Z')
    expect(isOpen(window, toInstant('2025-12-31T22:59:59.999Z'))).toBe(true)
    expect(isOpen(window, toInstant('2025-12-31T23:00:00.000Z'))).toBe(false)
  })

  test('opens ten million euros, line by line, in cents', () => {
    const { openings } = read()

    expect(openings.map(({ year, stream, amount }) => [year, stream, amount])).toEqual([
      [2023, 'DATA', 400_000_000],
      [2024, 'DATA', 350_000_000],
      [2024, 'AI', 100_000_000],
      [2025, 'DATA', 50_000_000],
      [2025, 'AI', 100_000_000],
    ])
    expect(openings.reduce((total, { amount }) => total + amount, 0)).toBe(1_000_000_000)
  })

  test('adds artificial intelligence for 36 months from its second version on, and changes nothing else', () => {
    const [first, second, third] = read().window.versions

    expect(first?.streams.map(({ code, maxMonths }) => [code, maxMonths])).toEqual([['DATA', 24]])
    expect(second?.streams.map(({ code, maxMonths }) => [code, maxMonths])).toEqual([
      ['DATA', 24],
      ['AI', 36],
    ])
    expect(second).toEqual({
      ...first,
      number: 2,
      validFrom: '2023-12-31T23:00:00.000Z',
      changes: second?.changes,
      streams: second?.streams,
    })
    expect(third).toEqual({ ...second, number: 3, validFrom: '2025-01-05T23:00:00.000Z', changes: third?.changes })
  })

  test('may say what the silence of its office makes; without a word of it, nothing', () => {
    const implicitDecision = { kind: 'rejection', afterMonths: 2, remedies: { fr: 'Recours.', en: 'Appeal.' } }
    const stated = read(withVersion(2, { implicitDecision })).window.versions.map(version => version.implicitDecision)

    expect(stated).toEqual([undefined, undefined, implicitDecision])
    expect(problemsOf(withVersion(2, { implicitDecision: { ...implicitDecision, kind: 'perhaps' } }))).toMatchObject([
      { path: ['versions', 2, 'implicitDecision', 'kind'] },
    ])
  })

  test('reads bounds as cents and rates as basis points', () => {
    const version = read().window.versions[0]

    expect(version?.totalCost).toEqual({ min: 10_000_000, max: 100_000_000 })
    expect(version?.maxRate).toBe(5_000)
    expect(version?.health).toEqual({
      amber: 1_000,
      red: 2_500,
      reportLateDays: 15,
      conditionLateDays: 60,
      overrideDays: 90,
    })
    expect(version?.delays.finalReportMonths).toBe(2)
  })

  test('says what each note means for each criterion, in both languages', () => {
    const grid = read().window.versions[0]?.grid

    for (const criterion of grid?.criteria ?? []) {
      expect(Object.keys(criterion.anchors)).toEqual(['0', '1', '2', '3', '4'])
      for (const { fr, en } of [criterion.label, criterion.lookedFor, ...Object.values(criterion.anchors)])
        expect(fr).not.toBe(en)
    }
    expect(grid?.criteria.filter(({ eliminatory }) => eliminatory).map(({ code }) => code)).toEqual([
      'IMPACT',
      'FEASIBILITY',
      'COMPLIANCE',
    ])
  })

  test('names 426 official operators and four fictional ones in each version', () => {
    const { operators: listed, window } = read()

    expect(window.versions.map(({ number }) => listed.get(number)?.length)).toEqual([430, 430, 430])
    expect(
      listed
        .get(1)
        ?.filter(({ name }) => /\(ficti(?:f|ve)\)/.test(name))
        .map(({ siren }) => siren)
        .sort(),
    ).toEqual(['999000029', '999000045', '999000102', '999000110'])
  })
})

describe('a wrong window file', () => {
  test.each([
    ['a day that does not exist', 'lastDay', { ...windowFile, lastDay: '2025-02-30' }],
    ['an amount with cents', 'openings.0.amount', withOpening(0, { amount: 0.5 })],
    ['an opening of nothing', 'openings.0.amount', withOpening(0, { amount: 0 })],
    ['a rate in ten-thousandths of a percent', 'versions.0.maxRate', withVersion(0, { maxRate: 49.9999 })],
    ['a rate as a fraction', 'versions.0.maxRate', withVersion(0, { maxRate: 0.7 })],
    ['a share as a fraction', 'versions.0.hardwareShare', withVersion(0, { hardwareShare: 0.15 })],
    ['a rate that funds nothing', 'versions.0.maxRate', withVersion(0, { maxRate: 0 })],
    ['a misspelt field', 'versions.1', withVersion(1, { maxrate: 40 })],
    ['an unknown earlier version', 'versions.1.sameAs', withVersion(1, { sameAs: 7 })],
    [
      'a version that begins before the one it follows',
      'versions.1.validFrom',
      withVersion(1, { validFrom: '2022-01-01' }),
    ],
    [
      'money for a stream that does not exist yet',
      'openings.1.stream',
      withOpening(1, { stream: 'AI', openedOn: '2023-06-01' }),
    ],
    [
      'a quorum above the number of seats',
      'versions.0.committee.quorum',
      withVersion(0, { committee: { ...windowFile.versions[0]?.committee, quorum: 6 } }),
    ],
    [
      'weights that do not add up to 100',
      'versions.0.grid.criteria',
      withVersion(0, { grid: { ...firstGrid, criteria: firstGrid?.criteria.slice(1) } }),
    ],
    [
      'the same money twice',
      'openings.5',
      { ...windowFile, openings: [...windowFile.openings, windowFile.openings[0]] },
    ],
    [
      'a limit of a field that the form has not',
      'versions.0.formLimits.mood',
      withVersion(0, { formLimits: { mood: 3 } }),
    ],
    [
      'an axis that does not exist',
      'versions.0.requiredIndicatorAxis',
      withVersion(0, { requiredIndicatorAxis: 'GLORY' }),
    ],
    ['a grant above its own ceiling', 'versions.0.grantRange', withVersion(0, { grantRange: { min: 10, max: 5 } })],
    [
      'two chairs',
      'versions.0.committee.seats',
      withVersion(0, {
        committee: {
          ...windowFile.versions[0]?.committee,
          seats: windowFile.versions[0]?.committee?.seats.map(seat => ({ ...seat, chair: true })),
        },
      }),
    ],
  ])('names %s by its path', (_, path, file) => {
    expect(problemsOf(file).map(problem => problem.path.join('.'))).toContain(path)
  })

  test('may fund 1 % and admit no hardware: only what lies between is a fraction', () => {
    const version = read(withVersion(2, { maxRate: 1, hardwareShare: 0 })).window.versions[2]

    expect(version).toMatchObject({ maxRate: 100, hardwareShare: 0 })
  })

  test('may limit a field and a column of the form', () => {
    const formLimits = { title: 90, 'budgetLines.label': 60 }

    expect(read(withVersion(2, { formLimits })).window.versions[2]?.formLimits).toEqual(formLimits)
  })

  test('names an operator whose SIREN has a wrong key', () => {
    const result = parseWindowFile(windowFile, [{ siren: '999000028', name: 'Office faux (fictif)' }])

    expect(result).toMatchObject({ ok: false, refusal: [{ of: 'operators', path: [0, 'siren'] }] })
  })
})
