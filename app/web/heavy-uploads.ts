// Forms that may be heavy are received on the disk, then read so many at a time: whoever sends slowly holds up nobody.

import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { bytesOf, carriesFiles, largestForm } from './node-http.ts'
import { faultOfSender, readForm, type SentForm } from './uploads.ts'

type Sent = SentForm | 'tooLarge' | 'unreadable'

/** A form with files that does not say its length may be of any. */
export const isHeavy = ({ headers }: Request): boolean =>
  carriesFiles(headers.get('content-type')) && !(Number(headers.get('content-length') ?? Number.NaN) <= largestForm)

/** Files are held in memory until they are judged and stored: of heavy forms, so many at once. */
const inMemory = turns(4)
/** Of each sender so many at once, which bounds what theirs take of the disk; one that hangs does not keep them from trying again. */
const ofOneSender = 3
const senders = new Map<string, ReturnType<typeof turns>>()

/** Does `use` with the form that was sent; its place is kept until that is done. */
export async function withForm<T>(
  request: Request,
  { sender, folder }: { readonly sender: string; readonly folder: string },
  use: (sent: Sent) => Promise<T>,
): Promise<T> {
  if (!isHeavy(request)) return use(await readForm(request))
  const ofSender = senders.get(sender) ?? turns(ofOneSender)
  senders.set(sender, ofSender)
  try {
    return await ofSender.take(async () => {
      const file = await nameless(folder)
      try {
        const received = await receive(request, file)
        if (typeof received === 'string') return await use(received)
        return await inMemory.take(async () => use(await readForm(received)))
      } finally {
        await file.close()
      }
    })
  } finally {
    if (ofSender.isIdle()) senders.delete(sender)
  }
}

/** A file that no name leads to: it is gone with the process, whatever becomes of that. */
async function nameless(folder: string): Promise<FileHandle> {
  const path = join(folder, `incoming-${randomUUID()}`)
  const file = await open(path, 'wx+')
  await rm(path)
  return file
}

/** The same request, all of it there. */
async function receive(request: Request, file: FileHandle): Promise<Request | 'tooLarge' | 'unreadable'> {
  const { url, headers, body } = request
  try {
    await writeFile(file, bytesOf(body))
  } catch (error) {
    return faultOfSender(error)
  }
  const whole = Readable.toWeb(Readable.from(piecesOf(file), { objectMode: false }))
  return new Request(url, { method: 'POST', headers, body: whole, duplex: 'half' } as RequestInit)
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(64 * 1024), position: at })
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** So many at once; the others wait for their turn. */
function turns(most: number) {
  let busy = 0
  const waiting: (() => void)[] = []
  return {
    isIdle: (): boolean => busy === 0,
    take: async <T>(work: () => Promise<T>): Promise<T> => {
      if (busy >= most) await new Promise<void>(go => waiting.push(go))
      else busy += 1
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) busy -= 1
        else next()
      }
    },
  }
}
