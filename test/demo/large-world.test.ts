// A large world: as many applications as asked for, every invariant kept, and the same at every making.

import { beforeAll, expect, test } from 'vitest'
import { makeLargeWorld } from '#app/demo/large-world.ts'
import { type Database, migrate, openSqlite } from '#db/connection.ts'
import { checkInvariants } from '#db/invariants.ts'
import { makeWorld } from '#test/support/world.ts'

async function largeWorld(applications: number): Promise<{ db: Database; sha256: (text: string) => string }> {
  const { ctx } = await makeWorld()
  const db = openSqlite(':memory:')
  await migrate(db, 'sqlite')
  await makeLargeWorld({ ...ctx, db }, applications, () => {})
  return { db, sha256: ctx.sha256 }
}

let world: Awaited<ReturnType<typeof largeWorld>>
beforeAll(async () => {
  world = await largeWorld(62)
}, 120_000)

test('has as many applications as asked for, each with a title and a body of its own', async () => {
  const rows = await world.db.selectFrom('application').select(['title', 'organisation_id']).execute()

  expect(rows).toHaveLength(62)
  expect(new Set(rows.map(({ title }) => title)).size).toBe(62)
  expect(new Set(rows.map(row => row.organisation_id)).size).toBe(62)
})

test('has applications in every state that the samples reach, and projects that run', async () => {
  const states = await world.db.selectFrom('application').select('state').distinct().orderBy('state').execute()
  const running = await world.db.selectFrom('project').select('id').where('state', '=', 'inProgress').execute()

  expect(states.map(({ state }) => state)).toEqual([
    'accepted',
    'acceptedWithConditions',
    'admissible',
    'committeeScheduled',
    'deferred',
    'draft',
    'rejected',
    'submitted',
    'supplementRequested',
    'underReview',
    'withdrawn',
  ])
  expect(running.length).toBeGreaterThan(5)
})

test('breaks no invariant', async () => {
  const report = await checkInvariants(world.db, world.sha256)

  expect(report.broken).toEqual([])
})

test('is the same at every making', async () => {
  const again = await largeWorld(62)
  const hashes = ({ db }: { db: Database }) => db.selectFrom('audit_event').select('hash').orderBy('position').execute()

  expect(await hashes(again)).toEqual(await hashes(world))
}, 120_000)
