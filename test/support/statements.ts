// The statements of the product, recorded as it runs, and whether the plan of one on either engine reads a whole table.

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { root } from '#app/prepare.js'
import type { Database } from '#db/connection.ts'
import { tables } from '#db/schema.ts'

const recorder = join(root, 'test/support/record-statements.js')

/** Environment variables with which a program of the product writes its statements into `file`. */
export const recordingTo = (file: string, once = false): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import ${recorder}`,
  RECORD_TO: file,
  ...(once ? { RECORD_ONCE: '1' } : {}),
})

/** What a recorded file holds from a place on: reads and writes, without the ends of transactions. */
export const recordedIn = (file: string, from = 0): readonly string[] =>
  readFileSync(file)
    .subarray(from)
    .toString('utf8')
    .split('\n')
    .map(line => line.split('\t', 1)[0] ?? '')
    .filter(text => /^(select|insert|update|delete|with)\b/i.test(text))

export const sizeOf = (file: string): number => statSync(file).size

/** Lists of values of every length are one statement. */
const shapeOf = (text: string): string =>
  text.replace(/\(\?(, \?)+\)/g, '(?)').replace(/(values \(\?\))(, \(\?\))+/g, '$1')

/** Rows that are only inserted are looked for by nobody. */
const readsTables = (text: string): boolean =>
  /^(update|delete)\b/i.test(text) || /^(select|with)\b.* from /i.test(text)

/** One text of each shape. */
export function distinctReads(texts: readonly string[]): readonly string[] {
  const byShape = new Map(texts.filter(readsTables).map(text => [shapeOf(text), text]))
  return [...byShape.values()]
}

/** Tables that do not grow with the files: the windows, their versions and their lines; and what the demonstration alone has. */
const small: readonly string[] = [
  'funding_window',
  'window_version',
  'planned_opening',
  'envelope_line',
  'demo_clock',
  'sent_mail',
]

/** Takes the first rows of an order that an index has, whatever the table holds. */
const takesFirst = (text: string): boolean => text.endsWith(' limit ?') && !/ where /.test(text)

function grows(name: string, text: string): boolean {
  const table = new RegExp(`"(\\w+)" as "${name}"`).exec(text)?.[1] ?? name
  return table in tables && !small.includes(table)
}

const countOf = (text: string): number => text.match(/\?/g)?.length ?? 0

/** The tables that SQLite reads from end to end to answer. */
export async function scannedBySqlite(db: Database, text: string): Promise<readonly string[]> {
  const parameters = Array.from({ length: countOf(text) }, () => null)
  const { rows } = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${text}`, parameters),
  )
  const sorts = rows.some(({ detail }) => detail.startsWith('USE TEMP B-TREE'))
  if (!sorts && takesFirst(text)) return []
  return rows.flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? []).filter(name => grows(name, text))
}

type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly PlanNode[]
}

type Explained = { readonly 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }

/** The tables that PostgreSQL would read from end to end, however much it is told not to; plans are of any values. */
export async function scannedByPostgres(db: Database, text: string): Promise<readonly string[]> {
  let place = 0
  const numbered = text.replace(/\?/g, () => `$${(place += 1)}`)
  const given = place === 0 ? '' : `(${Array.from({ length: place }, () => 'null').join(', ')})`
  const run = (statement: string) => db.executeQuery<Explained>(CompiledQuery.raw(statement))
  await run(`prepare explained as ${numbered}`)
  const { rows } = await run(`explain (format json) execute explained${given}`)
  await run('deallocate explained')
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  if (plan === undefined) throw new Error(`no plan for ${text}`)
  if (takesFirst(text) && plan.Plans?.[0]?.['Node Type'].startsWith('Index') === true) return []
  return nodesOf(plan).flatMap(node => {
    const table = node['Relation Name'] ?? ''
    const isWhole =
      node['Node Type'] === 'Seq Scan' ||
      (/^Index (Only )?Scan$/.test(node['Node Type']) && node['Index Cond'] === undefined)
    return isWhole && grows(table, text) ? [table] : []
  })
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
