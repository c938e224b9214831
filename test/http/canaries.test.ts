// Canaries: each field of each row that not everybody may see holds a mark that nothing else holds. A crawl as every account
// and as nobody, by pages, data, files, headers and letters, finds none that the reader must not, and somebody finds each.

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import { can, isPublic, type Permission } from '#app/domain/permissions.ts'
import { screens } from '#app/screens.ts'
import { openSqlite } from '#db/connection.ts'
import { tables } from '#db/schema.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { type Canary, plant, type Stored, searchFor, type TableName } from '#test/support/canaries.ts'
import { type About, type Account, addressOf, type Matrix, readMatrix, representatives } from '#test/support/matrix.ts'
import { formsOf } from '#test/support/page-forms.ts'
import { addSecrets } from '#test/support/secret-world.ts'
import { type Class, type HeldWorld, hiddenFields, nobody } from './hidden-fields.ts'

/** Each page beside its data, and what the table refuses too. */
const everything = process.env['EXTENDED'] === '1'

let server: Server
let matrix: Matrix
let world: HeldWorld
let search: ReturnType<typeof searchFor>
let canaries: readonly Canary[] = []
/** Marks that somebody found who may. */
const found = new Set<Canary>()
/** The others: what, by whom, where. */
const forbidden = new Set<string>()
let requests = 0
let letters: readonly Stored[] = []
let cookies: ReadonlyMap<string, string> = new Map()
/** Of this server alone. */
const secret = 'secret-of-a-server-that-lives-for-one-test'

const classOf = (table: TableName, column: string): Class | undefined =>
  (hiddenFields[table] as Readonly<Record<string, Class>>)[column]

beforeAll(async () => {
  let rows = new Map<TableName, readonly Stored[]>()
  server = await startServer({
    settings: { SESSION_SECRET: secret },
    prepare: async dataDir => {
      cookies = await addSecrets(dataDir, secret)
      matrix = await readMatrix({ dataDir, emails: cookies.keys() })
      canaries = await plant(dataDir, (table, column) => {
        const known = classOf(table, column)
        return known !== undefined && 'mark' in known ? known : null
      })
      rows = await rowsOf(dataDir)
    },
  })
  world = heldWorld(rows, matrix)
  search = searchFor(canaries)
})

afterAll(async () => {
  process.stdout.write(
    `canaries: ${canaries.length} marks, ${requests} answers, ${letters.length} letters, ${found.size} found\n`,
  )
  await server.stop()
})

async function rowsOf(dataDir: string): Promise<Map<TableName, readonly Stored[]>> {
  const db = openSqlite(join(dataDir, 'guichet.db'))
  try {
    const rows = new Map<TableName, readonly Stored[]>()
    for (const table of Object.keys(tables) as TableName[])
      rows.set(table, (await db.selectFrom(table).selectAll().execute()) as readonly Stored[])
    return rows
  } finally {
    await db.destroy()
  }
}

function heldWorld(rows: ReadonlyMap<TableName, readonly Stored[]>, { screens: all }: Matrix): HeldWorld {
  const abouts = new Map<string, About>()
  for (const about of all.flatMap(screen => screen.about))
    if (about.applicationId !== null && about.reviewerId === null) abouts.set(about.applicationId, about)
  return {
    rows: table => rows.get(table) ?? [],
    row: (table, id) => rows.get(table)?.find(row => row['id'] === id) ?? null,
    application: id => abouts.get(id) ?? null,
  }
}

const answers = new Map<string, Map<Canary, boolean>>()

/** What the class of a mark says of somebody, asked once. */
function may(who: Account | null, canary: Canary): boolean {
  const name = who?.email ?? 'nobody'
  const known = answers.get(name) ?? new Map<Canary, boolean>()
  answers.set(name, known)
  const held = classOf(canary.table, canary.column)
  const answer = known.get(canary) ?? (held !== undefined && 'mark' in held && held.for({ who, canary, world }))
  known.set(canary, answer)
  return answer
}

/** What somebody found, judged: a mark that several rows share is theirs when one of the rows is. */
function judge(who: Account | null, where: string, seen: readonly Canary[]): void {
  const theirs = seen.filter(canary => may(who, canary))
  for (const canary of theirs) found.add(canary)
  const allowed = new Set(theirs.map(({ mark }) => mark))
  for (const canary of seen)
    if (!allowed.has(canary.mark)) forbidden.add(`${named(canary)}: ${who?.email ?? 'nobody'}, ${where}`)
}

const named = ({ table, column, leaf, row }: Canary): string =>
  `${table}.${column} ${leaf ?? ''} of ${row['id'] ?? row['application_id'] ?? row['project_id']}`

async function ask({ who, path }: Asked): Promise<void> {
  requests += 1
  const cookie = cookies.get(who?.email ?? '') ?? ''
  const answer = await fetch(server.baseUrl + path, { redirect: 'manual', headers: { Cookie: cookie } })
  expect(answer.status, `${who?.email} ${path}`).toBeLessThan(500)
  const headers = [...answer.headers].map(header => header.join(': ')).join('\n')
  judge(who, path, search(headers, new Uint8Array(await answer.arrayBuffer())))
}

