// The two databases that every function of db/ must work on: SQLite in memory, and PostgreSQL.

import { afterAll, afterEach, beforeAll } from 'vitest'
import { type Database, migrate, openSqlite } from '#db/connection.ts'
import type { Dialect } from '#db/dialect.ts'
import { endTestPostgres, type Log, openTestPostgres } from './postgres.ts'

/** For `describe.each(dialects)('…, on %s', dialect => …)`. */
export const dialects = ['sqlite', 'postgres'] as const satisfies readonly Dialect[]

/** Gives a function that opens an empty, migrated database; what a test opened is closed after it. */
export function databasesOf(dialect: Dialect): (log?: Log) => Promise<Database> {
  const opened: Database[] = []
  // the first PostgreSQL takes seconds to start, which is not a test's time
  if (dialect === 'postgres') beforeAll(async () => (await openTestPostgres()).destroy(), 120_000)
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy()
  })
  afterAll(endTestPostgres)
  return async log => {
    const db = await openTestDatabase(dialect, log)
    opened.push(db)
    return db
  }
}

/** Empty and migrated; the caller destroys it. */
export async function openTestDatabase(dialect: Dialect, log?: Log): Promise<Database> {
  if (dialect === 'postgres') return openTestPostgres(log)
  const db = openSqlite(':memory:', log)
  await migrate(db, 'sqlite')
  return db
}
