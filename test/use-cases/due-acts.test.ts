// The acts of time, as a table: each one listed once, and harmless in an empty world and when repeated.

import { expect, test } from 'vitest'
import { days } from '#app/domain/time.ts'
import { dueActs } from '#app/use-cases/due-acts.ts'
import { openDueLines } from '#app/use-cases/envelope/open-due-lines.ts'
import { listDueOpenings } from '#db/planned-openings.ts'
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

test('of many things that are due at once, one that fails stops none of the others', async () => {
  const world = await makeWorld('2025-03-10')
  const due = (await listDueOpenings(world.db, world.ctx.now())).length
  let asked = 0
  const newId = (): string => {
    asked += 1
    if (asked === 1) throw new Error('no more ids')
    return world.ctx.newId()
  }

  await expect(openDueLines({ ...world.ctx, newId })).rejects.toThrow('no more ids')

  expect(due).toBeGreaterThan(1)
  expect(await listDueOpenings(world.db, world.ctx.now())).toHaveLength(1)
})

test('time writes to nobody where nobody is, however long it takes', async () => {
  const world = await makeWorld('2025-03-10')
  for (let week = 0; week < 60; week += 1) {
    for (const act of dueActs) await act(world.ctx)
    world.advanceClock(days(7))
  }

  expect(await world.sent()).toEqual([])
})
