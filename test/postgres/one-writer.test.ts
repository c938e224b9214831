// On a PostgreSQL server whoever writes waits for the one who writes, so that what was read is still true when it is written.

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendAudit, verifyAudit } from '#db/audit.ts'
import { migrate } from '#db/connection.ts'
import { emptySchema } from '#db/dialect.ts'
import { openPostgres } from '#db/postgres.ts'

const address = { dialect: 'postgres', url: process.env['TEST_POSTGRES_URL'] ?? '', schema: 'test_one_writer' } as const
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** As two servers: each with its own connections. */
const one = openPostgres(address)
const other = openPostgres(address)

beforeAll(async () => {
  await emptySchema(one, address.schema)
  await migrate(one, 'postgres', address.schema)
}, 120_000)

afterAll(async () => {
  await one.destroy()
  await other.destroy()
})

test('two hundred acts at once from two servers make one chain, without a gap and without a refusal', async () => {
  const entry = { at: '2025-03-10T08:00:00.000Z', actorId: null, action: 'submit', subject: 'application', body: '{}' }
  await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      (n % 2 === 0 ? one : other)
        .transaction()
        .execute(db => appendAudit(db, sha256, { ...entry, subjectId: `application ${n}` })),
    ),
  )

  for (const db of [one, other]) expect(await verifyAudit(db, sha256)).toEqual({ lines: 200, broken: null })
})

test('a transaction that fails gives the turn back, and a connection that failed is used again', async () => {
  for (let n = 0; n < 15; n += 1)
    await expect(
      one.transaction().execute(async () => {
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')

  expect(await one.transaction().execute(transaction => verifyAudit(transaction, sha256))).toEqual({
    lines: 200,
    broken: null,
  })
})
