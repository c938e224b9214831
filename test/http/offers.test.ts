// What a page offers is what the server takes: each form of each page, filled and sent as the page holds it, is acted on or
// mended, never refused as not allowed; and with every column of the database as a field beside, it changes the same and no more.
// What it does not show changes nothing when it is sent all the same.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationForm } from '#app/domain/application-form.ts'
import { can, type Permission, rolesOn } from '#app/domain/permissions.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { textFor } from '#app/text/text.ts'
import { tables } from '#db/schema.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { runCommand } from '#test/support/command.ts'
import {
  type About,
  type Account,
  addressOf,
  type Matrix,
  readMatrix,
  representatives,
  type Screen,
} from '#test/support/matrix.ts'
import { formsOf, type PageForm } from '#test/support/page-forms.ts'
import { addSecrets } from '#test/support/secret-world.ts'
import { type Difference, putOnTrial, type Trial } from '#test/support/trial.ts'
import { heldOf, neverShown, shownElsewhere } from '#test/support/unshown-forms.ts'

/** Every form of every page, rather than one of each kind. */
const everything = process.env['EXTENDED'] === '1'

let server: Server
let matrix: Matrix
let cookies: ReadonlyMap<string, string>
let trial: Trial
/** Of this server alone. */
const secret = 'secret-of-a-server-that-lives-for-one-test'
const counts = { pages: 0, offers: 0, sent: 0, kinds: 0, acted: 0, fields: 0, unshown: 0 }

beforeAll(async () => {
  server = await startServer({
    settings: { SESSION_SECRET: secret },
    prepare: async dataDir => {
      cookies = await addSecrets(dataDir, secret)
      // what time causes of it is done before the trial, not during it
      expect(await runCommand(['tick'], { DATA_DIR: dataDir })).toMatchObject({ code: 0 })
      matrix = await readMatrix({ dataDir, emails: cookies.keys() })
    },
  })
  trial = await putOnTrial(server)
  for (const screen of matrix.screens.filter(({ forms }) => forms.length > 0))
    for (const who of matrix.accounts) {
      const opened = screen.about.filter(({ subject }) => can(who.actor, screen.access, subject))
      const several = everything || screen.path.includes(':projectId') || screen.path.includes(':meetingId')
      for (const about of several ? opened : representatives(opened, who)) {
        const forms = await formsOn(who, screen, about)
        if (forms !== null) pages.push({ who, screen, about, forms })
      }
    }
})

afterAll(async () => {
  process.stdout.write(`offers: ${JSON.stringify(counts)}\n`)
  trial.end()
  await server.stop()
})

type Fields = readonly (readonly [name: string, value: string])[]

/** A page that was opened, by whom, and the forms that it shows. */
type Page = {
  readonly who: Account
  readonly screen: Screen
  readonly about: About
  readonly forms: readonly PageForm[]
}

const pages: Page[] = []

type Offer = Omit<Page, 'forms'> & { readonly form: PageForm }

/** On every page, and of no interest here: they change a cookie or end the session. */
const onEveryPage: readonly string[] = ['/deconnexion', '/preferences']

const intentOf = ({ fields }: PageForm): string =>
  (fields.findLast(([name]) => name === 'intent')?.[1] ?? 'form').replaceAll(/[0-9a-f-]{36}|\d+/g, '#')

const kindOf = ({ screen, form }: Pick<Offer, 'screen' | 'form'>): string => `${screen.path} ${intentOf(form)}`

async function formsOn(who: Account, screen: Screen, about: About): Promise<readonly PageForm[] | null> {
  counts.pages += 1
  const answer = await fetch(server.baseUrl + addressOf(screen.path, about.params), {
    redirect: 'manual',
    headers: { Cookie: cookies.get(who.email) ?? '', 'Accept-Encoding': 'identity' },
  })
  if (answer.status !== 200) return null
  return formsOf(await answer.text()).filter(({ action }) => !onEveryPage.includes(action))
}

/** Of a form whose buttons do not all ask for the same. */
const buttons: Readonly<Record<string, Permission>> = { 'candidatures/:applicationId/complements send': 'resubmit' }

/** Whether the table lets them send it: a page with several forms names each, one of the application form has many buttons. */
function isAllowed({ who, screen, about, form }: Offer): boolean {
  const asked = screen.forms.find(({ intent }) => intent === 'form' || intent === intentOf(form))
  const permission = buttons[kindOf({ screen, form })] ?? asked?.permission
  return permission !== undefined && can(who.actor, permission, about.subject)
}

/** What is empty is filled as somebody would who means it; what is to be chosen, by its first choice. */
function filled({ fields, typed, choices }: PageForm): Fields {
  const chosen = new Map(choices.toReversed())
  const written = (name: string): string => chosen.get(name) ?? (typed.has(name) ? guess(name) : '')
  return [
    ...fields.map(([name, value]) => [name, value === '' ? written(name) : value] as const),
    ...[...chosen].filter(([name]) => !fields.some(([held]) => held === name)),
  ]
}

