// Impact indicators: which way they should go, and how far a reading is from the baseline to the target.

import { type BasisPoints, divideHalfUp, toBasisPoints } from './money.ts'

export const indicatorDirections = ['UP', 'DOWN'] as const
export type IndicatorDirection = (typeof indicatorDirections)[number]

/** Measures are decimals as the form reads them, four decimals at most. Never money. */
export type Aim = {
  /** Null for « à mesurer ». */
  readonly baseline: number | null
  readonly target: number
  readonly direction: IndicatorDirection
}

/** Which way a target lies from its baseline; null when both are the same or nothing was measured. */
export function directionOf(baseline: number | null, target: number): IndicatorDirection | null {
  if (baseline === null || baseline === target) return null
  return target > baseline ? 'UP' : 'DOWN'
}

export type Progress = {
  /** As computed: below zero when it got worse, above 10 000 past the target. */
  readonly raw: BasisPoints
  /** Between 0 and 10 000, for a bar. */
  readonly shown: BasisPoints
}

/** (reading − baseline) / (target − baseline); null when nothing was measured yet or there is no way to go. */
export function progress(
  { baseline, target }: Pick<Aim, 'baseline' | 'target'>,
  reading: number | null,
): Progress | null {
  if (baseline === null || reading === null || baseline === target) return null
  const start = tenThousandths(baseline)
  const raw = divideHalfUp((tenThousandths(reading) - start) * 10_000n, tenThousandths(target) - start)
  return { raw: toBasisPoints(raw), shown: toBasisPoints(Math.min(Math.max(raw, 0), 10_000)) }
}

/** The target itself counts. Needs no baseline: the direction says on which side of the target is well. */
export const isReached = ({ target, direction }: Pick<Aim, 'target' | 'direction'>, reading: number): boolean =>
  direction === 'UP' ? reading >= target : reading <= target

/** Decimals as whole numbers, since 0.1 + 0.2 is not 0.3. */
const tenThousandths = (measure: number): bigint => BigInt(Math.round(measure * 10_000))
