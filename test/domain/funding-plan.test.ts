// The arithmetic of the funding plan: every total of the twelve samples, parts that add up, and what cannot be read.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { cents, euros } from '#app/domain/money.ts'
import { aLine, sampleAnswers } from '#test/support/answers.ts'
import samples from '#test/support/samples.json'

const totalsOf = (budgetLines: ReturnType<typeof aLine>[], more = {}) =>
  fundingTotals(readFundingPlan({ budgetLines, ...more }))

/** « dont personnel valorisé », from the narrative of the samples: an independent source. */
const valuedStaff: Readonly<Record<string, number>> = {
  'GD-2023-0003': 150_000,
  'GD-2023-0011': 225_000,
  'GD-2024-0007': 130_000,
  'GD-2023-0006': 185_000,
  'GD-2024-0019': 320_000,
  'GD-2024-0012': 130_000,
  'GD-2025-0002': 380_000,
  'GD-2024-0021': 95_000,
  'GD-2023-0014': 240_000,
  'GD-2025-0005': 105_000,
  'GD-2025-0001': 240_000,
  'GD-2025-0008': 42_000,
}

describe('the samples', () => {
  test.each(samples.projects)('$ref adds up as computed beside it', project => {
    const totals = fundingTotals(readFundingPlan(sampleAnswers(project)))

    expect(totals).toMatchObject({
      total: euros(project.computed.totalCost),
      requested: euros(project.computed.requestedAmount),
      rate: Math.round(project.computed.requestedRate * 10_000),
      gap: 0,
      valuedStaff: euros(valuedStaff[project.ref] ?? 0),
      isReadable: true,
    })
  })

  test('the twelve request 3 257 000 € together', () => {
    const requested = samples.projects.map(project => fundingTotals(readFundingPlan(sampleAnswers(project))).requested)

    expect(requested.reduce((total, amount) => total + amount, 0)).toBe(euros(3_257_000))
  })

  test('« Droits en vue Outre-mer » has the years of its screen', () => {
    const project = samples.projects.find(({ ref }) => ref === 'GD-2025-0008')

    const { byYear } = fundingTotals(readFundingPlan(sampleAnswers(project as NonNullable<typeof project>)))

    expect(byYear).toEqual([
      { key: 2025, total: euros(70_000), requested: euros(34_000) },
      { key: 2026, total: euros(30_000), requested: euros(14_000) },
    ])
  })
})

describe('totals', () => {
  test('an empty plan has no rate and balances at nothing', () => {
    expect(fundingTotals(readFundingPlan({}))).toMatchObject({
      total: 0,
      requested: 0,
      rate: null,
      gap: 0,
      areLinesReadable: true,
      isReadable: false,
    })
  })

  test('the gap is what is funded less what it costs', () => {
    const totals = totalsOf([aLine({ totalAmount: '100 000', requestedAmount: '48 500' })], {
      ownContribution: '52 000',
      otherFunding: [{ source: 'Fonds', amount: '0,01', status: 'ACQUIRED', stateFund: 'yes' }],
    })

    expect(totals).toMatchObject({
      funded: cents(10_050_001),
      gap: cents(50_001),
      otherFunding: 1,
      stateFunding: 1,
      rate: 4850,
    })
  })

  test('hardware, services, staff and contingency are told apart', () => {
    const totals = totalsOf([
      aLine({ resource: 'HARDWARE', totalAmount: '1' }),
      aLine({ resource: 'EXTERNAL', totalAmount: '2', contingency: 'yes' }),
      aLine({ resource: 'STAFF', totalAmount: '4', requestedAmount: '1' }),
    ])

    expect(totals).toMatchObject({ hardware: 100, external: 200, staff: 400, valuedStaff: 300, contingency: 200 })
  })

  test('an amount that cannot be read counts as nothing and is said', () => {
    const totals = totalsOf([aLine(), aLine({ totalAmount: 'beaucoup' })], { ownContribution: '0' })

    expect(totals).toMatchObject({ total: euros(100_000), areLinesReadable: false, isReadable: false })
  })

  test('a blank line counts for nothing and keeps its place', () => {
    const plan = readFundingPlan({ budgetLines: [{ label: '', totalAmount: ' ' }, aLine()] })

    expect(plan.lines.map(({ place }) => place)).toEqual([1])
  })

  test('a negative amount cannot be read', () => {
    expect(totalsOf([aLine({ requestedAmount: '-5' })]).areLinesReadable).toBe(false)
  })

  test('parts by year, resource and activity each add up to the whole', () => {
    const line = fc.record({
      label: fc.constant('x'),
      resource: fc.constantFrom('STAFF', 'EXTERNAL', 'HARDWARE', 'SOFTWARE'),
      activity: fc.constantFrom('DEV', 'DATA', 'OTHER'),
      year: fc.constantFrom('2025', '2026', '2027'),
      totalAmount: fc
        .integer({ min: 0, max: 10 ** 8 })
        .map(n => `${Math.floor(n / 100)},${String(n % 100).padStart(2, '0')}`),
      requestedAmount: fc.integer({ min: 0, max: 10 ** 6 }).map(String),
    })
    const whole = (parts: readonly { total: number; requested: number }[]) => [
      parts.reduce((all, { total }) => all + total, 0),
      parts.reduce((all, { requested }) => all + requested, 0),
    ]

    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), budgetLines => {
        const { total, requested, byYear, byResource, byActivity } = fundingTotals(readFundingPlan({ budgetLines }))
        expect([whole(byYear), whole(byResource), whole(byActivity)]).toEqual(Array(3).fill([total, requested]))
      }),
    )
  })
})
