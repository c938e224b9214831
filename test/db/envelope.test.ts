// The ledger of the envelope on both databases: replayed from its movements, and guarded by the database itself.

import { describe, expect, test } from 'vitest'
import {
  available,
  commit,
  type EnvelopeLine,
  emptyLine,
  freeze,
  type MovementKind,
  movementKindList,
  open as openLine,
  reserve,
} from '#app/domain/envelope.ts'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import { hours, plus } from '#app/domain/time.ts'
import type { Database } from '#db/connection.ts'
import { findLine, findLineOf, insertLine, listLines, listMovementsOf, saveLine } from '#db/envelope.ts'
import { listEntries, listLatestEntries, listPlacedMovements } from '#db/ledger.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { done, on } from '#test/support/envelope.ts'
import { now, people } from '#test/support/situation.ts'
import { storeApplication, storedWindow, storeWindow } from '#test/support/stored.ts'

const today = { ...on('2025-03-10'), by: people.finance.id }
const aLine = (stream = 'DATA', year = 2025): EnvelopeLine =>
  emptyLine({ id: toId<EnvelopeLineId>(`${stream} ${year}`), windowId: storedWindow.id, stream, year })

function counter(): () => string {
  let made = 0
  return () => `movement ${String((made += 1)).padStart(3, '0')}`
}

describe.each(dialects)('a line, on %s', dialect => {
  const open = databasesOf(dialect)

  test('is one for each window, stream and year', async () => {
    const db = await open()
    await storeWindow(db)

    expect(await insertLine(db, aLine())).toBe(true)
    expect(await insertLine(db, { ...aLine(), id: toId('another') })).toBe(false)
    expect(await findLineOf(db, storedWindow.id, 'DATA', 2025)).toEqual(aLine())
    expect(await findLineOf(db, storedWindow.id, 'DATA', 2026)).toBeNull()
    expect(await findLine(db, toId<EnvelopeLineId>('none'))).toBeNull()
  })

  test('is replayed from its movements, to the cent', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'reviewed')
    await insertLine(db, aLine())
    const opened = done(openLine(aLine(), euros(50_000_000), today))
    const forFile = { ...today, cause: { ...today.cause, code: 'recommendation' as const, applicationId: id } }
    const reserved = done(reserve(opened.line, euros(12_345), forFile))

    const saved = await saveLine(db, reserved.line, [...opened.movements, ...reserved.movements], counter())

    expect(saved).toBe(true)
    expect(await findLine(db, aLine().id)).toEqual({ ...reserved.line, version: 1 })
    expect(await listLines(db, storedWindow.id)).toEqual([{ ...reserved.line, version: 1 }])
    expect(await listMovementsOf(db, id)).toEqual(reserved.movements)
    expect(await listEntries(db, storedWindow.id)).toEqual([
      { ...opened.movements[0], id: 'movement 001', position: 1, authorName: 'finance', application: null },
      {
        ...reserved.movements[0],
        id: 'movement 002',
        position: 2,
        authorName: 'finance',
        application: { id, reference: 'GD-2025-0001', title: 'Prévenir les habitants de leurs droits' },
      },
    ])
  })

  test('is moved over the version that was read, and only over that one', async () => {
    const db = await open()
    await storeApplication(db)
    await insertLine(db, aLine())
    const opened = done(openLine(aLine(), euros(100), today))
    const newId = counter()

    const saved = await Promise.all([1, 2, 3].map(() => saveLine(db, opened.line, opened.movements, newId)))

    expect(saved.filter(Boolean)).toHaveLength(1)
    const line = await findLine(db, aLine().id)
    expect(line && available(line)).toBe(euros(100))
  })

  test('is listed by year then stream, its entries by moment', async () => {
    const db = await open()
    await storeApplication(db)
    const newId = counter()
    for (const [stream, year, later] of [
      ['DATA', 2025, 0],
      ['AI', 2025, 1],
      ['DATA', 2024, 2],
    ] as const) {
      await insertLine(db, aLine(stream, year))
      const opened = done(openLine(aLine(stream, year), euros(1), { ...today, at: plus(now, hours(-later)) }))
      await saveLine(db, opened.line, opened.movements, newId)
    }

    expect((await listLines(db, storedWindow.id)).map(({ id }) => id)).toEqual(['DATA 2024', 'AI 2025', 'DATA 2025'])
    expect((await listEntries(db, storedWindow.id)).map(({ lineId }) => lineId)).toEqual([
      'DATA 2024',
      'AI 2025',
      'DATA 2025',
    ])
    expect((await listEntries(db, storedWindow.id, aLine('AI').id)).map(({ lineId }) => lineId)).toEqual(['AI 2025'])
  })
})

