// A window made from its file: everything the file says is kept, its lines open by themselves at their dates, and what
// the file says later is added or refused.

import { describe, expect, test } from 'vitest'
import operators from '#app/demo/operators.json' with { type: 'json' }
import windowFile from '#app/demo/window.json' with { type: 'json' }
import { available } from '#app/domain/envelope.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import { euros, toBasisPoints } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'
import { checkWindow, importWindow } from '#app/use-cases/windows/import-window.ts'
import { verifyAudit } from '#db/audit.ts'
import { listLines } from '#db/envelope.ts'
import { findOperator, findWindow, listWindows } from '#db/windows.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

function theFile() {
  const file = parseWindowFile(windowFile, operators)
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  return file.value
}

type File = ReturnType<typeof theFile>

const withWords = (words: Partial<File['window']>): File => ({
  ...theFile(),
  window: { ...theFile().window, ...words },
})

const withVersion = (place: number, change: Partial<WindowVersion>): File =>
  withWords({
    versions: theFile().window.versions.map((version, index) =>
      index === place ? { ...version, ...change } : version,
    ),
  })

const onlyVersions = (...numbers: readonly number[]): File =>
  withWords({ versions: theFile().window.versions.filter(({ number }) => numbers.includes(number)) })

/** A fourth version, from that day, or thirty thousand euros more on that day. */
function withMore({ day, openedOn }: { readonly day?: string; readonly openedOn?: string }): File {
  const file = theFile()
  const [last] = file.window.versions.slice(-1)
  if (last === undefined) throw new Error('no version')
  const more = {
    stream: 'AI',
    year: 2025,
    amount: euros(30_000),
    openedAt: parisInstant(toDay(openedOn ?? '2025-01-01')),
  }
  return {
    ...file,
    window: {
      ...file.window,
      versions:
        day === undefined
          ? file.window.versions
          : [...file.window.versions, { ...last, number: 4, validFrom: parisInstant(toDay(day)) }],
    },
    openings: openedOn === undefined ? file.openings : [...file.openings, more],
  }
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

  test('imported again changes nothing', async () => {
    const world = await makeWorld()
    const before = await dumpOf(world.db)

    expect(await importWindow(world.ctx, theFile())).toEqual({
      ok: true,
      value: { known: world.window, window: world.window, versions: [], openings: [] },
    })

    expect(await dumpOf(world.db)).toEqual(before)
  })

  test('gets the version and the opening that its file has more, with the operators of the file of that day', async () => {
    const world = await makeWorld('2025-03-10')
    const file = withMore({ day: '2025-04-01', openedOn: '2025-03-10' })
    const ofThatDay = new Map([1, 2, 3, 4].map(number => [number, [{ siren: '999000029', name: 'Seul' }]]))

    const imported = await importWindow(world.ctx, { ...file, operators: ofThatDay })

    expect(imported).toMatchObject({
      ok: true,
      value: { known: { id: world.window.id }, versions: [{ number: 4 }], openings: file.openings.slice(-1) },
    })
    expect(await findWindow(world.db, world.window.id)).toEqual({ ...file.window, id: world.window.id })
    expect(await findOperator(world.db, world.window.id, 4, '999000029')).toEqual({ siren: '999000029', name: 'Seul' })
    expect(await findOperator(world.db, world.window.id, 3, '999000029')).not.toEqual({
      siren: '999000029',
      name: 'Seul',
    })
    await world.tick()
    const lines = await listLines(world.db, world.window.id)
    expect(lines.filter(({ year, stream }) => year === 2025 && stream === 'AI').map(available)).toEqual([103_000_000])
    expect((await verifyAudit(world.db, world.ctx.sha256)).broken).toBeNull()
  })

  test.each([
    ['a version that exists, otherwise', 'versionDiffers', () => withVersion(0, { maxRate: toBasisPoints(7_000) })],
    ['a file without a version that exists', 'versionMissing', () => onlyVersions(1, 2)],
    ['a version of a day that is past', 'versionLate', () => withMore({ day: '2025-03-10' })],
    ['another name', 'differs', () => withWords({ name: { fr: 'Autre', en: 'Other' } })],
    ['another last day', 'differs', () => withWords({ closesAt: parisInstant(toDay('2026-06-30')) })],
    ['an opening of a day that is past', 'openingLate', () => withMore({ openedOn: '2025-03-09' })],
    [
      'an opening that exists, otherwise',
      'openingMissing',
      () => ({ ...theFile(), openings: theFile().openings.slice(1) }),
    ],
  ])('refuses %s, and changes nothing', async (_, code, file) => {
    const world = await makeWorld('2025-03-10')
    const before = await dumpOf(world.db)

    const checked = await checkWindow(world.ctx, file())
    const refused = await importWindow(world.ctx, file())

    expect(checked).toEqual(refused)
    expect(refused.ok ? [] : refused.refusal.map(fault => fault.code)).toContain(code)
    expect(await dumpOf(world.db)).toEqual(before)
  })

  test('is told beforehand what the import of a file would do, and nothing is written', async () => {
    const world = await makeWorld('2025-03-10')
    const before = await dumpOf(world.db)
    const file = withMore({ day: '2025-04-01', openedOn: '2025-03-10' })

    const checked = await checkWindow(world.ctx, file)

    expect(await dumpOf(world.db)).toEqual(before)
    const imported = await importWindow(world.ctx, file)
    const { window: _, ...would } = imported.ok ? imported.value : { window: null }
    expect(checked).toEqual({ ok: true, value: would })
  })

  test('of another name with the prefix of this one is refused, and with its own stands beside it', async () => {
    const world = await makeWorld()
    const second = withWords({ slug: 'second' })

    expect(await importWindow(world.ctx, second)).toEqual({
      ok: false,
      refusal: [{ code: 'prefixTaken', prefix: 'GD', window: 'donnees' }],
    })
    expect(
      await importWindow(world.ctx, { ...second, window: { ...second.window, referencePrefix: 'GS' } }),
    ).toMatchObject({
      ok: true,
      value: { known: null, versions: theFile().window.versions, openings: theFile().openings },
    })
    expect((await listWindows(world.db)).map(({ slug }) => slug)).toEqual(['donnees', 'second'])
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
