// Four processes that decide at once on one SQLite file commit what the line holds, and not a cent more.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { openSqlite } from '#db/connection.ts'
import { decideAtOnce, recordedGrants } from '#test/support/deciding-at-once.ts'

test('of twelve grants on a line that holds five, four processes on one file validate five', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-deciding-'))
  const file = join(folder, 'guichet.db')
  const world = await recordedGrants()
  expect(world.orders.files).toHaveLength(12)
  await world.db.executeQuery(CompiledQuery.raw(`vacuum into '${file}'`))
  await world.db.destroy()
  const db = openSqlite(file)

  await decideAtOnce(world.orders, { dialect: 'sqlite', file }, db, world.ctx.sha256)

  await db.destroy()
  rmSync(folder, { recursive: true })
})
