// The files of the build and of public/, compressed beforehand; what carries a hash or a version is kept for ever.

import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export function serveStaticFiles(directory: string): StaticFiles {
  const serve = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      )
    },
  })
  return (request, response, next) => {
    // No file here is worth resuming, and a malformed range would make the library throw.
    delete request.headers.range
    // The library knows the files of the start: one that a new build has taken away since would end the whole server.
    response.once('pipe', file => file.once('error', () => response.destroy()))
    serve(request, response, next)
  }
}
