// Roles are given to an address and taken back: what the person may do follows at their next page, and both are in the audit.

import { expect, test } from 'vitest'
import { can, windowSubject } from '#app/domain/permissions.ts'
import { giveRole, takeRole } from '#app/use-cases/people/give-role.ts'
import { findActor, findPersonByEmail, savePerson } from '#db/people.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld, type World } from '#test/support/world.ts'

const email = 'responsable@exemple.invalid'

const given = (world: World, role: 'windowManager' | 'reviewer') => ({
  email,
  role,
  windowId: world.window.id,
  ministry: null,
  reviewProfile: null,
})

async function actorOf(world: World) {
  const person = await findPersonByEmail(world.db, email)
  return person === null ? null : findActor(world.db, person.id)
}

test('a new address becomes an account without a name, that holds the role', async () => {
  const world = await makeWorld()

  expect(await giveRole(world.ctx, given(world, 'windowManager'))).toEqual({ ok: true, value: 'given' })

  const actor = await actorOf(world)
  expect(actor).toMatchObject({ name: '', roles: [{ windowId: world.window.id, role: 'windowManager' }] })
  expect(actor !== null && can(actor, 'manageMeetings', windowSubject(world.window.id))).toBe(true)
})

test('a role that is held is not given twice, and one that is not is not taken', async () => {
  const world = await makeWorld()
  await giveRole(world.ctx, given(world, 'windowManager'))
  const before = await dumpOf(world.db)

  expect(await giveRole(world.ctx, given(world, 'windowManager'))).toEqual({ ok: true, value: 'unchanged' })
  expect(await takeRole(world.ctx, given(world, 'reviewer'))).toMatchObject({ ok: true, value: { taken: false } })
  expect(await takeRole(world.ctx, { ...given(world, 'reviewer'), email: 'personne@exemple.invalid' })).toMatchObject({
    ok: true,
    value: { taken: false },
  })

  expect(await dumpOf(world.db)).toEqual(before)
})

test('a role that is taken back opens nothing any more, and may be given again', async () => {
  const world = await makeWorld()
  await giveRole(world.ctx, given(world, 'windowManager'))

  expect(await takeRole(world.ctx, given(world, 'windowManager'))).toMatchObject({ ok: true, value: { taken: true } })
  expect((await actorOf(world))?.roles).toEqual([])
  expect(await giveRole(world.ctx, given(world, 'windowManager'))).toEqual({ ok: true, value: 'given' })
  expect((await actorOf(world))?.roles).toHaveLength(1)

  const lines = await world.db
    .selectFrom('audit_event')
    .select('action')
    .where('subject', '=', 'person')
    .orderBy('position')
    .execute()
  expect(lines.map(({ action }) => action)).toEqual(['giveRole', 'takeRole', 'giveRole'])
})

test('who takes a role back is told how many still have it', async () => {
  const world = await makeWorld()
  await giveRole(world.ctx, given(world, 'windowManager'))
  await giveRole(world.ctx, { ...given(world, 'windowManager'), email: 'autre@exemple.invalid' })
  const left = async (address: string) => {
    const ended = await takeRole(world.ctx, { ...given(world, 'windowManager'), email: address })
    return ended.ok ? ended.value : null
  }

  expect(await left(email)).toEqual({ taken: true, left: 1 })
  expect(await left('autre@exemple.invalid')).toEqual({ taken: true, left: 0 })
})

test('a reviewer of whom something else is said keeps the role, and the audit says what changed', async () => {
  const world = await makeWorld()
  const [ministry = '', other = ''] = world.window.versions[0]?.ministries ?? []
  await giveRole(world.ctx, { ...given(world, 'reviewer'), ministry, reviewProfile: 'policy' })

  expect(await giveRole(world.ctx, { ...given(world, 'reviewer'), ministry: other })).toEqual({
    ok: true,
    value: 'described',
  })
  expect(await giveRole(world.ctx, { ...given(world, 'reviewer'), ministry: other })).toEqual({
    ok: true,
    value: 'unchanged',
  })

  expect(await findPersonByEmail(world.db, email)).toMatchObject({ ministry: other, reviewProfile: 'policy' })
  const lines = await world.db
    .selectFrom('audit_event')
    .select(['action', 'body'])
    .where('subject', '=', 'person')
    .orderBy('position')
    .execute()
  expect(lines.map(({ action }) => action)).toEqual(['giveRole', 'describeReviewer'])
  expect(JSON.parse(lines[1]?.body ?? '')).toEqual({
    window: world.window.id,
    role: 'reviewer',
    changed: ['ministry'],
  })
})

test('a reviewer gets the ministry and the profile that are said, and keeps those they had', async () => {
  const world = await makeWorld()
  const [ministry = ''] = world.window.versions[0]?.ministries ?? []

  await giveRole(world.ctx, { ...given(world, 'reviewer'), ministry, reviewProfile: 'policy' })
  await giveRole(world.ctx, given(world, 'reviewer'))

  expect(await findPersonByEmail(world.db, email)).toMatchObject({ ministry, reviewProfile: 'policy' })
})

test('a disabled account is given nothing', async () => {
  const world = await makeWorld()
  await giveRole(world.ctx, given(world, 'reviewer'))
  const person = await findPersonByEmail(world.db, email)
  if (person === null) throw new Error('nobody')
  await savePerson(world.db, { ...person, disabledAt: world.ctx.now(), disabledReason: 'parti' })

  expect(await giveRole(world.ctx, given(world, 'windowManager'))).toEqual({
    ok: false,
    refusal: { code: 'accountDisabled', reason: 'parti' },
  })
})
