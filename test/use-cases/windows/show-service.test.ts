// Whom the legal pages name.

import { expect, test } from 'vitest'
import { showService } from '#app/use-cases/windows/show-service.ts'
import { makeWorld } from '#test/support/world.ts'

test('the service is that of the window', async () => {
  const world = await makeWorld()

  expect(await showService(world.ctx)).toEqual({
    ok: true,
    value: { windowId: world.window.id, ...world.window.service },
  })
})

test('a site without a window names nobody', async () => {
  const world = await makeWorld()
  await world.db.deleteFrom('listed_operator').execute()
  for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
    await world.db.deleteFrom(table).execute()

  expect(await showService(world.ctx)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
