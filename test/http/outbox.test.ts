// The outbox before a real SMTP server in every bad mood: nothing is lost, nothing comes twice as another letter, nobody waits.

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seconds } from '#app/domain/time.ts'
import { machineNow, stopwatch } from '#app/web/clock.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { type MailServer, startMailServer } from '#test/support/mail-server.ts'
import { filingForm, makeReadyDrafts, signatory, signaturePath } from '#test/support/ready-drafts.ts'
import { aVisitor } from '#test/support/visitor.ts'

const moods = ['refusesForNow', 'refuses', 'closes', 'hangs'] as const

let mail: MailServer
let server: Server
let db: Database
let drafts: Awaited<ReturnType<typeof makeReadyDrafts>>
const visitor = aVisitor()
let next = 0
/** Letters of the demonstration’s past, which left long ago. */
const before = new Set<string>()

beforeAll(async () => {
  mail = await startMailServer()
  server = await startServer({ settings: { SMTP_URL: mail.url } })
  db = openSqlite(join(server.dataDir, 'guichet.db'))
  for (const { id } of await db.selectFrom('outbox').select('id').execute()) before.add(id)
  drafts = await makeReadyDrafts(server, 2 * moods.length + 2)
  await visitor.send(server, '/demo', { email: signatory.email })
})

afterAll(async () => {
  await db.destroy()
  mail.setMood('takes')
  await server.stop()
  await mail.goDown()
})

const waiting = () =>
  db.selectFrom('outbox').select(['id', 'attempts', 'last_error', 'dead_at']).where('sent_at', 'is', null).execute()

/** Files one application, which tells four people; gives how long its answer took. */
async function file(): Promise<number> {
  const draft = drafts[next]
  next += 1
  if (draft === undefined) throw new Error('more drafts')
  const form = await filingForm(visitor, server, draft)
  const start = stopwatch()
  expect((await visitor.send(server, signaturePath(draft), form)).status).toBe(303)
  return stopwatch() - start
}

/** The minutes until the next try have passed, and all leaves. */
async function untilSent(): Promise<void> {
  mail.setMood('takes')
  await expect
    .poll(
      async () => {
        await db.updateTable('outbox').set({ next_at: machineNow() }).where('sent_at', 'is', null).execute()
        return waiting()
      },
      { timeout: 60_000, interval: 500 },
    )
    .toEqual([])
}

test('whatever the mail server does, each letter comes in the end under its one name, and a filing is answered as fast', async ({
  annotate,
}) => {
  await file()
  await untilSent()
  const answered: string[] = []
  for (const mood of moods) {
    mail.setMood(mood)
    await file()
    await expect.poll(() => mail.met.has(mood), { timeout: 30_000 }).toBe(true)
    const took = await file()
    answered.push(`${mood} ${Math.round(took)} ms`)
    expect(took, mood).toBeLessThan(seconds(3))
    expect((await waiting()).length, mood).toBeGreaterThan(0)
    await untilSent()
  }
  await mail.goDown()
  answered.push(`down ${Math.round(await file())} ms`)
  await expect
    .poll(async () => (await waiting()).every(({ last_error }) => last_error !== null), { timeout: 30_000 })
    .toBe(true)
  await mail.comeBack()
  await untilSent()

  const queued = (await db.selectFrom('outbox').select('id').execute())
    .map(({ id }) => id)
    .filter(id => !before.has(id))
  const named = mail.came.map(id => id.replace(/^<|@.*$/g, ''))
  await annotate(`${answered.join(', ')}; ${queued.length} letters queued, ${named.length} came whole`)
  expect(new Set(named)).toEqual(new Set(queued))
  expect(named.length, 'a letter whose taking was not said comes again').toBeGreaterThan(queued.length)
}, 240_000)
