// The moments that the page of the clock proposes.

import { expect, test } from 'vitest'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { showClock } from '#app/use-cases/demo/show-clock.ts'
import { done } from '#test/support/projects.ts'
import { makeWorld } from '#test/support/world.ts'

const at = (day: string, time: string) => parisInstant(toDay(day), time)

test('from 10 March 2025: tomorrow, the next committee, the last minute, the day after the close, a year later', async () => {
  const world = await makeWorld('2025-03-10', '09:04')
  const manager = await world.person({ roles: ['windowManager'] })
  await world.db
    .insertInto('meeting')
    .values({
      id: 'next',
      window_id: world.window.id,
      held_at: at('2025-04-15', '09:30'),
      place: 'Ici',
      created_by: manager.id,
      created_at: world.ctx.now(),
      version: 1,
    })
    .execute()

  const { now, presets } = done(await showClock(world.ctx))

  expect(now).toBe(at('2025-03-10', '09:04'))
  expect(presets).toEqual([
    { name: 'tomorrow', at: at('2025-03-11', '09:00') },
    { name: 'meeting', at: at('2025-04-15', '09:30') },
    { name: 'lastMinute', at: at('2025-12-31', '23:59:00') },
    { name: 'dayAfterClose', at: at('2026-01-01', '09:00') },
    { name: 'yearLater', at: at('2026-03-10', '09:00') },
  ])
})

test('what is past is not proposed any more', async () => {
  const world = await makeWorld('2026-01-01', '09:00')

  const { presets } = done(await showClock(world.ctx))

  expect(presets.map(({ name }) => name)).toEqual(['tomorrow', 'yearLater'])
})

test('there is no clock to move without a window', async () => {
  const { ctx, db } = await makeWorld()
  await db.deleteFrom('listed_operator').execute()
  for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
    await db.deleteFrom(table).execute()

  expect(await showClock(ctx)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
