// The closings of windows that the clock has passed: the last of them is kept, so that a clock set back reopens nothing.

import { type Instant, toInstant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { findDoneMark } from './done-marks.ts'

/** One row, found by its key at every request: its moment is the closing itself. */
const passed = 'closingPassed'

/** The last closing of any window up to `now`; null when none has closed. */
export async function findLastClosing(db: Database, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('funding_window')
    .select('closes_at')
    .where('closes_at', '<=', now)
    .orderBy('closes_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toInstant(row.closes_at)
}

/** The last closing that was kept; null before one was. */
export const findPassedClosing = (db: Database): Promise<Instant | null> => findDoneMark(db, passed)

/** Keeps it, unless a later one is kept. */
export async function savePassedClosing(db: Database, closing: Instant): Promise<void> {
  await db
    .insertInto('done_mark')
    .values({ mark: passed, at: closing })
    .onConflict(conflict => conflict.column('mark').doUpdateSet({ at: closing }).where('done_mark.at', '<', closing))
    .execute()
}
