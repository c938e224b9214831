// The closings of windows that the clock has passed: the last of them is kept, so that a clock set back reopens nothing.

import { type Instant, toInstant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { insertDoneMark } from './done-marks.ts'

const prefix = 'closing:'

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
export async function findPassedClosing(db: Database): Promise<Instant | null> {
  const row = await db
    .selectFrom('done_mark')
    .select('mark')
    .where('mark', 'like', `${prefix}%`)
    .orderBy('mark', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toInstant(row.mark.slice(prefix.length))
}

export const insertPassedClosing = (db: Database, closing: Instant, at: Instant): Promise<boolean> =>
  insertDoneMark(db, prefix + closing, at)
