// Finds a Chromium that runs, or installs Debian's. Plain Node: the test runner imports it before anything else.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail, run, say } from '../../app/prepare.js'

const usual = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'].map(name => `/usr/bin/${name}`)

/** Some systems have a stub under that name that only says what to install. @param {string} path */
const runs = path => existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

/** The path of a Chromium that runs, or null. CHROME_PATH decides alone when it is given. */
export function findChromium() {
  const given = process.env['CHROME_PATH']
  if (given) return runs(given) ? given : null
  return usual.find(runs) ?? null
}

/** The same, installing it where that takes no question; ends the process with one sentence otherwise. */
export function requireChromium() {
  const found = findChromium()
  if (found !== null) return found
  if (process.env['CHROME_PATH']) fail(`CHROME_PATH names no browser that runs: ${process.env['CHROME_PATH']}`)
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium (Debian’s package)…')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const installed = findChromium()
    if (installed !== null) return installed
  }
  return fail('The browser tests need Chromium: install chromium or google-chrome-stable, or set CHROME_PATH.')
}
