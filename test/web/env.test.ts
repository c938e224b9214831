// The settings: their defaults, and one sentence for each wrong one.

import { describe, expect, test } from 'vitest'
import { terminal } from '#app/text/terminal.ts'
import { parseEnv } from '#app/web/env.ts'

const says = terminal.settings
const secret = 'x'.repeat(32)
const production = {
  MODE: 'production',
  SMTP_URL: 'smtp://localhost:1025',
  BASE_URL: 'https://guichet.example',
  SESSION_SECRET: secret,
}

describe('without any setting', () => {
  test('the demonstration starts on localhost:3000 with its file under ./data', () => {
    expect(parseEnv({})).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        dataDir: './data',
        database: { dialect: 'sqlite', file: './data/guichet.db' },
        baseUrl: 'http://localhost:3000',
        mode: 'demo',
        proxies: 0,
        smtpUrl: null,
        sessionSecret: expect.stringMatching(/^.{32,}$/),
      },
    })
  })

  test('an empty setting counts as none', () => {
    expect(parseEnv({ PORT: '', SMTP_URL: '', MODE: '' })).toEqual(parseEnv({}))
  })
})

test('the base address follows the port', () => {
  expect(parseEnv({ PORT: '20123' })).toMatchObject({ value: { port: 20123, baseUrl: 'http://localhost:20123' } })
})

test('the database can be another file', () => {
  expect(parseEnv({ DATABASE_URL: 'sqlite:/srv/g.db' })).toMatchObject({
    value: { database: { dialect: 'sqlite', file: '/srv/g.db' } },
  })
})

test('the database can be one of a PostgreSQL server', () => {
  const url = 'postgresql://guichet:secret@db.example:5433/guichet'

  expect(parseEnv({ DATABASE_URL: url })).toMatchObject({
    value: { database: { dialect: 'postgres', url, schema: 'guichet' } },
  })
})

test.each([
  [{ PORT: 'http' }, says.port],
  [{ PORT: '70000' }, says.port],
  [{ DATABASE_URL: 'guichet.db' }, says.databaseForm],
  [{ DATABASE_URL: 'postgres:guichet' }, says.databaseForm],
  [{ DATABASE_URL: 'postgres://' }, says.databaseForm],
  [{ BASE_URL: 'guichet.example' }, 'BASE_URL doit être une adresse qui commence par http:// ou https://'],
  [{ BASE_URL: 'https://guichet.example/chemin' }, says.basePath],
  [{ PROXIES: 'yes' }, says.proxies],
  [{ MODE: 'test' }, says.mode],
  [{ SMTP_URL: 'http://localhost' }, 'SMTP_URL doit être une adresse qui commence par smtp:// ou smtps://'],
  [{ SESSION_SECRET: 'short' }, says.secretShort],
  [{ ...production, SESSION_SECRET: '' }, says.secretMissing],
  [{ ...production, SESSION_SECRET: 'replace-this-by-at-least-32-random-bytes' }, says.secretPublished],
  [{ ...production, SESSION_SECRET: 'demonstration-only-secret-of-guichet' }, says.secretPublished],
  [{ ...production, SMTP_URL: '' }, says.smtpMissing],
  [{ ...production, BASE_URL: '' }, says.baseMissing],
  [{ ...production, BASE_URL: 'http://guichet.example' }, says.baseInsecure],
])('%o is refused in one sentence', (source, sentence) => {
  expect(parseEnv(source)).toEqual({ ok: false, refusal: [sentence] })
})

test('production starts when all it needs is given', () => {
  expect(parseEnv(production)).toMatchObject({ ok: true, value: { mode: 'production', sessionSecret: secret } })
})
