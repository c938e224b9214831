// Opens the database that the settings name, on either engine, and brings it to the newest schema; or says that there is none.

import { type Database, migrate, openSqlite, wasMigrated } from './connection.ts'
import { requireDurablePostgres } from './dialect.ts'
import { openPostgres, type PostgresAddress } from './postgres.ts'

export type DatabaseAddress = { readonly dialect: 'sqlite'; readonly file: string } | PostgresAddress

/** Whether the product was ever installed there, in a file that exists or on a server; makes no table. Throws when a server does not answer. */
export async function isInstalled(address: DatabaseAddress): Promise<boolean> {
  const db = address.dialect === 'sqlite' ? openSqlite(address.file) : openPostgres(address)
  try {
    return await wasMigrated(db, address.dialect, address.dialect === 'postgres' ? address.schema : undefined)
  } finally {
    await db.destroy()
  }
}

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
