// Slow uploads hold up nobody: people who have nothing to send there are refused before their body is read, and those of
// people who have take no place before they are whole.

import { request } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { documents } from '#test/support/documents.ts'
import { connectTo, rawPost, write } from '#test/support/raw-post.ts'
import { aVisitor, type Visitor } from '#test/support/visitor.ts'

let server: Server
let address = ''
let version = ''

beforeAll(async () => {
  server = await startServer()
  const db = openSqlite(join(server.dataDir, 'guichet.db'))
  const draft = await db
    .selectFrom('application')
    .select(['id', 'version'])
    .where('state', '=', 'draft')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  await db.destroy()
  address = `/candidatures/${draft.id}/formulaire/support`
  version = String(draft.version)
})

afterAll(async () => {
  await server.stop()
})

/** Says that eight megabytes follow, sends the first bytes, and waits. */
function beginsToSend(cookie: string): Promise<number> {
  return new Promise((answered, failed) => {
    const upload = request(`${server.baseUrl}${address}`, {
      method: 'POST',
      headers: {
        Cookie: cookie,
        Origin: server.baseUrl,
        'Content-Type': 'multipart/form-data; boundary=limit',
        'Content-Length': String(8_000_000),
      },
    })
    upload.on('response', answer => {
      answered(answer.statusCode ?? 0)
      upload.destroy()
    })
    upload.on('error', failed)
    upload.write('--limit\r\n')
  })
}

test('eight strangers who never end are answered at once that there is nothing there', async () => {
  const { jar, send } = aVisitor()
  await send(server, '/demo', { email: demoPeople.yanis.email })
  const cookie = `session=${jar.get('session') ?? ''}`

  expect(await Promise.all(Array.from({ length: 8 }, () => beginsToSend(cookie)))).toEqual(Array(8).fill(404))
})

/** The same, for as long as the socket is left open. */
async function stalls(visitor: Visitor): Promise<Socket> {
  const { head } = rawPost(visitor, server, address, {})
  const socket = await connectTo(server)
  const heavy = head
    .replace('application/x-www-form-urlencoded', 'multipart/form-data; boundary=limit')
    .replace('Content-Length: 0', 'Content-Length: 8000000')
  await write(socket, `${heavy}--limit\r\n`)
  return socket
}

test('while somebody who takes part begins eight large uploads and ends none, another joins a large file', async () => {
  const slow = aVisitor()
  await slow.send(server, '/demo', { email: demoPeople.thomas.email })
  const stalled = await Promise.all(Array.from({ length: 8 }, () => stalls(slow)))
  const { send } = aVisitor()
  await send(server, '/demo', { email: demoPeople.camille.email })
  const form = new FormData()
  form.append('version', version)
  form.append('attachments.other', new Blob([documents.pdf, new Uint8Array(3_000_000), documents.pdf]), 'devis.pdf')

  const answer = await Promise.race([
    send(server, address, form).then(({ status }) => status),
    new Promise(done => setTimeout(() => done('held up'), 10_000)),
  ])
  const waiting = stalled.map(socket => [socket.bytesRead, socket.destroyed])
  for (const socket of stalled) socket.destroy()

  expect(answer).toBe(303)
  expect(waiting, 'nobody answered them: their uploads were awaited all along').toEqual(Array(8).fill([0, false]))
})
