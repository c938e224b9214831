// How far the demonstration's clock is from the machine's: one row, so that every process has it.

import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'

/** Milliseconds to add to the machine's clock; null when the demonstration was never set. */
export async function findClockOffset(db: Database): Promise<number | null> {
  const row = await db.selectFrom('demo_clock').select('offset_ms').where('id', '=', 'demo').executeTakeFirst()
  return row === undefined ? null : asInteger(row.offset_ms)
}

/** Forward alone: of two moves at once the farther one stays, whichever is saved last. */
export async function saveClockOffset(db: Database, offset: number, at: Instant): Promise<void> {
  await db
    .insertInto('demo_clock')
    .values({ id: 'demo', offset_ms: offset, set_at: at })
    .onConflict(conflict =>
      conflict.column('id').doUpdateSet({ offset_ms: offset, set_at: at }).where('demo_clock.offset_ms', '<', offset),
    )
    .execute()
}
