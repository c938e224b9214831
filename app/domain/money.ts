// Amounts as integer euro cents and rates as basis points: every rounding of the product happens here.

declare const euroCents: unique symbol
declare const basisPoints: unique symbol

/** Euro cents, always a safe integer. */
export type Cents = number & { readonly [euroCents]: true }

/** A rate in hundredths of a percent: 42,50 % is 4250. */
export type BasisPoints = number & { readonly [basisPoints]: true }

/** Throws unless `n` is a safe integer: a fraction of a cent is a bug, not an amount. */
export function cents(n: number): Cents {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of cents: ${n}`)
  return (n === 0 ? 0 : n) as Cents
}

/** Whole euros, as the samples and the window files write them. */
export const euros = (n: number): Cents => cents(n * 100)

/** Throws unless `n` is a safe integer. */
export function toBasisPoints(n: number): BasisPoints {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of basis points: ${n}`)
  return n as BasisPoints
}

export const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce((total, amount) => total + amount, 0))

export const subtract = (from: Cents, amount: Cents): Cents => cents(from - amount)

/** Numerator over denominator in basis points, to the nearest, half away from zero; null when the base is zero. */
export function rate(part: Cents, whole: Cents): BasisPoints | null {
  if (whole === 0) return null
  return toBasisPoints(divideHalfUp(BigInt(part) * 10_000n, BigInt(whole)))
}

/** `part` is at most `max` of `whole`, compared exactly, without rounding (RATE_ABOVE_MAX). */
export const isWithinRate = (part: Cents, whole: Cents, max: BasisPoints): boolean =>
  BigInt(part) * 10_000n <= BigInt(whole) * BigInt(max)

/** The largest amount that is at most `max` of `whole`, in whole cents. */
export const atMost = (whole: Cents, max: BasisPoints): Cents => cents(Number((BigInt(whole) * BigInt(max)) / 10_000n))

/** Splits `total` by weights so that the parts add up exactly; leftover cents go to the largest remainders. */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  const weightSum = weights.reduce((a, b) => a + b, 0)
  if (weightSum <= 0 || weights.some(weight => weight < 0))
    throw new RangeError('weights must not be negative, and one at least above zero')
  if (total < 0) return allocate(subtract(cents(0), total), weights).map(part => subtract(cents(0), part))
  const exact = weights.map(weight => (BigInt(total) * BigInt(weight)) / BigInt(weightSum))
  const remainders = weights.map((weight, index) => ({
    index,
    remainder: BigInt(total) * BigInt(weight) - (exact[index] ?? 0n) * BigInt(weightSum),
  }))
  let left = BigInt(total) - exact.reduce((a, b) => a + b, 0n)
  for (const { index } of remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )) {
    if (left === 0n) break
    exact[index] = (exact[index] ?? 0n) + 1n
    left -= 1n
  }
  return exact.map(part => cents(Number(part)))
}

/** Integer division to the nearest, half away from zero. */
export function divideHalfUp(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const rounded = (n * 2n + d) / (d * 2n)
  return Number(negative ? -rounded : rounded)
}

/**
 * The English way, where nothing else can be meant: after a euro sign, with two commas or more, or with a point for the
 * cents. « 12,345 » alone is twelve euros to one reader and twelve thousand to another: it is no amount.
 */
const grouped = /^(?:€\s*[1-9]\d{0,2},\d{3}|[-−]?[1-9]\d{0,2}(?:,\d{3}){2,}|[-−]?[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2})$/

/** « 12 000,50 », « 12000.5 », « 12 000 € » or « €12,000.50 » as cents; null when it is not an amount or goes below the cent. */
export function parseEuros(typed: string): Cents | null {
  const trimmed = typed.trim()
  // the sign only at one end: « 12 € 50 » is no amount we can be sure of
  const bare = trimmed.replace(/^€|€$/, '').trim()
  const isGrouped = grouped.test(trimmed) || grouped.test(bare)
  const text = (isGrouped ? bare.replaceAll(',', '') : bare.replace(/\s/g, '')).replace('−', '-')
  const match = /^(-?\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text)
  if (!match) return null
  const whole = Number(match[1])
  const fraction = Number((match[2] ?? '').padEnd(2, '0'))
  return cents(whole * 100 + (text.startsWith('-') ? -fraction : fraction))
}