test('each column of the database is classed: who may find it, or why it has no mark', () => {
  const columns = Object.entries(tables).flatMap(([table, held]) =>
    Object.keys(held).map(column => `${table}.${column}`),
  )
  const classed = Object.entries(hiddenFields).flatMap(([table, held]) =>
    Object.keys(held).map(column => `${table}.${column}`),
  )

  expect(classed.toSorted()).toEqual(columns.toSorted())
})

type Asked = { readonly who: Account | null; readonly path: string }

/** What every account may open, and with EXTENDED=1 all that it may not, about everything. */
function closedPages(): readonly Asked[] {
  return matrix.screens.flatMap(({ access, about, path, routeId }) =>
    matrix.accounts.flatMap(who => {
      const opened = everything ? about : about.filter(({ subject }) => can(who.actor, access, subject))
      // a page is made of its data: of those that are alike, one is read as a page too
      const shown = everything ? opened : representatives(opened, who)
      return [
        ...shown.map(({ params }) => ({ who, path: addressOf(path, params) })),
        ...opened.map(({ params }) => ({ who, path: dataOf(addressOf(path, params), routeId) })),
      ]
    }),
  )
}

/** What anybody may open, but for the demonstration's own pages: they show everybody what was written to anybody. */
function openPages(): readonly Asked[] {
  const open = screens.filter(
    ({ path, access }) => isPublic(access) && (access as Permission) !== 'useDemonstration' && path !== '*',
  )
  const projects = world.rows('project').map(row => ({ projectId: String(row['id']) }))
  return open.flatMap(({ path, file }) =>
    (path.includes(':') ? projects : [{}])
      .map(params => addressOf(path, params))
      .flatMap(address => [
        { who: null, path: address },
        ...[null, ...(everything ? matrix.accounts : matrix.accounts.filter(isListed))].map(who => ({
          who,
          path: dataOf(address, file.replace(/\.tsx?$/, '')),
        })),
      ]),
  )
}

const isListed = ({ email }: Account): boolean => listedAccounts.some(listed => listed.email === email)
const dataOf = (path: string, routeId: string): string => `${path}?_data=${encodeURIComponent(routeId)}`

test('no page, no data, no file and no header shows a mark to somebody who must not see it', async () => {
  const waiting = [...closedPages(), ...openPages()]
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await ask(one)
  }
  await Promise.all(Array.from({ length: 8 }, next))

  expect([...forbidden].toSorted()).toEqual([])
}, 900_000)

test('somebody who may find it finds each mark that anybody may', () => {
  const lost = canaries.filter(canary => {
    const known = classOf(canary.table, canary.column)
    if (known === undefined || 'unmarked' in known || known.for === nobody || found.has(canary)) return false
    return known.idle?.({ who: null, canary, world }) !== true
  })

  expect(lost.map(named)).toEqual([])
  expect(canaries.length).toBeGreaterThan(3000)
  expect(found.size).toBeGreaterThan(2000)
})

test('no letter says more to whom it is sent than they may see', async () => {
  forbidden.clear()
  const before = new Set(world.rows('sent_mail').map(row => row['id']))
  const manager = matrix.accounts.find(({ roles }) => roles.includes('windowManager'))
  for (const meeting of world.rows('meeting')) {
    if (meeting['notices_released_at'] === null) await release(manager, String(meeting['id']))
  }
  // long enough for what is due to be said, reminded and closed
  await send(null, '/demo/horloge', { at: '2025-09-01T08:00:00.000Z' })
  const rows = await rowsOf(server.dataDir)
  world = heldWorld(rows, matrix)
  answers.clear()
  letters = world.rows('sent_mail').filter(row => !before.has(row['id']))
  for (const letter of letters) {
    const who = matrix.accounts.find(({ email }) => email === letter['to_address']) ?? null
    const text = ['subject', 'text_body', 'html_body'].map(part => letter[part]).join('\n')
    judge(who, `${letter['email']}`, search('', Buffer.from(text)))
  }

  expect([...forbidden].toSorted()).toEqual([])
  expect(new Set(letters.map(row => row['email'])).size, 'kinds of letters').toBeGreaterThan(8)
}, 300_000)

async function send(who: Account | null, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const answer = await fetch(server.baseUrl + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Cookie: cookies.get(who?.email ?? '') ?? '',
      Origin: server.baseUrl,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  })
  expect(answer.status, path).toBe(303)
}

/** As the page offers it; a meeting to come has nothing to release. */
async function release(who: Account | undefined, meetingId: string): Promise<void> {
  if (who === undefined) throw new Error('nobody manages the window')
  const path = `/comites/${meetingId}/notifications`
  const page = await fetch(server.baseUrl + path, { headers: { Cookie: cookies.get(who.email) ?? '' } })
  const form = formsOf(await page.text()).find(({ action }) => action === path)
  if (form !== undefined) await send(who, path, Object.fromEntries(form.fields))
}
