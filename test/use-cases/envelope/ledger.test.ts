// What decisions do to the envelope, and the three guards that keep two of them from passing it.

import { describe, expect, test } from 'vitest'
import { available, commit, type EnvelopeLine } from '#app/domain/envelope.ts'
import { type DecisionId, toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import { system } from '#app/domain/people.ts'
import type { Context } from '#app/use-cases/context.ts'
import {
  commitFor,
  lineOf,
  releaseFor,
  remainingFor,
  requireLine,
  reserveFor,
  saveMoved,
} from '#app/use-cases/envelope/ledger.ts'
import type { Database } from '#db/connection.ts'
import { findLineOf, listLines, listMovementsOf, saveLine } from '#db/envelope.ts'
import { type Committee, done, makeCommittee } from '#test/support/committee.ts'
import { leavesBroken } from '#test/support/worlds.ts'

const line2025 = async ({ db, window }: Committee, stream = 'DATA'): Promise<EnvelopeLine> => {
  const line = await findLineOf(db, window.id, stream, 2025)
  if (line === null) throw new Error('the line of 2025 is open')
  return line
}

const noDecision = async (world: Committee, id: Awaited<ReturnType<Committee['file']>>): Promise<DecisionId> => {
  const decision = toId<DecisionId>(world.ctx.newId())
  await world.db
    .insertInto('decision')
    .values({
      id: decision,
      application_id: id,
      number: 1,
      kind: 'grant',
      granted_cents: 0,
      terms: '{}',
      recorded_by: world.chair.id,
      recorded_at: world.ctx.now(),
      version: 1,
    })
    .execute()
  return decision
}

/** A handle that lets `other` be carried out whole just before the first line is written: what an interleaved request does. */
function interleaved(db: Database, other: () => Promise<unknown>): Database {
  let pending: (() => Promise<unknown>) | null = other
  const waiting = <Builder extends object>(builder: Builder): Builder =>
    new Proxy(builder, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...given: unknown[]) => {
          if (name !== 'executeTakeFirst') return waiting(Reflect.apply(member, target, given) as object)
          const first = pending
          pending = null
          return (first?.() ?? Promise.resolve()).then(() => Reflect.apply(member, target, given) as unknown)
        }
      },
    })
  return new Proxy(db, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        const made = Reflect.apply(member, target, given) as object
        return name === 'updateTable' ? waiting(made) : made
      }
    },
  })
}

describe('a reservation', () => {
  test('is written on the line of the stream and of the year in Paris', async () => {
    const world = await makeCommittee()
    const id = await world.file({ requested: euros(120_000.5) })

    const line = await line2025(world)

    expect([line.totals.reserved, available(line)]).toEqual([euros(120_000.5), euros(379_999.5)])
    expect((await listMovementsOf(world.db, id)).map(({ kind, cause, by }) => [kind, cause.code, by])).toEqual([
      ['reservation', 'recommendation', world.officer.id],
    ])
  })

  test('is never refused: what the line does not hold is not written, and what is missing is said', async () => {
    const world = await makeCommittee()
    const id = await world.file({ requested: euros(600_000), recommended: cents(0) })

    const answer = await reserveFor(world.ctx, await world.situation(id), euros(600_000), world.officer)

    expect(answer).toEqual({ reserved: false, missing: euros(100_000) })
    expect(await listMovementsOf(world.db, id)).toEqual([])
  })

  test('takes the place of the former one, whose money it may use', async () => {
    const world = await makeCommittee()
    const id = await world.file({ requested: euros(400_000) })

    const answer = await reserveFor(world.ctx, await world.situation(id), euros(450_000), world.officer)

    expect(answer).toEqual({ reserved: true, missing: cents(0) })
    expect((await line2025(world)).totals.reserved).toBe(euros(450_000))
  })

  test('on a stream whose line is not open this year, all of it is missing', async () => {
    const world = await makeCommittee()
    const id = await world.file({ recommended: cents(0) })
    world.setClock('2026-02-01')

    expect(await reserveFor(world.ctx, await world.situation(id), euros(10), world.officer)).toEqual({
      reserved: false,
      missing: euros(10),
    })
    expect(await lineOf(world.ctx, await world.situation(id))).toBe(null)
    expect(await remainingFor(world.ctx, await world.situation(id))).toBe(cents(0))
  })
})

test('a file may be granted what is available and what it reserved itself', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(300_000) })

  expect(await remainingFor(world.ctx, await world.situation(id))).toBe(euros(500_000))
})

test('what a file reserved and committed is given back wherever it is', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(300_000) })
  done(
    await commitFor(world.ctx, await world.situation(id), await noDecision(world, id), euros(250_000), world.manager),
  )

  await releaseFor(world.ctx, await world.situation(id), 'withdrawal', world.signatory)

  const line = await line2025(world)
  expect([line.totals.reserved, line.totals.committed, available(line)]).toEqual([cents(0), cents(0), euros(500_000)])
})

