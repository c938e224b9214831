// Instants and Paris days: both changeovers, New Year, the closing second, and what is not a day at all.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayIn,
  days,
  daysBetween,
  deadline,
  elapsed,
  endOfParisDay,
  endOfQuarter,
  hours,
  instantFromMilliseconds,
  milliseconds,
  minutes,
  monthsBegun,
  parisDay,
  parisInstant,
  parseDay,
  plus,
  startOfQuarter,
  toDay,
  toInstant,
  yearOf,
} from '#app/domain/time.ts'

const at = toInstant
const on = toDay

describe('an instant', () => {
  test.each([
    '2025-03-10',
    '2025-03-10T08:00:00Z',
    '2025-03-10T08:00:00.000',
    '2025-03-10T08:00:00.000+01:00',
    '2025-02-30T00:00:00.000Z',
    '2025-13-01T00:00:00.000Z',
    '2025-03-10T24:00:00.000Z',
    '2025-03-10T08:60:00.000Z',
    ' 2025-03-10T08:00:00.000Z',
  ])('is not %j', text => {
    expect(() => toInstant(text)).toThrow(RangeError)
  })

  test('sorts as text', () => {
    const moment = fc.integer({ min: 0, max: 4_102_444_800_000 })

    fc.assert(
      fc.property(moment, moment, (a, b) => {
        expect(instantFromMilliseconds(a) < instantFromMilliseconds(b)).toBe(a < b)
      }),
    )
  })

  test('moves by named lengths of time', () => {
    const start = at('2025-03-10T08:00:00.000Z')

    expect(plus(start, minutes(90))).toBe('2025-03-10T09:30:00.000Z')
    expect(plus(start, hours(-1))).toBe('2025-03-10T07:00:00.000Z')
    expect(plus(start, days(30))).toBe('2025-04-09T08:00:00.000Z')
    expect(elapsed(start, plus(start, hours(2)))).toBe(7_200_000)
    expect(elapsed(plus(start, hours(2)), start)).toBe(-7_200_000)
    expect(instantFromMilliseconds(milliseconds(start))).toBe(start)
  })
})

describe('the clock on the wall in Paris', () => {
  test.each([
    ['2025-01-15', '12:00', '2025-01-15T11:00:00.000Z'],
    ['2025-07-15', '12:00', '2025-07-15T10:00:00.000Z'],
    ['2025-07-15', '12:00:07', '2025-07-15T10:00:07.000Z'],
    ['2025-12-31', '23:59:59', '2025-12-31T22:59:59.000Z'],
    ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
  ])('shows %s %s at %s', (day, time, instant) => {
    expect(parisInstant(on(day), time)).toBe(instant)
  })

  test.each([
    ['2025-03-30', '01:59:59', '2025-03-30T00:59:59.000Z'],
    ['2025-03-30', '03:00:00', '2025-03-30T01:00:00.000Z'],
    ['2026-03-29', '01:59:59', '2026-03-29T00:59:59.000Z'],
    ['2026-03-29', '03:00:00', '2026-03-29T01:00:00.000Z'],
  ])('goes forward in spring: %s %s is %s', (day, time, instant) => {
    expect(parisInstant(on(day), time)).toBe(instant)
  })

  test.each([
    ['2025-03-30', '02:00', '2025-03-30T01:00:00.000Z'],
    ['2025-03-30', '02:30', '2025-03-30T01:30:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ])('never shows %s %s: it is read as the hour after, %s', (day, time, instant) => {
    expect(parisInstant(on(day), time)).toBe(instant)
  })

  test.each([
    ['2025-10-26', '01:59:59', '2025-10-25T23:59:59.000Z'],
    ['2025-10-26', '02:30', '2025-10-26T00:30:00.000Z'],
    ['2025-10-26', '03:00', '2025-10-26T02:00:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T00:00:00.000Z'],
    ['2026-10-25', '02:59:59', '2026-10-25T00:59:59.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('goes back in autumn: %s %s is its first occurrence, %s', (day, time, instant) => {
    expect(parisInstant(on(day), time)).toBe(instant)
  })

  test.each(['9:00', '25:00', '12:60', '', 'midi'])('has no time %j', time => {
    expect(() => parisInstant(on('2025-03-10'), time)).toThrow(RangeError)
  })

  test.each([
    ['2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['2025-06-30T21:59:59.999Z', '2025-06-30'],
    ['2025-06-30T22:00:00.000Z', '2025-07-01'],
    ['2025-10-26T00:30:00.000Z', '2025-10-26'],
    ['2025-10-26T01:30:00.000Z', '2025-10-26'],
    ['2025-10-26T22:59:59.999Z', '2025-10-26'],
    ['2025-10-26T23:00:00.000Z', '2025-10-27'],
  ])('at %s is on %s', (instant, day) => {
    expect(parisDay(at(instant))).toBe(day)
  })

  test('agrees with itself at any moment of the days it knows', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(n => addDays(on('1995-01-01'), n % 30_000))

    fc.assert(
      fc.property(day, some => {
        expect(parisDay(parisInstant(some))).toBe(some)
        expect(parisDay(plus(endOfParisDay(some), -1 as never))).toBe(some)
        expect(parisDay(endOfParisDay(some))).toBe(addDays(some, 1))
      }),
    )
  })
})

describe('a day in Paris', () => {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

  test('is the one of its calendar at every half hour around each change of clock, asked again or not', () => {
    for (const change of ['2024-03-31', '2024-10-27', '2025-03-30', '2025-10-26'])
      for (let half = -100; half < 100; half += 1) {
        const moment = plus(at(`${change}T01:00:00.000Z`), minutes(half * 30))
        const expected = calendar.format(Date.parse(moment))
        expect([parisDay(moment), parisDay(moment)], moment).toEqual([expected, expected])
      }
  })

  test('is the one of its calendar at any moment', () => {
    const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, moment => {
        expect(parisDay(at(moment.toISOString()))).toBe(calendar.format(moment))
      }),
    )
  })
})

