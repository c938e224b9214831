// What `npm test` runs: installs what is missing, then every check and every test, and ends with their counts.
// `--no-browser` leaves Chromium out; `--only-browser` runs nothing else. `--postgres` runs nothing but what concerns
// PostgreSQL: in this process, or on the server that TEST_POSTGRES_URL names; with EXTENDED=1 the rest includes it.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, root, run, say } from '../app/prepare.js'
import { requireChromium } from './support/chromium.js'

const onlyPostgres = process.argv.includes('--postgres')
const onlyBrowser = process.argv.includes('--only-browser')
const withBrowser = !onlyPostgres && !process.argv.includes('--no-browser')
const withPostgres = onlyPostgres || process.env['EXTENDED'] === '1'
const bin = join(root, 'node_modules/.bin')
const results = join(root, 'test-results')
/** How many tests each group has at the least: raised now and then, never lowered without a reason. */
const atLeast = { unit: 2400, db: 300, http: 180, 'use-cases-on-postgres': 700, 'postgres-server': 7, browser: 3 }
const counts = { passed: 0, failed: 0 }

/** @param {string} title */
const heading = title => say(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`)

/**
 * One checker is one check.
 * @param {string} title
 * @param {string} program
 * @param {readonly string[]} args
 */
function check(title, program, args) {
  heading(title)
  const passed = run(join(bin, program), args)
  if (passed) say('passed')
  counts[passed ? 'passed' : 'failed'] += 1
}

/**
 * One group of tests. A test that was skipped or is to do is one that failed, and so is a group with fewer tests than it
 * is known to have: files that are no longer found would pass in silence.
 * @param {keyof typeof atLeast} project
 * @param {NodeJS.ProcessEnv} env
 */
function test(project, env = process.env) {
  heading(`tests: ${project}`)
  const report = join(results, `${project}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const passed = run(join(bin, 'vitest'), ['run', '--project', project, ...reporters], env)
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

if (!onlyBrowser && !onlyPostgres) {
  const scripts = ['domain', 'forms', 'text', 'emails', 'db', 'use-cases', 'web', 'architecture', 'http', 'browser']
  for (const folder of scripts) if (!existsSync(join(root, 'test', folder))) say(`test/${folder} does not exist`)
  check('types', 'tsc', ['--noEmit', '-p', '.'])
  check('format and import order', 'biome', ['check', '.'])
  check('lint', 'oxlint', ['--type-aware', '--deny-warnings'])
  check('dead code', 'knip', [])
  test('unit')
}
if (!onlyBrowser) test('db')
if (withPostgres) test('use-cases-on-postgres')
heading('build')
const built = build() !== null
counts[built ? 'passed' : 'failed'] += 1
if (built && !onlyBrowser && !onlyPostgres) test('http')
if (built && withPostgres) {
  if (process.env['TEST_POSTGRES_URL'] !== undefined) test('postgres-server')
  else say('\ntests: postgres-server: not run, TEST_POSTGRES_URL names no server')
}
if (built && chromium !== null) {
  say(spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim())
  test('browser', { ...process.env, CHROME_PATH: chromium })
}

say(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 ? 0 : 1)
