// The acts of time, as a table: each one listed once, and harmless in an empty world and when repeated.

import { expect, test } from 'vitest'
import { days } from '#app/domain/time.ts'
import { dueActs } from '#app/use-cases/due-acts.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

test('each act is listed once', () => {
  expect(new Set(dueActs).size).toBe(dueActs.length)
})

test('each act, repeated at the same moment, changes nothing more', async () => {
  for (const act of dueActs) {
    const world = await makeWorld('2025-03-10')
    await act(world.ctx)
    const before = await dumpOf(world.db)

    await act(world.ctx)

    expect(await dumpOf(world.db), act.name).toEqual(before)
  }
})

test('time writes to nobody where nobody is, however long it takes', async () => {
  const world = await makeWorld('2025-03-10')
  for (let week = 0; week < 60; week += 1) {
    for (const act of dueActs) await act(world.ctx)
    world.advanceClock(days(7))
  }

  expect(await world.sent()).toEqual([])
})
