// PostgreSQL for the tests: inside this process, or the server that TEST_POSTGRES_URL names. A database is emptied and used again.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { CompiledQuery, Kysely, type LogEvent } from 'kysely'
import { PGliteDialect } from 'kysely-pglite-dialect'
import { root } from '#app/prepare.js'
import { type Database, migrate } from '#db/connection.ts'
import { emptySchema } from '#db/dialect.ts'
import { openPostgres } from '#db/postgres.ts'
import { type Tables, tables } from '#db/schema.ts'

export type Log = (event: LogEvent) => void

type Kept = {
  readonly open: (log?: Log) => Database
  /** What becomes of the handle that `open` gave, whose own end is `close`; the database stays. */
  readonly close: (close: () => Promise<void>) => Promise<void>
  readonly empty: () => Promise<unknown>
  readonly end: () => Promise<void>
}

const counted = `select
  (select count(*) from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and not a.attisdropped) || ' columns, ' ||
  (select count(*) from pg_trigger g join pg_class c on c.oid = g.tgrelid
    where c.relnamespace = current_schema()::regnamespace and not g.tgisinternal and g.tgenabled <> 'D') || ' triggers' as shape`

/** What a test may take away from a database, and emptying it does not give back. */
async function shapeIn(db: Database): Promise<string> {
  const { rows } = await db.executeQuery<{ shape: string }>(CompiledQuery.raw(counted))
  return String(rows[0]?.shape)
}

const made: Kept[] = []
const free: Kept[] = []

/** An empty, migrated database, nobody else's until it is destroyed. */
export async function openTestPostgres(log?: Log): Promise<Database> {
  const kept = free.pop() ?? (await makeOne())
  await kept.empty()
  const db = kept.open(log)
  const shape = await shapeIn(db)
  const close = db.destroy.bind(db)
  db.destroy = async () => {
    const left = await shapeIn(db)
    await kept.close(close)
    // a test that took away a table or a trigger took them from this database alone
    if (left === shape) free.push(kept)
  }
  return db
}

/** For the end of a file that no other follows in its process. */
export async function endTestPostgres(): Promise<void> {
  free.splice(0)
  for (const kept of made.splice(0)) await kept.end()
}

async function makeOne(): Promise<Kept> {
  const url = process.env['TEST_POSTGRES_URL']
  const kept = url === undefined ? await inThisProcess() : await onServer(url, made.length)
  made.push(kept)
  return kept
}

/** As a replica, PostgreSQL runs no trigger: neither the append-only ones nor those of its foreign keys. */
const emptying = [
  'set session_replication_role = replica',
  ...Object.keys(tables).map(table => `delete from ${table}`),
  'set session_replication_role = default',
]

/** Each worker has schemas of its own, made anew by its first use of them. */
async function onServer(url: string, place: number): Promise<Kept> {
  const address = { dialect: 'postgres', url, schema: `test_${process.env['VITEST_POOL_ID'] ?? '0'}_${place}` } as const
  const owner = openPostgres(address)
  await emptySchema(owner, address.schema)
  await migrate(owner, 'postgres', address.schema)
  return {
    open: log => openPostgres(address, log),
    close: close => close(),
    empty: () =>
      owner.connection().execute(async connection => {
        for (const statement of emptying) await connection.executeQuery(CompiledQuery.raw(statement))
      }),
    end: () => owner.destroy(),
  }
}

async function inThisProcess(): Promise<Kept> {
  const postgres = await startPostgres()
  return {
    open: log => handle(postgres, log),
    // closing it would end PostgreSQL itself
    close: async () => {},
    empty: () => postgres.exec(emptying.join(';')),
    end: () => postgres.close(),
  }
}

const handle = (postgres: PGlite, log?: Log): Database =>
  new Kysely<Tables>({ dialect: new PGliteDialect(postgres), ...(log === undefined ? {} : { log }) })

/** Making a PostgreSQL cluster takes seconds, so one that is migrated is kept beside the packages until it changes. */
async function startPostgres(): Promise<PGlite> {
  const kept = keptCluster()
  if (existsSync(kept)) return PGlite.create({ loadDataDir: new Blob([readFileSync(kept)]) })
  const fresh = await PGlite.create()
  await migrate(handle(fresh), 'postgres')
  const cluster = await fresh.dumpDataDir('none')
  mkdirSync(join(kept, '..'), { recursive: true })
  const unfinished = `${kept}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await cluster.arrayBuffer()))
  renameSync(unfinished, kept)
  return fresh
}

function keptCluster(): string {
  const migrations = readdirSync(join(root, 'db/migrations')).map(name => `db/migrations/${name}`)
  const decides = ['db/connection.ts', 'db/dialect.ts', ...migrations.toSorted(), 'package-lock.json']
  const hash = createHash('sha256')
  for (const path of decides) hash.update(readFileSync(join(root, path)))
  return join(root, 'node_modules/.cache/guichet', `postgres-${hash.digest('hex').slice(0, 16)}.tar`)
}
