// Exact fractions: lowest terms, comparison, the one rounding.

import { expect, test } from 'vitest'
import { compare, difference, fraction, isAtLeast, mean, rounded, weightedMean } from '#app/domain/fraction.ts'

test('a fraction is kept in lowest terms with its sign above', () => {
  expect(fraction(6, -4)).toEqual({ numerator: -3, denominator: 2 })
  expect(fraction(0, 5)).toEqual({ numerator: 0, denominator: 1 })
})

test('a zero denominator and parts that are not safe integers throw', () => {
  expect(() => fraction(1, 0)).toThrow(RangeError)
  expect(() => fraction(2n ** 60n, 3n)).toThrow(RangeError)
  expect(() => fraction(0.5, 1)).toThrow(RangeError)
})

test('fractions are compared without rounding', () => {
  expect(compare(fraction(1, 3), fraction(333_333_333, 1_000_000_000))).toBe(1)
  expect(compare(fraction(2, 6), fraction(1, 3))).toBe(0)
  expect(compare(fraction(-1, 2), fraction(1, 3))).toBe(-1)
})

test('a value is at least a whole number from that number on', () => {
  expect(isAtLeast(fraction(65, 1), 65)).toBe(true)
  expect(isAtLeast(fraction(64_999_999, 1_000_000), 65)).toBe(false)
})

test('differences and means are exact', () => {
  expect(difference(fraction(1, 2), fraction(1, 3))).toEqual(fraction(1, 6))
  expect(mean([fraction(1, 2), fraction(1, 3), fraction(1, 6)])).toEqual(fraction(1, 3))
  expect(() => mean([])).toThrow(RangeError)
})

test('a weighted mean is rounded once, half away from zero', () => {
  const values = [
    { value: fraction(1, 3), weight: 2 },
    { value: fraction(1, 7), weight: 1 },
  ]

  // (2/3 + 1/7) / 3 = 17/63 = 0.26984…
  expect(rounded(weightedMean(values), 10_000)).toBe(2698)
  expect(rounded(weightedMean(values), 10)).toBe(3)
  expect(() => weightedMean([{ value: fraction(1, 3), weight: 0 }])).toThrow(RangeError)
})

test('the mean of many amounts with unlike denominators is still exact', () => {
  const values = Array.from({ length: 50 }, (_, index) => ({
    value: fraction(1, 100_000_007 + index),
    weight: 99_999_999 + index,
  }))

  expect(rounded(weightedMean(values), 1_000_000_000)).toBe(10)
})

test('half a unit rounds away from zero', () => {
  expect(rounded(fraction(1, 2))).toBe(1)
  expect(rounded(fraction(-1, 2))).toBe(-1)
  expect(rounded(fraction(83_75, 100), 10)).toBe(838)
  expect(rounded(fraction(83_749, 1000), 10)).toBe(837)
})
