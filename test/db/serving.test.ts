// One server at a time on an SQLite file; as many as wanted on PostgreSQL.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimServing } from '#db/serving.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-serving-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file is claimed by one, until it gives the claim back', () => {
  const address = { dialect: 'sqlite', file: join(folder, 'guichet.db') } as const
  const first = claimServing(address)

  expect(first).not.toBeNull()
  expect(claimServing(address)).toBeNull()
  expect(claimServing({ ...address, file: join(folder, 'another.db') })).not.toBeNull()
  first?.release()
  expect(claimServing(address)).not.toBeNull()
})

test('a database of a PostgreSQL server is claimed by all', () => {
  const address = { dialect: 'postgres', url: 'postgres://db.example/guichet', schema: 'guichet' } as const

  expect([claimServing(address), claimServing(address)]).not.toContain(null)
})
