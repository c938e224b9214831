// Opens the database that the settings name, on either engine, and brings it to the newest schema; or says that there is none.

import { type Database, isNewest, migrate, openSqlite, wasMigrated } from './connection.ts'
import { requireDurablePostgres } from './dialect.ts'
import { openPostgres, type PostgresAddress } from './postgres.ts'

export type DatabaseAddress = { readonly dialect: 'sqlite'; readonly file: string } | PostgresAddress

/** Whether the product was ever installed there, in a file that exists or on a server; makes no table. Throws when a server does not answer. */
export const isInstalled = (address: DatabaseAddress): Promise<boolean> => asked(address, wasMigrated)

/** Whether the schema is that of this version; makes no table. Throws when a server does not answer. */
export const isUpToDate = (address: DatabaseAddress): Promise<boolean> => asked(address, isNewest)

async function asked(address: DatabaseAddress, ask: typeof isNewest): Promise<boolean> {
  const db = open(address)
  try {
    return await ask(db, address.dialect, schemaOf(address))
  } finally {
    await db.destroy()
  }
}

/** Throws when the engine is not durable or too old, when it does not answer, or when a migration fails. */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  const db = open(address)
  try {
    if (address.dialect === 'postgres') await requireDurablePostgres(db)
    await migrate(db, address.dialect, schemaOf(address))
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

const open = (address: DatabaseAddress): Database =>
  address.dialect === 'sqlite' ? openSqlite(address.file) : openPostgres(address)

const schemaOf = (address: DatabaseAddress): string | undefined =>
  address.dialect === 'postgres' ? address.schema : undefined
