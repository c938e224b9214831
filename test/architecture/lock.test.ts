// The lock file: no registry address, no version with a known flaw, no banned package.

import { describe, expect, test } from 'vitest'
import { read } from './sources.ts'

type Locked = { readonly version?: string; readonly resolved?: string; readonly dev?: boolean }

const packages = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages
// What only tests use never meets a stranger's input.
const versionsOf = (name: string): readonly string[] =>
  Object.entries(packages)
    .filter(([path, { dev }]) => path.endsWith(`node_modules/${name}`) && dev !== true)
    .map(([, { version = '' }]) => version)

const isAtLeast = (version: string, floor: string): boolean =>
  version.localeCompare(floor, 'en', { numeric: true }) >= 0

// The first version without the flaws published by 2026-11; the rule that stands beside it is in README.md.
const floors: Readonly<Record<string, string>> = {
  '@remix-run/react': '2.17.5',
  '@remix-run/server-runtime': '2.17.5',
  '@remix-run/router': '1.23.3',
  'better-sqlite3': '12.11.1',
  kysely: '0.28.17',
  nodemailer: '10.6.0',
  zod: '3.22.3',
}

const banned = ['xlsx', '@react-email/markdown', '@gouvfr/dsfr', '@codegouvfr/react-dsfr', 'multer']

describe('the lock file', () => {
  test('holds no registry address', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http') === true)

    expect(addressed.map(([path]) => path)).toEqual([])
  })

  test.each(Object.entries(floors))('installs %s at %s or later', (name, floor) => {
    const versions = versionsOf(name)

    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter(version => !isAtLeast(version, floor))).toEqual([])
  })

  test.each(banned)('does not install %s', name => {
    expect(versionsOf(name)).toEqual([])
  })
})
