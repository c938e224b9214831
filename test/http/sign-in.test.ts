// Signing in over real HTTP: the code that was mailed opens a session, and the former one of the same browser opens nothing.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '#test/support/browser.ts'
import { aVisitor, mailedCode } from '#test/support/visitor.ts'

const email = 'camille.aubry@sgar.exemple.invalid'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

const opens = async (session: string | undefined): Promise<number> =>
  (
    await fetch(`${server.baseUrl}/candidatures`, {
      redirect: 'manual',
      headers: { Cookie: `session=${session ?? ''}` },
    })
  ).status

test('a session that is opened by code takes the place of the former one in the same browser', async () => {
  const { jar, send } = aVisitor()
  await send(server, '/demo', { email })
  const former = jar.get('session')
  expect(await opens(former)).toBe(200)

  await send(server, '/connexion', { email })
  await send(server, '/connexion/code', { code: await mailedCode(server, email) })

  expect(jar.get('session')).not.toBe(former)
  expect(await opens(jar.get('session'))).toBe(200)
  expect(await opens(former)).toBe(302)
})

test('who comes back with a code that is no longer waited for is told so where a new one is asked', async () => {
  const { send } = aVisitor()

  const answer = await send(server, '/connexion/code')
  const page = await send(server, answer.headers.get('Location') ?? '')

  expect(answer.status).toBe(302)
  expect(await page.text()).toContain('Ce code a expiré, a déjà servi, ou a été demandé depuis un autre navigateur.')
})
