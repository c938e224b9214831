// The closing of the demonstration's window and its clock, moved from outside while a server runs: by rows, as another process would.

import { type Duration, elapsed, type Instant, plus } from '#app/domain/time.ts'
import { machineNow } from '#app/web/clock.ts'
import type { Database } from '#db/connection.ts'
import { findClockOffset } from '#db/demo-clock.ts'

/** What the server's clock shows. */
export const shownNow = async (db: Database): Promise<Instant> =>
  plus(machineNow(), ((await findClockOffset(db)) ?? 0) as Duration)

/** The clock shows that moment now, and goes on. */
export async function showTime(db: Database, at: Instant): Promise<void> {
  await db
    .updateTable('demo_clock')
    .set({ offset_ms: elapsed(machineNow(), at) })
    .execute()
}

/** The one window closes then; gives the moment back. */
export async function closeAt(db: Database, closesAt: Instant): Promise<Instant> {
  await db.updateTable('funding_window').set({ closes_at: closesAt }).execute()
  return closesAt
}

/** Waits until the clock shows that moment. */
export async function until(db: Database, at: Instant): Promise<void> {
  const left = elapsed(await shownNow(db), at)
  if (left > 0) await new Promise(done => setTimeout(done, left))
  // timers may fire a moment early
  while ((await shownNow(db)) < at) await new Promise(done => setTimeout(done, 1))
}

/**
 * Loaded by Node before the server: its machine's clock is moved by the milliseconds in a file of its folder. The
 * production build holds nothing of the kind.
 */
export const movableMachineClock = `--import=data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs'
  const now = Date.now
  const moved = () => {
    try {
      return Number(readFileSync(process.env.DATA_DIR + '/clock-moved', 'utf8'))
    } catch {
      return 0
    }
  }
  Date.now = () => now() + moved()`)}`
