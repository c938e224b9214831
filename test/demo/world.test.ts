// The world of the demonstration as it is made: every state, every figure and every right that the samples promise.

import { beforeAll, describe, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { makeWorld as makeDemonstration } from '#app/demo/world.ts'
import { publicFigures } from '#app/domain/envelope-figures.ts'
import { toId } from '#app/domain/identifiers.ts'
import { can } from '#app/domain/permissions.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { parisDay, parisInstant, toDay } from '#app/domain/time.ts'
import { showOwnApplications } from '#app/use-cases/applications/list-own-applications.ts'
import type { Context } from '#app/use-cases/context.ts'
import { type Database, migrate, openSqlite } from '#db/connection.ts'
import { listLines } from '#db/envelope.ts'
import { checkInvariants } from '#db/invariants.ts'
import { findActor, findPersonByEmail } from '#db/people.ts'
import { listCommitments } from '#db/public-figures.ts'
import { findSituation } from '#db/situations.ts'
import { findReader, visibleTo } from '#db/visibility.ts'
import { listWindowIds } from '#db/windows.ts'
import { makeWorld } from '#test/support/world.ts'

const morning = parisInstant(toDay('2025-03-10'), '09:00')

async function demonstration(): Promise<Context> {
  const world = await makeWorld()
  const db = openSqlite(':memory:')
  await migrate(db, 'sqlite')
  const ctx: Context = { ...world.ctx, db, now: () => morning }
  await makeDemonstration(ctx, () => {})
  return ctx
}

/** Every row of every table that the making of the world writes. */
async function dump(db: Database): Promise<string> {
  const tables = await db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      await db
        .selectFrom(name as 'application')
        .selectAll()
        .execute(),
    ]),
  )
  return JSON.stringify(rows)
}

let ctx: Context
beforeAll(async () => {
  ctx = await demonstration()
}, 60_000)

describe('the world of the demonstration', () => {
  test('has for the carriers of a project and of a condition what their line on /demo says', async () => {
    const expected = async ({ email }: { readonly email: string }) => {
      const person = await findPersonByEmail(ctx.db, email)
      const actor = person === null ? null : await findActor(ctx.db, person.id)
      if (actor === null) throw new Error(`no account ${email}`)
      const shown = await showOwnApplications(ctx, actor)
      return shown.ok ? shown.value.rows.map(({ reference, step }) => [reference, step.what, step.who, step.by]) : []
    }

    expect(await expected(demoPeople.mathilde)).toEqual([['GD-2023-0003', 'project', 'you', '2025-04-15']])
    expect(await expected(demoPeople.agathe)).toEqual([['GD-2024-0002', 'conditions', 'you', '2024-12-20']])
  })

  test('has every application in the state of its sample, with references without gaps', async () => {
    const rows = await ctx.db.selectFrom('application').select(['reference', 'state']).orderBy('created_at').execute()

    expect(Object.fromEntries(rows.map(({ reference, state }) => [reference ?? 'draft', state]))).toEqual({
      'GD-2023-0001': 'accepted',
      'GD-2023-0002': 'accepted',
      'GD-2023-0003': 'accepted',
      'GD-2023-0004': 'accepted',
      'GD-2024-0001': 'accepted',
      'GD-2024-0002': 'acceptedWithConditions',
      'GD-2024-0003': 'underReview',
      'GD-2024-0004': 'supplementRequested',
      'GD-2025-0001': 'committeeScheduled',
      'GD-2025-0002': 'submitted',
      'GD-2025-0003': 'rejected',
      draft: 'draft',
    })
  })

  test('has the projects of the samples in their states', async () => {
    const rows = await ctx.db
      .selectFrom('project')
      .innerJoin('application', 'application.id', 'project.application_id')
      .select(['application.reference', 'project.state'])
      .execute()

    expect(Object.fromEntries(rows.map(({ reference, state }) => [reference, state]))).toEqual({
      'GD-2023-0001': 'closed',
      'GD-2023-0002': 'inProgress',
      'GD-2023-0003': 'inProgress',
      'GD-2023-0004': 'suspended',
      'GD-2024-0001': 'agreementToSign',
    })
  })

  test('has the public figures of the envelope on 10 March 2025', async () => {
    const [windowId] = await listWindowIds(ctx.db)
    if (windowId === undefined) throw new Error('no window')
    const embargoed = (await listCommitments(ctx.db, windowId)).filter(({ notified }) => !notified)

    const { total } = publicFigures(await listLines(ctx.db, windowId), embargoed, parisDay(morning))

    expect(embargoed).toEqual([])
    expect({
      opened: total.opened,
      granted: total.granted,
      available: total.available,
      frozen: total.frozen,
      notUsed: total.notUsed,
    }).toEqual({
      opened: 1_000_000_000,
      granted: 156_400_000,
      available: 180_000_000,
      frozen: 10_000_000,
      notUsed: 653_600_000,
    })
  })

  test('breaks no invariant', async () => {
    const report = await checkInvariants(ctx.db, ctx.sha256)

    expect(report.broken).toEqual([])
  })

  test('lists to each account exactly the applications it may read', async () => {
    const people = await ctx.db.selectFrom('person').select('id').where('disabled_at', 'is', null).execute()
    const applications = await ctx.db.selectFrom('application').select('id').execute()
    let compared = 0
    for (const { id: personId } of people) {
      const actor = await findActor(ctx.db, toId(personId))
      if (actor === null) throw new Error('an active person is an actor')
      const reader = await findReader(ctx.db, actor)
      const listed = (
        await ctx.db.selectFrom('application').select('application.id').where(visibleTo(reader)).execute()
      ).map(({ id }) => id)
      for (const { id } of applications) {
        const situation = await findSituation(ctx.db, toId(id), morning)
        if (situation === null) throw new Error('an application has a situation')
        expect(listed.includes(id), `${actor.email} and ${situation.application.reference}`).toBe(
          can(actor, 'readApplication', subjectOf(situation)),
        )
        compared += 1
      }
    }

    expect(compared).toBe(people.length * applications.length)
  })

  test('is the same at every making', async () => {
    const again = await demonstration()

    const masked = (text: string): string => text.replace(/"demo_clock",\[[^\]]*\]/, '')
    expect(masked(await dump(again.db))).toBe(masked(await dump(ctx.db)))
  }, 60_000)
})
