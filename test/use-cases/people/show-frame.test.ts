// What surrounds a page: the places each person may go to, and what waits there.

import { describe, expect, test } from 'vitest'
import { anonymous, type WindowRole, windowRoles } from '#app/domain/people.ts'
import { showFrame } from '#app/use-cases/people/show-frame.ts'
import { insertApplication } from '#db/applications.ts'
import { insertParticipant } from '#db/participants.ts'
import { aSituation } from '#test/support/situation.ts'
import { makeWorld } from '#test/support/world.ts'
import { leavesBroken } from '#test/support/worlds.ts'

test('a visitor sees the window and the public places', async () => {
  const world = await makeWorld()

  expect(await showFrame(world.ctx, anonymous)).toEqual({
    now: world.ctx.now(),
    window: { slug: 'donnees', name: world.window.name, service: world.window.service },
    windows: [],
    user: null,
    places: [
      { place: 'window', waiting: null },
      { place: 'eligibility', waiting: null },
      { place: 'whatIsAsked', waiting: null },
    ],
  })
})

test('where there is no window yet, no place of the menu leads to one', async () => {
  const world = await makeWorld()
  await world.db.deleteFrom('listed_operator').execute()
  for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
    await world.db.deleteFrom(table).execute()

  expect(await showFrame(world.ctx, anonymous)).toMatchObject({ window: null, windows: [], places: [] })
})

test('each role sees the places that its permissions open, six at most', async () => {
  const world = await makeWorld()
  const seen: Partial<Record<WindowRole | 'carrier', string>> = {}
  for (const role of windowRoles) {
    const { places } = await showFrame(world.ctx, await world.person({ roles: [role] }))
    seen[role] = places.map(({ place }) => place).join(' ')
  }
  const carrier = await showFrame(world.ctx, await world.person())
  const everything = await showFrame(world.ctx, await world.person({ roles: windowRoles }))

  expect(seen).toEqual({
    caseOfficer: 'desk meetings envelope',
    followUpOfficer: 'projects',
    reviewer: 'reviews',
    windowManager: 'desk meetings envelope projects',
    committeeMember: 'meetings envelope',
    committeeChair: 'meetings envelope',
    financeOfficer: 'envelope projects',
    auditor: 'desk meetings envelope projects',
  })
  expect(carrier.places.map(({ place }) => place)).toEqual(['window', 'applications', 'myProjects'])
  expect(everything.places.length).toBeLessThanOrEqual(6)
})

test('somebody signed in sees who they are', async () => {
  const world = await makeWorld()
  const actor = await world.person({ name: 'Claire Exemple', position: 'chargée de dossier', roles: ['caseOfficer'] })

  expect((await showFrame(world.ctx, actor)).user).toEqual({
    name: 'Claire Exemple',
    position: 'chargée de dossier',
    roles: ['caseOfficer'],
  })
})

describe('what waits', () => {
  test('for a carrier: their own drafts and supplements, once each, nobody else’s', async () => {
    const world = await makeWorld()
    leavesBroken(world, 'statesAgreeWithHistory', 'filedHaveTheirParts')
    const { id: organisationId } = await world.organisation()
    const [mine, theirs] = [await world.person(), await world.person()]
    const add = async (id: string, state: 'draft' | 'submitted' | 'supplementRequested', ...of: (typeof mine)[]) => {
      const { application } = aSituation(state)
      await insertApplication(world.db, {
        ...application,
        id: id as never,
        windowId: world.window.id,
        organisationId,
        createdBy: mine.id,
        caseOfficerId: null,
        reference: null,
      })
      for (const { email, id: by } of of) {
        await insertParticipant(world.db, id as never, { role: 'applicantEditor', email }, by, world.ctx.now())
        await insertParticipant(world.db, id as never, { role: 'applicantSignatory', email }, by, world.ctx.now())
      }
    }
    await add('draft', 'draft', mine)
    await add('to complete', 'supplementRequested', mine)
    await add('filed', 'submitted', mine)
    await add('theirs', 'draft', theirs)

    const { places } = await showFrame(world.ctx, mine)

    expect(places).toEqual([
      { place: 'window', waiting: null },
      { place: 'applications', waiting: 2 },
      { place: 'myProjects', waiting: null },
    ])

    // a draft can no longer be filed
    world.setClock('2026-01-01', '00:00:00')
    const after = await showFrame(world.ctx, mine)
    expect(after.places.find(({ place }) => place === 'applications')?.waiting).toBe(1)
  })

  test('for an officer: what their desk lists, and nothing of their own body', async () => {
    const world = await makeWorld()
    leavesBroken(world, 'statesAgreeWithHistory', 'filedHaveTheirParts', 'referencesHaveNoGap')
    const { id: organisationId } = await world.organisation()
    const [officer, colleague] = [
      await world.person({ roles: ['caseOfficer'] }),
      await world.person({ organisationId, roles: ['caseOfficer'] }),
    ]
    const { application } = aSituation('submitted')
    await insertApplication(world.db, {
      ...application,
      windowId: world.window.id,
      organisationId,
      createdBy: officer.id,
      caseOfficerId: null,
    })
    const waiting = async (actor: typeof officer) =>
      (await showFrame(world.ctx, actor)).places.find(({ place }) => place === 'desk')?.waiting

    expect([await waiting(officer), await waiting(colleague)]).toEqual([1, 0])
  })
})
