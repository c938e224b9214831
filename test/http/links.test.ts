// Every link that a page shows leads somewhere, for whoever it is shown to.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import { type Server, startServer } from '#test/support/browser.ts'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

/** The session cookie of an account of the demonstration; empty for nobody. */
async function enter(email: string | null): Promise<string> {
  if (email === null) return ''
  const answer = await fetch(`${server.baseUrl}/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: server.baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email }).toString(),
  })
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';', 1)[0] ?? '')
    .filter(cookie => cookie.startsWith('session='))
    .join('; ')
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)]
    .map(match => (match[1] ?? '').replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter(href => href.startsWith('/'))

/** The mailbox shows to everybody what was written to one person: its letters lead to that person's pages. */
const isLetter = (path: string): boolean => path.startsWith('/demo/courriels/')

/** Lists repeat themselves under other orders and filters: one page of each pattern with a query is enough. */
const patternOf = (path: string): string => {
  const [pathname = '', query = ''] = path.split('?')
  return query === '' ? pathname : `${pathname}?${[...new URLSearchParams(query).keys()].sort().join('&')}`
}

const mostPages = 400

async function crawl(email: string | null): Promise<{ readonly pages: number; readonly broken: readonly string[] }> {
  const cookie = await enter(email)
  const waiting = ['/']
  const seen = new Set<string>(waiting)
  const broken: string[] = []
  let pages = 0
  for (let path = waiting.shift(); path !== undefined && pages < mostPages; path = waiting.shift()) {
    const answer = await fetch(server.baseUrl + path, { headers: { Cookie: cookie } })
    pages += 1
    if (answer.status !== 200) broken.push(`${answer.status} ${path}`)
    if (!(answer.headers.get('Content-Type') ?? '').startsWith('text/html') || isLetter(path)) continue
    for (const href of linksIn(await answer.text())) {
      if (seen.has(patternOf(href))) continue
      seen.add(patternOf(href))
      waiting.push(href)
    }
  }
  return { pages, broken }
}

const visitors = [null, ...listedAccounts.filter(({ disabled }) => disabled === null).map(({ email }) => email)]

test.each(visitors)('every link shown to %s answers', async email => {
  const { pages, broken } = await crawl(email)

  expect(broken).toEqual([])
  expect(pages).toBeGreaterThan(10)
})
