// What the printable page reads of the rules in force.

import { expect, test } from 'vitest'
import { showWhatIsAsked } from '#app/use-cases/windows/show-what-is-asked.ts'
import { done } from '#test/support/projects.ts'
import { makeWorld } from '#test/support/world.ts'

test('the rules are those of the day, and the page says which day', async () => {
  const world = await makeWorld('2023-06-01', '00:30')

  const { today, closesAt, version } = done(await showWhatIsAsked(world.ctx))

  expect({ today, closesAt, number: version.number }).toEqual({
    today: '2023-06-01',
    closesAt: world.window.closesAt,
    number: 1,
  })
})

test('it stays there after the close', async () => {
  const world = await makeWorld('2026-02-01')

  expect(done(await showWhatIsAsked(world.ctx)).version.number).toBe(3)
})

test('a site without a window has no such page', async () => {
  const world = await makeWorld()
  await world.db.deleteFrom('listed_operator').execute()
  for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
    await world.db.deleteFrom(table).execute()

  expect(await showWhatIsAsked(world.ctx)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
