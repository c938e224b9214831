// The server around the pages: guard, headers, health, limits, log and stop, over real HTTP.

import { spawnSync } from 'node:child_process'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#app/prepare.js'
import { en } from '#app/text/en.ts'
import { fr } from '#app/text/fr.ts'
import { terminal } from '#app/text/terminal.ts'
import { type Server, startServer } from '#test/support/browser.ts'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.baseUrl + path, { headers, redirect: 'manual' })
const post = (path: string, headers: Record<string, string>, body: BodyInit = 'a=b') =>
  fetch(server.baseUrl + path, { method: 'POST', headers, body, redirect: 'manual' })

describe('every answer', () => {
  test.each(['/', '/cette-page-n-existe-pas', '/sante', '/assets/enhance-form.js', '/x.data'])(
    '%s carries the headers',
    async path => {
      const { headers } = await get(path)

      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'nonce-[\w+/=]{24}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  test('has a nonce of its own', async () => {
    const [first, second] = await Promise.all([get('/'), get('/')])

    expect(first.headers.get('content-security-policy')).not.toBe(second.headers.get('content-security-policy'))
  })
})

describe('a page', () => {
  test('is kept by nobody, and has a length', async () => {
    const page = await get('/')

    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(Number(page.headers.get('content-length'))).toBeGreaterThan(0)
  })

  test('that does not exist is a French page with status 404', async () => {
    const page = await get('/cette-page-n-existe-pas')

    expect(page.status).toBe(404)
    expect(await page.text()).toMatch(/<html[^>]* lang="fr"/)
  })

  test('whose address cannot be read is a bad request', async () => {
    expect((await get('/%ff')).status).toBe(400)
  })
})

describe('assets', () => {
  test('are compressed beforehand and kept for ever', async () => {
    const asset = await get('/assets/enhance-form.js')

    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('an unsafe request', () => {
  test.each(['/', '/?_data=root', '/cette-page-n-existe-pas', '/assets/enhance-form.js', '/x.data', '/sante'])(
    'to %s is refused when it comes from elsewhere or says nothing',
    async path => {
      const elsewhere = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }

      expect((await post(path, elsewhere)).status).toBe(403)
      expect((await post(path, {})).status).toBe(403)
    },
  )

  test('with a method that no page has is refused', async () => {
    const answer = await fetch(server.baseUrl, { method: 'DELETE', headers: { origin: server.baseUrl } })

    expect(answer.status).toBe(405)
  })
})

test('what the server says by itself is in the language that the reader chose', async () => {
  const cookie = { cookie: 'locale=en' }
  const said = async (answer: Promise<Response>) => (await (await answer).text()).trim()

  expect(await said(post('/', {}))).toBe(fr.plain.elsewhere)
  expect(await said(post('/', cookie))).toBe(en.plain.elsewhere)
  expect([await said(get('/%ff')), await said(get('/%ff', cookie))]).toEqual([fr.plain.address, en.plain.address])
})

test('the single-fetch channel does not exist', async () => {
  expect((await get('/_root.data')).status).toBe(404)
  expect((await get('/__manifest')).status).toBe(404)
})

test('the server says that it is alive and ready', async () => {
  expect((await get('/sante')).status).toBe(200)
  expect((await get('/sante/pret')).status).toBe(200)
})

test('each request is one line of JSON that keeps no address and no query', async () => {
  const answer = await get('/jeanne@example.fr?code=123456')
  const id = answer.headers.get('x-request-id')
  await answer.text()

  const lines = () =>
    server
      .output()
      .split('\n')
      .filter(line => line.includes(String(id)))
      .map(line => JSON.parse(line) as unknown)
  await expect
    .poll(lines)
    .toEqual([
      expect.objectContaining({ requestId: id, method: 'GET', path: '*', status: 404, ms: expect.any(Number) }),
    ])
  expect(server.output()).not.toMatch(/jeanne|123456/)
})

test('a second server on the same file does not start and says why; a command works beside the first', async () => {
  const settings = { DATA_DIR: server.dataDir }
  await expect(startServer({ settings, emptyWorld: true })).rejects.toThrow(terminal.server.alreadyServed)

  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], NODE_ENV: 'production', MODE: 'demo', ...settings }
  const tick = spawnSync(process.execPath, ['build/server/command.js', 'tick'], { cwd: root, env, encoding: 'utf8' })

  expect([tick.status, tick.stderr]).toEqual([0, expect.stringContaining('tick')])
  expect((await get('/')).status).toBe(200)
})

test('a stop finishes what was accepted, then ends well', async () => {
  const own = await startServer()
  const { port } = new URL(own.baseUrl)
  const accepted = new Promise<number | undefined>((done, fail) => {
    const message = request({ port, host: 'localhost', method: 'POST', path: '/', headers: { origin: own.baseUrl } })
    message.once('response', response => {
      response.resume()
      done(response.statusCode)
    })
    message.once('error', fail)
    message.write('a=')
    setTimeout(() => message.end('b'), 500)
  })
  await new Promise(done => setTimeout(done, 200))

  const code = await own.stop()

  expect(await accepted).toBeGreaterThanOrEqual(200)
  expect(code).toBe(0)
})
