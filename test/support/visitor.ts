// Somebody with a browser and no screen: keeps cookies, sends forms, and is shown what any server of the product answers.

import type { Server } from './browser.ts'

export type Visitor = {
  readonly jar: Map<string, string>
  /** A page, or with `form` what a form of that page sends, with its files. Redirects are not followed. */
  readonly send: (server: Server, path: string, form?: Readonly<Record<string, string>> | FormData) => Promise<Response>
}

/** `origin`: what the site is called where that is not where it listens. */
export function aVisitor(origin: string | null = null): Visitor {
  const jar = new Map<string, string>()
  return {
    jar,
    send: async (server, path, form) => {
      const answer = await fetch(server.baseUrl + path, {
        redirect: 'manual',
        headers: {
          Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(form === undefined ? {} : { Origin: origin ?? server.baseUrl }),
        },
        ...(form === undefined
          ? {}
          : { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) }),
      })
      for (const cookie of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split('=')
        jar.set(name, value)
      }
      return answer
    },
  }
}

export type Mail = { readonly id: string; readonly to: string; readonly name: string; readonly text: string }

/** What the demonstration has sent to an address, the newest first. */
export async function mailTo(server: Server, email: string): Promise<readonly Mail[]> {
  const answer = await fetch(`${server.baseUrl}/demo/courriels?format=json&adresse=${encodeURIComponent(email)}`)
  return ((await answer.json()) as readonly Mail[]).filter(({ to }) => to === email)
}

export function codeIn(text: string): string | null {
  const code = /\b(\d{3})[\s\u202f\u00a0]?(\d{3})\b/.exec(text)
  return code === null ? null : `${code[1]}${code[2]}`
}

/** The one-time code that was mailed last; waits for it. */
export async function mailedCode(server: Server, email: string): Promise<string> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const found = (await mailTo(server, email)).find(({ name }) => name === 'signInCode')
    const code = codeIn(found?.text ?? '')
    if (code !== null) return code
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error('no code was mailed')
}
