// Progress of impact indicators, in both directions and beyond both ends.

import { describe, expect, test } from 'vitest'
import { directionOf, isReached, progress } from '#app/domain/indicators.ts'

describe('progress', () => {
  test('goes from the baseline to the target, upwards and downwards', () => {
    expect(
      [12_000, 306_000, 600_000].map(reading => progress({ baseline: 12_000, target: 600_000 }, reading)?.raw),
    ).toEqual([0, 5_000, 10_000])
    expect([28, 21.5, 15].map(reading => progress({ baseline: 28, target: 15 }, reading)?.raw)).toEqual([
      0, 5_000, 10_000,
    ])
  })

  test('past the target is kept as it is and shown full', () => {
    // 28 to 14.2 where 15 was aimed at: 13.8 / 13
    expect(progress({ baseline: 28, target: 15 }, 14.2)).toEqual({ raw: 10_615, shown: 10_000 })
  })

  test('the wrong way is kept as it is and shown empty', () => {
    expect(progress({ baseline: 19, target: 10 }, 21.7)).toEqual({ raw: -3_000, shown: 0 })
  })

  test('is exact on decimals that a computer cannot write', () => {
    expect(progress({ baseline: 0.1, target: 0.3 }, 0.2)).toEqual({ raw: 5_000, shown: 5_000 })
    expect(progress({ baseline: 0, target: 4.2 }, 1.05)?.raw).toBe(2_500)
    expect(progress({ baseline: 0, target: 0.0003 }, 0.0001)?.raw).toBe(3_333)
  })

  test('is none without a baseline, without a reading, or with nowhere to go', () => {
    expect(progress({ baseline: null, target: 6 }, 7)).toBeNull()
    expect(progress({ baseline: 9, target: 6 }, null)).toBeNull()
    expect(progress({ baseline: 6, target: 6 }, 6)).toBeNull()
  })
})

test('the direction is that from the baseline to the target', () => {
  expect([directionOf(0, 1), directionOf(1, 0), directionOf(1, 1), directionOf(null, 1)]).toEqual([
    'UP',
    'DOWN',
    null,
    null,
  ])
})

test('a target is reached at itself, on the right side of it', () => {
  expect([9, 10, 11].map(reading => isReached({ target: 10, direction: 'UP' }, reading))).toEqual([false, true, true])
  expect([9, 10, 11].map(reading => isReached({ target: 10, direction: 'DOWN' }, reading))).toEqual([true, true, false])
})
