// Installs what is missing and builds what is stale. Plain Node: it runs before anything is installed.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** What the build is made of. */
const sources = [
  'app',
  'db',
  'emails',
  'public',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
  'tsconfig.json',
]
const stampFile = join(root, 'build/stamp')

/** @param {string} sentence */
export const say = sentence => process.stdout.write(`${sentence}\n`)

/**
 * Ends the process with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/**
 * Runs a command in this terminal and says whether it succeeded.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0
}

/** @param {string} file @returns {{ packages?: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} */
const readLock = file => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** Every package of the lock is there in its version; those for other machines may be absent. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const installed = readLock('node_modules/.package-lock.json').packages ?? {}
  return Object.entries(readLock('package-lock.json').packages ?? {}).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional === true && installed[path] === undefined),
  )
}

/** The one native module opens a database; it must be compiled again when Node changes. */
function databaseLoads() {
  const open = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', open], { cwd: root }).status === 0
}

/** Brings node_modules to what the lock file says. No install script runs but the compilation of SQLite. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Guichet demande Node 20.19 ou plus récent\u202f; voici ${process.version}.`)
  if (!isInstalled()) {
    say('Installation des dépendances (une à deux minutes)…')
    if (!run('npm', ['ci', '--loglevel=error']))
      fail('L’installation a échoué\u202f: voir le message de npm ci ci-dessus.')
  }
  if (databaseLoads()) return
  say('Compilation du module SQLite (environ une minute)…')
  if (!run('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--loglevel=error']) || !databaseLoads())
    fail('La compilation de better-sqlite3 a échoué\u202f: il faut python3, make et g++.')
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap(name => filesUnder(`${path}/${name}`))
}

/** A name for the content of everything the build is made of. */
function sourceStamp() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesUnder)) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

/** Builds when a source changed since the last build; gives the name of what is built, or null when it fails. */
export function build() {
  const stamp = sourceStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return stamp
  say('Construction du site (quelques secondes)…')
  const npm = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' })
  if (npm.status !== 0) {
    process.stderr.write(`${npm.stdout}${npm.stderr}\nLa construction a échoué.\n`)
    return null
  }
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(stampFile, stamp)
  return stamp
}
