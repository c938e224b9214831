// A visitor of the demonstration who follows every link that is shown to them, as pages alone, without a browser.

import type { Server } from './browser.ts'

/** What one page answered: its path, its status, and its HTML when it is a page. */
export type Visited = { readonly path: string; readonly status: number; readonly html: string | null }

/** The session cookie of an account of the demonstration; empty for nobody. */
async function enter(server: Server, email: string | null): Promise<string> {
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

/** The same page about something else is of the same kind. */
export const kindOf = (path: string): string =>
  patternOf(path).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')

/**
 * Every page that the account reaches from the first one, or no more than `perKind` of each kind; null is a visitor
 * without an account.
 */
export async function crawl(
  server: Server,
  email: string | null,
  perKind = Number.POSITIVE_INFINITY,
): Promise<readonly Visited[]> {
  const cookie = await enter(server, email)
  const waiting = ['/']
  const seen = new Set<string>(waiting)
  const kinds = new Map<string, number>()
  const visited: Visited[] = []
  for (let path = waiting.shift(); path !== undefined && visited.length < mostPages; path = waiting.shift()) {
    const answer = await fetch(server.baseUrl + path, { headers: { Cookie: cookie } })
    const isPage = (answer.headers.get('Content-Type') ?? '').startsWith('text/html')
    const html = isPage ? await answer.text() : null
    visited.push({ path, status: answer.status, html })
    if (html === null || isLetter(path)) continue
    for (const href of linksIn(html)) {
      const known = kinds.get(kindOf(href)) ?? 0
      if (seen.has(patternOf(href)) || known >= perKind) continue
      seen.add(patternOf(href))
      kinds.set(kindOf(href), known + 1)
      waiting.push(href)
    }
  }
  return visited
}
