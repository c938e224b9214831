// Everything in the database as text, so that « leaves no trace » is one comparison.

import { join } from 'node:path'
import { type Database, openSqlite } from '#db/connection.ts'
import { tables } from '#db/schema.ts'
import type { Server } from './browser.ts'

/** Every row of every table that is not in `except`, by table name, in a fixed order. */
export async function dumpOf(
  db: Database,
  except: readonly (keyof typeof tables)[] = [],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const dump: Record<string, readonly string[]> = {}
  for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
    if (except.includes(table)) continue
    const rows = await db.selectFrom(table).selectAll().execute()
    dump[table] = rows.map(row => JSON.stringify(row)).toSorted()
  }
  return dump
}

/** What a running server has in its file; who is signed in is left out. */
export async function dumpOfServer({ dataDir }: Server): Promise<unknown> {
  const db = openSqlite(join(dataDir, 'guichet.db'))
  try {
    return await dumpOf(db, ['session'])
  } finally {
    await db.destroy()
  }
}
