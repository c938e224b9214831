// A form sent piece by piece over a socket: for a sender who waits in the middle, or who is gone before the answer.

import { connect, type Socket } from 'node:net'
import type { Server } from './browser.ts'
import type { Visitor } from './visitor.ts'

export type RawPost = { readonly head: string; readonly body: string }

/** What the browser of a visitor would send. */
export function rawPost(
  { jar }: Visitor,
  { baseUrl }: Server,
  path: string,
  form: Readonly<Record<string, string>>,
): RawPost {
  const body = new URLSearchParams(form).toString()
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(baseUrl).host}`,
    `Origin: ${baseUrl}`,
    `Cookie: ${[...jar].map(([name, value]) => `${name}=${value}`).join('; ')}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return { head: `${head.join('\r\n')}\r\n\r\n`, body }
}

export function connectTo({ baseUrl }: Server): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(baseUrl).port), '127.0.0.1', () => done(socket))
    socket.once('error', fail)
  })
}

/** Once the system has taken it. */
export const write = (socket: Socket, text: string): Promise<void> =>
  new Promise((done, fail) => {
    socket.write(text, error => (error === undefined || error === null ? done() : fail(error)))
  })

/** Everything that is answered until the server closes: its status, and where it leads. */
export async function answerOn(socket: Socket): Promise<{ readonly status: number; readonly location: string | null }> {
  let text = ''
  for await (const piece of socket.setEncoding('latin1')) text += String(piece)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
    location: /^location: (.*)\r$/im.exec(text)?.[1] ?? null,
  }
}
