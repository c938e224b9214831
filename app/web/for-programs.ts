// A screen asked for by a program: the same address with ?format=json is answered by the screen's twin, as data.

import { type Screen, screens } from '#app/screens.ts'

const twins: ReadonlySet<string> = new Set(
  (screens as readonly Screen[]).map(({ path }) => `/${path}`).filter(path => path.endsWith('.json')),
)

/** Remix answers the address of a screen with its page and nothing else, so the address changes before it sees it. */
export function forPrograms(request: Request): Request {
  const url = new URL(request.url)
  if (url.searchParams.get('format') !== 'json' || !twins.has(`${url.pathname}.json`)) return request
  url.pathname += '.json'
  return request.method === 'GET' || request.method === 'HEAD' ? new Request(url, request) : request
}
