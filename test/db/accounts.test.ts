// People, their roles, their sessions and codes, and their bodies, kept on both databases.

import { describe, expect, test } from 'vitest'
import { type OrganisationId, type PersonId, toId, type WindowId } from '#app/domain/identifiers.ts'
import type { Person } from '#app/domain/people.ts'
import { days, hours, minutes, plus } from '#app/domain/time.ts'
import { findOrganisation, findOrganisationBySiret, insertOrganisation, toOrganisation } from '#db/organisations.ts'
import {
  findActor,
  findPerson,
  findPersonByEmail,
  insertPerson,
  insertRole,
  listLocales,
  listPeopleWithRole,
  savePerson,
} from '#db/people.ts'
import {
  findCode,
  findNthCodeSince,
  findSession,
  insertCode,
  insertSession,
  revokeSession,
  saveAttempt,
  saveSessionSeen,
  useCode,
} from '#db/sessions.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { anOrganisation, now, windowId } from '#test/support/situation.ts'
import { storeWindow } from '#test/support/stored.ts'

const aPerson = (id: string, except: Partial<Person> = {}): Person => ({
  id: toId<PersonId>(id),
  email: `${id}@exemple.invalid`,
  name: `Nom ${id}`,
  position: 'chargée de dossier',
  locale: 'fr',
  organisationId: null,
  ministry: null,
  reviewProfile: null,
  disabledAt: null,
  disabledReason: null,
  ...except,
})

describe.each(dialects)('people, on %s', dialect => {
  const open = databasesOf(dialect)

  test('come back as they were written, by id and by address', async () => {
    const db = await open()
    await insertOrganisation(db, anOrganisation, now)
    const claire = aPerson('claire', { organisationId: anOrganisation.id, ministry: 'Forêt', locale: 'en' })
    await insertPerson(db, claire, now)

    expect(await findPerson(db, claire.id)).toEqual(claire)
    expect(await findPersonByEmail(db, claire.email)).toEqual(claire)
    expect(await findPerson(db, toId<PersonId>('nobody'))).toBeNull()
    expect(await findPersonByEmail(db, 'personne@exemple.invalid')).toBeNull()
  })

  test('are written to in the language of each, whoever has none left out', async () => {
    const db = await open()
    await insertPerson(db, aPerson('claire', { locale: 'en' }), now)
    await insertPerson(db, aPerson('paul'), now)
    const [claire, paul] = [aPerson('claire').email, aPerson('paul').email]

    const locales = await listLocales(db, [claire, paul, 'personne@exemple.invalid'])

    expect(Object.fromEntries(locales)).toEqual({ [claire]: 'en', [paul]: 'fr' })
    expect((await listLocales(db, [])).size).toBe(0)
  })

  test('have an address of their own', async () => {
    const db = await open()
    await insertPerson(db, aPerson('claire'), now)

    await expect(insertPerson(db, aPerson('other', { email: 'claire@exemple.invalid' }), now)).rejects.toThrow(
      /unique/i,
    )
  })

  test('change what they say of themselves, never their address', async () => {
    const db = await open()
    await insertPerson(db, aPerson('claire'), now)

    await savePerson(
      db,
      aPerson('claire', { name: 'Claire Autre', position: 'directrice', email: 'x@exemple.invalid' }),
    )

    expect(await findPerson(db, toId<PersonId>('claire'))).toEqual(
      aPerson('claire', { name: 'Claire Autre', position: 'directrice' }),
    )
  })

  test('act with the roles they hold now, not with those that ended', async () => {
    const db = await open()
    await storeWindow(db)
    const claire = aPerson('claire')
    await insertPerson(db, claire, now)
    await insertRole(db, { id: 'a', personId: claire.id, windowId, role: 'caseOfficer', at: now })
    await insertRole(db, { id: 'b', personId: claire.id, windowId, role: 'reviewer', at: now })
    await db.updateTable('role_assignment').set({ ended_at: now }).where('id', '=', 'b').execute()

    const actor = await findActor(db, claire.id)

    expect(actor?.roles).toEqual([{ windowId, role: 'caseOfficer' }])
    expect(actor).toMatchObject({ kind: 'person', email: claire.email, position: claire.position })
  })

  test('do not act once disabled, nor when nobody knows them', async () => {
    const db = await open()
    await insertPerson(db, aPerson('claire', { disabledAt: now, disabledReason: 'départ' }), now)

    expect(await findActor(db, toId<PersonId>('claire'))).toBeNull()
    expect(await findActor(db, toId<PersonId>('nobody'))).toBeNull()
  })

  test('with a role nobody knows are a fault, not a guess', async () => {
    const db = await open()
    await storeWindow(db)
    await insertPerson(db, aPerson('claire'), now)
    await insertRole(db, { id: 'a', personId: toId('claire'), windowId, role: 'superuser' as never, at: now })

    await expect(findActor(db, toId<PersonId>('claire'))).rejects.toThrow('unknown role')
  })

  test('who hold a role are listed by name: active, on that window, once', async () => {
    const db = await open()
    await storeWindow(db)
    const gone = { disabledAt: now, disabledReason: 'départ' }
    const given = [aPerson('b'), aPerson('a'), aPerson('gone', gone), aPerson('other'), aPerson('ended')]
    for (const person of given) await insertPerson(db, person, now)
    for (const id of ['b', 'a', 'gone', 'ended'])
      await insertRole(db, { id, personId: toId(id), windowId, role: 'reviewer', at: now })
    await insertRole(db, { id: 'other', personId: toId('other'), windowId, role: 'auditor', at: now })
    await db.updateTable('role_assignment').set({ ended_at: now }).where('id', '=', 'ended').execute()

    expect((await listPeopleWithRole(db, windowId, 'reviewer')).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await listPeopleWithRole(db, toId<WindowId>('another'), 'reviewer')).toEqual([])
  })
})

