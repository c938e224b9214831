// The programs that the bench measures: the built product on a copy of a world, and the floor; and a person who asks them.

import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root } from '../../app/prepare.js'

/** @typedef {{ status: number, ms: number, html: string, sent: number, cookies: readonly string[] }} Answer */

const agent = new Agent({ keepAlive: true, maxSockets: 600 })

/**
 * One request and its whole answer, timed from its sending to its last byte.
 * @param {number} port
 * @param {string} path
 * @param {{ cookie?: string, form?: string }} [given]
 * @returns {Promise<Answer>}
 */
export function ask(port, path, { cookie = '', form } = {}) {
  const asked = performance.now()
  return new Promise((done, fail) => {
    const headers = {
      Cookie: cookie,
      'Accept-Encoding': 'br',
      ...(form === undefined
        ? {}
        : { Origin: `http://localhost:${port}`, 'Content-Type': 'application/x-www-form-urlencoded' }),
    }
    const sending = request(
      { port, host: '127.0.0.1', path, agent, headers, method: form === undefined ? 'GET' : 'POST' },
      answer => {
        /** @type {Buffer[]} */
        const chunks = []
        answer.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk))
        answer.on('error', fail)
        answer.on('end', () => {
          const ms = performance.now() - asked
          const body = Buffer.concat(chunks)
          const whole = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
          const cookies = (answer.headers['set-cookie'] ?? []).map(text => text.split(';', 1)[0] ?? '')
          done({
            status: answer.statusCode ?? 0,
            ms,
            html: whole.toString('utf8'),
            sent: body.length,
            cookies,
          })
        })
      },
    )
    sending.on('error', fail)
    sending.end(form)
  })
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const started = new Set()
process.once('exit', () => {
  for (const child of started) child.kill()
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/**
 * A program that ends with this one.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 */
function start(args, env) {
  /** @type {NodeJS.ProcessEnv} */
  const whole = { NODE_ENV: 'production', PATH: process.env['PATH'], ...env }
  const child = spawn(process.execPath, args, { cwd: root, env: whole, stdio: 'ignore' })
  started.add(child)
  child.once('exit', () => started.delete(child))
  return child
}

/**
 * A port that nothing uses.
 * @returns {Promise<number>}
 */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/**
 * @param {number} port
 * @param {string} path
 */
async function untilAnswers(port, path) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await ask(port, path).catch(() => null)
    if (answer !== null && answer.status < 500) return
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error(`nothing answers on ${port}`)
}

/**
 * The product, on a copy of `world` that goes with it.
 * @param {string} world
 * @param {Readonly<Record<string, string>>} [settings]
 */
export async function startProduct(world, settings = {}) {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'guichet-bench-'))
  cpSync(world, dataDir, { recursive: true })
  const running = start(['build/server/index.js'], {
    NODE_ENV: 'production',
    MODE: 'demo',
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    DATA_DIR: dataDir,
    ...settings,
  })
  await untilAnswers(port, '/sante/pret')
  const stop = () =>
    new Promise(done => {
      running.once('exit', done)
      running.kill('SIGTERM')
    }).then(() => rmSync(dataDir, { recursive: true, force: true }))
  return { port, dataDir, database: join(dataDir, 'guichet.db'), stop }
}

/**
 * @param {string} database
 * @param {string} recordings
 * @param {string} first
 */
export async function startFloor(database, recordings, first) {
  const port = await freePort()
  const running = start(['test/load/floor.js', database, recordings, String(port)], { NODE_ENV: 'production' })
  await untilAnswers(port, first)
  return { port, stop: () => running.kill() }
}

/**
 * The session cookie of an account that the demonstration lists.
 * @param {number} port
 * @param {string} email
 */
export async function enter(port, email) {
  const { cookies } = await ask(port, '/demo', { form: new URLSearchParams({ email }).toString() })
  return cookies.filter(cookie => cookie.startsWith('session=')).join('; ')
}

/**
 * A world of that many applications, made once for a build.
 * @param {number} applications
 * @param {string} built
 */
export async function largeWorld(applications, built) {
  const folder = join(root, 'build/worlds', `${built}-${applications}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const running = start(['build/server/command.js', 'seed', '--applications', String(applications)], {
    NODE_ENV: 'production',
    MODE: 'demo',
    DATA_DIR: unfinished,
  })
  const code = await new Promise(done => running.once('exit', done))
  if (code !== 0) throw new Error(`the world of ${applications} applications was not made`)
  renameSync(unfinished, folder)
  return folder
}
