// Slow uploads of people who have nothing to send there hold up nobody: they are refused before their body is read.

import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { aVisitor } from '#test/support/visitor.ts'

let server: Server
let address = ''

beforeAll(async () => {
  server = await startServer()
  const db = openSqlite(join(server.dataDir, 'guichet.db'))
  const draft = await db.selectFrom('application').select('id').where('state', '=', 'draft').executeTakeFirstOrThrow()
  await db.destroy()
  address = `/candidatures/${draft.id}/formulaire/support`
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
