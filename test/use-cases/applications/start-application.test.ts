// Somebody of a body starts an application while the window is open.

import { expect, test } from 'vitest'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { listParticipants } from '#db/participants.ts'
import { dumpOf } from '#test/support/dump.ts'
import { lastActs, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('a draft with its title, whose editor is whoever starts it and nobody else', async () => {
  const world = office()

  const draft = done(await startApplication(world.ctx, world.editor, world.window.id, 'Lacs ouverts'))

  expect([draft.state, draft.reference, draft.answers]).toEqual(['draft', null, { title: 'Lacs ouverts' }])
  expect(await listParticipants(world.db, draft.id)).toEqual([
    { role: 'applicantEditor', email: world.editor.email, personId: world.editor.id, name: world.editor.name },
  ])
  expect(await lastActs(world, draft.id)).toEqual(['create'])
  expect(await world.sent()).toEqual([])
})

test('whoever named no body is sent to name it, and nothing is written', async () => {
  const world = office()
  const before = await dumpOf(world.db)

  expect(await startApplication(world.ctx, world.stranger, world.window.id, 'Sans organisme')).toEqual(
    refusal({ code: 'organisationNeeded' }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('the last second of the window still starts one, the next one does not', async () => {
  const world = office()
  world.setClock('2025-12-31', '23:59:59')
  expect((await startApplication(world.ctx, world.editor, world.window.id, 'À temps')).ok).toBe(true)

  world.setClock('2026-01-01', '00:00:00')
  expect(await startApplication(world.ctx, world.editor, world.window.id, 'Trop tard')).toEqual(
    refusal({
      code: 'windowOpen',
      opensAt: world.window.opensAt,
      closesAt: world.window.closesAt,
      receivedAt: parisInstant(toDay('2026-01-01')),
    }),
  )
})

test('before the window opens nothing is started', async () => {
  const world = office()
  world.setClock('2023-01-15', '23:59:59')

  expect((await startApplication(world.ctx, world.editor, world.window.id, 'Trop tôt')).ok).toBe(false)
})
