// Schedules by year: what they must add up to, and the one that is proposed, against the samples.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cents, cents, euros } from '#app/domain/money.ts'
import { checkSchedule, proposedSchedule } from '#app/domain/schedule.ts'
import samples from '#test/support/samples.json'

const year = (of: number, ae: number, cp: number) => ({ year: of, ae: euros(ae), cp: euros(cp) })
const line = (of: number, requested: number) => ({ year: of, requestedAmount: euros(requested) })

describe('a schedule', () => {
  test('holds when both columns make the grant and payments stay under commitments', () => {
    expect(checkSchedule([year(2024, 113_000, 90_400), year(2025, 77_000, 99_600)], euros(190_000))).toEqual([])
  })

  test('holds when all is paid in the year it is committed, and when a year is empty', () => {
    expect(checkSchedule([year(2025, 100, 100), year(2026, 0, 0)], euros(100))).toEqual([])
  })

  test('is wrong by one cent in either column', () => {
    const schedule = [{ year: 2025, ae: cents(10_001), cp: cents(9_999) }]

    expect(checkSchedule(schedule, cents(10_000))).toEqual([
      { code: 'aeTotal', total: 10_001, granted: 10_000 },
      { code: 'cpTotal', total: 9_999, granted: 10_000 },
    ])
  })

  test('is wrong when one cent is paid before it is committed, in the years as they follow', () => {
    const schedule = [
      { year: 2026, ae: cents(5_000), cp: cents(4_999) },
      { year: 2025, ae: cents(5_000), cp: cents(5_001) },
    ]

    expect(checkSchedule(schedule, cents(10_000))).toEqual([{ code: 'cpAboveAe', year: 2025, ae: 5_000, cp: 5_001 }])
  })

  test('is wrong with an amount under zero', () => {
    expect(checkSchedule([year(2025, 120, 0), year(2026, -20, 100)], euros(100))).toEqual([
      { code: 'negativeAmount', year: 2026 },
    ])
    expect(checkSchedule([year(2025, 100, -10), year(2026, 0, 110)], euros(100))).toEqual([
      { code: 'negativeAmount', year: 2025 },
    ])
  })

  test('has each year once', () => {
    expect(checkSchedule([year(2025, 60, 60), year(2025, 40, 40)], euros(100))).toEqual([
      { code: 'yearTwice', year: 2025 },
    ])
  })

  test('that is empty grants nothing', () => {
    expect(checkSchedule([], euros(100)).map(({ code }) => code)).toEqual(['aeTotal', 'cpTotal'])
  })
})

describe('the proposed schedule', () => {
  test.each(samples.projects)('is the one of sample $ref', ({ lines, granted, computed }) => {
    const amount = euros(granted ?? computed.requestedAmount)

    const proposed = proposedSchedule(
      amount,
      lines.map(each => line(each.year, each.requestedAmount)),
    )

    expect(proposed).toEqual(computed.schedule.map(each => year(each.year, each.ae, each.cp)))
    expect(checkSchedule(proposed, amount)).toEqual([])
  })

  test('gives the balances to the last year that requests, and nothing to the one after', () => {
    const proposed = proposedSchedule(euros(100_000), [line(2025, 1), line(2026, 2), line(2027, 0)])

    expect(proposed).toEqual([year(2025, 33_300, 26_640), year(2026, 66_700, 73_360), year(2027, 0, 0)])
  })

  test('rounds half a hundred euros up', () => {
    expect(proposedSchedule(euros(300), [line(2025, 1), line(2026, 1)])[0]?.ae).toBe(euros(200))
  })

  test('never commits more than the grant, even one smaller than its rounding', () => {
    const proposed = proposedSchedule(euros(150), [line(2025, 1), line(2026, 1), line(2027, 1)])

    expect(proposed.map(({ ae }) => ae)).toEqual([euros(100), euros(50), euros(0)])
    expect(checkSchedule(proposed, euros(150))).toEqual([])
  })

  test('leaves out lines without a year or an amount, and throws when nothing is requested', () => {
    const noYear = { year: null, requestedAmount: euros(5) }
    const noAmount = { year: 2026, requestedAmount: null }

    expect(proposedSchedule(euros(500), [noYear, line(2025, 1)])).toEqual([year(2025, 500, 500)])
    expect(() => proposedSchedule(euros(500), [noYear, noAmount])).toThrow(RangeError)
  })

  test('always holds, whatever is granted and requested', () => {
    const amount = fc.integer({ min: 1, max: 100_000_000 }).map(cents)
    const requests = fc.array(
      fc.record({
        year: fc.integer({ min: 2023, max: 2028 }),
        requestedAmount: fc.integer({ min: 0, max: 50_000_000 }).map(cents),
      }),
      { minLength: 1, maxLength: 12 },
    )

    fc.assert(
      fc.property(amount, requests, (granted: Cents, lines) => {
        fc.pre(lines.some(({ requestedAmount }) => requestedAmount > 0))

        expect(checkSchedule(proposedSchedule(granted, lines), granted)).toEqual([])
      }),
    )
  })
})
