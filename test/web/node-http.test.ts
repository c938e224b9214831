// Between node:http and the web's Request and Response, over a real connection.

import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import windowFile from '#app/demo/window.json'
import { attachmentKinds } from '#app/domain/application-form.ts'
import {
  carriesFiles,
  explainFaults,
  largestForm,
  largestUpload,
  send,
  toRequest,
  untilReceived,
} from '#app/web/node-http.ts'

let server: Server | null = null

afterEach(() => {
  server?.close()
  server = null
})

async function listen(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>(done => started.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

const answering = (make: () => Response) => listen((message, response) => void send(message, response, make()))

/** Fetches without undoing the compression. */
const raw = async (url: string, encoding: string) => {
  const { request } = await import('node:http')
  return new Promise<{ readonly encoding: string | undefined; readonly body: Buffer }>((done, fail) => {
    const message = request(url, { headers: { 'accept-encoding': encoding } }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => done({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }))
    })
    message.once('error', fail)
    message.end()
  })
}

describe('an answer', () => {
  const page = '<p>é</p>'.repeat(1000)
  const html = () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })

  test('is sent in brotli to who accepts it, in gzip to others, as it is to the rest', async () => {
    const url = await answering(html)

    const brotli = await raw(url, 'gzip, deflate, br')
    const gzip = await raw(url, 'gzip;q=0.5, br;q=0')
    const plain = await raw(url, 'identity')

    expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', page])
    expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', page])
    expect([plain.encoding, plain.body.toString()]).toEqual([undefined, page])
  })

  test('keeps each of its cookies', async () => {
    const url = await answering(() => {
      const headers = new Headers()
      headers.append('set-cookie', 'a=1; Path=/')
      headers.append('set-cookie', 'b=2; Path=/')
      return new Response(null, { status: 303, headers })
    })

    const answer = await fetch(url, { redirect: 'manual' })

    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
  })

  test('that is a file arrives whole and uncompressed', async () => {
    const file = new Uint8Array(100_000).fill(7)
    const url = await answering(() => new Response(file, { headers: { 'content-type': 'application/pdf' } }))

    const answer = await raw(url, 'br')

    expect(answer.encoding).toBeUndefined()
    expect(answer.body.equals(file)).toBe(true)
  })
})

describe('a request', () => {
  test('takes its address from the settings, and nobody’s word for where it comes from', async () => {
    const seen: Request[] = []
    const url = await listen((message, response) => {
      seen.push(toRequest(message, response, 'https://guichet.example', () => {}))
      response.end()
    })

    await fetch(`${url}/a?b=c`, {
      headers: { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', cookie: 's=1' },
    })

    expect(seen.map(request => request.url)).toEqual(['https://guichet.example/a?b=c'])
    const headers = seen[0]?.headers
    expect([
      headers?.get('origin'),
      headers?.get('host'),
      headers?.get('x-forwarded-host'),
      headers?.get('cookie'),
    ]).toEqual([null, null, null, 's=1'])
  })

  test.each([
    ['a form as large as allowed is read', 'text/plain', largestForm, 'read'],
    ['one byte larger is not', 'text/plain', largestForm + 1, 'too large'],
    ['four files of ten megabytes and their form are read', 'multipart/form-data; boundary=x', largestUpload, 'read'],
    ['one byte larger is not either', 'multipart/form-data; boundary=x', largestUpload + 1, 'too large'],
    ['much larger is not, and its sender hears it', 'multipart/form-data; boundary=x', 130_000_000, 'too large'],
  ])('%s, without announcing its length, and the next request is answered', async (_, type, size, outcome) => {
    const url = await listen((message, response) => {
      let tooLarge = false
      const request = toRequest(message, response, 'http://localhost', () => {
        tooLarge = true
      })
      if (message.method === 'GET') {
        response.end('next')
        return
      }
      void request.arrayBuffer().then(
        body => response.end(body.byteLength === size ? 'read' : 'cut'),
        async () => {
          await untilReceived(message)
          response.setHeader('Connection', 'close')
          response.end(tooLarge ? 'too large' : 'failed')
        },
      )
    })
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(size))
        controller.close()
      },
    })

    const headers = { 'content-type': type }
    const answer = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

    expect(await answer.text()).toBe(outcome)
    expect(await (await fetch(url)).text()).toBe('next')
  })
})

