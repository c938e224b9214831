// Exact fractions: what is compared is never rounded, what is shown is rounded once.

import { divideHalfUp } from './money.ts'

/** In lowest terms, denominator above zero, both safe integers: it can be kept and sent as JSON. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/** Exact, of any size: what is rounded from it is rounded once. */
export type Ratio = { readonly numerator: number | bigint; readonly denominator: number | bigint }

export type Weighted = { readonly value: Fraction; readonly weight: number }

/** Throws when the denominator is zero or when a part, in lowest terms, is not a safe integer. */
export function fraction(numerator: number | bigint, denominator: number | bigint): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  if (d === 0n) throw new RangeError('a fraction has no zero denominator')
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n)
  return { numerator: safe(n / divisor), denominator: safe(d / divisor) }
}

/** Negative, zero or positive, as sorting wants it. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

export const isAtLeast = (a: Fraction, whole: number): boolean => compare(a, fraction(whole, 1)) >= 0

/** `from` minus `amount`. */
export const difference = (from: Fraction, amount: Fraction): Fraction =>
  fraction(
    BigInt(from.numerator) * BigInt(amount.denominator) - BigInt(amount.numerator) * BigInt(from.denominator),
    BigInt(from.denominator) * BigInt(amount.denominator),
  )

/** Throws on an empty list: a mean of nothing is a caller's mistake. */
export function mean(values: readonly Fraction[]): Fraction {
  const { numerator, denominator } = weightedMean(values.map(value => ({ value, weight: 1 })))
  return fraction(numerator, denominator)
}

/** The ratio times `scale`, to the nearest whole, half away from zero. */
export const rounded = ({ numerator, denominator }: Ratio, scale = 1): number =>
  divideHalfUp(BigInt(numerator) * BigInt(scale), BigInt(denominator))

/**
 * Σ weight × value / Σ weight, for whole weights. Not a `Fraction`, as the exact mean of many amounts has no small
 * denominator. Throws when the weights add up to zero.
 */
export function weightedMean(values: readonly Weighted[]): {
  readonly numerator: bigint
  readonly denominator: bigint
} {
  const weights = values.reduce((total, { weight }) => total + BigInt(weight), 0n)
  if (weights === 0n) throw new RangeError('weights must add up to more than zero')
  const common = values.reduce((multiple, { value }) => leastCommonMultiple(multiple, BigInt(value.denominator)), 1n)
  const numerator = values.reduce(
    (total, { value, weight }) =>
      total + BigInt(weight) * BigInt(value.numerator) * (common / BigInt(value.denominator)),
    0n,
  )
  return { numerator, denominator: common * weights }
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(b, a % b)) * b

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function safe(n: bigint): number {
  const number = Number(n)
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a safe integer: ${n}`)
  return number
}
