// With two windows, each reader begins with their own, chooses among those that concern them, and a file goes where it was begun.

import { expect, test } from 'vitest'
import operators from '#app/demo/operators.json' with { type: 'json' }
import { anonymous } from '#app/domain/people.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'
import { showOwnApplications } from '#app/use-cases/applications/list-own-applications.ts'
import { showStart } from '#app/use-cases/applications/show-start.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { showMeetings } from '#app/use-cases/committees/show-meetings.ts'
import { showFrame } from '#app/use-cases/people/show-frame.ts'
import { importWindow } from '#app/use-cases/windows/import-window.ts'
import { insertRole } from '#db/people.ts'
import { secondWindowFile } from '#test/support/second-window.ts'
import { makeWorld, type World } from '#test/support/world.ts'

async function withTwoWindows() {
  const world = await makeWorld()
  const file = parseWindowFile(secondWindowFile, operators)
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  const imported = await importWindow(world.ctx, file.value)
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  return { ...world, second: imported.value.window }
}

const asking = ({ ctx }: World, slug: string): World['ctx'] => ({ ...ctx, askedWindow: { slug, by: 'address' } })

test('a visitor is offered both, and sees the first until they ask for the second', async () => {
  const world = await withTwoWindows()

  const first = await showFrame(world.ctx, anonymous)
  const second = await showFrame(asking(world, 'sobriete'), anonymous)

  expect(first.windows.map(({ slug }) => slug)).toEqual(['donnees', 'sobriete'])
  expect([first.window?.slug, second.window?.slug]).toEqual(['donnees', 'sobriete'])
  expect(second.window?.service.name).toBe(secondWindowFile.service.name)
})

test('somebody of one office alone is offered no other window', async () => {
  const world = await withTwoWindows()
  const actor = await world.person({ roles: ['windowManager'] })

  expect((await showFrame(world.ctx, actor)).windows).toEqual([])
  expect(await showMeetings(asking(world, 'sobriete'), actor)).toMatchObject({ ok: false })
})

test('the manager of the second window alone manages its meetings and not those of the first', async () => {
  const world = await withTwoWindows()
  const actor = await world.person()
  await insertRole(world.db, {
    id: 'role',
    personId: actor.id,
    windowId: world.second.id,
    role: 'windowManager',
    at: world.ctx.now(),
  })
  const manager = { ...actor, roles: [{ windowId: world.second.id, role: 'windowManager' as const }] }

  expect(await showMeetings(world.ctx, manager)).toMatchObject({ ok: true, value: { slug: 'sobriete' } })
  expect(await showMeetings(asking(world, 'donnees'), manager)).toMatchObject({ ok: false })
})

test('an application is begun in the window that was asked for, and its carrier begins there from then on', async () => {
  const world = await withTwoWindows()
  const body = await world.organisation()
  const editor = await world.person({ organisationId: body.id })
  const shown = await showStart(asking(world, 'sobriete'), editor)
  if (!shown.ok) throw new Error(shown.refusal.code)

  const begun = await startApplication(world.ctx, editor, shown.value.windowId, 'Un projet sobre')

  expect(begun).toMatchObject({ ok: true, value: { windowId: world.second.id } })
  expect((await showFrame(world.ctx, editor)).window?.slug).toBe('sobriete')
  const own = await showOwnApplications(world.ctx, editor)
  expect(own.ok && own.value.rows.map(({ window }) => window)).toEqual([world.second.name])
})