function guess(name: string): string {
  if (/(day|On|Date|due|end)$/.test(name)) return '30/06/2025'
  if (/amount|cents|total|granted|spent/i.test(name)) return '1000'
  if (/email/i.test(name)) return 'quelqu.un@exemple.invalid'
  if (/time/i.test(name)) return '9:30'
  return 'Un mot assez long pour dire ce qui est fait et pourquoi.'
}

const bodyOf = (form: PageForm, fields: Fields): FormData | URLSearchParams => {
  const body = form.multipart ? new FormData() : new URLSearchParams()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

type Sent = { readonly status: number; readonly text: string; readonly changes: readonly Difference[] }

/** As a page, or as data, which says why it is refused; the world is then put back. */
async function send({ who, screen, form }: Offer, fields: Fields, channel: 'page' | 'data' = 'page'): Promise<Sent> {
  counts.sent += 1
  const data = channel === 'data' ? `?_data=${encodeURIComponent(screen.routeId)}` : ''
  const answer = await fetch(server.baseUrl + form.action + data, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookies.get(who.email) ?? '', Origin: server.baseUrl },
    body: bodyOf(form, fields),
  })
  const text = await answer.text()
  const changes = trial.changes()
  if (changes.length > 0) await trial.putBack()
  return { status: answer.status, text, changes }
}

type Refused = {
  readonly reply?: { readonly error?: Readonly<Record<string, readonly string[] | null>> | null }
  readonly sentence?: string | null
}

/** What the data of an answer says of the form as a whole, and of no field: that it is not the moment, or that what it holds does not agree. */
function refusalIn({ text }: Sent): string | null {
  const { reply, sentence } = JSON.parse(text) as Refused
  return reply?.error?.['']?.join(' ') ?? sentence ?? null
}

/** What a form as the page holds it is told, and what mends it is on the page: it completes nothing before it is written in. */
const mended: Readonly<Record<string, string>> = {
  'candidatures/:applicationId/complements send': refusalSentence({ code: 'supplementUnanswered' }, textFor('fr')),
}

const beside = 'zqbesideqz'
const columns = new Set(Object.values(tables).flatMap(table => Object.keys(table)))
/** A column, and what the code calls it. */
const names = [...columns].flatMap(column => [
  ...new Set([column, column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]),
])
/** A page that completes an application reads all of these, and refuses those that it was not asked for. */
const answers: ReadonlySet<string> = new Set<string>(
  applicationForm.flatMap(({ fields }) => fields.map(({ code }) => code)),
)
const refusesOthers = 'candidatures/:applicationId/complements'

