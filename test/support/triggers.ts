// Takes the triggers of a table away, as somebody with the keys of the database could, and puts them back.

import { CompiledQuery } from 'kysely'
import type { Database } from '#db/connection.ts'
import type { Dialect } from '#db/dialect.ts'

/** After this, rows of `table` may be changed and removed; call what it gives to make them append-only again. */
export async function liftAppendOnly(db: Database, dialect: Dialect, table: string): Promise<() => Promise<void>> {
  const run = async (statement: string): Promise<void> => {
    await db.executeQuery(CompiledQuery.raw(statement))
  }
  if (dialect === 'postgres') {
    await run(`alter table ${table} disable trigger user`)
    return () => run(`alter table ${table} enable trigger user`)
  }
  const { rows } = await db.executeQuery<{ name: string; sql: string }>(
    CompiledQuery.raw(`select name, sql from sqlite_master where type = 'trigger' and tbl_name = '${table}'`),
  )
  for (const { name } of rows) await run(`drop trigger ${name}`)
  return async () => {
    for (const { sql } of rows) await run(sql)
  }
}
