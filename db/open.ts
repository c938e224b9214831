// Opens the database that the settings name, on either engine, and brings it to the newest schema.

import { type Database, migrate, openSqlite } from './connection.ts'
import { requireDurablePostgres } from './dialect.ts'
import { openPostgres, type PostgresAddress } from './postgres.ts'

export type DatabaseAddress = { readonly dialect: 'sqlite'; readonly file: string } | PostgresAddress

/** Throws when the engine is not durable or too old, when it does not answer, or when a migration fails. */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  const db = address.dialect === 'sqlite' ? openSqlite(address.file) : openPostgres(address)
  try {
    if (address.dialect === 'postgres') await requireDurablePostgres(db)
    await migrate(db, address.dialect, address.dialect === 'postgres' ? address.schema : undefined)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}
