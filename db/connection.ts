// SQLite as the product's database: one writer, its pragmas checked; and the migrations of both engines, in order.

import SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  Kysely,
  type LogEvent,
  Migrator,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { type Dialect, listLooseTables } from './dialect.ts'
import { createFirstSchema } from './migrations/0001-first-schema.ts'
import { addNetworkOfCodes } from './migrations/0002-network-of-codes.ts'
import { addReportDraft } from './migrations/0003-report-draft.ts'
import { addSealOfDecisions } from './migrations/0004-seal-of-decisions.ts'
import { addProfileOfReviewers } from './migrations/0005-profile-of-reviewers.ts'
import { addLastEditOfTerms } from './migrations/0006-last-edit-of-terms.ts'
import { addNumbersOfVersions } from './migrations/0007-numbers-of-versions.ts'
import { addIndexesOfLists } from './migrations/0008-indexes-of-lists.ts'
import { addIndexOfDesk } from './migrations/0009-index-of-desk.ts'
import type { Tables } from './schema.ts'

/** A handle or a transaction: the functions of `db/` take either. */
export type Database = Kysely<Tables>

/**
 * Opens the SQLite file (or ':memory:', or the bytes of one) for reading and writing. Throws when a pragma did not take:
 * an acknowledged write is durable only with synchronous=FULL, which better-sqlite3 does not set by itself.
 */
export function openSqlite(file: string | Buffer, log?: (event: LogEvent) => void): Database {
  const sqlite = new SQLite(file)
  for (const pragma of [
    // first of all: the change to WAL waits for its turn as any other write
    'busy_timeout=5000',
    'journal_mode=WAL',
    'synchronous=FULL',
    'foreign_keys=ON',
    'cache_size=-65536',
    'temp_store=MEMORY',
    'trusted_schema=OFF',
  ]) {
    sqlite.pragma(pragma)
  }
  assertDurable(sqlite)
  const database = preparingOnce(sqlite)
  const dialect = new SqliteDialect({ database })
  dialect.createDriver = () => immediateDriver(database)
  dialect.createAdapter = () => new TransactionalAdapter()
  return new Kysely<Tables>({ dialect, ...(log === undefined ? {} : { log }) })
}

/** More than the product has; lists of ids of every length are statements of their own. */
const mostStatements = 500

/** Kysely prepares anew for each run: kept by its text, a statement costs its run alone. The one unused for longest leaves. */
function preparingOnce(sqlite: SQLite.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    prepare: sql => {
      const statement = statements.get(sql) ?? sqlite.prepare(sql)
      statements.delete(sql)
      statements.set(sql, statement)
      const [oldest] = statements.keys()
      if (statements.size > mostStatements && oldest !== undefined) statements.delete(oldest)
      return statement
    },
    close: () => sqlite.close(),
  }
}

/** How many statements may follow one another before the server looks at what has come meanwhile. */
const longestTurn = 10

/**
 * SQLite answers at once, so that a long list of statements would hold the server until its end, and what is filed in
 * time would be seen too late. Whoever is about to ask waits for the next turn once so many were asked in this one.
 */
function takingTurns(): () => Promise<void> | null {
  let asked = 0
  let next: Promise<void> | null = null
  const turn = (done: () => void): void => {
    asked = 0
    next = null
    done()
  }
  return () => {
    asked += 1
    if (asked <= longestTurn) return null
    next ??= new Promise(done => setImmediate(turn, done))
    return next
  }
}

/** Transactions take the write lock at once: one that reads first and writes later would fail at once when another process wrote between. */
function immediateDriver(database: SqliteDatabase): SqliteDriver {
  const driver = new SqliteDriver({ database })
  const acquire = driver.acquireConnection.bind(driver)
  const myTurn = takingTurns()
  driver.acquireConnection = async () => {
    await myTurn()
    return acquire()
  }
  driver.beginTransaction = async connection => {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
  return driver
}

/** SQLite undoes a change of schema as any other, which Kysely does not count on: all migrations are one transaction, so that a stop in the middle leaves nothing and two processes take turns. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function assertDurable(sqlite: SQLite.Database): void {
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (major * 1_000_000 + minor * 1_000 + patch < 3_051_003)
    throw new Error(`SQLite ${version} is older than 3.51.3 (WAL-reset fault)`)
  // a database in memory has no log to write ahead
  if (!sqlite.memory && sqlite.pragma('journal_mode', { simple: true }) !== 'wal') throw new Error('journal is not WAL')
  if (sqlite.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous is not FULL')
  if (sqlite.pragma('foreign_keys', { simple: true }) !== 1) throw new Error('foreign keys are not enforced')
}

type Migrations = { readonly [name: string]: (db: Kysely<unknown>, dialect: Dialect) => Promise<void> }

/** Every migration, in order, by hand: no directory is scanned, so it works bundled too. */
const migrations: Migrations = {
  '0001-first-schema': createFirstSchema,
  '0002-network-of-codes': addNetworkOfCodes,
  '0003-report-draft': addReportDraft,
  '0004-seal-of-decisions': addSealOfDecisions,
  '0005-profile-of-reviewers': addProfileOfReviewers,
  '0006-last-edit-of-terms': addLastEditOfTerms,
  '0007-numbers-of-versions': addNumbersOfVersions,
  '0008-indexes-of-lists': addIndexesOfLists,
  '0009-index-of-desk': addIndexOfDesk,
}

/** Brings the database to the newest schema, on PostgreSQL in the schema of that name; returns the names of the migrations it applied. */
export async function migrate(db: Database, dialect: Dialect, schema?: string): Promise<readonly string[]> {
  const applied = await applyMigrations(db, dialect, migrations, schema)
  const loose = dialect === 'sqlite' ? await listLooseTables(db) : []
  if (loose.length > 0) throw new Error(`not strict: ${loose.join(', ')}`)
  return applied
}

/** Whether a migration was ever applied; asks only, and makes nothing. */
export async function wasMigrated(db: Database, dialect: Dialect, schema?: string): Promise<boolean> {
  const known = await migratorOf(db, dialect, migrations, schema).getMigrations()
  return known.some(({ executedAt }) => executedAt !== undefined)
}

/** Whether every migration was applied; asks only, and makes nothing. */
export async function isNewest(db: Database, dialect: Dialect, schema?: string): Promise<boolean> {
  const known = await migratorOf(db, dialect, migrations, schema).getMigrations()
  return known.every(({ executedAt }) => executedAt !== undefined)
}

/** All of these that the database lacks, or none when one fails. */
export async function applyMigrations(
  db: Database,
  dialect: Dialect,
  these: Migrations,
  schema?: string,
): Promise<readonly string[]> {
  const { error, results } = await migratorOf(db, dialect, these, schema).migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).filter(result => result.status === 'Success').map(result => result.migrationName)
}

function migratorOf(db: Database, dialect: Dialect, these: Migrations, schema: string | undefined): Migrator {
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(these).map(([name, up]) => [name, { up: (handle: Kysely<unknown>) => up(handle, dialect) }]),
      ),
  }
  return new Migrator({ db, provider, ...(schema === undefined ? {} : { migrationTableSchema: schema }) })
}
