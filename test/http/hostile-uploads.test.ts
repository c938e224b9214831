// What nobody honest sends: files that are not what they say, and bodies that are no form. The sender hears a sentence,
// nothing is left behind, and the server goes on as before.

import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { formatFor } from '#app/text/format.ts'
import { fr } from '#app/text/fr.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { largestUpload } from '#app/web/node-http.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { checkInvariants } from '#db/invariants.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { documents } from '#test/support/documents.ts'
import { dumpOf } from '#test/support/dump.ts'
import { type HostileFile, hostileFiles } from '#test/support/hostile-files.ts'
import { type Fate, malformedUploads, type OddUpload, strangeUploads } from '#test/support/malformed-uploads.ts'
import { bodyOf, field, file, type Heard, type Part, sendRaw } from '#test/support/raw-upload.ts'
import { editor, makeReadyDrafts } from '#test/support/ready-drafts.ts'
import { aVisitor } from '#test/support/visitor.ts'

let server: Server
let db: Database
/** Files are sent to all of them at once, what is no form to the first. */
let drafts: readonly ApplicationId[]
const visitor = aVisitor()
const elsewhere = mkdtempSync(join(tmpdir(), 'guichet-memory-'))
const memoryFile = join(elsewhere, 'memory.json')

beforeAll(async () => {
  const reporter = `--import=data:text/javascript,${encodeURIComponent(reportsMemory)}`
  server = await startServer({ settings: { NODE_OPTIONS: reporter, MEMORY_TO: memoryFile } })
  drafts = await makeReadyDrafts(server, 4)
  db = openSqlite(join(server.dataDir, 'guichet.db'))
  await visitor.send(server, '/demo', { email: editor.email })
})

afterAll(async () => {
  await db.destroy()
  await server.stop()
  rmSync(elsewhere, { recursive: true })
})

/** Loaded by Node before the server: at the signal it throws away what nobody holds any more, and writes what is left. */
const reportsMemory = `
  import { renameSync, writeFileSync } from 'node:fs'
  import { setFlagsFromString } from 'node:v8'
  import { runInNewContext } from 'node:vm'
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  process.on('SIGUSR2', () => {
    collect()
    collect()
    writeFileSync(process.env.MEMORY_TO + '.part', JSON.stringify(process.memoryUsage()))
    renameSync(process.env.MEMORY_TO + '.part', process.env.MEMORY_TO)
  })
`

type Memory = { readonly rss: number; readonly heapUsed: number; readonly external: number }

