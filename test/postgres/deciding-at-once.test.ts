// Four processes that decide at once on one PostgreSQL server commit what the line holds, and not a cent more.

import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { decideAtOnce, recordedGrants } from '#test/support/deciding-at-once.ts'

test('of twelve grants on a line that holds five, four processes on one server validate five', async () => {
  const world = await recordedGrants()
  expect(world.orders.files).toHaveLength(12)
  const { rows } = await world.db.executeQuery<{ schema: string }>(
    CompiledQuery.raw('select current_schema() as schema'),
  )
  const [{ schema } = { schema: '' }] = rows

  const url = process.env['TEST_POSTGRES_URL'] ?? ''
  await decideAtOnce(world.orders, { dialect: 'postgres', url, schema }, world.db, world.ctx.sha256)

  await world.db.destroy()
})
