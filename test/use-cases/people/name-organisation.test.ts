// Somebody names their body: recognised operators, known bodies, unknown ones; and that it gives no right.

import { describe, expect, test } from 'vitest'
import { nameOrganisationForm } from '#app/forms/name-organisation.ts'
import { nameOrganisation } from '#app/use-cases/people/name-organisation.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findActor, findPerson } from '#db/people.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld, type World } from '#test/support/world.ts'

/** An operator that the window's own list names, with a right key. */
async function anOperator({ db, window }: World) {
  const { siren, name } = await db
    .selectFrom('listed_operator')
    .select(['siren', 'name'])
    .where('window_id', '=', window.id)
    .where('version_number', '=', 3)
    .orderBy('siren')
    .executeTakeFirstOrThrow()
  for (let number = 10; number < 1000; number += 1) {
    const siret = `${siren}${String(number).padStart(5, '0')}`
    if (nameOrganisationForm.shape.siret.safeParse(siret).success) return { siret, name }
  }
  throw new Error('unreachable')
}

const unknown = '13002526500013'
const stated = {
  name: 'Direction des phares (fictive)',
  kind: 'CENTRAL',
} as const
const ministry = 'Ministère chargé de la mer'
const claire = { name: 'Claire Exemple', position: 'cheffe de bureau', ministry }

describe('a body', () => {
  test('that the version lists is recognised as an operator, under its own name', async () => {
    const world = await makeWorld()
    const actor = await world.person()
    const { siret, name } = await anOperator(world)

    const named = await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret, stated: null })

    expect(named).toMatchObject({
      ok: true,
      value: { siret, name, kind: 'OPERATOR', parentMinistry: ministry, kindSource: 'list' },
    })
  })

  test('that the version lists is an operator whatever its member says', async () => {
    const world = await makeWorld()
    const actor = await world.person()
    const { siret, name } = await anOperator(world)

    const named = await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret, stated })

    expect(named).toMatchObject({ ok: true, value: { name, kind: 'OPERATOR' } })
  })

  test('that nobody knows states its kind, and is marked as having said so', async () => {
    const world = await makeWorld()
    const actor = await world.person()

    const named = await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret: unknown, stated })

    expect(named).toMatchObject({
      ok: true,
      value: { siret: unknown, ...stated, parentMinistry: ministry, kindSource: 'stated' },
    })
  })

  test('that nobody knows and that does not say what it is is refused without a trace', async () => {
    const world = await makeWorld()
    const actor = await world.person()
    const before = await dumpOf(world.db)

    const refused = await nameOrganisation(world.ctx, actor, world.window.id, {
      ...claire,
      siret: unknown,
      stated: null,
    })

    expect(refused).toEqual({ ok: false, refusal: { code: 'organisationNeeded' } })
    expect(await dumpOf(world.db)).toEqual(before)
  })

  test.each(['', 'Ministère de la mer'])(
    'whose ministry is « %s », none of the list, is refused without a trace',
    async typed => {
      const world = await makeWorld()
      const actor = await world.person()
      const { siret } = await anOperator(world)
      const before = await dumpOf(world.db)

      const refused = [
        await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, ministry: typed, siret, stated: null }),
        await nameOrganisation(world.ctx, actor, world.window.id, {
          ...claire,
          ministry: typed,
          siret: unknown,
          stated,
        }),
      ]

      const refusal = { ok: false, refusal: { code: 'ministryNeeded' } }
      expect(refused).toEqual([refusal, refusal])
      expect(await dumpOf(world.db)).toEqual(before)
    },
  )

  test('that is known without a ministry is asked for it, and keeps the one it is given', async () => {
    const world = await makeWorld()
    const { siret } = await anOperator(world)
    const known = await world.organisation({ siret, kind: 'OPERATOR', parentMinistry: '' })
    const actor = await world.person({ organisationId: known.id })
    const statement = { ...claire, siret, stated: null }

    const refused = await nameOrganisation(world.ctx, actor, world.window.id, { ...statement, ministry: '' })
    const completed = await nameOrganisation(world.ctx, actor, world.window.id, statement)
    await nameOrganisation(world.ctx, actor, world.window.id, {
      ...statement,
      ministry: 'Ministère chargé de la ville',
    })

    expect(refused).toEqual({ ok: false, refusal: { code: 'ministryNeeded' } })
    expect(completed).toEqual({ ok: true, value: { ...known, parentMinistry: ministry } })
    expect(await findOrganisation(world.db, known.id)).toEqual({ ...known, parentMinistry: ministry })
  })

  test('that is known stays as it is, whoever joins it and whatever they say', async () => {
    const world = await makeWorld()
    const known = await world.organisation({ siret: unknown })
    const actor = await world.person()

    const named = await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret: unknown, stated })

    expect(named).toEqual({ ok: true, value: known })
    expect(await world.db.selectFrom('organisation').select('id').execute()).toEqual([{ id: known.id }])
  })
})

