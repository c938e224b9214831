// What another site, a sibling host or a program without a word of its origin sends, as somebody who may do the act: refused
// for every form, by every unsafe method and channel, before anything is read; and the same from here is not.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { can } from '#app/domain/permissions.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { dumpOfServer } from '#test/support/dump.ts'
import { addressOf, enterAll, type Matrix, readMatrix } from '#test/support/matrix.ts'

let server: Server
let matrix: Matrix
let cookies: ReadonlyMap<string, string>

beforeAll(async () => {
  server = await startServer()
  matrix = await readMatrix()
  cookies = await enterAll(server, matrix.accounts)
})

afterAll(async () => {
  await server.stop()
})

/** Each form with somebody who may send it and what they may send it about. */
const mayBeSent = () =>
  matrix.screens.flatMap(({ path, routeId, about, forms }) =>
    forms.flatMap(({ intent, permission }) => {
      for (const { email, actor } of matrix.accounts) {
        const theirs = about.find(({ subject }) => can(actor, permission, subject))
        if (theirs !== undefined)
          return [{ email, form: `${intent} ${path}`, address: addressOf(path, theirs.params), routeId, intent }]
      }
      return []
    }),
  )

const channels = (address: string, routeId: string): readonly string[] => [
  address,
  `${address}?_data=${encodeURIComponent(routeId)}`,
  `${address}.data?_routes=${encodeURIComponent(routeId)}`,
]

const send = (email: string, path: string, method: string, intent: string, headers: Readonly<Record<string, string>>) =>
  fetch(server.baseUrl + path, {
    method,
    redirect: 'manual',
    headers: {
      Cookie: cookies.get(email) ?? '',
      'Content-Type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams({ intent }).toString(),
  })

test('every form but one has somebody in this world who may send it', () => {
  const all = matrix.screens.flatMap(({ path, forms }) => forms.map(({ intent }) => `${intent} ${path}`))
  const sent = new Set(mayBeSent().map(({ form }) => form))

  // the signatories of its projects have no account on /demo
  expect(all.filter(form => !sent.has(form))).toEqual(['withdrawProject mes-projets/:projectId'])
})

test('is refused, whatever it says of itself', async () => {
  const { host, protocol } = new URL(server.baseUrl)
  const origins: readonly Readonly<Record<string, string>>[] = [
    {},
    { Origin: 'null' },
    { Origin: 'https://evil.example' },
    { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    { Origin: `${protocol}//sibling.${host}` },
    { Origin: `${protocol === 'http:' ? 'https:' : 'http:'}//${host}` },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-site' },
    { Referer: `${server.baseUrl}/`, 'Sec-Fetch-Site': 'cross-site' },
  ]
  const before = await dumpOfServer(server)
  const letThrough: string[] = []
  let asked = 0
  for (const { email, address, routeId, intent } of mayBeSent())
    for (const path of channels(address, routeId))
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        await Promise.all(
          origins.map(async headers => {
            const { status } = await send(email, path, method, intent, headers)
            asked += 1
            if (status !== 403 && status !== 405)
              letThrough.push(`${method} ${path} ${JSON.stringify(headers)}: ${status}`)
          }),
        )

  expect(letThrough).toEqual([])
  expect(await dumpOfServer(server)).toEqual(before)
  process.stdout.write(`foreign origins: ${asked} requests\n`)
}, 300_000)

test('is read when it comes from here: the refusal above is about where it came from', async () => {
  const answers = await Promise.all(
    mayBeSent().map(async ({ email, address, intent }) => {
      const { status } = await send(email, address, 'POST', intent, { Origin: server.baseUrl })
      return status
    }),
  )

  expect(answers.filter(status => status !== 403).length).toBeGreaterThan(answers.length / 2)
})
