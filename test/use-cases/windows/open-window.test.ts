// A window made from its file: everything the file says is kept, and its lines open by themselves at their dates.

import { describe, expect, test } from 'vitest'
import operators from '#app/demo/operators.json' with { type: 'json' }
import windowFile from '#app/demo/window.json' with { type: 'json' }
import { available } from '#app/domain/envelope.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'
import { openWindow } from '#app/use-cases/windows/open-window.ts'
import { verifyAudit } from '#db/audit.ts'
import { listLines } from '#db/envelope.ts'
import { findOperator, findWindow } from '#db/windows.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

function theFile() {
  const file = parseWindowFile(windowFile, operators)
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  return file.value
}

describe('a window', () => {
  test('is kept as its file says, word for word', async () => {
    const world = await makeWorld()

    expect(await findWindow(world.db, world.window.id)).toEqual({ ...theFile().window, id: world.window.id })
  })

  test('names the operators of each of its versions', async () => {
    const world = await makeWorld()
    const [operator] = theFile().operators.get(3) ?? []
    if (operator === undefined) throw new Error('no operator')
    const counts = await world.db
      .selectFrom('listed_operator')
      .select(eb => ['version_number', eb.fn.countAll<number>().as('n')])
      .groupBy('version_number')
      .orderBy('version_number')
      .execute()

    expect(await findOperator(world.db, world.window.id, 3, operator.siren)).toEqual(operator)
    expect(counts.map(({ version_number, n }) => [version_number, n])).toEqual(
      [...theFile().operators].map(([number, listed]) => [number, listed.length]),
    )
  })

  test('is recorded in the audit trail', async () => {
    const world = await makeWorld()

    const [line] = await world.db.selectFrom('audit_event').selectAll().execute()

    expect(line).toMatchObject({ action: 'openWindow', actor_id: null, subject: 'window', subject_id: world.window.id })
    expect((await verifyAudit(world.db, world.ctx.sha256)).broken).toBeNull()
  })

  test('of the same name is refused by the database, and leaves no trace', async () => {
    const world = await makeWorld()
    const before = await dumpOf(world.db)

    await expect(openWindow(world.ctx, theFile())).rejects.toThrow(/unique/i)

    expect(await dumpOf(world.db)).toEqual(before)
  })
})

describe('its openings', () => {
  const openAt = async (day: string, time?: string) => {
    const world = await makeWorld(day, time)
    await world.tick()
    await world.tick()
    return (await listLines(world.db, world.window.id)).map(line => [line.stream, line.year, available(line)])
  }

  test('come at their dates, each once, and nothing before the first', async () => {
    expect(await openAt('2023-01-15', '23:59:59')).toEqual([])
    expect(await openAt('2023-01-16', '00:00')).toEqual([['DATA', 2023, 400_000_000]])
    expect(await openAt('2025-03-10')).toEqual([
      ['DATA', 2023, 400_000_000],
      ['AI', 2024, 100_000_000],
      ['DATA', 2024, 350_000_000],
      ['AI', 2025, 100_000_000],
      ['DATA', 2025, 50_000_000],
    ])
  })

  test('add up to ten million euros', async () => {
    const total = (await openAt('2025-03-10')).reduce((sum, [, , amount]) => sum + Number(amount), 0)

    expect(total).toBe(1_000_000_000)
  })

  test('are dated by the file, not by when they were noticed', async () => {
    const world = await makeWorld('2025-03-10')
    await world.tick()

    const [first] = await world.db.selectFrom('envelope_movement').select('at').orderBy('at').execute()

    expect(first?.at).toBe(parisInstant(toDay('2023-01-16')))
  })
})