describe('what is no request', () => {
  /** A server that waits a tenth of a second for what was begun. */
  async function impatient(listener: RequestListener): Promise<number> {
    const started = createServer(
      { requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 20, keepAliveTimeout: 2000 },
      listener,
    )
    server = started
    explainFaults(started, { 400: 'illisible', 408: 'trop lent', 431: 'trop long' })
    await new Promise<void>(done => started.listen(0, '127.0.0.1', done))
    return (started.address() as AddressInfo).port
  }

  /** What is heard of what is sent at once, and of what is sent once something is heard. */
  const heardOf = (port: number, first: string, then = ''): Promise<string> =>
    new Promise((done, fail) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(first))
      socket.setEncoding('utf8').on('data', (piece: string) => {
        if (heard === '') socket.write(then)
        heard += piece
      })
      socket.once('error', fail)
      socket.once('close', () => done(heard))
    })

  const head = 'POST / HTTP/1.1\r\nHost: x\r\n'

  test.each([
    ['a line that is none', 'bonjour\r\n\r\n', '400 Bad Request', 'illisible'],
    ['a head without end', `${head}X: ${'a'.repeat(20_000)}`, '431 Request Header Fields Too Large', 'trop long'],
    ['a head that stops', head, '408 Request Timeout', 'trop lent'],
    ['a body that stops', `${head}Content-Length: 5\r\n\r\nab`, '408 Request Timeout', 'trop lent'],
    ['pieces that are none', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, '400 Bad Request', 'illisible'],
  ])('%s is answered in a sentence', async (_, sent, status, sentence) => {
    const port = await impatient(message => message.resume())

    const heard = await heardOf(port, sent)

    expect(heard.startsWith(`HTTP/1.1 ${status}\r\n`)).toBe(true)
    expect(heard.endsWith(`Connection: close\r\n\r\n${sentence}\n`)).toBe(true)
  })

  test('an answer that was begun is not mixed with another', async () => {
    const port = await impatient((_, response) => void response.writeHead(200).write('begun'))

    const heard = await heardOf(port, `${head}Content-Length: 5\r\n\r\nab`)

    expect([heard.startsWith('HTTP/1.1 200 OK'), heard.includes('HTTP/1.1 4')]).toEqual([true, false])
  })

  test('nor when others asked after it on the same connection', async () => {
    const port = await impatient((message, response) => {
      if (message.url === '/first') response.writeHead(200).write('begun')
    })

    const ask = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
    const heard = await heardOf(port, ask('/first'), `${ask('/')}noise\r\n\r\n`)

    expect([heard.startsWith('HTTP/1.1 200 OK'), heard.includes('HTTP/1.1 4')]).toEqual([true, false])
  })

  test('an expectation that nobody knows is not heard', async () => {
    const port = await impatient((_, response) => response.end('answered'))

    expect(await heardOf(port, `${head}Connection: close\r\nExpect: tea\r\n\r\n`)).toMatch(/^HTTP\/1.1 200 OK/)
  })
})

test('a form with files says so in its type, in letters of any size', () => {
  const types = ['multipart/form-data; boundary=x', 'Multipart/FORM-data ;x', 'multipart/form-datax', 'multipart/mixed']

  expect([...types, null].map(carriesFiles)).toEqual([true, true, false, false, false])
})

test('each window’s files fit together in what a page may send', () => {
  const largest = Math.max(...windowFile.versions.map(({ maxAttachmentBytes = 0 }) => maxAttachmentBytes))

  expect(attachmentKinds.length * largest + largestForm).toBeLessThanOrEqual(largestUpload)
})
