// PostgreSQL as the product's database: a schema of its own, one writer at a time as on SQLite, its durability checked.

import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type LogEvent,
  PostgresDialect,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import type { Database } from './connection.ts'
import type { Tables } from './schema.ts'

export type PostgresAddress = { readonly dialect: 'postgres'; readonly url: string; readonly schema: string }

/** The type of a bigint, which the driver would hand over as text. */
const bigint = 20

const options = (schema: string): string =>
  Object.entries({
    search_path: schema,
    synchronous_commit: 'on',
    // as long as a writer of SQLite waits for its turn; a program that hangs in the middle of a write gives its turn back
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '30s',
  })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

/** Opens the schema of a database of a PostgreSQL server; connections are made as they are needed. */
export function openPostgres({ url, schema }: PostgresAddress, log?: (event: LogEvent) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    options: options(schema),
    application_name: 'guichet',
    max: 10,
    types: {
      getTypeParser: (type: number, format?: string) =>
        type === bigint ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  })
  // a connection that the server ends while nobody uses it is made anew when it is needed
  pool.on('error', () => {})
  const dialect = new PostgresDialect({ pool })
  dialect.createDriver = () => new OneWriterDriver({ pool })
  return new Kysely<Tables>({ dialect, ...(log === undefined ? {} : { log }) })
}

/**
 * Whoever writes waits for the one who writes, from the first statement on: what a transaction has read stays true until
 * it is written, positions follow each other without gap, and nothing that holds on SQLite is lost here.
 */
class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings)
    try {
      await connection.executeQuery(CompiledQuery.raw('select pg_advisory_xact_lock(hashtext(current_schema()))'))
    } catch (error) {
      await super.rollbackTransaction(connection)
      throw error
    }
  }
}
