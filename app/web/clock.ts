// The machine's clock: the only file that reads the time. The demonstration's clock is built on it, in the context.

import { type Instant, instantFromMilliseconds } from '#app/domain/time.ts'

/** The machine's time, whatever the demonstration's clock shows: for receipt, sessions, codes, limits and leases. */
export const machineNow = (): Instant => instantFromMilliseconds(Date.now())

/** Milliseconds on a clock that never jumps, to measure how long something took. */
export const stopwatch = (): number => performance.now()
