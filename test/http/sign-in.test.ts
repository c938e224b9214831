// Signing in over real HTTP: the code that was mailed opens a session, and the former one of the same browser opens nothing.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '#test/support/browser.ts'

const email = 'camille.aubry@sgar.exemple.invalid'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

/** A browser: it keeps its cookies. */
function aBrowser() {
  const jar = new Map<string, string>()
  const send = async (path: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const answer = await fetch(server.baseUrl + path, {
      redirect: 'manual',
      headers: {
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === undefined ? {} : { Origin: server.baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form).toString() }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split('=')
      jar.set(name, value)
    }
    return answer
  }
  return { jar, send }
}

type Mail = { readonly to: string; readonly name: string; readonly text: string }

async function mailedCode(): Promise<string> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await fetch(`${server.baseUrl}/demo/courriels?format=json&adresse=${encodeURIComponent(email)}`)
    const found = ((await answer.json()) as readonly Mail[]).find(
      mail => mail.to === email && mail.name === 'signInCode',
    )
    const code = /\b(\d{3})[\s\u202f\u00a0]?(\d{3})\b/.exec(found?.text ?? '')
    if (code !== null) return `${code[1]}${code[2]}`
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error('no code was mailed')
}

const opens = async (session: string | undefined): Promise<number> =>
  (
    await fetch(`${server.baseUrl}/candidatures`, {
      redirect: 'manual',
      headers: { Cookie: `session=${session ?? ''}` },
    })
  ).status

test('a session that is opened by code takes the place of the former one in the same browser', async () => {
  const { jar, send } = aBrowser()
  await send('/demo', { email })
  const former = jar.get('session')
  expect(await opens(former)).toBe(200)

  await send('/connexion', { email })
  await send('/connexion/code', { code: await mailedCode() })

  expect(jar.get('session')).not.toBe(former)
  expect(await opens(jar.get('session'))).toBe(200)
  expect(await opens(former)).toBe(302)
})

test('who comes back with a code that is no longer waited for is told so where a new one is asked', async () => {
  const { send } = aBrowser()

  const answer = await send('/connexion/code')
  const page = await send(answer.headers.get('Location') ?? '')

  expect(answer.status).toBe(302)
  expect(await page.text()).toContain('Ce code a expiré, a déjà servi, ou a été demandé depuis un autre navigateur.')
})