const nameOf = (field: string): string => field.split(/[.[]/, 1)[0] ?? field

function fieldsBeside({ form }: Offer, fields: Fields): { readonly unknown: Fields; readonly locked: Fields } {
  const held = new Set([...fields, ...form.choices].map(([name]) => nameOf(name)))
  const added = names.filter(name => !held.has(name)).map(name => [name, beside] as const)
  return {
    unknown: added.filter(([name]) => !answers.has(name)),
    locked: added.filter(([name]) => answers.has(name)),
  }
}

/** A change without what is new each time: keys, moments and hashes. */
const shapeOf = (changes: readonly Difference[]): string =>
  changes
    .map(change => JSON.stringify(change).replaceAll(/[0-9a-f]{64}|[0-9a-f-]{36}|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '*'))
    .toSorted()
    .join('\n')

/** What has been tried of a form of that kind, by somebody who is the same to an object in the same state. */
const wayOf = (kind: string, { who, about }: Pick<Page, 'who' | 'about'>): string =>
  `${kind} ${rolesOn(who.actor, about.subject).join()} ${about.state}`

test('each form that a page shows is taken, and a field beside it changes nothing more', async () => {
  const tried = new Set<string>()
  const acted = new Set<string>()
  const kinds = new Set<string>()
  const wrong: string[] = []
  for (const offer of pages.flatMap(({ forms, ...page }) => forms.map(form => ({ ...page, form })))) {
    const { who, screen, form } = offer
    const kind = kindOf(offer)
    counts.offers += 1
    const says = (why: string): void => void wrong.push(`${kind} by ${who.email} at ${form.action}: ${why}`)
    if (!isAllowed(offer)) says('the table says no')
    const way = wayOf(kind, offer)
    if (!everything && tried.has(way)) continue
    tried.add(way)
    const fields = filled(form)
    const plain = await send(offer, fields)
    if (![200, 303, 422].includes(plain.status)) says(`answered ${plain.status}`)
    if (plain.status === 303) acted.add(kind)
    if (plain.status === 422) {
      const refusal = refusalIn(await send(offer, fields, 'data'))
      if (refusal !== null && refusal !== mended[kind]) says(`is refused: ${refusal}`)
    }
    if (!everything && kinds.has(kind)) continue
    kinds.add(kind)
    const { unknown, locked } = fieldsBeside(offer, fields)
    const ignored = screen.path === refusesOthers ? unknown : [...unknown, ...locked]
    counts.fields += ignored.length
    const loaded = await send(offer, [...fields, ...ignored])
    if (loaded.status !== plain.status) says(`answered ${plain.status}, and ${loaded.status} with fields beside`)
    if (JSON.stringify(loaded.changes).includes(beside)) says('a field beside was kept')
    if (shapeOf(loaded.changes) !== shapeOf(plain.changes))
      says(`changed ${shapeOf(plain.changes)}, and with fields beside ${shapeOf(loaded.changes)}`)
    if (screen.path !== refusesOthers) continue
    // a signatory sends what the team wrote, and writes nothing
    const refused = can(who.actor, 'answerSupplement', offer.about.subject) ? 422 : 403
    for (const field of locked) {
      const opened = await send(offer, [...fields, field])
      if (opened.status !== refused || opened.changes.length > 0) says(`${field[0]} beside: answered ${opened.status}`)
    }
  }
  counts.acted = acted.size
  counts.kinds = kinds.size

  expect(wrong).toEqual([])
  expect(kinds.size, 'kinds of forms').toBeGreaterThan(40)
  expect(acted.size, 'kinds that were acted on').toBeGreaterThan(30)
}, 900_000)

/** Whether they are shown the same act on that file by another page: its path and the name of its form. */
async function isShownAt(elsewhere: string | undefined, who: Account, file: string | null): Promise<boolean> {
  const [path, intent] = elsewhere?.split(' ') ?? []
  const screen = matrix.screens.find(each => each.path === path)
  const about = screen?.about.find(({ applicationId }) => applicationId === file)
  if (screen === undefined || about === undefined) return false
  return ((await formsOn(who, screen, about)) ?? []).some(form => intentOf(form) === intent)
}

test('what somebody may do and a page does not show changes nothing when it is sent as the page would hold it', async () => {
  /** A form of each kind as somebody was shown it, by its kind and by its kind and address. */
  const models = new Map<string, Fields>()
  for (const { screen, forms } of pages)
    for (const form of forms) {
      const kind = kindOf({ screen, form })
      for (const key of [kind, `${kind} ${form.action}`]) if (!models.has(key)) models.set(key, filled(form))
    }
  const wrong: string[] = []
  const unmade = new Set<string>()
  const tried = new Set<string>()
  const answered = { acted: 0, byTheTable: 0, byARule: 0, byAField: 0 }
  for (const page of pages) {
    const { who, screen, about, forms } = page
    const intents = new Set(forms.map(intentOf))
    const unshown = screen.forms.filter(({ intent }) => (intent === 'form' ? forms.length === 0 : !intents.has(intent)))
    for (const { intent, permission } of unshown) {
      // what the table refuses is sent by the matrix
      if (!can(who.actor, permission, about.subject)) continue
      const kind = `${screen.path} ${intent}`
      const way = wayOf(kind, page)
      if (!everything && tried.has(way)) continue
      tried.add(way)
      const action = addressOf(screen.path, about.params)
      // of this very object what a page held is right; of another, its keys and versions are not
      const own = models.get(`${kind} ${action}`)
      const held = heldOf(server.dataDir, about)
      const like = models.get(kind) ?? Object.entries(neverShown[kind] ?? {})
      if (own === undefined && !models.has(kind) && neverShown[kind] === undefined) unmade.add(kind)
      const fields = [
        ...(own ?? like.map(([name, value]) => [name, held[name] || value] as const)),
        ...(intent === 'form' ? [] : [['intent', intent] as const]),
      ]
      const form = { action, multipart: false, fields, typed: new Set<string>(), choices: [] }
      const sent = await send({ who, screen, about, form }, fields, 'data')
      counts.unshown += 1
      if (sent.status < 400) answered.acted += 1
      else if (sent.status !== 422) answered.byTheTable += 1
      else answered[refusalIn(sent) === null ? 'byAField' : 'byARule'] += 1
      const of = Object.fromEntries(fields)['application'] ?? about.applicationId
      if (sent.changes.length > 0 && !(await isShownAt(shownElsewhere[kind], who, of)))
        wrong.push(
          `${kind} by ${who.email} at ${action}: answered ${sent.status}, changed ${sent.changes.map(({ sign, table }) => sign + table).join(' ')}`,
        )
    }
  }
  process.stdout.write(`not shown and sent: ${JSON.stringify(answered)}\n`)

  expect(wrong).toEqual([])
  expect([...unmade], 'kinds that nothing says how to fill').toEqual([])
  expect(
    Object.keys(neverShown).filter(kind => models.has(kind)),
    'kinds that are shown after all',
  ).toEqual([])
  expect(counts.unshown).toBeGreaterThan(200)
  // a field that is refused hides what the act itself would be answered
  expect(answered.byARule).toBeGreaterThan(answered.byAField)
}, 900_000)
