// Everything that differs between SQLite and PostgreSQL, named. The only file where raw SQL is allowed; what
// migrations use of it is frozen with them.

import { type ColumnDataType, type Kysely, sql } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

/**
 * A column as a migration writes it: its type, `?` when it may be null, `>table` when it refers to that table's id.
 * Money is a bigint on PostgreSQL; SQLite's strict tables know no bigint, their integer holds it.
 */
export type ColumnSpec = `${'text' | 'integer' | 'money'}${'' | '?'}${'' | `>${string}`}`

export type TableOptions = {
  readonly primary: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly index?: readonly (readonly string[])[]
}

/** Frozen: creates a strict table with its keys and indexes. */
export async function createTable(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
  columns: { readonly [column: string]: ColumnSpec },
  options: TableOptions,
): Promise<void> {
  let builder = db.schema.createTable(name)
  for (const [column, spec] of Object.entries(columns)) {
    const [described = '', references] = spec.split('>')
    const nullable = described.endsWith('?')
    builder = builder.addColumn(column, columnType(dialect, described.replace('?', '')), definition => {
      const withNull = nullable ? definition : definition.notNull()
      return references === undefined ? withNull : withNull.references(`${references}.id`)
    })
  }
  builder = builder.addPrimaryKeyConstraint(`${name}_primary`, options.primary as never)
  for (const unique of options.unique ?? []) {
    builder = builder.addUniqueConstraint(`${name}_${unique.join('_')}_unique`, unique as never)
  }
  await (dialect === 'sqlite' ? builder.modifyEnd(sql`strict`) : builder).execute()
  for (const index of options.index ?? []) {
    await db.schema
      .createIndex(`${name}_${index.join('_')}`)
      .on(name)
      .columns([...index])
      .execute()
  }
}

function columnType(dialect: Dialect, type: string): ColumnDataType {
  if (type === 'money') return dialect === 'postgres' ? 'bigint' : 'integer'
  return type as ColumnDataType
}

/** Frozen: rows of `table` may be added, never changed nor removed. */
export async function makeAppendOnly(db: Kysely<unknown>, dialect: Dialect, table: string): Promise<void> {
  if (dialect === 'sqlite') {
    for (const act of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db)
    }
    return
  }
  await sql
    .raw(
      `create function ${table}_append_only() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
    )
    .execute(db)
  await sql
    .raw(
      `create trigger ${table}_append_only before update or delete on ${table} for each row execute function ${table}_append_only()`,
    )
    .execute(db)
}

const signedAmount = (prefix: string): string => `case
  when ${prefix}kind in ('opening', 'thaw', 'carryOverIn', 'transferIn', 'reservationRelease', 'commitmentRelease') then ${prefix}amount_cents
  when ${prefix}kind in ('freeze', 'cancellation', 'carryOverOut', 'transferOut', 'reservation', 'commitment') then -${prefix}amount_cents
end`

/**
 * Frozen: the third guard of the envelope. A reservation or a commitment is refused when, once it is written, its
 * line's movements add up to less than nothing; a freeze is never refused.
 */
export async function guardEnvelope(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const overdrawn = `(select coalesce(sum(${signedAmount('')}), 0) from envelope_movement where line_id = new.line_id) < 0`
  if (dialect === 'sqlite') {
    await sql
      .raw(`create trigger envelope_not_overdrawn after insert on envelope_movement
      when new.kind in ('reservation', 'commitment') and ${overdrawn}
      begin select raise(abort, 'envelope overdrawn'); end`)
      .execute(db)
    return
  }
  await sql
    .raw(`create function envelope_not_overdrawn() returns trigger language plpgsql as $$
    begin if ${overdrawn} then raise exception 'envelope overdrawn'; end if; return new; end $$`)
    .execute(db)
  await sql
    .raw(`create trigger envelope_not_overdrawn after insert on envelope_movement
    for each row when (new.kind in ('reservation', 'commitment')) execute function envelope_not_overdrawn()`)
    .execute(db)
}

/** Counts and sums come back as a number from SQLite and as text from PostgreSQL. */
export function asInteger(value: number | string | bigint | null): number {
  const n = Number(value ?? 0)
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${value}`)
  return n
}

/** Tables of SQLite that keep any value in any column, being not strict; those of the migrations themselves are Kysely's. */
export async function listLooseTables<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from pragma_table_list
    where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'kysely_%'
    order by name`.execute(db)
  return rows.map(({ name }) => name)
}

const oldestPostgres = 15

/** Throws when a PostgreSQL server may lose what it acknowledged, or is older than what the product is tried on. */
export async function requireDurablePostgres<Tables>(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly fsync: string; readonly version: string; readonly commit: string }>`
    select current_setting('fsync') as fsync, current_setting('server_version_num') as version,
      current_setting('synchronous_commit') as commit`.execute(db)
  const [{ fsync, version, commit } = { fsync: 'off', version: '0', commit: 'off' }] = rows
  if (Number(version) < oldestPostgres * 10_000) throw new Error(`PostgreSQL is older than ${oldestPostgres}`)
  if (fsync !== 'on' || commit !== 'on') throw new Error(`PostgreSQL has fsync=${fsync}, synchronous_commit=${commit}`)
}

/** Makes `schema` an empty one. */
export async function emptySchema<Tables>(db: Kysely<Tables>, schema: string): Promise<void> {
  await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
  await sql`create schema ${sql.id(schema)}`.execute(db)
}

/** Puts one schema in the place of another, at once. */
export async function replaceSchema<Tables>(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db.transaction().execute(async transaction => {
    await sql`drop schema if exists ${sql.id(to)} cascade`.execute(transaction)
    await sql`alter schema ${sql.id(from)} rename to ${sql.id(to)}`.execute(transaction)
  })
}

/** The database answers at all: what readiness asks. */
export const ping = async (db: Kysely<never>): Promise<void> => {
  await sql`select 1`.execute(db)
}
