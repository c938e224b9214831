// Two servers on one PostgreSQL serve the same people: nothing that one was told is unknown to the other, nothing happens twice.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { root } from '#app/prepare.js'
import { type Database, openSqlite } from '#db/connection.ts'
import { emptySchema } from '#db/dialect.ts'
import { openPostgres } from '#db/postgres.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { dumpOf } from '#test/support/dump.ts'
import { aVisitor, mailedCode, mailTo } from '#test/support/visitor.ts'

const url = process.env['TEST_POSTGRES_URL'] ?? ''
const address = { dialect: 'postgres', url, schema: 'guichet' } as const

let folder = ''
let db: Database
let one: Server
let other: Server

const settings = () => ({ DATABASE_URL: url, DATA_DIR: folder, MODE: 'demo' })

function command(name: string): void {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings() }
  const done = spawnSync(process.execPath, ['build/server/command.js', name], { cwd: root, env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${name}: ${done.stdout}${done.stderr}`)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-postgres-'))
  db = openPostgres(address)
  await emptySchema(db, address.schema)
  for (const name of ['migrate', 'seed']) command(name)
  ;[one, other] = await Promise.all([
    startServer({ settings: settings(), emptyWorld: true }),
    startServer({ settings: settings(), emptyWorld: true }),
  ])
}, 240_000)

afterAll(async () => {
  await Promise.all([one.stop(), other.stop()])
  await db.destroy()
  rmSync(folder, { recursive: true, force: true })
})

test('the demonstration’s world is the same on both engines, row for row', async () => {
  const sqlite = openSqlite(join(inject('seededWorld'), 'guichet.db'))
  const [here, there] = await Promise.all([dumpOf(db, ['demo_clock']), dumpOf(sqlite, ['demo_clock'])])
  await sqlite.destroy()

  expect(here).toEqual(there)
})

test('a code that one server was asked for opens a session on the other, and both know it', async () => {
  const { email } = demoPeople.camille
  const { send } = aVisitor()
  await send(one, '/connexion', { email })
  await send(other, '/connexion/code', { code: await mailedCode(one, email) })

  expect((await send(one, '/candidatures')).status).toBe(200)
  expect((await send(other, '/candidatures')).status).toBe(200)
  await send(one, '/deconnexion', { intent: 'signOut' })
  expect((await send(other, '/candidatures')).status).toBe(302)
  expect((await mailTo(other, email)).filter(({ name }) => name === 'signInCode').length).toBe(1)
})

test('of one movement that is sent to both at once, one is written', async () => {
  const { send } = aVisitor()
  await send(one, '/demo', { email: demoPeople.odile.email })
  const page = await (await send(one, '/enveloppe')).text()
  const line = /<option value="([^"]+:\d+)"[^>]*>Données 2025/.exec(page)?.[1] ?? ''
  const freeze = { act: 'freeze', line, amount: '10 000', words: 'Arrêté du 10 mars 2025.' }

  const answers = await Promise.all([send(one, '/enveloppe', freeze), send(other, '/enveloppe', freeze)])

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]))
  const frozen = await db.selectFrom('envelope_movement').selectAll().where('amount_cents', '=', 1_000_000).execute()
  expect(frozen.map(({ kind }) => kind)).toEqual(['freeze'])
})

test('the clock that one moves is the clock of both, and what time causes happens once', async () => {
  const { send } = aVisitor()
  await send(one, '/demo/horloge', { day: '15/04/2025', time: '09:30' })

  const shown = await Promise.all([one, other].map(async server => (await send(server, '/demo/horloge')).text()))
  await Promise.all([1, 2, 3].map(async () => command('tick')))
  const sent = await mailTo(other, demoPeople.anne.email)
  const agendas = sent.filter(({ name, text }) => name === 'committeeAgenda' && text.includes('15 avr'))

  for (const page of shown) expect(page.replaceAll('\u00a0', ' ')).toContain('Horloge : 15 avr. 2025 à 9 h 3')
  expect(agendas.length).toBeGreaterThan(0)
  expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
  expect(agendas.length).toBe(new Set(agendas.map(({ text }) => text)).size)
  command('invariants')
  command('audit:verify')
})