describe.each(dialects)('what the database itself refuses, on %s', dialect => {
  const open = databasesOf(dialect)

  /** Writes a movement as somebody who passes by the domain would. */
  const write = (db: Database, position: number, kind: MovementKind, amount: number, lineId = 'DATA 2025') =>
    db
      .insertInto('envelope_movement')
      .values({
        id: `${lineId} ${position}`,
        line_id: lineId,
        position,
        kind,
        amount_cents: amount,
        cause: '{"code":"budgetAct","words":null}',
        at: now,
      })
      .execute()

  const withOpening = async (amount: number): Promise<Database> => {
    const db = await open()
    await storeWindow(db)
    await insertLine(db, aLine())
    await insertLine(db, aLine('AI'))
    await write(db, 1, 'opening', amount)
    return db
  }

  test.each(['commitment', 'reservation'] as const)('a %s of one cent above what is available', async kind => {
    const db = await withOpening(1000)

    await expect(write(db, 2, kind, 1001)).rejects.toThrow('envelope overdrawn')
    await write(db, 2, kind, 1000)
    await expect(write(db, 3, kind, 1)).rejects.toThrow('envelope overdrawn')
    expect(await db.selectFrom('envelope_movement').select('position').orderBy('position').execute()).toEqual([
      { position: 1 },
      { position: 2 },
    ])
  })

  test('the second of two decisions that read the line together, by each of the three guards alone', async () => {
    const db = await withOpening(50_000_000)
    const read = await findLine(db, aLine().id)
    if (read === null) throw new Error('stored')
    const newId = counter()
    const unsigned = { ...today, by: null }
    const [first, second] = [
      done(commit(read, euros(400_000), cents(0), unsigned)),
      done(commit(read, euros(400_000), cents(0), unsigned)),
    ]
    expect(await saveLine(db, first.line, first.movements, newId)).toBe(true)

    // the domain, of a line read again
    const again = await findLine(db, aLine().id)
    expect(again === null ? null : commit(again, euros(400_000), cents(0), unsigned)).toMatchObject({
      ok: false,
      refusal: { code: 'envelopeExceeded', missing: euros(300_000) },
    })
    // the version, of a line read before
    expect(await saveLine(db, second.line, second.movements, newId)).toBe(false)
    // the database, where neither was asked
    await expect(saveLine(db, { ...second.line, version: read.version + 1 }, second.movements, newId)).rejects.toThrow(
      'envelope overdrawn',
    )
  })

  test('a commitment on the strength of another line', async () => {
    const db = await withOpening(1000)

    await expect(write(db, 1, 'commitment', 1, 'AI 2025')).rejects.toThrow('envelope overdrawn')
  })

  test('anything on a line that a freeze left below nothing; the freeze itself never', async () => {
    const db = await withOpening(1000)
    await write(db, 2, 'commitment', 600)

    await write(db, 3, 'freeze', 5000)

    await expect(write(db, 4, 'commitment', 1)).rejects.toThrow('envelope overdrawn')
    await write(db, 4, 'thaw', 5000)
    await write(db, 5, 'commitment', 400)
  })

  test('counts every kind of movement as the domain does', async () => {
    const db = await withOpening(1_000_000)
    const amounts = movementKindList
      .filter(kind => kind !== 'opening')
      .map((kind, index) => [kind, 10 ** index % 997] as const)
    let position = 1
    for (const [kind, amount] of amounts) await write(db, (position += 1), kind, amount)
    const line = await findLine(db, aLine().id)
    const left = line === null ? 0 : available(line)

    await expect(write(db, position + 1, 'commitment', left + 1)).rejects.toThrow('envelope overdrawn')
    await write(db, position + 1, 'commitment', left)
  })

  test('amounts beyond 32 bits are counted exactly', async () => {
    const db = await withOpening(9_000_000_000_000_000)

    await write(db, 2, 'commitment', 8_999_999_999_999_999)
    await expect(write(db, 3, 'commitment', 2)).rejects.toThrow('envelope overdrawn')
    await write(db, 3, 'commitment', 1)
  })

  test('a movement of a line that does not exist, or at a place that is taken', async () => {
    const db = await withOpening(1000)

    await expect(write(db, 1, 'freeze', 1, 'none')).rejects.toThrow(/foreign key/i)
    await expect(write(db, 1, 'freeze', 1)).rejects.toThrow(/unique/i)
  })

  test('a change to a movement, or its removal', async () => {
    const db = await withOpening(1000)

    await expect(db.updateTable('envelope_movement').set({ amount_cents: 2000 }).execute()).rejects.toThrow(
      'append-only',
    )
    await expect(db.deleteFrom('envelope_movement').execute()).rejects.toThrow('append-only')
  })

  test('a commitment of the domain that read before a freeze, saved after it', async () => {
    const db = await withOpening(1000)
    const read = await findLine(db, toId<EnvelopeLineId>('DATA 2025'))
    if (read === null) throw new Error('no line')
    const frozen = done(freeze(read, euros(8), { ...today, by: null }))
    const reserved = done(reserve(read, euros(5), { ...today, by: null }))
    const newId = counter()

    expect(await saveLine(db, frozen.line, frozen.movements, newId)).toBe(true)
    expect(await saveLine(db, reserved.line, reserved.movements, newId)).toBe(false)
    await expect(saveLine(db, { ...reserved.line, version: 1 }, reserved.movements, newId)).rejects.toThrow(
      'envelope overdrawn',
    )
  })

  test('its ledger is read by pages, the newest entry first, as it was at an instant and for some lines', async () => {
    const db = await open()
    await storeApplication(db)
    const newId = counter()
    for (const [stream, later] of [
      ['DATA', 2],
      ['AI', 1],
      ['OTHER', 0],
    ] as const) {
      await insertLine(db, aLine(stream))
      const opened = done(openLine(aLine(stream), euros(1), { ...today, at: plus(now, hours(-later)) }))
      await saveLine(db, opened.line, opened.movements, newId)
    }
    const ledger = { lineIds: ['DATA', 'AI', 'OTHER'].map(stream => aLine(stream).id), until: plus(now, hours(-1)) }
    const pageOf = async (offset: number, limit: number) =>
      (await listLatestEntries(db, ledger, { offset, limit })).map(({ lineId }) => lineId)

    expect(await pageOf(0, 5)).toEqual(['AI 2025', 'DATA 2025'])
    expect([await pageOf(0, 1), await pageOf(1, 1), await pageOf(2, 1)]).toEqual([['AI 2025'], ['DATA 2025'], []])
    expect((await listPlacedMovements(db, ledger)).map(({ lineId, position }) => [lineId, position])).toEqual([
      ['AI 2025', 1],
      ['DATA 2025', 1],
    ])
    expect(await listLatestEntries(db, { ...ledger, lineIds: [] }, { offset: 0, limit: 5 })).toEqual([])
    expect(await listPlacedMovements(db, { ...ledger, lineIds: [] })).toEqual([])
  })
})
