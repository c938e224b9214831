// The rows described in db/schema.ts are those of the migrated database, on both dialects.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery, type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { applyMigrations, type Database, migrate, openSqlite, wasMigrated } from '#db/connection.ts'
import { createTable } from '#db/dialect.ts'
import { tables } from '#db/schema.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'

/** What each kind of column is called by the database itself. */
const typesOf = {
  sqlite: { text: 'TEXT', integer: 'INTEGER', money: 'INTEGER' },
  postgres: { text: 'text', integer: 'int4', money: 'int8' },
} as const

describe.each(dialects)('the schema, on %s', dialect => {
  const open = databasesOf(dialect)

  test('is what db/schema.ts says', async () => {
    const db = await open()

    const found = await db.introspection.getTables()

    const described = Object.entries(tables).map(([table, columns]) => [
      table,
      Object.fromEntries(
        Object.entries(columns).map(([column, kind]) => [
          column,
          `${typesOf[dialect][kind.replace('?', '') as 'text']}${kind.endsWith('?') ? ' or null' : ''}`,
        ]),
      ),
    ])
    const migrated = found
      .filter(({ isView }) => !isView)
      .map(({ name, columns }) => [
        name,
        Object.fromEntries(
          columns.map(column => [
            column.name,
            `${dialect === 'sqlite' ? column.dataType.toUpperCase() : column.dataType}${column.isNullable ? ' or null' : ''}`,
          ]),
        ),
      ])
    expect(Object.fromEntries(migrated)).toEqual(Object.fromEntries(described))
  })

  test('is known to be there, or to be nowhere, without being made', async () => {
    const db = await open()
    expect(await wasMigrated(db, dialect)).toBe(true)

    await db.executeQuery(CompiledQuery.raw('delete from kysely_migration'))
    expect(await wasMigrated(db, dialect)).toBe(false)

    await db.executeQuery(CompiledQuery.raw('drop table kysely_migration'))
    expect(await wasMigrated(db, dialect)).toBe(false)
    expect(
      (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name),
    ).not.toContain('kysely_migration')
  })

  test('is made once: migrating again applies nothing', async () => {
    const db = await open()

    const applied = await migrate(db, dialect)

    expect(applied).toEqual([])
  })

  test('invents nothing: no column has a default', async () => {
    const db = await open()

    const columns = (await db.introspection.getTables()).flatMap(table => table.columns)

    expect(columns.filter(column => column.hasDefaultValue)).toEqual([])
  })
})

describe.each(dialects)('a migration that fails, on %s', dialect => {
  const open = databasesOf(dialect)

  test('leaves nothing behind: the next start begins where the last one did', async () => {
    const db = await open()
    const table = (name: string) => (schema: Kysely<unknown>) =>
      createTable(schema, dialect, name, { id: 'text' }, { primary: ['id'] })
    const known = Object.fromEntries((await appliedTo(db)).map(name => [name, async () => {}]))

    await expect(
      applyMigrations(db, dialect, {
        ...known,
        '9998-first': table('first_of_two'),
        '9999-second': async schema => {
          await table('second_of_two')(schema)
          throw new Error('cut')
        },
      }),
    ).rejects.toThrow('cut')
    const left = (await db.introspection.getTables()).map(({ name }) => name).filter(name => name.endsWith('_of_two'))
    expect(left).toEqual([])
    expect(Object.keys(known)).toEqual(await appliedTo(db))
  })
})

test('a SQLite file is opened with a write-ahead log, durable and with its foreign keys, and a table that is not strict is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-'))
  const db = openSqlite(join(folder, 'guichet.db'))
  try {
    await migrate(db, 'sqlite')
    const pragma = async (name: string) =>
      Object.values((await sql.raw<Readonly<Record<string, unknown>>>(`pragma ${name}`).execute(db)).rows[0] ?? {})[0]
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual([
      'wal',
      2,
      1,
    ])

    await sql`create table loose (id text)`.execute(db)
    await expect(migrate(db, 'sqlite')).rejects.toThrow('not strict: loose')
  } finally {
    await db.destroy()
    rmSync(folder, { recursive: true })
  }
})

const appliedTo = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

test('a long list of statements lets the server look at what has come meanwhile', async () => {
  const db = openSqlite(':memory:')
  await migrate(db, 'sqlite')
  let turns = 0
  let going = true
  const turn = (): void => {
    turns += 1
    if (going) setImmediate(turn)
  }
  setImmediate(turn)

  for (let n = 0; n < 100; n += 1) await db.selectFrom('person').select('id').execute()
  going = false

  expect(turns).toBeGreaterThanOrEqual(9)
  await db.destroy()
})
