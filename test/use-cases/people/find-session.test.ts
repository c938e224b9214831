// How long a session lasts: idle and absolute limits, revocation, and accounts that are disabled or change roles.

import { describe, expect, test } from 'vitest'
import type { WindowRole } from '#app/domain/people.ts'
import { type Duration, hours, minutes } from '#app/domain/time.ts'
import { findSessionActor } from '#app/use-cases/people/find-session.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import { findPerson, insertRole, savePerson } from '#db/people.ts'
import { revokeSession } from '#db/sessions.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld, type World } from '#test/support/world.ts'

const anonymous = { kind: 'anonymous' }
const moment = minutes(1 / 60_000)
const justBefore = (limit: Duration) => (limit - moment) as Duration

async function signedIn(world: World, ...roles: readonly WindowRole[]) {
  const actor = await world.person({ roles })
  const person = await findPerson(world.db, actor.id)
  if (person === null) throw new Error('nobody')
  const opened = await openSession(world.ctx, person, null)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return { actor, person, token: opened.value.token }
}

test('a session is the person, with the roles they hold now', async () => {
  const world = await makeWorld()
  const { actor, token } = await signedIn(world, 'caseOfficer')
  await insertRole(world.db, {
    id: 'later',
    personId: actor.id,
    windowId: world.window.id,
    role: 'auditor',
    at: world.ctx.now(),
  })

  const found = await findSessionActor(world.ctx, token)

  expect(found).toMatchObject({ kind: 'person', id: actor.id })
  expect(found.kind === 'person' && found.roles.map(({ role }) => role)).toEqual(['caseOfficer', 'auditor'])
})

test('no token, or one that was never given, is nobody', async () => {
  const world = await makeWorld()
  const { token } = await signedIn(world)

  const found = await Promise.all(
    [null, '', 'x', `${token} `, token.toUpperCase()].map(given => findSessionActor(world.ctx, given)),
  )

  expect(found).toEqual(Array(5).fill(anonymous))
})

test('the hash that the database holds is no token', async () => {
  const world = await makeWorld()
  await signedIn(world)
  const { token_hash } = await world.db.selectFrom('session').select('token_hash').executeTakeFirstOrThrow()

  expect(await findSessionActor(world.ctx, token_hash)).toEqual(anonymous)
})

describe('an idle session', () => {
  test.each([
    ['an applicant’s', [], hours(2)],
    ['an officer’s', ['caseOfficer'], minutes(30)],
    ['a reviewer’s', ['reviewer'], minutes(30)],
    ['an auditor’s', ['auditor'], minutes(30)],
  ] as const)('of %s lasts to its limit and not beyond', async (_, roles, limit) => {
    const world = await makeWorld()
    const { token } = await signedIn(world, ...roles)

    world.advanceClock(limit)
    const last = await findSessionActor({ ...world.ctx, db: world.db }, token)
    world.advanceClock((limit + moment) as Duration)
    const gone = await findSessionActor(world.ctx, token)

    expect([last.kind, gone.kind]).toEqual(['person', 'anonymous'])
  })

  test('that is used begins its time anew', async () => {
    const world = await makeWorld()
    const { token } = await signedIn(world, 'caseOfficer')
    const seen = []
    for (let time = 0; time < 6; time += 1) {
      world.advanceClock(minutes(29))
      seen.push((await findSessionActor(world.ctx, token)).kind)
    }

    expect(seen).toEqual(Array(6).fill('person'))
  })

  test('that ran out is not brought back by asking', async () => {
    const world = await makeWorld()
    const { token } = await signedIn(world)
    world.advanceClock((hours(2) + moment) as Duration)

    expect((await findSessionActor(world.ctx, token)).kind).toBe('anonymous')
    expect((await findSessionActor(world.ctx, token)).kind).toBe('anonymous')
  })
})

test('a session in use ends after twelve hours, at that very moment', async () => {
  const world = await makeWorld()
  const { token } = await signedIn(world)
  for (let hour = 1; hour < 12; hour += 1) {
    world.advanceClock(hours(1))
    await findSessionActor(world.ctx, token)
  }

  world.advanceClock(justBefore(hours(1)))
  const last = await findSessionActor(world.ctx, token)
  world.advanceClock(moment)
  const gone = await findSessionActor(world.ctx, token)

  expect([last.kind, gone.kind]).toEqual(['person', 'anonymous'])
})

test('a revoked session is nobody at once', async () => {
  const world = await makeWorld()
  const { token } = await signedIn(world)

  await revokeSession(world.db, world.ctx.seal(token), world.ctx.now())

  expect(await findSessionActor(world.ctx, token)).toEqual(anonymous)
})

test('a disabled account is nobody at once', async () => {
  const world = await makeWorld()
  const { person, token } = await signedIn(world, 'caseOfficer')

  world.advanceClock(minutes(1))
  await savePerson(world.db, { ...person, disabledAt: world.ctx.now(), disabledReason: 'départ' })

  expect(await findSessionActor(world.ctx, token)).toEqual(anonymous)
})

test('reading within a minute writes nothing; later it notes that the session lives', async () => {
  const world = await makeWorld()
  const { token } = await signedIn(world)
  const before = await dumpOf(world.db)

  world.advanceClock(minutes(1))
  await findSessionActor(world.ctx, token)

  expect(await dumpOf(world.db)).toEqual(before)

  world.advanceClock(moment)
  await findSessionActor(world.ctx, token)

  expect(await world.db.selectFrom('session').select('last_seen_at').execute()).toEqual([
    { last_seen_at: world.ctx.now() },
  ])
})
