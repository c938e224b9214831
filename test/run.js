// What `npm test` runs: installs what is missing, then every check and every test, and ends with their counts.
// `--quick` runs the checks and what needs only this process; `--only-browser` runs nothing but Chromium. `--postgres` runs
// nothing but what concerns PostgreSQL: in this process, or on the server that TEST_POSTGRES_URL names; with EXTENDED=1 the
// rest includes it.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, root, say } from '../app/prepare.js'
import { requireChromium } from './support/chromium.js'

const onlyPostgres = process.argv.includes('--postgres')
const onlyBrowser = process.argv.includes('--only-browser')
const onlyQuick = process.argv.includes('--quick')
const withBrowser = !onlyPostgres && !onlyQuick
const withPostgres = onlyPostgres || process.env['EXTENDED'] === '1'
const bin = join(root, 'node_modules/.bin')
const results = join(root, 'test-results')
/** How many tests each group has at the least: raised now and then, never lowered without a reason. */
const atLeast = { unit: 2900, db: 350, http: 250, 'use-cases-on-postgres': 700, 'postgres-server': 7, browser: 27 }
const counts = { passed: 0, failed: 0 }

/** @param {string} title */
const heading = title => say(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`)

const checkers = /** @type {const} */ ([
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['format and import order', 'biome', ['check', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['dead code', 'knip', []],
])

/**
 * Runs a command beside what else runs, and gives what it says once it has ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
function runBeside(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (said += text))
    child.on('error', failed)
    child.on('close', status => done({ passed: status === 0, said }))
  })
}

/** One checker is one check; gives what they said, for when nothing else is writing. */
async function check() {
  const all = []
  for (const [title, program, args] of checkers) {
    const { passed, said } = await runBeside(join(bin, program), args)
    all.push({ title, said: passed ? 'passed' : said })
    counts[passed ? 'passed' : 'failed'] += 1
  }
  return all
}

/**
 * One group of tests, shown as it runs. A test that was skipped or is to do is one that failed, and so is a group with fewer tests than it
 * is known to have: files that are no longer found would pass in silence.
 * @param {keyof typeof atLeast} project
 * @param {NodeJS.ProcessEnv} env
 */
async function test(project, env = process.env) {
  heading(`tests: ${project}`)
  const report = join(results, `${project}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = spawn(join(bin, 'vitest'), ['run', '--project', project, ...reporters], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  const [status] = await once(vitest, 'close')
  const passed = status === 0
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
  const ran = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  const leftOut = ran.numPendingTests + ran.numTodoTests
  const tooFew = ran.numPassedTests < atLeast[project]
  if (leftOut > 0) say(`${leftOut} tests were left out`)
  if (tooFew) say(`${ran.numPassedTests} tests passed, and ${project} has at least ${atLeast[project]}`)
  counts.passed += ran.numPassedTests
  const failed = ran.numFailedTests + leftOut
  // A file that cannot be read or a world that cannot be built fails without a failed test.
  counts.failed += passed && !tooFew ? failed : Math.max(1, failed)
}

install()
mkdirSync(results, { recursive: true })
const chromium = withBrowser ? requireChromium() : null

/** What needs this process, then what needs databases. */
async function testInProcess() {
  // a third fewer random sequences, which are a third of its time
  if (!onlyPostgres) await test('unit', onlyQuick ? { SEQUENCES: '70', ...process.env } : process.env)
  if (!onlyQuick) await test('db')
  if (withPostgres) await test('use-cases-on-postgres')
}

if (onlyPostgres) await testInProcess()
else if (!onlyBrowser) {
  // the checkers leave a core idle, and so do the tests that wait for a database
  const [said] = await Promise.all([check(), testInProcess()])
  for (const each of said) {
    heading(each.title)
    say(each.said)
  }
}
if (!onlyQuick) await testTheBuilt()

async function testTheBuilt() {
  heading('build')
  const built = build() !== null
  counts[built ? 'passed' : 'failed'] += 1
  if (!built) return
  if (!onlyBrowser && !onlyPostgres) await test('http')
  if (withPostgres) {
    if (process.env['TEST_POSTGRES_URL'] !== undefined) await test('postgres-server')
    else say('\ntests: postgres-server: not run, TEST_POSTGRES_URL names no server')
  }
  if (chromium === null) return
  say(spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim())
  await test('browser', { ...process.env, CHROME_PATH: chromium })
}

say(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 ? 0 : 1)
