// The settings: their defaults, and one sentence for each wrong one.

import { describe, expect, test } from 'vitest'
import { parseEnv } from '#app/web/env.ts'

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
        databaseFile: './data/guichet.db',
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
  expect(parseEnv({ DATABASE_URL: 'sqlite:/srv/g.db' })).toMatchObject({ value: { databaseFile: '/srv/g.db' } })
})

test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ DATABASE_URL: 'guichet.db' }, 'DATABASE_URL must be sqlite: followed by the path of a file.'],
  [
    { DATABASE_URL: 'postgres://localhost/guichet' },
    'DATABASE_URL names PostgreSQL, which comes with a later version: use sqlite:PATH.',
  ],
  [{ BASE_URL: 'guichet.example' }, 'BASE_URL must be an address that starts with http:// or https://.'],
  [{ BASE_URL: 'https://guichet.example/chemin' }, 'BASE_URL must be an address without a path.'],
  [{ PROXIES: 'yes' }, 'PROXIES must be a whole number from 0 to 9.'],
  [{ MODE: 'test' }, 'MODE must be demo or production.'],
  [{ SMTP_URL: 'http://localhost' }, 'SMTP_URL must be an address that starts with smtp:// or smtps://.'],
  [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must be at least 32 bytes long.'],
  [{ ...production, SESSION_SECRET: '' }, 'SESSION_SECRET is missing: production needs a secret of its own.'],
  [
    { ...production, SESSION_SECRET: 'replace-this-by-at-least-32-random-bytes' },
    'SESSION_SECRET is a published value: production needs a secret of its own.',
  ],
  [
    { ...production, SESSION_SECRET: 'demonstration-only-secret-of-guichet' },
    'SESSION_SECRET is a published value: production needs a secret of its own.',
  ],
  [{ ...production, SMTP_URL: '' }, 'SMTP_URL is missing: production sends real mail.'],
  [{ ...production, BASE_URL: '' }, 'BASE_URL is missing: production must know its own address.'],
])('%o is refused in one sentence', (source, sentence) => {
  expect(parseEnv(source)).toEqual({ ok: false, refusal: [sentence] })
})

test('production starts when all it needs is given', () => {
  expect(parseEnv(production)).toMatchObject({ ok: true, value: { mode: 'production', sessionSecret: secret } })
})
