// Canaries: a mark that nothing else holds in each field of each row of a world, and every mark that an answer shows.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { type Database, openSqlite } from '#db/connection.ts'
import { tables } from '#db/schema.ts'
import { liftAppendOnly } from './triggers.ts'

export type TableName = keyof typeof tables
export type Stored = Readonly<Record<string, string | number | null>>

/**
 * How a column is marked: a word before its text, before the name of a file or in each prose of its JSON, an amount of
 * money that no other row has, or nothing because its own value is nowhere else.
 */
export type Marking = 'word' | 'file' | 'prose' | 'amount' | 'itself'

export type Canary = {
  readonly table: TableName
  readonly column: string
  /** Where in its JSON; null for a whole column. */
  readonly leaf: string | null
  readonly mark: string
  /** As it was before anything was marked. */
  readonly row: Stored
}

const wordOf = (index: number): string => `zq${index.toString(36).padStart(4, '0')}qz`

/** Of the size it was, and of eight figures at least, so that it is no other number. */
const amountOf = (index: number, was: number): number =>
  Math.max(1, Math.floor(was / 10_000_000)) * 10_000_000 + ((index * 7_919 + 1_234_567) % 9_000_000) + 500_011

/** Prose has words; codes, days and numbers have not, and pages read them. An address of somebody is told apart too. */
const isProse = (text: string): boolean => (/\s/.test(text) && /\p{L}{3}/u.test(text)) || /^\S+@\S+$/.test(text)

/** How the columns of a table are marked; `leaves` are the only prose of its JSON that is. */
export type MarkingOf = (
  table: TableName,
  column: string,
) => { readonly mark: Marking; readonly leaves?: RegExp } | null

/** Marks the world in `dataDir`, which no server serves yet. */
export async function plant(dataDir: string, markingOf: MarkingOf): Promise<readonly Canary[]> {
  const db = openSqlite(join(dataDir, 'guichet.db'))
  const planted: Canary[] = []
  const next = (canary: Omit<Canary, 'mark'>): string => {
    const mark = wordOf(planted.length)
    planted.push({ ...canary, mark })
    return mark
  }
  try {
    for (const table of Object.keys(tables) as TableName[]) {
      const putBack = await liftAppendOnly(db, 'sqlite', table)
      for (const { rowid, ...row } of await rowsOf(db, table)) {
        const changed: [column: string, value: string | number][] = []
        for (const column of Object.keys(tables[table])) {
          const marking = markingOf(table, column)
          const value = row[column]
          if (marking === null || value === null || value === undefined || value === '') continue
          const one = { table, column, leaf: null, row }
          const { mark: how, leaves } = marking
          if (how === 'itself') planted.push({ ...one, mark: String(value) })
          else if (how === 'prose')
            changed.push([
              column,
              JSON.stringify(
                marked(JSON.parse(String(value)), '', leaf =>
                  leaves?.test(leaf) === false ? null : next({ ...one, leaf }),
                ),
              ),
            ])
          else if (how === 'amount') {
            // nothing is no amount: pages tell it apart
            if (Number(value) === 0) continue
            const amount = amountOf(planted.length, Number(value))
            planted.push({ ...one, mark: String(amount) })
            changed.push([column, amount])
          } else changed.push([column, how === 'file' ? `${next(one)}-${value}` : `${next(one)} ${value}`])
        }
        for (const [column, value] of changed)
          await db.executeQuery(CompiledQuery.raw(`update ${table} set ${column} = ? where rowid = ?`, [value, rowid]))
      }
      await putBack()
    }
    return planted
  } finally {
    await db.destroy()
  }
}

async function rowsOf(db: Database, table: string): Promise<readonly (Stored & { readonly rowid: number })[]> {
  const { rows } = await db.executeQuery<Stored & { readonly rowid: number }>(
    CompiledQuery.raw(`select rowid, * from ${table} order by rowid`),
  )
  return rows
}

/** The same value with a mark in each of its prose; `mark` gives null where none is wanted. */
function marked(value: unknown, path: string, mark: (leaf: string) => string | null): unknown {
  if (typeof value === 'string') {
    const found = isProse(value) ? mark(path) : null
    return found === null ? value : `${found}${/\s/.test(value) ? ' ' : '.'}${value}`
  }
  if (Array.isArray(value)) return value.map((held, index) => marked(held, `${path}[${index}]`, mark))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, marked(held, path === '' ? key : `${path}.${key}`, mark)]),
  )
}

/** What finds marks in an answer: in its text, in what its text encodes, and in the bytes of a file. */
export function searchFor(canaries: readonly Canary[]): (headers: string, body: Uint8Array) => readonly Canary[] {
  const byMark = new Map<string, Canary[]>()
  for (const canary of canaries) byMark.set(canary.mark, [...(byMark.get(canary.mark) ?? []), canary])
  const find = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([found]) => found)
  return (headers, body) => {
    const text = `${headers}\n${Buffer.from(body).toString('utf8')}`.replaceAll('\0', '')
    const encoded = find(text, /[A-Za-z0-9+/_-]{24,}={0,2}/g).map(run => Buffer.from(run, 'base64').toString('latin1'))
    const numbers = text.replaceAll(/(?<=\d)[\u00a0\u202f.,](?=\d)/g, '')
    const found = new Set([
      ...find([text, ...encoded].join('\n'), /zq\w{4}qz/g),
      ...find(text, /[A-Za-z0-9][\w.@+-]{6,}[A-Za-z0-9]/g),
      ...find(numbers, /\d{8,}/g),
      createHash('sha256').update(body).digest('hex'),
    ])
    return [...found].flatMap(mark => byMark.get(mark) ?? [])
  }
}
