// A form with files written by hand, to the byte, over a socket of its own: what no browser and no library would send.

import type { Server } from './browser.ts'
import { unescaped } from './page-forms.ts'
import { connectTo } from './raw-post.ts'

export const boundary = '----limite7f3a'

export type Part = { readonly headers: string; readonly content: string | Uint8Array }

export const field = (name: string, content: string | Uint8Array): Part => ({
  headers: `Content-Disposition: form-data; name="${name}"`,
  content,
})

/** `name` stands between the quotes as it is. */
export const file = (
  fieldName: string,
  name: string,
  content: string | Uint8Array,
  says = 'application/pdf',
): Part => ({
  headers: `Content-Disposition: form-data; name="${fieldName}"; filename="${name}"\r\nContent-Type: ${says}`,
  content,
})

/** The body that a browser would make of these parts. */
export const bodyOf = (...parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ headers, content }) =>
      [`--${boundary}\r\n${headers}\r\n\r\n`, content, '\r\n'].map(piece => Buffer.from(piece as string)),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ])

export type RawUpload = {
  /** Lines that take the place of, or stand beside, those of an honest sender; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body: string | Uint8Array
  /** Closes its side once the body is sent: nothing more can come. */
  readonly ends?: boolean
}

export type Heard = {
  /** 0 when the connection was closed without an answer, 599 when there was none and it stayed open. */
  readonly status: number
  readonly headers: string
  /** What a person reads of it. */
  readonly words: string
}

const longestWait = 10_000

/** Sends it to that address as that visitor, and hears all that is answered until the server closes. */
export async function sendRaw(
  server: Server,
  path: string,
  jar: ReadonlyMap<string, string>,
  { headers = {}, body, ends = false }: RawUpload,
): Promise<Heard> {
  const sent = {
    Host: new URL(server.baseUrl).host,
    Origin: server.baseUrl,
    Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    'Content-Type': `multipart/form-data; boundary=${boundary}`,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...headers,
  }
  const lines = Object.entries(sent).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  const socket = await connectTo(server)
  let heard = ''
  // a connection that is cut while its body still flows out is an answer too
  socket.on('error', () => {})
  socket.setEncoding('utf8').on('data', (piece: string) => {
    heard += piece
  })
  const closed = new Promise(done => socket.once('close', done))
  socket.setTimeout(longestWait, () => {
    heard = 'HTTP/1.1 599 Nobody answered\r\n\r\n'
    socket.destroy()
  })
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
  if (ends) socket.end(body)
  else socket.write(body)
  await closed
  // an expectation is met before the answer
  const [head = '', ...rest] = heard.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '').split('\r\n\r\n')
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    headers: head,
    words: unescaped(rest.join('\r\n\r\n').replace(/<!-- -->|<[^>]*>/g, '')),
  }
}
