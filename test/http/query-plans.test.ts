// Every statement that acts, time and pages make: none reads a table that grows from end to end, on either engine, and no
// page makes more of them where there are more rows. They are recorded as they run, so that a new one is judged by itself.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { runCommand } from '#test/support/command.ts'
import { crawl, kindOf } from '#test/support/crawl.ts'
import { endTestPostgres, openTestPostgres } from '#test/support/postgres.ts'
import {
  distinctReads,
  recordedIn,
  recordingTo,
  scannedByPostgres,
  scannedBySqlite,
  sizeOf,
} from '#test/support/statements.ts'
import { aVisitor } from '#test/support/visitor.ts'

const folder = mkdtempSync(join(tmpdir(), 'guichet-plans-'))
const few = join(folder, 'few')
const many = join(folder, 'many')
const accounts = listedAccounts.filter(({ disabled }) => disabled === null).map(({ email }) => email)

type Recorded = Server & { readonly file: string }

async function startRecording(world: string): Promise<Recorded> {
  const file = `${world}.pages`
  return { ...(await startServer({ world, settings: recordingTo(file) })), file }
}

let sqlite: Database
let ofFew: Recorded
let ofMany: Recorded
let reads: readonly string[] = []
const lists = new Map<string, ReadonlySet<string>>()

beforeAll(async () => {
  await runCommand(['migrate'], { DATA_DIR: few, ...recordingTo(`${folder}/migrations`, true) })
  const recording = { DATA_DIR: few, ...recordingTo(`${folder}/acts`, true) }
  expect(await runCommand(['seed', '--applications', '60'], recording)).toMatchObject({ code: 0 })
  expect(await runCommand(['seed', '--applications', '180'], { DATA_DIR: many })).toMatchObject({ code: 0 })
  sqlite = openSqlite(join(few, 'guichet.db'))
  ofFew = await startRecording(few)
  ofMany = await startRecording(many)
  for (const email of [null, ...accounts]) {
    const visited = await crawl(ofFew, email, 2)
    if (email !== null)
      lists.set(email, new Set(visited.filter(({ path }) => !kindOf(path).includes(':id')).map(({ path }) => path)))
  }
  const ofMigrations = new Set(recordedIn(`${folder}/migrations`))
  const recorded = [...recordedIn(`${folder}/acts`), ...recordedIn(ofFew.file)]
  reads = distinctReads(recorded.filter(text => !ofMigrations.has(text)))
}, 240_000)

afterAll(async () => {
  await ofFew.stop()
  await ofMany.stop()
  await sqlite.destroy()
  await endTestPostgres()
  rmSync(folder, { recursive: true, force: true })
})

/** What the server does every second beside its pages: mail, the clock, the closings it notes. */
const everySecond = /"(outbox|demo_clock|done_mark)"|^select "closes_at" from "funding_window"/

/** The statements of one page: the least of some tries, since what time causes, once a minute, may fall into one. */
async function statementsOf(server: Recorded, visitor: ReturnType<typeof aVisitor>, path: string): Promise<number> {
  const counts: number[] = []
  for (const _ of [1, 2, 3]) {
    const from = sizeOf(server.file)
    await (await visitor.send(server, path)).text()
    counts.push(recordedIn(server.file, from).filter(text => !everySecond.test(text)).length)
  }
  return Math.min(...counts)
}

test.each(accounts)('the lists of %s take as many statements for 180 applications as for 60', async email => {
  const visitors = [ofFew, ofMany].map(() => aVisitor())
  for (const [place, server] of [ofFew, ofMany].entries()) await visitors[place]?.send(server, '/demo', { email })
  const grown: string[] = []
  let compared = 0
  for (const path of lists.get(email) ?? []) {
    const atFew = await statementsOf(ofFew, visitors[0] ?? aVisitor(), path)
    const atMany = await statementsOf(ofMany, visitors[1] ?? aVisitor(), path)
    if (atMany > atFew) grown.push(`${path}: ${atFew}, then ${atMany}`)
    compared += 1
  }

  expect(grown).toEqual([])
  expect(compared).toBeGreaterThan(5)
})

/** Each statement that reads a whole table, with its tables. */
async function wholeReads(judge: (text: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = []
  for (const text of reads) {
    const scanned = await judge(text)
    if (scanned.length > 0) found.push(`${scanned.join(', ')}: ${text}`)
  }
  return found
}

describe('no statement reads a table that grows from end to end', () => {
  test('on SQLite', async () => {
    expect(reads.length).toBeGreaterThan(150)
    expect(await wholeReads(text => scannedBySqlite(sqlite, text))).toEqual([])
  }, 60_000)

  test('on PostgreSQL, where an index could answer', async () => {
    const postgres = await openTestPostgres()
    // empty tables cost nothing to read whole: what is asked is whether an index could answer
    const settings = [
      ...['seqscan', 'hashjoin', 'mergejoin'].map(way => `enable_${way} = off`),
      'plan_cache_mode = force_generic_plan',
    ]
    for (const setting of settings) await postgres.executeQuery(CompiledQuery.raw(`set ${setting}`))

    expect(await wholeReads(text => scannedByPostgres(postgres, text))).toEqual([])
    expect(await scannedByPostgres(postgres, 'select * from "journal" where "at" >= ?')).toEqual(['journal'])
    await postgres.destroy()
  }, 120_000)

  test('and one that does is seen', async () => {
    expect(await scannedBySqlite(sqlite, 'select * from "journal" where "at" >= ?')).toEqual(['journal'])
    expect(await scannedBySqlite(sqlite, 'select * from "journal" order by "at" limit ?')).toEqual(['journal'])
  })
})
