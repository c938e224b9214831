// `npm run bench:closing`: the last minutes of the window, with five hundred applicants who edit and file. Prints what was
// answered and how fast, and ends with exit 1 when something typed or filed in time was lost or refused.

import { spawnSync } from 'node:child_process'
import SQLite from 'better-sqlite3'
import { build, root, say } from '../../app/prepare.js'
import { option, percentiles } from './figures.js'
import { ask, largeWorld, startProduct } from './programs.js'
import { autosave, draftsOf, openSession, signing, versionIn } from './writing.js'

const applicants = Number(option('applicants') ?? 500)
const minutes = Number(option('minutes') ?? 3)
/** One in so many files too late, on purpose. */
const lateShare = 20

const built = build()
if (built === null) process.exit(1)
const product = await startProduct(option('large') ?? (await largeWorld(10_000, built)))
const db = new SQLite(product.database)
const drafts = draftsOf(db, applicants).map(draft => ({
  ...draft,
  editing: openSession(db, draft.editor),
  signing: openSession(db, draft.signatory),
}))
if (drafts.length < applicants) throw new Error(`the world has ${drafts.length} drafts that can be filed`)

// the window closes in so many minutes of its own clock, which goes as fast as this one
const offset = Number(db.prepare('select offset_ms from demo_clock').pluck().get())
const closesAt = Date.now() + minutes * 60_000
db.prepare('update funding_window set closes_at = ?').run(new Date(closesAt + offset).toISOString())

/** The same crowd at each run: a number from nought to one, of those that follow `seed`. */
let seed = 20_251_231
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** @type {Record<'form' | 'save' | 'signature' | 'filing', number[]>} */
const times = { form: [], save: [], signature: [], filing: [] }
/** @type {{ what: string, status: number, why: string }[]} */
const wrong = []
/** @type {Map<string, string>} */
const typed = new Map()
/** @type {{ id: string, sentAt: number, status: number }[]} */
const filings = []

/** @param {number} at */
const until = at => new Promise(done => setTimeout(done, Math.max(0, at - Date.now())))

/**
 * @param {keyof typeof times} what
 * @param {string} path
 * @param {{ cookie: string, form?: string }} given
 */
async function timed(what, path, given) {
  try {
    const answer = await ask(product.port, path, given)
    times[what].push(answer.ms)
    if (answer.status >= 500 || answer.status === 429) wrong.push({ what, status: answer.status, why: path })
    return answer
  } catch (error) {
    wrong.push({ what, status: 0, why: String(error) })
    return null
  }
}

/**
 * Somebody who edits until their signatory files, at a moment of the last minutes: half of them in the last quarter.
 * @param {typeof drafts[number]} draft
 * @param {number} number
 */
async function takePart({ id, editing, signing: cookie }, number) {
  const length = minutes * 60_000
  const isLate = number % lateShare === 0
  const filesAt = isLate ? closesAt + random() * 3_000 : closesAt - length * 0.7 * random() ** 2 - 200
  await until(closesAt - length + random() * length * 0.2)
  const { path, formOf } = autosave(id)
  const page = await timed('form', path, { cookie: editing })
  let version = versionIn(page?.html ?? '')
  for (let turn = 1; Date.now() < filesAt - 12_000; turn += 1) {
    await until(Date.now() + 6_000 + random() * 8_000)
    const words = `Le besoin, redit pour la fois ${turn}. ${'Un mot de plus. '.repeat(40)}`
    const saved = await timed('save', autosave(id).address, { cookie: editing, form: formOf(version, words) })
    if (saved?.status !== 200) {
      wrong.push({ what: 'save', status: saved?.status ?? 0, why: saved?.html.slice(0, 200) ?? 'no answer' })
      break
    }
    version = String(JSON.parse(saved.html).version)
    typed.set(id, words.trim())
  }
  await until(filesAt - 2_000 - random() * 2_000)
  const { path: at, formOf: filing } = signing(id)
  const read = await timed('signature', at, { cookie })
  await until(filesAt)
  const sentAt = Date.now()
  const filed = await timed('filing', at, { cookie, form: filing(read?.html ?? '') })
  filings.push({ id, sentAt, status: filed?.status ?? 0 })
}

say(`${applicants} applicants, ${minutes} minutes before the close`)
await Promise.all(drafts.map(takePart))

const receivedAt = db.prepare('select received_at from submission where application_id = ?').pluck()
const answersOf = db.prepare('select answers from application where id = ?').pluck()
const isFiled = (/** @type {string} */ id) => receivedAt.get(id) !== undefined
const inTime = filings.filter(({ sentAt }) => sentAt < closesAt)
const late = filings.filter(({ sentAt }) => sentAt >= closesAt)
const accepted = inTime.filter(({ status, id }) => status === 303 && isFiled(id))
const refused = inTime.filter(({ id }) => !isFiled(id))
const lost = [...typed].filter(([id, words]) => !JSON.stringify(JSON.parse(String(answersOf.get(id)))).includes(words))
const lateAccepted = late.filter(({ id }) => isFiled(id))
const lastSecond = inTime.filter(({ sentAt }) => sentAt >= closesAt - 1_000)
db.close()

for (const [what, all] of Object.entries(times))
  say(`${what.padEnd(10)} ${String(all.length).padStart(6)}  ${JSON.stringify(percentiles(all))} ms`)
say(`filed in time: ${accepted.length} of ${inTime.length} (${lastSecond.length} in the last second)`)
say(`filed late: ${lateAccepted.length} of ${late.length} accepted`)
say(`in time and not filed: ${refused.length}; typed, acknowledged and not there: ${lost.length}`)
say(`errors: ${wrong.length}`)
for (const { what, status, why } of wrong.slice(0, 10)) say(`  ${what} ${status} ${why}`)
for (const { sentAt, status } of refused.slice(0, 10)) say(`  ${closesAt - sentAt} ms before the close: ${status}`)

const { status } = spawnSync(process.execPath, ['build/server/command.js', 'invariants'], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production', DATA_DIR: product.dataDir },
  stdio: 'inherit',
})
await product.stop()
const broken = wrong.length + refused.length + lost.length + lateAccepted.length + (status === 0 ? 0 : 1)
process.exit(broken === 0 ? 0 : 1)