describe('a deadline day', () => {
  test.each([
    ['2025-12-31', '2025-12-31T23:00:00.000Z'],
    ['2025-06-30', '2025-06-30T22:00:00.000Z'],
    ['2025-03-29', '2025-03-29T23:00:00.000Z'],
    ['2025-03-30', '2025-03-30T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('%s ends when the next one begins, at %s', (day, instant) => {
    expect(endOfParisDay(on(day))).toBe(instant)
  })

  test.each([
    ['2025-03-28', 24],
    ['2025-03-30', 23],
    ['2025-10-26', 25],
  ])('%s lasts %i hours', (day, length) => {
    expect(elapsed(parisInstant(on(day)), endOfParisDay(on(day)))).toBe(hours(length))
  })

  test('is counted in Paris, across a changeover', () => {
    expect(dayIn(at('2025-03-29T23:30:00.000Z'), 1)).toBe('2025-03-31')
    expect(dayIn(at('2025-03-29T22:30:00.000Z'), 1)).toBe('2025-03-30')
  })

  test('comes so many Paris days after, its last second included', () => {
    expect(deadline(at('2025-03-10T08:00:00.000Z'), 10)).toBe('2025-03-20T23:00:00.000Z')
    // a minute to midnight in Paris is still that day; a minute later is the next
    expect(deadline(at('2025-03-10T22:59:00.000Z'), 0)).toBe('2025-03-10T23:00:00.000Z')
    expect(deadline(at('2025-03-10T23:00:00.000Z'), 0)).toBe('2025-03-11T23:00:00.000Z')
    expect(deadline(at('2025-03-20T08:00:00.000Z'), 15)).toBe('2025-04-04T22:00:00.000Z')
  })
})

describe('a day as typed', () => {
  test.each([
    ['31/12/2025', '2025-12-31'],
    ['1/3/2025', '2025-03-01'],
    [' 01 / 03 / 2025 ', '2025-03-01'],
    ['1.3.2025', '2025-03-01'],
    ['01-03-2025', '2025-03-01'],
    ['2025-12-31', '2025-12-31'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day)
  })

  test.each([
    '',
    '31/02/2025',
    '29/02/2025',
    '2025-13-01',
    '00/01/2025',
    '1/3/25',
    '2025-1-1',
    '31/12/0025',
    '31/12/9999',
    '2025-12-31T00:00',
    'demain',
    '١/٣/٢٠٢٥',
  ])('%j is none', typed => {
    expect(parseDay(typed)).toBeNull()
  })

  test('is taken from data only in one form', () => {
    expect(toDay('2025-12-31')).toBe('2025-12-31')
    expect(() => toDay('31/12/2025')).toThrow(RangeError)
    expect(() => toDay('2025-02-29')).toThrow(RangeError)
  })
})

describe('counting days and months', () => {
  test('crosses the end of a month, of a year, of a February', () => {
    expect(addDays(on('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(on('2025-02-28'), 1)).toBe('2025-03-01')
    expect(addDays(on('2025-12-31'), 1)).toBe('2026-01-01')
    expect(addDays(on('2025-01-01'), -1)).toBe('2024-12-31')
    expect(daysBetween(on('2025-03-29'), on('2025-03-31'))).toBe(2)
    expect(daysBetween(on('2025-03-31'), on('2025-03-29'))).toBe(-2)
    expect(yearOf(on('2025-12-31'))).toBe(2025)
  })

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-01-31', 0, '2025-01-31'],
    ['2025-07-01', 24, '2027-07-01'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(on(day), months)).toBe(expected)
  })

  test.each([
    ['2025-01-01', '2025-03-31', 3],
    ['2025-01-01', '2025-04-01', 4],
    ['2025-01-01', '2025-01-01', 1],
    ['2025-01-02', '2025-01-01', 0],
    ['2025-01-31', '2025-02-27', 1],
    ['2025-01-31', '2025-02-28', 2],
    ['2025-07-01', '2027-06-30', 24],
  ])('from %s to %s there are %i months begun', (from, to, months) => {
    expect(monthsBegun(on(from), on(to))).toBe(months)
  })

  test.each([
    ['2025-01-01', '2025-01-01', '2025-03-31'],
    ['2025-03-31', '2025-01-01', '2025-03-31'],
    ['2025-05-15', '2025-04-01', '2025-06-30'],
    ['2025-09-30', '2025-07-01', '2025-09-30'],
    ['2025-10-01', '2025-10-01', '2025-12-31'],
    ['2025-12-31', '2025-10-01', '2025-12-31'],
  ])('the quarter of %s goes from %s to %s', (day, start, end) => {
    expect([startOfQuarter(on(day)), endOfQuarter(on(day))]).toEqual([start, end])
  })

  test('adding and counting agree', () => {
    const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 36_500 }).map(n => addDays(on('1980-01-01'), n))

    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (some, n) => {
        expect(daysBetween(some, addDays(some, n))).toBe(n)
      }),
    )
  })
})
