// The server is killed in a stream of writes, again and again: what was acknowledged is there, each row has its file, and
// what must always hold does.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { checkInvariants } from '#db/invariants.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { editor, makeReadyDrafts } from '#test/support/ready-drafts.ts'
import {
  type Acknowledged,
  aStreamOfWrites,
  kindsOfWrites,
  type StreamOfWrites,
} from '#test/support/stream-of-writes.ts'
import { aVisitor } from '#test/support/visitor.ts'

const cycles = process.env['EXTENDED'] === '1' ? 100 : 5

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** At another moment each time: soon after a write of one kind was acknowledged, whatever else is under way then. */
async function kill(server: Server, { count }: StreamOfWrites, cycle: number): Promise<void> {
  const kind = kindsOfWrites[cycle % kindsOfWrites.length] ?? 'begun'
  const before = count(kind)
  await expect.poll(() => count(kind), { timeout: 30_000, interval: 1 }).toBeGreaterThan(before)
  await new Promise(done => setTimeout(done, (cycle * 13) % 31))
  await server.kill()
}

/** What was acknowledged and is not there. */
async function lostOf(db: Database, told: Acknowledged, typedInto: ApplicationId): Promise<readonly string[]> {
  const applications = await db.selectFrom('application').select(['id', 'title', 'answers', 'reference']).execute()
  const attachments = await db.selectFrom('attachment').select('sha256').execute()
  const movements = await db.selectFrom('envelope_movement').select('cause').execute()
  const submissions = await db.selectFrom('submission').select('application_id').execute()
  const titles = new Set(applications.map(({ title }) => title))
  const hashes = new Set(attachments.map(row => row.sha256))
  const causes = movements.map(({ cause }) => cause).join('\n')
  const filed = new Set(submissions.map(({ application_id }) => application_id))
  const { sent, acknowledged } = told.typed
  const text = applications.find(({ id }) => id === typedInto)?.answers ?? ''
  // a write that was under way may be there too: nobody was told that it is not
  const kept = acknowledged === 0 || sent.slice(acknowledged - 1).some(words => text.includes(`"${words}"`))
  return [
    ...told.begun.filter(title => !titles.has(title)),
    ...told.joined.filter(hash => !hashes.has(hash)),
    ...told.frozen.filter(words => !causes.includes(words)),
    ...told.filed.filter(id => !filed.has(id)),
    ...(kept ? [] : [`typed: ${sent[acknowledged - 1]}`]),
  ]
}

/** Attachments whose file is not there, or is not what its name says. */
async function withoutFile(db: Database, dataDir: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('attachment').select('sha256').distinct().execute()
  return rows
    .map(row => row.sha256)
    .filter(hash => {
      const path = join(dataDir, 'files', hash.slice(0, 2), hash)
      return !existsSync(path) || sha256(readFileSync(path)) !== hash
    })
}

test(
  `after each of ${cycles} crashes all that was acknowledged is there, with its files, and nothing is broken`,
  async ({ annotate }) => {
    let server = await startServer()
    const { dataDir } = server
    const drafts = await makeReadyDrafts(server, cycles + 2)
    const [typedInto] = drafts
    if (typedInto === undefined) throw new Error('drafts were made')
    const stream = await aStreamOfWrites(server, drafts)
    const db = openSqlite(join(dataDir, 'guichet.db'))
    const integrity = new SQLite(join(dataDir, 'guichet.db'), { readonly: true })
    try {
      for (let cycle = 1; cycle <= cycles; cycle += 1) {
        const written = stream.run(server)
        await kill(server, stream, cycle)
        await written
        server = await startServer({ dataDir })

        expect(await lostOf(db, stream.acknowledged, typedInto), `lost by crash ${cycle}`).toEqual([])
        expect(await withoutFile(db, dataDir), `rows without their file after crash ${cycle}`).toEqual([])
        expect((await checkInvariants(db, sha256)).broken, `broken by crash ${cycle}`).toEqual([])
        expect(integrity.pragma('integrity_check', { simple: true })).toBe('ok')
      }
      const counts = kindsOfWrites.map(kind => ({ kind, count: stream.count(kind) }))
      await annotate(counts.map(({ kind, count }) => `${count} ${kind}`).join(', '))

      for (const { kind, count } of counts) expect(count, kind).toBeGreaterThanOrEqual(cycles / kindsOfWrites.length)
    } finally {
      integrity.close()
      await db.destroy()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
  cycles * 30_000,
)

/** Loaded by Node before the server: at each commit its own connection says how durable that is. */
const tellsDurability = `
  import { createRequire } from 'node:module'
  const SQLite = createRequire(process.cwd() + '/')('better-sqlite3')
  const prepare = SQLite.prototype.prepare
  SQLite.prototype.prepare = function (text) {
    const statement = prepare.call(this, text)
    if (text !== 'commit') return statement
    const setting = name => this.pragma(name, { simple: true })
    const run = statement.run
    statement.run = (...given) => {
      process.stderr.write(['commit', setting('journal_mode'), setting('synchronous')].join(' ') + '\\n')
      return run.apply(statement, given)
    }
    return statement
  }`

test('the connection that serves flushes its log at each commit: what a power cut would lose is nothing that was answered', async () => {
  const server = await startServer({
    settings: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tellsDurability)}` },
  })
  onTestFinished(async () => void (await server.stop()))
  const { send } = aVisitor()
  await send(server, '/demo', { email: editor.email })
  const commits = () => server.output().match(/^commit .*$/gm) ?? []
  const before = commits().length

  const begun = await send(server, '/candidatures/nouvelle', { title: 'Un titre' })

  expect(begun.status).toBe(303)
  await expect.poll(() => commits().length).toBeGreaterThan(before)
  expect(new Set(commits())).toEqual(new Set(['commit wal 2']))
})
