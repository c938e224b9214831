// Heavy forms are received whole before they take a place, and keep it until what was sent is dealt with.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isHeavy, withForm } from '#app/web/heavy-uploads.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-heavy-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function aForm(megabytes: number): Request {
  const form = new FormData()
  form.append('lettre', new Blob([new Uint8Array(megabytes * 1_000_000)]), 'lettre.pdf')
  return new Request('http://localhost/', { method: 'POST', body: form })
}

/** A form whose end comes when it is told to. */
function aSlowForm(): { readonly request: Request; readonly end: () => void; readonly cut: () => void } {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
      given.enqueue(
        new TextEncoder().encode('--limit\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nx'),
      )
    },
  })
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=limit' },
    body,
    duplex: 'half',
  }
  return {
    request: new Request('http://localhost/', init as RequestInit),
    end: () => {
      controller?.enqueue(new TextEncoder().encode('\r\n--limit--\r\n'))
      controller?.close()
    },
    cut: () => controller?.error(new Error('the sender is gone')),
  }
}

const filesOf = (request: Request, sender: string): Promise<number | string> =>
  withForm(request, { sender, folder }, async sent => (typeof sent === 'string' ? sent : sent.files.length))

test('heavy forms beyond four at once wait for their turn, and every one is read; nothing is left in the folder', async () => {
  let atOnce = 0
  let most = 0
  const counts = await Promise.all(
    Array.from({ length: 7 }, (_, place) =>
      withForm(aForm(3), { sender: `person ${place}`, folder }, async sent => {
        atOnce += 1
        most = Math.max(most, atOnce)
        await new Promise(done => setTimeout(done, 20))
        atOnce -= 1
        return typeof sent === 'string' ? sent : sent.files.map(({ content }) => content.byteLength)
      }),
    ),
  )

  expect([most, counts, readdirSync(folder)]).toEqual([4, Array(7).fill([3_000_000]), []])
})

test('those who send slowly hold up nobody else, and are read when they end', async () => {
  const slow = Array.from({ length: 9 }, aSlowForm)
  const read = slow.map(({ request }, place) => filesOf(request, `slow ${place}`))

  expect(await filesOf(aForm(3), 'somebody else')).toBe(1)
  for (const { end } of slow) end()
  expect(await Promise.all(read)).toEqual(Array(9).fill(1))
})

test('one person sends three at once; the next ones wait for these, and whoever is gone makes room', async () => {
  const slow = [aSlowForm(), aSlowForm(), aSlowForm()]
  const read = slow.map(({ request }) => filesOf(request, 'one person'))
  let isRead = false
  const next = filesOf(aForm(3), 'one person').then(count => {
    isRead = true
    return count
  })

  await filesOf(aForm(3), 'somebody else')
  expect(isRead).toBe(false)
  slow[0]?.cut()
  expect([await next, await read[0]]).toEqual([1, 'unreadable'])
  for (const { end } of slow.slice(1)) end()
  expect(await Promise.all(read)).toEqual(['unreadable', 1, 1])
})

test('a form with files may be heavy when it says so, or does not say what it weighs', () => {
  const asked = (headers: Record<string, string>) => isHeavy(new Request('http://localhost/', { headers }))
  const type = { 'content-type': 'multipart/form-data; boundary=x' }

  expect([
    asked({ ...type, 'content-length': '2000000' }),
    asked({ ...type, 'content-length': '2000001' }),
    asked(type),
    asked({ 'content-type': 'text/plain' }),
  ]).toEqual([false, true, true, false])
})