/** What the server holds, in megabytes, once what it let go is thrown away. */
async function memoryNow(): Promise<Memory> {
  rmSync(memoryFile, { force: true })
  process.kill(server.pid, 'SIGUSR2')
  await expect.poll(() => existsSync(memoryFile), { timeout: 10_000 }).toBe(true)
  const { rss, heapUsed, external } = JSON.parse(readFileSync(memoryFile, 'utf8')) as Memory
  const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10
  return { rss: megabytes(rss), heapUsed: megabytes(heapUsed), external: megabytes(external) }
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const first = (): ApplicationId => drafts[0] as ApplicationId
const pathOf = (draft: ApplicationId): string => `/candidatures/${draft}/formulaire/support`

const versionNow = async (draft: ApplicationId): Promise<string> => {
  const { version } = await db
    .selectFrom('application')
    .select('version')
    .where('id', '=', draft)
    .executeTakeFirstOrThrow()
  return String(version)
}

const typedNow = async (draft: ApplicationId): Promise<string> => {
  const { answers } = await db
    .selectFrom('application')
    .select('answers')
    .where('id', '=', draft)
    .executeTakeFirstOrThrow()
  return (JSON.parse(answers) as { readonly supportDetail?: string }).supportDetail ?? ''
}

/** The files of the draft that count. */
const joined = (draft: ApplicationId) =>
  db
    .selectFrom('attachment')
    .select(['id', 'kind', 'file_name', 'media_type', 'sha256'])
    .where('application_id', '=', draft)
    .where('removed_at', 'is', null)
    .orderBy('kind')
    .execute()

/** All that is in the folder of the server beside its database. */
const stored = (): readonly string[] =>
  readdirSync(server.dataDir, { recursive: true, encoding: 'utf8' })
    .filter(name => !name.startsWith('guichet.db'))
    .filter(name => name !== 'files' && !/^files\/[0-9a-f]{2}$/.test(name))
    .toSorted()

/** Files that no row names, and rows whose file is not there or is another. */
async function astray(): Promise<readonly string[]> {
  const rows = await db.selectFrom('attachment').select('sha256').distinct().execute()
  const named = new Set(rows.map(row => join('files', row.sha256.slice(0, 2), row.sha256)))
  const lost = [...named].filter(name => {
    const place = join(server.dataDir, name)
    return !existsSync(place) || !name.endsWith(sha256(readFileSync(place)))
  })
  return [...stored().filter(name => !named.has(name)), ...lost]
}

function isAlive(): boolean {
  try {
    return process.kill(server.pid, 0)
  } catch {
    return false
  }
}

const asSponsorLetter = (version: string, typed: string, { name, content, says }: HostileFile): Buffer =>
  bodyOf(
    field('version', version),
    field('supportDetail', typed),
    file('attachments.sponsorLetter', name, content, says),
  )

/** What became of a file, in the words of its table; anything else in full. */
async function fateOf(hostile: HostileFile, draft: ApplicationId, place: number): Promise<unknown> {
  const typed = `ce qui est tapé, ${place}`
  const before = await joined(draft)
  const body = asSponsorLetter(await versionNow(draft), typed, hostile)
  const heard = await sendRaw(server, pathOf(draft), visitor.jar, { body })
  const after = await joined(draft)
  if ((await typedNow(draft)) !== typed) return { lost: typed, heard }
  if (heard.status === 303) {
    const letter = after.find(({ kind }) => kind === 'sponsorLetter')
    if (letter === undefined || letter.sha256 !== sha256(hostile.content)) return { missing: letter, heard }
    return (await isHarmless(letter, hostile.content)) ? { kept: letter.file_name } : { served: letter }
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) return { leftBehind: after, heard }
  const refusal = 'refused' in hostile.fate ? hostile.fate.refused : null
  const isSaid =
    heard.status === 422 &&
    refusal !== null &&
    heard.words.includes(refusalSentence(refusal, fr)) &&
    heard.words.includes(typed)
  return isSaid ? { refused: refusal } : { heard }
}

/** Served byte for byte, to be saved under its name and never shown, as the type that its extension names. */
async function isHarmless(
  { id, file_name, media_type }: { readonly id: string; readonly file_name: string; readonly media_type: string },
  content: Uint8Array,
): Promise<boolean> {
  const answer = await visitor.send(server, `/pieces/${id}`)
  const { headers } = answer
  const disposition = headers.get('content-disposition') ?? ''
  const starred = /^attachment; filename="[ -!#-[\]-~]+"; filename\*=UTF-8''([\w.~%!$&+^`|#-]+)$/.exec(disposition)?.[1]
  return (
    answer.status === 200 &&
    sha256(new Uint8Array(await answer.arrayBuffer())) === sha256(content) &&
    starred !== undefined &&
    decodeURIComponent(starred) === file_name &&
    headers.get('content-type') === media_type &&
    headers.get('x-content-type-options') === 'nosniff' &&
    headers.get('content-security-policy') === "sandbox; default-src 'none'"
  )
}

async function judgeFiles(): Promise<void> {
  const wrong: unknown[] = []
  const left = [...hostileFiles.entries()]
  const sendTo = async (draft: ApplicationId): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [place, hostile] = next
      const fate = await fateOf(hostile, draft, place)
      if (JSON.stringify(fate) !== JSON.stringify(hostile.fate)) wrong.push([hostile.what, hostile.name, fate])
    }
  }
  await Promise.all(drafts.map(sendTo))
  expect(wrong).toEqual([])
  expect([isAlive(), await astray()]).toEqual([true, []])
}

test(`${hostileFiles.length} files that nobody honest sends, or that are badly named: refused in a sentence with nothing left, or kept and harmless`, async () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60)
  await judgeFiles()
})

const { plain, applying } = fr
const uploadSize = formatFor('fr').fileSize(largestUpload)

const answers: Readonly<Record<Fate, readonly (readonly [status: number, sentence: string])[]>> = {
  unreadable: [[400, refusalSentence({ code: 'formUnreadable' }, fr)]],
  versionNeeded: [[422, refusalSentence({ code: 'versionNeeded' }, fr)]],
  tooLarge: [[413, applying.form.bodyTooLarge({ size: uploadSize })]],
  farTooLarge: [[413, plain.tooLarge]],
  elsewhere: [[403, plain.elsewhere]],
  http: [
    [0, ''],
    [400, plain.unreadable],
    [431, plain.tooLongHead],
  ],
  kept: [[303, '']],
  accepted: [[303, '']],
}

const isAnswered = ({ status, words }: Heard, fate: Fate): boolean =>
  answers[fate].some(([said, sentence]) => status === said && words.includes(sentence))

/** How many of each were answered. */
const statuses = new Map<number, number>()

/** Those that were not answered as their table says. */
async function wronglyAnswered(uploads: readonly OddUpload[], atOnce: number): Promise<readonly unknown[]> {
  const left = [...uploads]
  const wrong: unknown[] = []
  const sender = async (): Promise<void> => {
    for (let upload = left.shift(); upload !== undefined; upload = left.shift()) {
      const heard = await sendRaw(server, pathOf(first()), visitor.jar, upload)
      statuses.set(heard.status, (statuses.get(heard.status) ?? 0) + 1)
      if (!isAnswered(heard, upload.fate))
        wrong.push([upload.fault, upload.variant, upload.fate, heard.status, heard.words.slice(0, 400)])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  return wrong
}

async function judgeUploads(): Promise<void> {
  const before = [await dumpOf(db, ['session']), stored()]
  expect(await wronglyAnswered(malformedUploads(await versionNow(first())), 8)).toEqual([])
  expect([await dumpOf(db, ['session']), stored()]).toEqual(before)
}

const count = malformedUploads('1').length
const strange = strangeUploads('1', '').length

test(`${count} bodies that are no form: a sentence where there is somebody to hear it, and not a row changes`, async ({
  annotate,
}) => {
  expect(count).toBeGreaterThanOrEqual(200)
  await judgeUploads()
  expect(isAlive()).toBe(true)
  // a connection may be closed on whoever still sends; all the others hear why
  expect(statuses.get(0) ?? 0).toBeLessThan(5)
  await annotate([...statuses].map(([status, times]) => `${times} times ${status}`).join(', '))
})

test(`${strange} strange forms that are right all the same are taken, and what they hold of ours is kept`, async () => {
  const wrong: unknown[] = []
  let kept = await typedNow(first())
  for (let place = 0; place < strange; place += 1) {
    const typed = `ce qui est tapé, ${place}`
    const upload = strangeUploads(await versionNow(first()), typed)[place] as OddUpload
    wrong.push(...(await wronglyAnswered([upload], 1)))
    if (upload.fate === 'kept') kept = typed
    const found = await typedNow(first())
    if (found !== kept) wrong.push([upload.variant, found, kept])
  }
  expect(wrong).toEqual([])
  expect([isAlive(), await astray()]).toEqual([true, []])
})

test('the eleventh file, and one above its size, are refused in a sentence; what was there stays', async () => {
  const before = await joined(first())
  const room = 10 - before.length
  const others = Array.from({ length: room }, (_, place) =>
    file('attachments.other', `devis ${place}.pdf`, documents.pdf),
  )
  const send = async (...parts: readonly Part[]): Promise<Heard> =>
    sendRaw(server, pathOf(first()), visitor.jar, {
      body: bodyOf(field('version', await versionNow(first())), ...parts),
    })
  const heavy = Buffer.concat([Buffer.alloc(10_000_001 - documents.pdf.length, '%PDF-'), documents.pdf])

  const tooLarge = await send(file('attachments.other', 'plan.pdf', heavy))
  const filled = await send(...others)
  const eleventh = await send(file('attachments.other', 'onze.pdf', documents.pdf))

  expect([tooLarge.status, filled.status, eleventh.status]).toEqual([422, 303, 422])
  expect(tooLarge.words).toContain(
    refusalSentence({ code: 'fileTooLarge', fileName: 'plan.pdf', maxBytes: 10_000_000 }, fr),
  )
  expect(eleventh.words).toContain(refusalSentence({ code: 'tooManyFiles', max: 10 }, fr))
  expect((await joined(first())).map(({ file_name }) => file_name).toSorted()).toEqual(
    [...before.map(({ file_name }) => file_name), ...others.map((_, place) => `devis ${place}.pdf`)].toSorted(),
  )
  expect(await astray()).toEqual([])
})

test('after all of it once more the same process serves pages and keeps files, and holds no more memory', async ({
  annotate,
}) => {
  const once = await memoryNow()
  await judgeFiles()
  await judgeUploads()
  const twice = await memoryNow()
  await annotate(`megabytes after one round ${JSON.stringify(once)}, after two ${JSON.stringify(twice)}`)

  expect(twice.heapUsed - once.heapUsed).toBeLessThan(5)
  expect(twice.external - once.external).toBeLessThan(5)
  // what the allocator keeps varies by some tens of megabytes; one body that stays would be above
  expect(twice.rss - once.rss).toBeLessThan(40)
  expect((await visitor.send(server, pathOf(first()))).status).toBe(200)
  const letter: HostileFile = {
    what: 'a letter',
    name: 'lettre.pdf',
    content: documents.pdf,
    says: 'application/pdf',
    fate: { kept: 'lettre.pdf' },
  }
  expect(await fateOf(letter, first(), hostileFiles.length)).toEqual(letter.fate)
  expect([isAlive(), await astray()]).toEqual([true, []])
  expect((await checkInvariants(db, sha256)).broken).toEqual([])
  expect(complaints()).toEqual([])
})

/** Lines that are not those of requests, and of no trouble. */
const complaints = (): readonly string[] =>
  server
    .output()
    .split('\n')
    .slice(2)
    .filter(line => line !== '' && !line.startsWith('{"level":30,'))