describe.each(dialects)('sessions, on %s', dialect => {
  const open = databasesOf(dialect)
  const session = (person: string) => ({
    personId: toId<PersonId>(person),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: plus(now, hours(12)),
  })

  test('are found by the hash of their token until revoked', async () => {
    const db = await open()
    await insertPerson(db, aPerson('claire'), now)
    await insertSession(db, 'hash', session('claire'))
    await insertSession(db, 'other of claire', session('claire'))
    await saveSessionSeen(db, 'hash', plus(now, minutes(5)))

    expect(await findSession(db, 'hash')).toEqual({ ...session('claire'), lastSeenAt: plus(now, minutes(5)) })
    expect(await findSession(db, 'other')).toBeNull()

    await revokeSession(db, 'hash', now)

    expect(await findSession(db, 'hash')).toBeNull()
    expect(await findSession(db, 'other of claire')).not.toBeNull()
  })
})

describe.each(dialects)('one-time codes, on %s', dialect => {
  const open = databasesOf(dialect)
  const code = (id: string, except = {}) => ({
    id,
    email: 'claire@exemple.invalid',
    codeHash: `hash of ${id}`,
    browserHash: 'browser',
    expiresAt: plus(now, minutes(15)),
    ...except,
  })
  const asked = (id: string, except = {}) => ({ ...code(id), networkHash: 'network', ...except })
  const newest = (db: Awaited<ReturnType<typeof open>>) => findCode(db, 'claire@exemple.invalid', 'browser')

  test('are found for the address and the browser that asked, the newest first', async () => {
    const db = await open()
    await insertCode(db, asked('old'), now)
    await insertCode(db, asked('new'), plus(now, minutes(1)))

    expect(await newest(db)).toEqual({ ...code('new'), attempts: 0 })
    expect(await findCode(db, 'claire@exemple.invalid', 'other browser')).toBeNull()
    expect(await findCode(db, 'denis@exemple.invalid', 'browser')).toBeNull()
  })

  test('count attempts up to a limit, however many come at once', async () => {
    const db = await open()
    await insertCode(db, asked('a'), now)

    const allowed = await Promise.all(Array.from({ length: 20 }, () => saveAttempt(db, 'a', 5)))

    expect(allowed.filter(Boolean)).toHaveLength(5)
    expect((await newest(db))?.attempts).toBe(5)
  })

  test('serve once: of two uses at once, one wins', async () => {
    const db = await open()
    await insertCode(db, asked('a'), now)

    const used = await Promise.all([useCode(db, 'a', now), useCode(db, 'a', now)])

    expect(used.filter(Boolean)).toHaveLength(1)
    expect(await newest(db)).toBeNull()
  })

  test('are counted after a moment, by address, by network or by both: the newest first', async () => {
    const db = await open()
    const email = 'claire@exemple.invalid'
    const later = (n: number) => plus(now, minutes(n))
    await insertCode(db, asked('at'), now)
    await insertCode(db, asked('first'), later(1))
    await insertCode(db, asked('elsewhere', { networkHash: 'other', browserHash: 'other' }), later(2))
    await insertCode(db, asked('denis', { email: 'denis@exemple.invalid' }), later(3))
    const each = (by: { readonly email?: string; readonly networkHash?: string }) =>
      Promise.all([1, 2, 3].map(nth => findNthCodeSince(db, by, nth, now)))

    expect(await each({ email })).toEqual([later(2), later(1), null])
    expect(await each({ networkHash: 'network' })).toEqual([later(3), later(1), null])
    expect(await each({ email, networkHash: 'network' })).toEqual([later(1), null, null])
  })
})

describe.each(dialects)('bodies, on %s', dialect => {
  const open = databasesOf(dialect)

  test('come back as they were written, by id and by SIRET', async () => {
    const db = await open()
    await insertOrganisation(db, anOrganisation, now)

    expect(await findOrganisation(db, anOrganisation.id)).toEqual(anOrganisation)
    expect(await findOrganisationBySiret(db, anOrganisation.siret)).toEqual(anOrganisation)
    expect(await findOrganisation(db, toId<OrganisationId>('none'))).toBeNull()
    expect(await findOrganisationBySiret(db, '10000001700010')).toBeNull()
  })

  test('have a SIRET of their own', async () => {
    const db = await open()
    await insertOrganisation(db, anOrganisation, now)

    await expect(insertOrganisation(db, { ...anOrganisation, id: toId('other') }, now)).rejects.toThrow(/unique/i)
  })

  test('of a kind nobody knows are a fault, not a guess', async () => {
    const db = await open()
    await insertOrganisation(db, anOrganisation, plus(now, days(1)))
    const row = await db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()

    expect(() => toOrganisation({ ...row, kind: 'COMPANY' })).toThrow('unknown kind')
  })
})
