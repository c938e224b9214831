// Budget acts: what each moves, and what each is refused.

import { describe, expect, test } from 'vitest'
import { available } from '#app/domain/envelope.ts'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import { type BudgetMovement, moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { findLineOf } from '#db/envelope.ts'
import { grantsAreCommitted, linesAreNeverOverdrawn } from '#db/envelope-invariants.ts'
import { listJournal } from '#db/journal.ts'
import { listEntries } from '#db/ledger.ts'
import { type Committee, done, makeCommittee } from '#test/support/committee.ts'

async function lineOf(world: Committee, stream = 'DATA', year = 2025) {
  const line = await findLineOf(world.db, world.window.id, stream, year)
  if (line === null) throw new Error(`no line ${stream} ${year}`)
  return line
}

const move = async (world: Committee, given: Partial<BudgetMovement>, actor = world.finance) => {
  const line = await lineOf(world)
  return moveEnvelope(world.ctx, actor, {
    act: 'freeze',
    lineId: line.id,
    amount: euros(100_000),
    words: 'Acte du 3 février',
    toYear: null,
    toStream: null,
    version: line.version,
    ...given,
  })
}

describe('a budget act', () => {
  test('is in the ledger with its author and what justifies it, and in the history of its line', async () => {
    const world = await makeCommittee()

    const id = done(await move(world, { act: 'freeze' }))

    const entry = (await listEntries(world.db, world.window.id, id)).at(-1)
    expect(entry).toMatchObject({
      kind: 'freeze',
      amount: euros(100_000),
      authorName: 'Odile Ferrand',
      cause: { code: 'budgetAct', words: 'Acte du 3 février' },
      position: 2,
    })
    expect((await listJournal(world.db, 'envelope', id)).at(-1)).toMatchObject({
      action: 'freeze',
      comment: 'Acte du 3 février',
    })
  })

  test('a freeze may take more than is left, and then nothing is left to give', async () => {
    const world = await makeCommittee()

    done(await move(world, { act: 'freeze', amount: euros(600_000) }))

    expect(available(await lineOf(world))).toBe(euros(-100_000))
  })

  test('a thaw gives back at most what is frozen', async () => {
    const world = await makeCommittee()
    done(await move(world, { act: 'freeze' }))

    expect(await move(world, { act: 'thaw', amount: euros(100_000.01) })).toEqual({
      ok: false,
      refusal: { code: 'notThatMuchFrozen', frozen: euros(100_000) },
    })
    done(await move(world, { act: 'thaw' }))
    expect(available(await lineOf(world))).toBe(euros(500_000))
  })

  test('a cancellation takes at most what is left', async () => {
    const world = await makeCommittee()

    expect(await move(world, { act: 'cancellation', amount: euros(500_000.01) })).toEqual({
      ok: false,
      refusal: { code: 'notEnoughOnLine', remaining: euros(500_000) },
    })
    done(await move(world, { act: 'cancellation', amount: euros(500_000) }))
    expect(available(await lineOf(world))).toBe(cents(0))
  })

  test('a carry-over to a year without a line makes it, and both sides name each other', async () => {
    const world = await makeCommittee()

    done(await move(world, { act: 'carryOver', amount: euros(300_000), toYear: 2026 }))

    const [from, to] = [await lineOf(world), await lineOf(world, 'DATA', 2026)]
    expect([available(from), available(to), to.version]).toEqual([euros(200_000), euros(300_000), 1])
    const [out] = (await listEntries(world.db, world.window.id, from.id)).slice(-1)
    const [into] = await listEntries(world.db, world.window.id, to.id)
    expect([out?.kind, out?.cause.otherLineId, into?.kind, into?.cause.otherLineId]).toEqual([
      'carryOverOut',
      to.id,
      'carryOverIn',
      from.id,
    ])
  })

  test('a transfer goes to another stream of the same year', async () => {
    const world = await makeCommittee()

    done(await move(world, { act: 'transfer', amount: euros(200_000), toStream: 'AI' }))

    expect([available(await lineOf(world)), available(await lineOf(world, 'AI'))]).toEqual([
      euros(300_000),
      euros(1_200_000),
    ])
  })
})

describe('a budget act is refused', () => {
  test('to an earlier year, to the same stream, to a stream that does not exist, and makes no line', async () => {
    const world = await makeCommittee()
    const refused = (movement: 'carryOver' | 'transfer') => ({
      ok: false,
      refusal: { code: 'linesDoNotMatch', movement },
    })

    expect(await move(world, { act: 'carryOver', toYear: 2024 })).toEqual(refused('carryOver'))
    expect(await move(world, { act: 'carryOver', toYear: 2027 })).toEqual(refused('carryOver'))
    expect(await findLineOf(world.db, world.window.id, 'DATA', 2027)).toBe(null)
    expect(await move(world, { act: 'carryOver', toYear: null })).toEqual(refused('carryOver'))
    expect(await move(world, { act: 'transfer', toStream: 'DATA' })).toEqual(refused('transfer'))
    expect(await move(world, { act: 'transfer', toStream: 'NO_SUCH' })).toEqual(refused('transfer'))
    expect(await findLineOf(world.db, world.window.id, 'NO_SUCH', 2025)).toBe(null)
  })

  test('when it takes more than is left, and then the other line is not made', async () => {
    const world = await makeCommittee()

    expect(await move(world, { act: 'carryOver', amount: euros(500_000.01), toYear: 2026 })).toEqual({
      ok: false,
      refusal: { code: 'notEnoughOnLine', remaining: euros(500_000) },
    })
    expect(await findLineOf(world.db, world.window.id, 'DATA', 2026)).toBe(null)
  })

  test('on a line that is masked to its officer, whose balance a refusal would tell', async () => {
    const world = await makeCommittee()
    const ofTheBody = await world.person({ roles: ['financeOfficer'], organisationId: world.editor.organisationId })
    const id = await world.file()
    const meeting = await world.inSession([id])
    await world.decide(id, { kind: 'grant', granted: euros(100_000) })

    expect(await move(world, { act: 'cancellation', amount: euros(500_000) }, ofTheBody)).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    expect(await move(world, { act: 'transfer', toStream: 'AI', amount: euros(500_000) }, ofTheBody)).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    done(await world.release(meeting))
    done(await move(world, {}, ofTheBody))
  })

  test('for nothing, without words, to others, and on a line that does not exist', async () => {
    const world = await makeCommittee()

    expect(await move(world, { amount: cents(0) })).toEqual({ ok: false, refusal: { code: 'amountNotPositive' } })
    expect(await move(world, { words: ' ' })).toEqual({ ok: false, refusal: { code: 'reasonMissing' } })
    for (const actor of [world.chair, world.officer, world.signatory])
      expect(await move(world, {}, actor)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
    expect(await move(world, { lineId: toId<EnvelopeLineId>('nothing') })).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  })

  test('when the same form is sent twice', async () => {
    const world = await makeCommittee()
    const line = await lineOf(world)
    done(await move(world, { version: line.version }))

    expect(await move(world, { version: line.version })).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
    expect(available(await lineOf(world))).toBe(euros(400_000))
  })
})

describe('a file filed in time and decided the year after', () => {
  async function heldByOneFile() {
    const world = await makeCommittee()
    const id = await world.file({ requested: euros(500_000) })
    world.setClock('2026-01-12', '09:00')
    return { world, id }
  }

  const carry = (world: Committee) => move(world, { act: 'carryOver', amount: euros(500_000), toYear: 2026 })

  test('is charged to a carry-over of the rest that it had reserved itself, which keeps its reservation', async () => {
    const { world, id } = await heldByOneFile()

    done(await carry(world))

    const [before, after] = [await lineOf(world), await lineOf(world, 'DATA', 2026)]
    expect([before.totals.reserved, available(before)]).toEqual([cents(0), cents(0)])
    expect([after.totals.reserved, available(after)]).toEqual([euros(500_000), cents(0)])
    await world.inSession([id], '2026-02-10')
    await world.decide(id, { kind: 'grant', granted: euros(500_000) })
    expect((await world.situation(id)).application.state).toBe('accepted')
    expect((await lineOf(world, 'DATA', 2026)).totals.committed).toBe(euros(500_000))
    expect([...(await linesAreNeverOverdrawn(world.db)), ...(await grantsAreCommitted(world.db))]).toEqual([])
  })

  test('keeps what it reserved while its year lasts: nobody else takes it by a carry-over', async () => {
    const world = await makeCommittee()
    await world.file({ requested: euros(500_000) })

    expect(await carry(world)).toEqual({ ok: false, refusal: { code: 'notEnoughOnLine', remaining: cents(0) } })
  })
})
