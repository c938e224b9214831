// One JSON line per request. No query, no address typed by a person, no token: a path is logged as its pattern.

import pino, { type Logger } from 'pino'

export const makeLog = (): Logger => pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })

export type Log = Logger

/** « /candidatures/4f0c… » as « /candidatures/:applicationId »; what is no screen is named by its kind. */
export function pathPatterns(paths: readonly string[]): (pathname: string) => string {
  const parameters = (path: string) => path.split('/').filter(part => part.startsWith(':')).length
  const patterns = paths
    .filter(path => path !== '*')
    .toSorted((a, b) => parameters(a) - parameters(b))
    .map(path => ({ pattern: `/${path}`, matches: new RegExp(`^/${path.replace(/:\w+/g, '[^/]+')}/?$`) }))
  return pathname =>
    patterns.find(({ matches }) => matches.test(pathname))?.pattern ??
    (pathname.startsWith('/assets/') ? '/assets/*' : '*')
}
