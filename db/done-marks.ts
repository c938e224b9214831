// What time has already caused, by a name made of the matter and the thing: so that no reminder leaves twice.

import { type Instant, toInstant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

/** True when it was not done before; from now on it is. In the transaction of what it marks. */
export async function insertDoneMark(db: Database, mark: string, at: Instant): Promise<boolean> {
  const result = await db
    .insertInto('done_mark')
    .values({ mark, at })
    .onConflict(conflict => conflict.column('mark').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** When it was done; null when it was not. */
export async function findDoneMark(db: Database, mark: string): Promise<Instant | null> {
  const row = await db.selectFrom('done_mark').select('at').where('mark', '=', mark).executeTakeFirst()
  return row === undefined ? null : toInstant(row.at)
}

/** Forgets it, so that it can happen again: true when it was marked. */
export async function deleteDoneMark(db: Database, mark: string): Promise<boolean> {
  const result = await db.deleteFrom('done_mark').where('mark', '=', mark).executeTakeFirst()
  return result.numDeletedRows > 0n
}
