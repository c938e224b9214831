// The two databases that every function of db/ must work on: SQLite in memory, and PostgreSQL inside this process.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, type LogEvent } from 'kysely'
import { PGliteDialect } from 'kysely-pglite-dialect'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { root } from '#app/prepare.js'
import { type Database, migrate, openSqlite } from '#db/connection.ts'
import type { Dialect } from '#db/dialect.ts'
import { type Tables, tables } from '#db/schema.ts'

/** For `describe.each(dialects)('…, on %s', dialect => …)`. */
export const dialects = ['sqlite', 'postgres'] as const satisfies readonly Dialect[]

type Log = (event: LogEvent) => void

/**
 * Gives a function that opens an empty, migrated database; call it once a test. PostgreSQL starts once a file, and is
 * emptied between tests.
 */
export function databasesOf(dialect: Dialect): (log?: Log) => Promise<Database> {
  return dialect === 'sqlite' ? sqliteDatabases() : postgresDatabases()
}

function sqliteDatabases(): (log?: Log) => Promise<Database> {
  const opened: Database[] = []
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy()
  })
  return async log => {
    const db = openSqlite(':memory:', log)
    opened.push(db)
    await migrate(db, 'sqlite')
    return db
  }
}

let server: Promise<PGlite> | null = null

afterAll(async () => {
  await (await server)?.close()
})

function postgresDatabases(): (log?: Log) => Promise<Database> {
  beforeAll(async () => {
    server ??= startPostgres()
    await server
  }, 120_000)
  return async log => {
    if (server === null) throw new Error('PostgreSQL was not started')
    const postgres = await server
    await postgres.exec(emptying)
    return handle(postgres, log)
  }
}

/** As a replica, PostgreSQL runs no trigger: neither the append-only ones nor those of its foreign keys. */
const emptying = [
  'set session_replication_role = replica',
  ...Object.keys(tables).map(table => `delete from ${table}`),
  'set session_replication_role = default',
].join(';')

const handle = (postgres: PGlite, log?: Log): Database =>
  new Kysely<Tables>({ dialect: new PGliteDialect(postgres), ...(log === undefined ? {} : { log }) })

/** Making a PostgreSQL cluster takes seconds, so one that is migrated is kept beside the packages until it changes. */
async function startPostgres(): Promise<PGlite> {
  const kept = keptCluster()
  if (existsSync(kept)) return PGlite.create({ loadDataDir: new Blob([readFileSync(kept)]) })
  const made = await PGlite.create()
  await migrate(handle(made), 'postgres')
  const cluster = await made.dumpDataDir('none')
  mkdirSync(join(kept, '..'), { recursive: true })
  const unfinished = `${kept}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await cluster.arrayBuffer()))
  renameSync(unfinished, kept)
  return made
}

function keptCluster(): string {
  const migrations = readdirSync(join(root, 'db/migrations')).map(name => `db/migrations/${name}`)
  const decides = ['db/connection.ts', 'db/dialect.ts', ...migrations.toSorted(), 'package-lock.json']
  const hash = createHash('sha256')
  for (const path of decides) hash.update(readFileSync(join(root, path)))
  return join(root, 'node_modules/.cache/guichet', `postgres-${hash.digest('hex').slice(0, 16)}.tar`)
}
