// The last closing that was passed is kept, once; before it, nothing is.

import { expect, test } from 'vitest'
import { noteClosing } from '#app/use-cases/windows/note-closing.ts'
import { findPassedClosing } from '#db/closings.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

test('the last second of a window leaves nothing; its closing is kept once, and stays when the clock is set back', async () => {
  const world = await makeWorld('2025-12-31', '23:59:59')
  const before = await dumpOf(world.db)

  await noteClosing(world.ctx)
  expect(await dumpOf(world.db)).toEqual(before)

  world.setClock('2026-01-01', '00:00:00')
  await noteClosing(world.ctx)
  const noted = await dumpOf(world.db)
  for (const time of ['00:00:01', '12:00:00']) {
    world.setClock('2026-01-01', time)
    await noteClosing(world.ctx)
  }
  world.setClock('2025-12-31', '23:00:00')
  await noteClosing(world.ctx)

  expect(await findPassedClosing(world.db)).toBe(world.window.closesAt)
  expect(await dumpOf(world.db)).toEqual(noted)
})
