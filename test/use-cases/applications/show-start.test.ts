// The page where an application is started.

import { expect, test } from 'vitest'
import { showStart } from '#app/use-cases/applications/show-start.ts'
import { officeWorlds } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('knows the body of whoever named one', async () => {
  const world = office()

  expect(done(await showStart(world.ctx, world.editor)).organisation?.name).toBe('Direction des lacs (fictive)')
  expect(done(await showStart(world.ctx, world.stranger)).organisation).toBeNull()
})

test('knows whether the window is open, to the second', async () => {
  const world = office()
  const isOpen = async (day: string, time: string) => {
    world.setClock(day, time)
    return done(await showStart(world.ctx, world.editor)).isOpen
  }

  expect([
    await isOpen('2023-01-15', '23:59:59'),
    await isOpen('2023-01-16', '00:00:00'),
    await isOpen('2025-12-31', '23:59:59'),
    await isOpen('2026-01-01', '00:00:00'),
  ]).toEqual([false, true, true, false])
})
