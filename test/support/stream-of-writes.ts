// People who write without a pause until the server is cut off, and what each of them was told is kept.

import { createHash } from 'node:crypto'
import { demoPeople } from '#app/demo/people.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Server } from './browser.ts'
import { editor, filingForm, signatory, signaturePath } from './ready-drafts.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** What the server acknowledged, by what of it must be found in the database. */
export type Acknowledged = {
  /** Titles of applications that were begun. */
  readonly begun: string[]
  /** Hashes of the files that were joined. */
  readonly joined: string[]
  /** Words of the movements of the envelope. */
  readonly frozen: string[]
  /** Applications that were filed. */
  readonly filed: ApplicationId[]
  /** All that was typed in one field, in order, and how much of it was acknowledged. */
  readonly typed: { readonly sent: string[]; acknowledged: number }
}

export const kindsOfWrites = ['begun', 'typed', 'joined', 'frozen', 'filed'] as const satisfies (keyof Acknowledged)[]

export type StreamOfWrites = {
  readonly acknowledged: Acknowledged
  /** How many writes of a kind were acknowledged so far. */
  readonly count: (kind: keyof Acknowledged) => number
  /** Writes until the server answers no more; throws what was answered with anything but « done ». */
  readonly run: (server: Server) => Promise<void>
}

/** `one` is typed into, `another` is joined files; each of `toFile` is filed, one a run. */
export async function aStreamOfWrites(
  server: Server,
  [one, another, ...toFile]: readonly ApplicationId[],
): Promise<StreamOfWrites> {
  if (one === undefined || another === undefined) throw new Error('two drafts and those to file')
  const acknowledged: Acknowledged = {
    begun: [],
    joined: [],
    frozen: [],
    filed: [],
    typed: { sent: [], acknowledged: 0 },
  }
  const writers = [
    begin(await entered(server, editor.email), acknowledged),
    type(await entered(server, editor.email), acknowledged, one),
    join(await entered(server, editor.email), acknowledged, another),
    freeze(await entered(server, demoPeople.odile.email), acknowledged),
  ]
  const fileOne = file(await entered(server, signatory.email), acknowledged, toFile)
  return {
    acknowledged,
    count: kind => (kind === 'typed' ? acknowledged.typed.acknowledged : acknowledged[kind].length),
    run: async at => {
      await Promise.all([untilCut(() => fileOne(at), 1), ...writers.map(write => untilCut(() => write(at), Infinity))])
    },
  }
}

type Write = (server: Server) => Promise<void>

async function untilCut(write: () => Promise<void>, times: number): Promise<void> {
  try {
    for (let n = 0; n < times; n += 1) await write()
  } catch (error) {
    // what `fetch` says of a connection that was cut or refused
    if (!(error instanceof TypeError && /fetch failed|terminated/.test(error.message))) throw error
  }
}

async function entered(server: Server, email: string): Promise<Visitor> {
  const visitor = aVisitor()
  await visitor.send(server, '/demo', { email })
  return visitor
}

/** Sends a form, and throws unless it was done. */
async function post({ send }: Visitor, server: Server, path: string, form: Parameters<Visitor['send']>[2]) {
  const answer = await send(server, path, form)
  if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

async function read({ send }: Visitor, server: Server, path: string): Promise<string> {
  return (await send(server, path)).text()
}

const versionIn = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

function begin(visitor: Visitor, { begun }: Acknowledged): Write {
  let number = 0
  return async server => {
    number += 1
    const title = `Commencé ${number}`
    await post(visitor, server, '/candidatures/nouvelle', { title })
    begun.push(title)
  }
}

function type(visitor: Visitor, { typed }: Acknowledged, draft: ApplicationId): Write {
  const path = `/candidatures/${draft}/formulaire/delivery`
  return async server => {
    const version = versionIn(await read(visitor, server, path))
    const place = typed.sent.push(`Écrit ${typed.sent.length}`)
    await post(visitor, server, path, { version, hosting: typed.sent[place - 1] ?? '' })
    typed.acknowledged = place
  }
}

function join(visitor: Visitor, { joined }: Acknowledged, draft: ApplicationId): Write {
  const path = `/candidatures/${draft}/formulaire/support`
  let number = 0
  return async server => {
    number += 1
    // long enough to be written in more than one piece
    const content = Buffer.from(`%PDF-1.4\n${`${number} `.repeat(20_000)}\n%%EOF\n`, 'latin1')
    const form = new FormData()
    form.set('version', versionIn(await read(visitor, server, path)))
    form.set('attachments.sponsorLetter', new File([content], 'lettre.pdf', { type: 'application/pdf' }))
    await post(visitor, server, path, form)
    joined.push(createHash('sha256').update(content).digest('hex'))
  }
}

function freeze(visitor: Visitor, { frozen }: Acknowledged): Write {
  let number = 0
  return async server => {
    number += 1
    const words = `Arrêté ${number}.`
    const page = await read(visitor, server, '/enveloppe')
    const line = /<option value="([^"]+:\d+)"[^>]*>Données 2025/.exec(page)?.[1] ?? ''
    await post(visitor, server, '/enveloppe', { act: 'freeze', line, amount: '1', words })
    frozen.push(words)
  }
}

function file(visitor: Visitor, { filed }: Acknowledged, toFile: readonly ApplicationId[]): Write {
  let next = 0
  return async server => {
    const draft = toFile[next]
    next += 1
    if (draft === undefined) throw new Error('nothing is left to file')
    await post(visitor, server, signaturePath(draft), await filingForm(visitor, server, draft))
    filed.push(draft)
  }
}
