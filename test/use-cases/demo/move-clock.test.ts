// The clock of the demonstration moves forward, and time acts at every midnight of Paris on the way.

import { describe, expect, test } from 'vitest'
import { milliseconds, minutes, parisInstant, plus, toDay } from '#app/domain/time.ts'
import { letTimePass, moveClock } from '#app/use-cases/demo/move-clock.ts'
import { findClockOffset } from '#db/demo-clock.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

/** The moments at which the world was asked what is due: those of the openings of its lines. */
const openingsOf = async ({ db }: Awaited<ReturnType<typeof makeWorld>>) =>
  (
    await db
      .selectFrom('planned_opening')
      .select('opened_at')
      .where('opened_at', 'is not', null)
      .orderBy('opened_at')
      .execute()
  ).map(({ opened_at }) => opened_at)

describe('the clock', () => {
  test('is put where it was asked, as an offset from the machine’s', async () => {
    const world = await makeWorld('2025-03-10')
    const to = parisInstant(toDay('2025-12-31'), '23:59:00')

    const moved = await moveClock(world.ctx, to)

    expect(moved).toEqual({ ok: true, value: to })
    expect(await findClockOffset(world.db)).toBe(milliseconds(to) - milliseconds(world.ctx.machineNow()))
  })

  test('goes back never, not by a millisecond, and says so without a trace', async () => {
    const world = await makeWorld('2025-03-10')
    const before = await dumpOf(world.db)

    const refused = await moveClock(world.ctx, plus(world.ctx.now(), minutes(-1 / 60_000)))

    expect(refused).toEqual({ ok: false, refusal: { code: 'clockBackwards' } })
    expect(await dumpOf(world.db)).toEqual(before)
  })

  test('is put there also when something that time causes failed, which is told', async () => {
    const world = await makeWorld('2025-03-10')
    const to = parisInstant(toDay('2025-03-12'), '09:00')
    await world.db.schema.dropTable('planned_opening').execute()

    await expect(moveClock(world.ctx, to)).rejects.toThrow('planned_opening')

    expect(await findClockOffset(world.db)).toBe(milliseconds(to) - milliseconds(world.ctx.machineNow()))
  })

  test('may be put where it stands', async () => {
    const world = await makeWorld('2025-03-10')

    expect((await moveClock(world.ctx, world.ctx.now())).ok).toBe(true)
  })
})

describe('on the way', () => {
  test('what falls due happens at its own midnight, in order', async () => {
    const world = await makeWorld('2022-12-30', '18:00')

    await moveClock(world.ctx, parisInstant(toDay('2025-03-10'), '09:00'))

    expect(new Set(await openingsOf(world))).toEqual(
      new Set(['2023-01-16', '2024-01-01', '2025-01-06'].map(day => parisInstant(toDay(day)))),
    )
  })

  test('what falls due at the target itself happens too, and nothing after it', async () => {
    const world = await makeWorld('2023-01-14')

    await moveClock(world.ctx, parisInstant(toDay('2023-01-16')))

    expect(await openingsOf(world)).toEqual([parisInstant(toDay('2023-01-16'))])

    const early = await makeWorld('2023-01-14')
    await moveClock(early.ctx, plus(parisInstant(toDay('2023-01-16')), minutes(-1)))

    expect(await openingsOf(early)).toEqual([])
  })

  test('in steps or at one go, the world is the same', async () => {
    const [steps, leap] = [await makeWorld('2022-12-30'), await makeWorld('2022-12-30')]
    const days = ['2023-03-25', '2023-03-27', '2023-10-28', '2023-10-30', '2024-01-01', '2025-03-10']
    for (const day of days) {
      await letTimePass(steps.ctx, steps.ctx.now(), parisInstant(toDay(day)))
      steps.setClock(day, '00:00')
    }
    await letTimePass(leap.ctx, leap.ctx.now(), parisInstant(toDay('2025-03-10')))

    expect(await openingsOf(steps)).toEqual(await openingsOf(leap))
    expect(await openingsOf(leap)).toHaveLength(5)
  })
})