test('a commitment releases the reservation of its file, also when it stands on the line of another year', async () => {
  const world = await makeCommittee()
  leavesBroken(world, 'grantsAreCommitted')
  const id = await world.file({ requested: euros(300_000) })
  world.setClock('2026-01-20')
  const next = await requireLine(world.ctx, world.window.id, 'DATA', 2026)
  await saveMoved(world.ctx, {
    line: next,
    movements: [
      {
        lineId: next.id,
        kind: 'carryOverIn',
        amount: euros(300_000),
        cause: { code: 'budgetAct', applicationId: null, decisionId: null, otherLineId: null, words: null },
        by: null,
        at: world.ctx.now(),
      },
    ],
  })

  const charged = done(
    await commitFor(world.ctx, await world.situation(id), await noDecision(world, id), euros(300_000), world.manager),
  )

  const lines = await listLines(world.db, world.window.id)
  expect(charged).toBe(next.id)
  expect(
    lines
      .filter(({ stream }) => stream === 'DATA')
      .map(({ year, totals }) => [year, totals.reserved, totals.committed]),
  ).toEqual([
    [2023, 0, 0],
    [2024, 0, 0],
    [2025, 0, 0],
    [2026, 0, euros(300_000)],
  ])
})

test('without a line for the year, nothing can be committed', async () => {
  const world = await makeCommittee()
  const id = await world.file({ recommended: cents(0) })
  world.setClock('2026-01-20')

  const refused = await commitFor(
    world.ctx,
    await world.situation(id),
    await noDecision(world, id),
    euros(10),
    world.manager,
  )

  expect(refused).toEqual({ ok: false, refusal: { code: 'envelopeExceeded', remaining: 0, missing: euros(10) } })
})

describe('of two decisions on one line that holds one of them', () => {
  const two = async () => {
    const world = await makeCommittee()
    const [first, second] = [await world.file({ recommended: cents(0) }), await world.file({ recommended: cents(0) })]
    return {
      world,
      commitFirst: async (ctx: Context) =>
        commitFor(ctx, await world.situation(first), await noDecision(world, first), euros(400_000), world.manager),
      commitSecond: async (ctx: Context) =>
        commitFor(ctx, await world.situation(second), await noDecision(world, second), euros(400_000), world.manager),
    }
  }

  test('the domain refuses the later one, with what is missing', async () => {
    const { world, commitFirst, commitSecond } = await two()
    leavesBroken(world, 'grantsAreCommitted')
    done(await commitFirst(world.ctx))

    const refused = await commitSecond(world.ctx)

    expect(refused).toEqual({
      ok: false,
      refusal: { code: 'envelopeExceeded', remaining: euros(100_000), missing: euros(300_000) },
    })
  })

  test('the version check refuses the one that read the line before the other wrote it', async () => {
    const { world, commitFirst, commitSecond } = await two()
    leavesBroken(world, 'grantsAreCommitted')
    const refused = await commitFirst({ ...world.ctx, db: interleaved(world.db, () => commitSecond(world.ctx)) })

    expect(refused).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
    expect((await line2025(world)).totals.committed).toBe(euros(400_000))
  })

  test('the line saved over a version that is no longer there is not saved', async () => {
    const { world } = await two()
    // written without the act that would seal it
    leavesBroken(world, 'movementsHoldTheirSeal')
    const read = await line2025(world)
    const origin = {
      cause: { code: 'budgetAct', applicationId: null, decisionId: null, otherLineId: null, words: null },
      by: null,
      at: world.ctx.now(),
    } as const
    const [a, b] = [commit(read, euros(400_000), cents(0), origin), commit(read, euros(400_000), cents(0), origin)]
    if (!a.ok || !b.ok) throw new Error('each fits alone')

    expect(await saveLine(world.db, a.value.line, a.value.movements, world.ctx.newId)).toBe(true)
    expect(await saveLine(world.db, b.value.line, b.value.movements, world.ctx.newId)).toBe(false)
    expect((await line2025(world)).totals.committed).toBe(euros(400_000))
  })

  test('the database refuses a commitment that would overdraw the line, whoever writes it', async () => {
    const { world, commitFirst } = await two()
    leavesBroken(world, 'grantsAreCommitted')
    done(await commitFirst(world.ctx))
    const line = await line2025(world)

    const written = world.db
      .insertInto('envelope_movement')
      .values({
        id: 'direct',
        line_id: line.id,
        position: 99,
        kind: 'commitment',
        amount_cents: euros(100_000.01),
        cause: '{"code":"decision","words":null}',
        at: world.ctx.now(),
      })
      .execute()

    await expect(written).rejects.toThrow('envelope overdrawn')
  })
})

test('time may give back too', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(300_000) })

  await releaseFor(world.ctx, await world.situation(id), 'withdrawal', system)

  expect((await listMovementsOf(world.db, id)).map(({ kind, cause, by }) => [kind, cause.code, by])).toEqual([
    ['reservation', 'recommendation', world.officer.id],
    ['reservationRelease', 'withdrawal', null],
  ])
})
