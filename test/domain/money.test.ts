// Amounts in whole cents: what is refused, where rounding happens, and that parts always add up.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allocate,
  atMost,
  cents,
  divideHalfUp,
  euros,
  isWithinRate,
  parseEuros,
  rate,
  subtract,
  sum,
  toBasisPoints,
} from '#app/domain/money.ts'

describe('an amount', () => {
  test.each([0.1 + 0.2, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('is not %d', n => {
    expect(() => cents(n)).toThrow(RangeError)
  })

  test('has no negative zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true)
  })

  test('in whole euros is a hundred times as many cents', () => {
    expect(euros(12_000)).toBe(1_200_000)
    expect(() => euros(0.001)).toThrow(RangeError)
  })

  test('is added and subtracted exactly', () => {
    expect(sum([])).toBe(0)
    expect(sum([cents(10), cents(20), cents(-5)])).toBe(25)
    expect(subtract(cents(10), cents(25))).toBe(-15)
  })

  test('too large to be exact is refused, not rounded', () => {
    expect(() => sum([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(RangeError)
  })
})

describe('a rate', () => {
  test('is in hundredths of a percent, to the nearest, half away from zero', () => {
    expect(rate(cents(1), cents(3))).toBe(3333)
    expect(rate(cents(2), cents(3))).toBe(6667)
    expect(rate(cents(1), cents(20_000))).toBe(1)
    expect(rate(cents(-1), cents(20_000))).toBe(-1)
  })

  test('of nothing is unknown', () => {
    expect(rate(cents(0), cents(0))).toBeNull()
    expect(rate(cents(1), cents(0))).toBeNull()
  })

  test('is whole', () => {
    expect(() => toBasisPoints(42.5)).toThrow(RangeError)
    expect(toBasisPoints(4250)).toBe(4250)
  })

  test('is compared without rounding: one cent above half is above', () => {
    const half = toBasisPoints(5000)

    expect(isWithinRate(cents(5_000_000), cents(10_000_000), half)).toBe(true)
    expect(isWithinRate(cents(5_000_001), cents(10_000_000), half)).toBe(false)
    expect(rate(cents(5_000_001), cents(10_000_000))).toBe(5000)
  })

  test('gives the largest whole amount within it', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 12 })
    const share = fc.integer({ min: 0, max: 10_000 })

    fc.assert(
      fc.property(amount, share, (whole, max) => {
        const most = atMost(cents(whole), toBasisPoints(max))
        expect(isWithinRate(most, cents(whole), toBasisPoints(max))).toBe(true)
        expect(isWithinRate(cents(most + 1), cents(whole), toBasisPoints(max))).toBe(false)
      }),
    )
  })
})

describe('a split', () => {
  test('gives the cents left over to the largest remainders, the first of equals', () => {
    expect(allocate(cents(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(cents(101), [50, 30, 20])).toEqual([51, 30, 20])
    expect(allocate(cents(5), [0, 1])).toEqual([0, 5])
  })

  test('of less than nothing is the same, the other way', () => {
    expect(allocate(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33])
  })

  test('adds up to the total, each part within a cent of its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })

    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), weights, (total, shares) => {
        const weightSum = shares.reduce((a, b) => a + b, 0)
        fc.pre(weightSum > 0)

        const parts = allocate(cents(total), shares)

        expect(sum(parts)).toBe(cents(total))
        for (const [index, part] of parts.entries())
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / weightSum)).toBeLessThan(1)
      }),
    )
  })

  test.each([[[]], [[0, 0]], [[3, -1]]])('by the weights %j is refused', weights => {
    expect(() => allocate(cents(1), weights)).toThrow(RangeError)
  })
})

test('a division rounds to the nearest, half away from zero, whatever the signs', () => {
  const pairs = [
    [5n, 2n],
    [-5n, 2n],
    [5n, -2n],
    [-5n, -2n],
    [4n, 3n],
  ] as const

  expect(pairs.map(([a, b]) => divideHalfUp(a, b))).toEqual([3, -3, -3, 3, 1])
})

describe('an amount as typed', () => {
  test.each([
    ['12 000,50', 1_200_050],
    ['12000.5', 1_200_050],
    ['12 000 €', 1_200_000],
    ['12\u202f000,50\u00a0€', 1_200_050],
    [' 0 ', 0],
    ['-3,20', -320],
    ['−3,20', -320],
    ['-0,05', -5],
    ['€100,000', 10_000_000],
    ['€ 1,234,567.80', 123_456_780],
    ['1,234,567', 123_456_700],
    ['12,345.00', 1_234_500],
    ['-1,000.5', -100_050],
    ['12,34', 1234],
    ['999999999999', 99_999_999_999_900],
  ])('%j is %d cents', (typed, amount) => {
    expect(parseEuros(typed)).toBe(amount)
  })

  test.each([
    '',
    '€',
    '1.234',
    '1.234,56',
    '0,123',
    '12,345',
    '-12,345',
    '12,345 €',
    '100,000',
    '€12€,345',
    '012,345',
    '1234,567',
    '1,234,5',
    '1,234,56',
    '12,3456',
    '1,23,456',
    '1 234,567',
    '1,000.123',
    '1,000,000,000,000',
    '12 € 50',
    '€12€',
    '1e5',
    '0x10',
    '١٢',
    '12,',
    ',5',
    '--5',
    '5-',
    '1000000000000',
    'Infinity',
    '12 euros',
  ])('%j is none', typed => {
    expect(parseEuros(typed)).toBeNull()
  })
})
