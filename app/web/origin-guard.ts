// Refuses what another site could make a browser send: stands in front of Remix, for every unsafe method and channel.

import type { IncomingHttpHeaders } from 'node:http'

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

export const isSafe = (method: string): boolean => safeMethods.includes(method)

/**
 * A browser says where a request comes from; nobody else's word counts, X-Forwarded-* least of all. A request that
 * says nothing is refused.
 */
export function comesFromHere(method: string, headers: IncomingHttpHeaders, baseUrl: string): boolean {
  if (isSafe(method)) return true
  const site = headers['sec-fetch-site']
  return site === 'same-origin' || site === 'none' || headers.origin === baseUrl
}