describe('the person', () => {
  test('is of the body from then on, under the name they gave', async () => {
    const world = await makeWorld()
    const known = await world.organisation({ siret: unknown })
    const actor = await world.person({ name: '', position: '' })

    await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret: unknown, stated: null })

    expect(await findPerson(world.db, actor.id)).toMatchObject({
      name: claire.name,
      position: claire.position,
      email: actor.email,
      organisationId: known.id,
    })
  })

  test('may move to another body, and gets no role by it', async () => {
    const world = await makeWorld()
    const before = await world.organisation()
    const after = await world.organisation({ siret: unknown })
    const actor = await world.person({ organisationId: before.id })

    await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret: unknown, stated: null })

    expect(await findActor(world.db, actor.id)).toMatchObject({ organisationId: after.id, roles: [] })
  })

  test('leaves a line in the audit trail that names the body and nobody', async () => {
    const world = await makeWorld()
    const actor = await world.person()

    await nameOrganisation(world.ctx, actor, world.window.id, { ...claire, siret: unknown, stated })

    const last = await world.db
      .selectFrom('audit_event')
      .selectAll()
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    expect(last).toMatchObject({
      action: 'nameOrganisation',
      actor_id: actor.id,
      body: JSON.stringify({ siret: unknown }),
    })
  })

  test('must be one: an anonymous visitor is refused, a window that does not exist is not found', async () => {
    const world = await makeWorld()
    const actor = await world.person()
    const statement = { ...claire, siret: unknown, stated }

    expect(await nameOrganisation(world.ctx, { kind: 'anonymous' }, world.window.id, statement)).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    expect(await nameOrganisation(world.ctx, actor, 'none' as never, statement)).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  })
})

describe('the form', () => {
  const typed = { ...claire, siret: '130 025 265 00013', bodyName: '' }

  test('checks the key of the SIRET and takes its spaces out', () => {
    expect(nameOrganisationForm.parse(typed).siret).toBe(unknown)
    expect(nameOrganisationForm.safeParse({ ...typed, siret: '13002526500014' }).success).toBe(false)
  })

  test('takes the kind from the list, or none', () => {
    expect(nameOrganisationForm.parse(typed).kind).toBeUndefined()
    expect(nameOrganisationForm.parse({ ...typed, bodyName: 'Phares', kind: 'CENTRAL' }).kind).toBe('CENTRAL')
    expect(nameOrganisationForm.safeParse({ ...typed, kind: 'COMPANY' }).success).toBe(false)
  })

  test('says of a body half described which half is missing', () => {
    const faulty = (more: object) =>
      nameOrganisationForm.safeParse({ ...typed, ...more }).error?.issues.map(({ path }) => path.join('.'))

    expect(faulty({ bodyName: 'Direction des phares' })).toEqual(['kind'])
    expect(faulty({ kind: 'CENTRAL' })).toEqual(['bodyName'])
  })
})

test('whoever judges or decides keeps the body they have: another one would open its files to them', async () => {
  const world = await makeWorld()
  const { id } = await world.organisation()
  const officer = await world.person({ organisationId: id, roles: ['caseOfficer'] })
  const { siret } = await anOperator(world)
  const before = await dumpOf(world.db)

  const named = await nameOrganisation(world.ctx, officer, world.window.id, { ...claire, siret, stated: null })

  expect(named).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
  expect(await dumpOf(world.db)).toEqual(before)
})
