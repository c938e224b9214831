// Between node:http and the Request and Response of the web: bodies are capped, pages are compressed once.

import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { attachmentKinds } from '#app/domain/application-form.ts'
import { isSafe } from './origin-guard.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Enough for the longest form without files. */
export const largestForm = 2_000_000

/** A page takes one file of each kind at once; a window that allows larger ones (`maxAttachmentBytes`) raises this. */
export const largestUpload = attachmentKinds.length * 10_000_000 + largestForm

/** What is read of a message's body: forms with files say so in their type. */
const largestBody = (message: IncomingMessage): number =>
  carriesFiles(message.headers['content-type']) ? largestUpload : largestForm

export const carriesFiles = (contentType: string | null | undefined): boolean =>
  /^multipart\/form-data\s*(;|$)/i.test(contentType ?? '')

/** A message's body that ended because it was larger than what is read. */
export class BodyTooLarge extends Error {}

/** Up to here what is too large is received and thrown away, so that the sender hears the answer. */
const longestPatience = 256_000_000

/** True when the message announces more than anybody waits for. */
export const announcesTooMuch = (message: IncomingMessage): boolean =>
  Number(message.headers['content-length'] ?? 0) > longestPatience

/** Once all that was sent has come: whoever is answered before may see a broken connection instead of the answer. */
export const untilReceived = (message: IncomingMessage): Promise<void> =>
  new Promise(done => {
    if (message.readableEnded || message.destroyed) return done()
    message.once('end', done)
    message.once('close', done)
  })

function cappedBody(message: IncomingMessage, onTooLarge: () => void) {
  const largest = largestBody(message)
  let received = 0
  const cap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length
      if (received <= largest) return done(null, chunk)
      onTooLarge()
      message.on('data', (rest: Buffer) => {
        received += rest.length
        if (received > longestPatience) message.destroy()
      })
      // the broken pipe stops the message: what is left of it flows on, to nobody
      cap.once('close', () => message.resume())
      done(new BodyTooLarge('the body is larger than this server reads'))
    },
  })
  message.on('error', error => cap.destroy(error))
  return Readable.toWeb(message.pipe(cap))
}

/** The bytes of a body of the web, for Node. */
export const bytesOf = (body: ReadableStream<Uint8Array> | null): Readable =>
  body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])

// The origin guard has judged these, or nobody may be believed about them; Remix would believe them.
const unheard: readonly string[] = ['origin', 'forwarded', 'host', 'connection', 'transfer-encoding']

/** The message as Remix reads it. Its address is made of the configured one: the Host header is not believed. */
export function toRequest(
  message: IncomingMessage,
  response: ServerResponse,
  baseUrl: string,
  onTooLarge: () => void,
): Request {
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    if (unheard.includes(name) || name.startsWith('x-forwarded-')) continue
    for (const value of values ?? []) headers.append(name, value)
  }
  const method = message.method ?? 'GET'
  const url = new URL(baseUrl + (message.url ?? '/'))
  // What was accepted is finished even when the sender has gone; a page nobody waits for is not.
  if (!isSafe(method)) {
    return new Request(url, { method, headers, body: cappedBody(message, onTooLarge), duplex: 'half' } as RequestInit)
  }
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return new Request(url, { method, headers, signal: gone.signal })
}

const accepts = (message: IncomingMessage, encoding: string): boolean =>
  new RegExp(`(^|,)\\s*${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`).test(
    message.headers['accept-encoding'] ?? '',
  )

async function compressed(message: IncomingMessage, body: Buffer): Promise<{ body: Buffer; encoding: string | null }> {
  if (body.length < 1000) return { body, encoding: null }
  if (accepts(message, 'br')) {
    const quality = body.length > 200_000 ? 3 : 4
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
    return { body: await brotli(body, { params }), encoding: 'br' }
  }
  if (accepts(message, 'gzip')) return { body: await gzipped(body, { level: 5 }), encoding: 'gzip' }
  return { body, encoding: null }
}

const isText = (type: string): boolean => /^(text\/|application\/(json|xml)|image\/svg)/.test(type)

/** Sends what Remix answered: text whole and compressed, anything else as it flows. */
export async function send(message: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (!answer.headers.has('cache-control')) response.setHeader('Cache-Control', 'private, no-store')
  if (answer.body === null) {
    response.end()
    return
  }
  if (!isText(answer.headers.get('content-type') ?? '')) {
    await pipeline(bytesOf(answer.body), response)
    return
  }
  const { body, encoding } = await compressed(message, Buffer.from(await answer.arrayBuffer()))
  response.setHeader('Vary', 'Accept-Encoding')
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(message.method === 'HEAD' ? undefined : body)
}

/** What Node finds wrong before there is a request: it would answer by itself, in more kinds and without a word. */
const statusOfFault = (code: string | undefined): 400 | 408 | 431 =>
  code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : code === 'HPE_HEADER_OVERFLOW' ? 431 : 400

/** Says in a sentence what is no HTTP, is too long or comes too slowly; whoever is being answered already hears that only. */
export function explainFaults(server: Server, sentences: Readonly<Record<400 | 408 | 431, string>>): void {
  // of a connection that asks again before it is answered there are several
  const answers = new WeakMap<object, readonly ServerResponse[]>()
  const unfinished = (socket: object) => (answers.get(socket) ?? []).filter(each => !each.writableFinished)
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) =>
    answers.set(socket, [...unfinished(socket), response]),
  )
  // an expectation that nobody knows may be ignored: its bare refusal would have no sentence
  server.on('checkExpectation', (message, response) => server.emit('request', message, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || unfinished(socket).some(({ headersSent }) => headersSent)) {
      socket.destroy()
      return
    }
    const status = statusOfFault(error.code)
    const sentence = `${sentences[status]}\n`
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(sentence)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ]
    socket.end(`${lines.join('\r\n')}\r\n\r\n${sentence}`, () => socket.destroy())
  })
}
