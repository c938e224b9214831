// The first start, interrupted: the next one finds no half of a world, and makes the whole of it.

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import { root } from '#app/prepare.js'
import { type Database, migrate, openSqlite } from '#db/connection.ts'
import { findClockOffset } from '#db/demo-clock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-seed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function command(name: string): ChildProcess {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], NODE_ENV: 'production', MODE: 'demo', DATA_DIR: folder }
  return spawn(process.execPath, ['build/server/command.js', name], { cwd: root, env })
}

const ended = (running: ChildProcess) => new Promise<number | null>(done => running.once('exit', done))

async function withDatabase<T>(directory: string, read: (db: Database) => Promise<T>): Promise<T> {
  const db = openSqlite(join(directory, 'guichet.db'))
  try {
    return await read(db)
  } finally {
    await db.destroy()
  }
}

/** What a world is recognised by. */
const worldIn = (directory: string) =>
  withDatabase(directory, async db => ({
    applications: await db.selectFrom('application').select(['id', 'state']).orderBy('id').execute(),
    attachments: await db.selectFrom('attachment').select(['id', 'sha256']).orderBy('id').execute(),
    mail: (await db.selectFrom('sent_mail').select('id').execute()).length,
    hasClock: (await findClockOffset(db)) !== null,
  }))

test('the world is made whole at the second start, whatever the first one left', async () => {
  const whole = mkdtempSync(join(tmpdir(), 'guichet-whole-'))
  cpSync(inject('seededWorld'), whole, { recursive: true })
  expect(await ended(command('migrate'))).toBe(0)
  const first = command('seed')
  let said = ''
  first.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.includes(', 50/')) first.kill('SIGKILL')
  })
  expect(await ended(first)).toBe(null)
  expect(await withDatabase(folder, db => db.selectFrom('funding_window').select('id').execute())).toEqual([])

  expect(await ended(command('seed'))).toBe(0)

  expect(await worldIn(folder)).toEqual(await worldIn(whole))
  for (const { sha256 } of (await worldIn(folder)).attachments)
    expect(existsSync(join(folder, 'files', sha256.slice(0, 2), sha256))).toBe(true)
  rmSync(whole, { recursive: true, force: true })
})

test('a world that is there is left alone, and its accounts are named', async () => {
  cpSync(inject('seededWorld'), folder, { recursive: true })
  const before = await worldIn(folder)
  const seeding = command('seed')
  let said = ''
  seeding.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })

  expect(await ended(seeding)).toBe(0)

  expect(await worldIn(folder)).toEqual(before)
  for (const { name } of listedAccounts) expect(said).toContain(name)
})

test('a database that another program has open is not replaced under it', async () => {
  await ended(command('migrate'))

  await withDatabase(folder, async db => {
    await db.selectFrom('funding_window').select('id').execute()
    expect(await ended(command('seed'))).toBe(1)
  })
})

test('several programs that open one new database at once take turns, and each finds it whole', async () => {
  const starts = Array.from({ length: 6 }, () => ended(command('migrate')))

  expect(await Promise.all(starts)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await withDatabase(folder, db => migrate(db, 'sqlite'))).toEqual([])
})
