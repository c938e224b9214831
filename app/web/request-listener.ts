// What happens to a request before Remix sees it, in order: headers, guard, health, static files, then the page.

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { type Text, textFor } from '#app/text/text.ts'
import { machineNow, stopwatch } from './clock.ts'
import { localeOf } from './cookies.ts'
import { networkOf } from './network.ts'
import { announcesTooMuch, send, toRequest, untilReceived } from './node-http.ts'
import { comesFromHere } from './origin-guard.ts'
import type { Log } from './request-log.ts'
import { newNonce, securityHeaders } from './security-headers.ts'
import type { StaticFiles } from './static-files.ts'
import './load-context.ts'

export type Site = {
  readonly baseUrl: string
  /** How many proxies of ours stand in front. */
  readonly proxies: number
  readonly assetsVersion: string
  readonly log: Log
  readonly staticFiles: StaticFiles
  readonly handle: (request: Request, context: AppLoadContext) => Promise<Response>
  readonly ready: () => Promise<void>
  readonly isStopping: () => boolean
  /** The pattern under which a path is logged. */
  readonly pattern: (pathname: string) => string
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST']

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${text}\n`)
}

function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname).startsWith('/')
  } catch {
    return false
  }
}

/** What the server says by itself, in the language that the reader chose. */
function wordsFor(message: IncomingMessage, baseUrl: string): Text['plain'] {
  const headers = new Headers({ Cookie: message.headers.cookie ?? '' })
  return textFor(localeOf({ headers }, baseUrl)).plain
}

async function answerReadiness(site: Site, response: ServerResponse): Promise<void> {
  if (site.isStopping()) return answer(response, 503, 'stopping')
  try {
    await site.ready()
    answer(response, 200, 'ready')
  } catch (error) {
    site.log.error({ err: error }, 'not ready')
    answer(response, 503, 'not ready')
  }
}

async function answerPage(
  site: Site,
  message: IncomingMessage,
  response: ServerResponse,
  context: AppLoadContext,
): Promise<void> {
  const words = wordsFor(message, site.baseUrl)
  if (announcesTooMuch(message)) {
    response.setHeader('Connection', 'close')
    return answer(response, 413, words.tooLarge)
  }
  let tooLarge = false
  const request = toRequest(message, response, site.baseUrl, () => {
    tooLarge = true
  })
  const page = await site.handle(request, { ...context, bodyTooLarge: () => tooLarge })
  if (!tooLarge) return send(message, response, page)
  await untilReceived(message)
  response.setHeader('Connection', 'close')
  await send(message, response, new Response(page.body, { status: 413, headers: page.headers }))
}

async function respond(
  site: Site,
  message: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  context: AppLoadContext,
): Promise<void> {
  const method = message.method ?? 'GET'
  const words = wordsFor(message, site.baseUrl)
  // Node refuses it too, without a word
  if (message.httpVersion === '1.1' && message.headers.host === undefined)
    return answer(response, 400, words.unreadable)
  if (!comesFromHere(method, message.headers, site.baseUrl)) return answer(response, 403, words.elsewhere)
  if (!methods.includes(method)) return answer(response, 405, words.method)
  if (!isReadable(pathname)) return answer(response, 400, words.address)
  if (pathname === '/sante') return answer(response, 200, 'alive')
  if (pathname === '/sante/pret') return answerReadiness(site, response)
  // Single fetch is off; Remix would answer this channel all the same.
  if (pathname.endsWith('.data')) return answer(response, 404, words.notFound)
  const page = () => answerPage(site, message, response, context)
  if (method === 'POST') return page()
  await new Promise<void>((done, fail) => {
    response.once('close', done)
    site.staticFiles(message, response, () => void page().then(done, fail))
  })
}

/** The listener of the HTTP server. Nothing that a request does makes it throw. */
export function listenTo(site: Site): RequestListener {
  return (message, response) => {
    const receivedAt = machineNow()
    const start = stopwatch()
    const requestId = randomUUID()
    const nonce = newNonce()
    const pathname = (message.url ?? '/').split('?', 1)[0] ?? '/'
    const network = networkOf(message, site.proxies)
    const context: AppLoadContext = { receivedAt, nonce, requestId, network, assetsVersion: site.assetsVersion }
    response.on('close', () => {
      site.log.info({
        requestId,
        method: message.method,
        path: site.pattern(pathname),
        status: response.statusCode,
        ms: Math.round(stopwatch() - start),
        ...(response.writableFinished ? {} : { cut: true }),
      })
    })
    for (const [name, value] of Object.entries(securityHeaders(nonce, site.baseUrl))) response.setHeader(name, value)
    response.setHeader('X-Request-Id', requestId)
    if (site.isStopping()) response.setHeader('Connection', 'close')
    respond(site, message, response, pathname, context).catch(error => {
      // The reader left before the page was made: there is nobody to answer and nothing to mend.
      if (response.destroyed) return
      site.log.error({ requestId, err: error }, 'request failed')
      if (response.headersSent) response.destroy()
      else answer(response, 500, wordsFor(message, site.baseUrl).failed)
    })
  }
}
