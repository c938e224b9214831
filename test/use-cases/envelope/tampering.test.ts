// Whoever has the keys of the database and changes one byte of the ledger or of the audit trail is found out, and where.

import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { verifyAudit } from '#db/audit.ts'
import { findLineOf } from '#db/envelope.ts'
import { checkInvariants } from '#db/invariants.ts'
import { tables } from '#db/schema.ts'
import { makeWorld, type World } from '#test/support/world.ts'

/** Numbers between 0 and 1, the same at each run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** A window whose lines were opened, frozen, thawed and carried over by somebody. */
async function moved(): Promise<World> {
  const world = await makeWorld()
  await world.tick()
  const finance = await world.person({ roles: ['financeOfficer'] })
  for (const [act, amount] of [
    ['freeze', 40_000],
    ['thaw', 15_000],
    ['cancellation', 5_000],
    ['transfer', 20_000],
  ] as const) {
    const line = await findLineOf(world.db, world.window.id, 'DATA', 2025)
    if (line === null) throw new Error('no line')
    const given = { act, lineId: line.id, amount: euros(amount), words: `Arrêté, ${act}.`, version: line.version }
    const done = await moveEnvelope(world.ctx, finance, {
      ...given,
      toYear: null,
      toStream: act === 'transfer' ? 'AI' : null,
    })
    if (!done.ok) throw new Error(done.refusal.code)
  }
  return world
}

const protectedTables = ['envelope_movement', 'audit_event'] as const

test('one byte changed anywhere in four hundred tries is named with its row, and putting it back mends all', async () => {
  const world = await moved()
  const run = async (statement: string, ...given: readonly unknown[]): Promise<void> => {
    await world.db.executeQuery(CompiledQuery.raw(statement, [...given]))
  }
  // as somebody with the file would: neither triggers nor references stand in their way
  await run('pragma foreign_keys = off')
  const { rows: triggers } = await world.db.executeQuery<{ name: string }>(
    CompiledQuery.raw(`select name from sqlite_master where type = 'trigger'`),
  )
  for (const { name } of triggers) await run(`drop trigger ${name}`)
  const next = numbers(20250310)
  const pick = <T>(among: readonly T[]): T => among[Math.floor(next() * among.length)] as T

  for (let attempt = 0; attempt < 400; attempt += 1) {
    const table = pick(protectedTables)
    const column = pick(Object.keys(tables[table]))
    const { rows } = await world.db.executeQuery<Readonly<Record<string, unknown>>>(
      CompiledQuery.raw(`select rowid as place, * from ${table}`),
    )
    const row = pick(rows)
    const before = row[column]
    const after = altered(before, next)
    await run(`update ${table} set ${column} = ? where rowid = ?`, after, row['place'])

    const { broken } = await checkInvariants(world.db, world.ctx.sha256)
    const where = `${table}.${column} of ${JSON.stringify(row)}`
    if (table === 'audit_event')
      expect((await verifyAudit(world.db, world.ctx.sha256)).broken, where).toEqual(row['position'])
    else
      expect(
        broken.some(sentence => sentence.startsWith('movementsHoldTheirSeal: ')),
        where,
      ).toBe(true)

    // the place of a line of the trail is its row's
    const place = table === 'audit_event' && column === 'position' ? after : row['place']
    await run(`update ${table} set ${column} = ? where rowid = ?`, before, place)
  }

  expect((await checkInvariants(world.db, world.ctx.sha256)).broken).toEqual([])
})

/** Another value of the same type that differs by one: a number by a cent, a text by a letter, nothing by something. */
function altered(value: unknown, next: () => number): unknown {
  if (typeof value === 'number') return value + 1_000
  if (typeof value !== 'string' || value === '') return 'x'
  const place = Math.floor(next() * value.length)
  return `${value.slice(0, place)}${value[place] === 'x' ? 'y' : 'x'}${value.slice(place + 1)}`
}
