// E-mails leave over SMTP as they were written, to the address that was kept, under the name of their outbox row.

import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minutes, toInstant } from '#app/domain/time.ts'
import type { Delivery } from '#app/use-cases/context.ts'
import type { Env } from '#app/web/env.ts'
import { makeDeliver, smtpOptions } from '#app/web/mail.ts'
import { type Database, migrate, openSqlite } from '#db/connection.ts'
import { listSentMail } from '#db/sent-mail.ts'

type Received = { readonly to: readonly string[]; readonly source: Buffer }

let server: SMTPServer
let received: Received[]
let refusal: Error | null
let db: Database

beforeEach(async () => {
  received = []
  refusal = null
  db = openSqlite(':memory:')
  await migrate(db, 'sqlite')
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(parts) })
        if (refusal === null) done()
        else done(refusal)
      })
    },
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
})

afterEach(async () => {
  await new Promise<void>(done => server.close(done))
  await db.destroy()
})

const settings = (smtpUrl: string | null): Env => ({
  port: 0,
  host: '127.0.0.1',
  dataDir: '.',
  database: { dialect: 'sqlite', file: ':memory:' },
  baseUrl: 'https://guichet.exemple.fr',
  mode: smtpUrl === null ? 'demo' : 'production',
  smtpUrl,
  proxies: 0,
  sessionSecret: 'a secret of thirty-two bytes or more',
})

const code: Delivery = {
  id: '2f0c5d0a-0000-4000-8000-000000000001',
  to: 'camille.aubry@exemple.fr',
  locale: 'fr',
  sentAt: toInstant('2025-03-10T08:00:00.000Z'),
  name: 'signInCode',
  props: { code: '048213', minutes: 15 },
}

const throughServer = () => makeDeliver(settings(`smtp://127.0.0.1:${server.server.address().port}`), db)

test('an e-mail reaches its address with its words and the identity of its outbox row', async () => {
  await throughServer()(code)

  const [mail] = received
  if (mail === undefined) throw new Error('nothing was received')
  const read = await simpleParser(mail.source)
  expect(mail.to).toEqual(['camille.aubry@exemple.fr'])
  expect(read.to?.text).toContain('camille.aubry@exemple.fr')
  expect(read.messageId).toBe('<2f0c5d0a-0000-4000-8000-000000000001@guichet.exemple.fr>')
  expect(read.text?.replace(/\s/g, '')).toContain('048213')
  expect(read.html).toContain('<html')
})

test('the same e-mail sent twice has the same identity', async () => {
  const deliver = throughServer()

  await deliver(code)
  await deliver(code)

  const ids = await Promise.all(received.map(async ({ source }) => (await simpleParser(source)).messageId))
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('a server that refuses makes the delivery fail, for the outbox to try again', async () => {
  refusal = new Error('mailbox full')

  await expect(throughServer()(code)).rejects.toThrow()
})

test('in production a relay elsewhere must speak TLS; one on the same machine need not', () => {
  const required = (url: string, mode: Env['mode']) => smtpOptions(url, mode).requireTLS

  expect(required('smtp://relais.exemple.fr', 'production')).toBe(true)
  expect(required('smtp://127.0.0.1.exemple.fr:25', 'production')).toBe(true)
  expect(['localhost', '127.0.0.1', '[::1]'].map(host => required(`smtp://${host}:1025`, 'production'))).toEqual([
    false,
    false,
    false,
  ])
  expect(required('smtp://relais.exemple.fr', 'demo')).toBe(false)
})

test('a relay that cannot speak TLS gets nothing when it must', async () => {
  // this machine, under a name that is not known to be its own
  const elsewhere = settings(`smtp://127.1:${server.server.address().port}`)

  await expect(makeDeliver(elsewhere, db)(code)).rejects.toThrow(/STARTTLS|TLS/)
  expect(received).toEqual([])
})

test('a relay that hangs at each of its ten steps is given up within the two minutes of a lease', () => {
  const { connectionTimeout, greetingTimeout, socketTimeout } = smtpOptions('smtp://relais.exemple.fr', 'production')

  expect(connectionTimeout + greetingTimeout + 9 * socketTimeout).toBeLessThan(minutes(2))
})

test('without SMTP it goes to the mailbox of the demonstration, once however often it is sent', async () => {
  const deliver = makeDeliver(settings(null), db)

  await deliver(code)
  await deliver(code)

  const kept = await listSentMail(db, { to: null, offset: 0, limit: 10 })
  expect(kept.map(({ id, to }) => ({ id, to }))).toEqual([{ id: code.id, to: code.to }])
  expect(received).toEqual([])
})
