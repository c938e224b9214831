// The envelope's lines: every movement with its bounds, and no sequence of them that spends the same euro twice.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  available,
  balanceAt,
  cancel,
  carryOver,
  commit,
  type EnvelopeLine,
  type EnvelopeMovement,
  type EnvelopeTotals,
  effectOnAvailable,
  freeze,
  frozenNow,
  movementKindList,
  open,
  releaseCommitment,
  releaseReservation,
  replay,
  reserve,
  thaw,
  transfer,
} from '#app/domain/envelope.ts'
import { type EnvelopeLineId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Cents, cents, euros } from '#app/domain/money.ts'
import { toInstant } from '#app/domain/time.ts'
import { anEmptyLine, demonstrationEnvelope, done, on } from '#test/support/envelope.ts'

const today = on('2025-03-10')
const openLine = (amount: number, stream = 'DATA', year = 2025): EnvelopeLine =>
  done(open(anEmptyLine(stream, year), euros(amount), today)).line
const refusalOf = (result: { ok: true } | { ok: false; refusal: unknown }) => (result.ok ? 'accepted' : result.refusal)

describe('a line', () => {
  test('holds nothing until it is opened', () => {
    expect(available(anEmptyLine('DATA', 2026))).toBe(0)
    expect(available(openLine(500))).toBe(euros(500))
  })

  test('keeps its version: saving it is what counts', () => {
    expect(openLine(500).version).toBe(0)
  })

  test('writes each movement with its cause, author and moment', () => {
    const { movements } = done(open(anEmptyLine('DATA', 2025), euros(500), today))

    expect(movements).toEqual([{ lineId: 'DATA 2025', kind: 'opening', amount: euros(500), ...today }])
  })

  test.each([0, -1])('takes no movement of %i cents', amount => {
    const line = openLine(500)
    const other = openLine(500, 'DATA', 2026)
    const nothing = cents(amount)

    const refusals = [
      open(line, nothing, today),
      freeze(line, nothing, today),
      thaw(line, nothing, today),
      reserve(line, nothing, today),
      commit(line, nothing, cents(0), today),
      carryOver(line, other, nothing, today),
      transfer(line, openLine(500, 'AI'), nothing, today),
    ].map(refusalOf)

    expect(refusals).toEqual(Array(7).fill({ code: 'amountNotPositive' }))
    expect(() => releaseReservation(line, nothing, today)).toThrow(RangeError)
    expect(() => releaseCommitment(line, nothing, today)).toThrow(RangeError)
  })
})

describe('a freeze', () => {
  test('takes from what is available, even more than there is', () => {
    const frozen = done(freeze(openLine(500), euros(600), today)).line

    expect(frozenNow(frozen)).toBe(euros(600))
    expect(available(frozen)).toBe(euros(-100))
  })

  test('that left less than nothing lets nothing be reserved, committed nor carried over', () => {
    const frozen = done(freeze(openLine(500), euros(600), today)).line
    const oneCent = cents(1)

    expect(refusalOf(reserve(frozen, oneCent, today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(-100),
      missing: cents(100_01),
    })
    expect(refusalOf(commit(frozen, oneCent, cents(0), today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(-100),
      missing: cents(100_01),
    })
    expect(refusalOf(carryOver(frozen, anEmptyLine('DATA', 2026), oneCent, today))).toEqual({
      code: 'notEnoughOnLine',
      remaining: euros(-100),
    })
  })

  test('is thawed at most whole, not one cent more', () => {
    const frozen = done(freeze(openLine(500), euros(100), today)).line
    const half = done(thaw(frozen, euros(60), today)).line

    expect([available(half), frozenNow(half)]).toEqual([euros(460), euros(40)])
    expect(refusalOf(thaw(half, cents(40_01), today))).toEqual({ code: 'notThatMuchFrozen', frozen: euros(40) })
    expect(frozenNow(done(thaw(half, euros(40), today)).line)).toBe(0)
  })
})

describe('a cancellation', () => {
  test('takes at most what is left, and what it takes does not come back', () => {
    const opened = done(open(anEmptyLine('DATA', 2025), euros(500), on('2025-01-06')))
    const cancelled = done(cancel(opened.line, euros(500), on('2025-02-03')))

    expect(available(cancelled.line)).toBe(0)
    expect(cancelled.movements.map(({ kind, amount }) => [kind, amount])).toEqual([['cancellation', euros(500)]])
    expect(cancel(opened.line, euros(500.01), on('2025-02-03'))).toEqual({
      ok: false,
      refusal: { code: 'notEnoughOnLine', remaining: euros(500) },
    })
    expect(cancel(opened.line, euros(0), on('2025-02-03'))).toEqual({
      ok: false,
      refusal: { code: 'amountNotPositive' },
    })
  })
})

describe('a carry-over', () => {
  const from = openLine(500, 'DATA', 2024)
  const to = openLine(100, 'DATA', 2025)

  test('moves all that is left to a later year of the stream, and each line names the other', () => {
    const carried = done(carryOver(from, to, euros(500), today))

    expect([available(carried.from), available(carried.to)]).toEqual([0, euros(600)])
    expect(
      carried.movements.map(({ lineId, kind, amount, cause }) => [lineId, kind, amount, cause.otherLineId]),
    ).toEqual([
      ['DATA 2024', 'carryOverOut', euros(500), 'DATA 2025'],
      ['DATA 2025', 'carryOverIn', euros(500), 'DATA 2024'],
    ])
  })

  test('is refused one cent above what is left, which what is reserved is not', () => {
    const reserved = done(reserve(from, euros(200), today)).line

    expect(refusalOf(carryOver(reserved, to, cents(300_01), today))).toEqual({
      code: 'notEnoughOnLine',
      remaining: euros(300),
    })
    expect(carryOver(reserved, to, euros(300), today).ok).toBe(true)
  })

  test('is refused to the same year, an earlier one, another stream, another window', () => {
    const elsewhere: EnvelopeLine = { ...to, windowId: toId<WindowId>('another') }

    const refusals = [from, openLine(1, 'DATA', 2023), openLine(1, 'AI', 2025), elsewhere].map(other =>
      refusalOf(carryOver(from, other, euros(1), today)),
    )

    expect(refusals).toEqual(Array(4).fill({ code: 'linesDoNotMatch', movement: 'carryOver' }))
  })
})

describe('a transfer', () => {
  const data = openLine(500)
  const ai = openLine(1000, 'AI')

  test('moves to another stream of the year, and each line names the other', () => {
    const transferred = done(transfer(ai, data, euros(60), today))

    expect([available(transferred.from), available(transferred.to)]).toEqual([euros(940), euros(560)])
    expect(transferred.movements.map(({ lineId, kind, cause }) => [lineId, kind, cause.otherLineId])).toEqual([
      ['AI 2025', 'transferOut', 'DATA 2025'],
      ['DATA 2025', 'transferIn', 'AI 2025'],
    ])
  })

  test('is refused one cent above what is left', () => {
    expect(refusalOf(transfer(data, ai, cents(500_01), today))).toEqual({
      code: 'notEnoughOnLine',
      remaining: euros(500),
    })
  })

  test('is refused to the same stream, another year, another window', () => {
    const elsewhere: EnvelopeLine = { ...ai, windowId: toId<WindowId>('another') }

    const refusals = [data, openLine(1, 'AI', 2026), elsewhere].map(other =>
      refusalOf(transfer(data, other, euros(1), today)),
    )

    expect(refusals).toEqual(Array(3).fill({ code: 'linesDoNotMatch', movement: 'transfer' }))
  })
})

describe('reserving and committing', () => {
  test('take all that is available, not one cent more', () => {
    const line = openLine(500)

    expect(available(done(reserve(line, euros(500), today)).line)).toBe(0)
    expect(refusalOf(reserve(line, cents(500_01), today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(500),
      missing: cents(1),
    })
    expect(available(done(commit(line, euros(500), cents(0), today)).line)).toBe(0)
    expect(refusalOf(commit(line, cents(500_01), cents(0), today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(500),
      missing: cents(1),
    })
  })

  test('a commitment uses its own reservation, in one step of two movements', () => {
    const reserved = done(reserve(openLine(500), euros(400), today)).line

    const committed = done(commit(reserved, euros(450), euros(400), today))

    expect(committed.line.totals).toMatchObject({ reserved: 0, committed: euros(450) })
    expect(committed.movements.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['reservationRelease', euros(400)],
      ['commitment', euros(450)],
    ])
  })

  test('a commitment does not use the reservation of another file', () => {
    const reserved = done(reserve(openLine(500), euros(400), today)).line

    expect(refusalOf(commit(reserved, euros(200), cents(0), today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(100),
      missing: euros(100),
    })
    expect(refusalOf(commit(reserved, cents(500_01), euros(400), today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(500),
      missing: cents(1),
    })
  })

  test('a reservation that a freeze overtook commits only what is left of it', () => {
    const overtaken = done(freeze(done(reserve(openLine(500), euros(400), today)).line, euros(200), today)).line

    expect(available(overtaken)).toBe(euros(-100))
    expect(refusalOf(commit(overtaken, euros(400), euros(400), today))).toEqual({
      code: 'envelopeExceeded',
      remaining: euros(300),
      missing: euros(100),
    })
    expect(commit(overtaken, euros(300), euros(400), today).ok).toBe(true)
  })

  test('are given back, at most whole', () => {
    const reserved = done(reserve(openLine(500), euros(400), today)).line
    const committed = done(commit(openLine(500), euros(400), cents(0), today)).line

    expect(available(releaseReservation(reserved, euros(400), today).line)).toBe(euros(500))
    expect(available(releaseCommitment(committed, euros(150), today).line)).toBe(euros(250))
    expect(() => releaseReservation(reserved, cents(400_01), today)).toThrow(RangeError)
    expect(() => releaseCommitment(committed, cents(400_01), today)).toThrow(RangeError)
    expect(() => commit(openLine(500), euros(1), euros(1), today)).toThrow(RangeError)
  })
})

describe('the ledger', () => {
  const { lines, movements } = demonstrationEnvelope()
  const of = (id: string): readonly EnvelopeMovement[] => movements.filter(({ lineId }) => lineId === id)

  test('replayed line by line gives what the lines say', () => {
    expect(lines.map(({ id }) => replay(of(id)))).toEqual(lines.map(({ totals }) => totals))
  })

  test('replays a cancellation, and refuses to mix lines', () => {
    const [opening] = of('AI 2025')
    const cancelled = { lineId: toId<EnvelopeLineId>('AI 2025'), kind: 'cancellation', amount: euros(1) } as const

    expect(available({ totals: replay([...of('AI 2025'), cancelled]) })).toBe(euros(999_999))
    expect(opening?.kind).toBe('opening')
    expect(() => replay(movements)).toThrow('movements of one line only')
  })

  test('gives the balance at any past moment, movements of that moment included', () => {
    const data2025 = of('DATA 2025')
    const frozenAt = data2025.find(({ kind }) => kind === 'freeze')?.at ?? toInstant('2000-01-01T00:00:00.000Z')

    const balances = ['2024-12-31T22:59:59.999Z', '2025-01-06T09:00:00.000Z', frozenAt, '2025-03-10T08:00:00.000Z'].map(
      at => balanceAt(data2025, toInstant(at)),
    )

    expect(balances.map(balance => balance.available)).toEqual([0, 500_000, 800_000, 430_000].map(euros))
    expect(balanceAt(data2025, toInstant('2025-02-03T08:59:59.999Z')).available).toBe(euros(900_000))
  })

  test('says what each movement does to what is available', () => {
    const effects = Object.fromEntries(
      movementKindList.map(kind => [kind, effectOnAvailable({ kind, amount: cents(1) })]),
    )

    expect(effects).toEqual({
      opening: 1,
      freeze: -1,
      thaw: 1,
      cancellation: -1,
      carryOverIn: 1,
      carryOverOut: -1,
      transferIn: 1,
      transferOut: -1,
      reservation: -1,
      reservationRelease: 1,
      commitment: -1,
      commitmentRelease: 1,
    })
  })
})

describe('the demonstration on 10 March 2025', () => {
  const line = (id: string): EnvelopeLine =>
    demonstrationEnvelope().lines.find(each => each.id === id) ?? anEmptyLine('none', 0)

  test('has 430 000 available on the data of 2025 and 370 000 reserved', () => {
    expect([available(line('DATA 2025')), line('DATA 2025').totals.reserved]).toEqual([euros(430_000), euros(370_000)])
    expect(available(line('AI 2025'))).toBe(euros(1_000_000))
  })

  test('lacks 60 000 for the 490 000 of Sécurité des trajets', () => {
    const missing = { code: 'envelopeExceeded', remaining: euros(430_000), missing: euros(60_000) }

    expect(refusalOf(reserve(line('DATA 2025'), euros(490_000), today))).toEqual(missing)
    expect(refusalOf(commit(line('DATA 2025'), euros(490_000), cents(0), today))).toEqual(missing)
  })

  test('holds the 490 000 exactly once 60 000 are thawed', () => {
    const thawed = done(thaw(line('DATA 2025'), euros(60_000), today)).line

    expect(available(done(commit(thawed, euros(490_000), cents(0), today)).line)).toBe(0)
  })
})

describe('whatever is done to two lines', () => {
  type Act = { readonly act: (typeof acts)[number]; readonly amount: number; readonly which: 0 | 1 }
  const acts = [
    'open',
    'freeze',
    'thaw',
    'carryOver',
    'reserve',
    'commit',
    'commitOwn',
    'releaseReservation',
    'releaseCommitment',
  ] as const

  /** The lines after one act, and its movements; nothing when it is refused or makes no sense. */
  function perform([first, second]: readonly [EnvelopeLine, EnvelopeLine], { act, amount, which }: Act) {
    const line = which === 0 ? first : second
    const money = cents(amount)
    const upTo = (held: Cents): Cents => cents(Math.min(amount, held))
    const alone = (moved: EnvelopeLine): readonly [EnvelopeLine, EnvelopeLine] =>
      which === 0 ? [moved, second] : [first, moved]
    const judged = (result: ReturnType<typeof reserve>) =>
      result.ok ? { lines: alone(result.value.line), movements: result.value.movements } : null
    switch (act) {
      case 'open':
        return judged(open(line, money, today))
      case 'freeze':
        return judged(freeze(line, money, today))
      case 'thaw':
        return judged(thaw(line, money, today))
      case 'reserve':
        return judged(reserve(line, money, today))
      case 'commit':
        return judged(commit(line, money, cents(0), today))
      case 'commitOwn':
        return judged(commit(line, money, upTo(line.totals.reserved), today))
      case 'carryOver': {
        const carried = carryOver(first, second, money, today)
        return carried.ok
          ? { lines: [carried.value.from, carried.value.to] as const, movements: carried.value.movements }
          : null
      }
      case 'releaseReservation': {
        if (line.totals.reserved === 0) return null
        const released = releaseReservation(line, upTo(line.totals.reserved), today)
        return { lines: alone(released.line), movements: released.movements }
      }
      case 'releaseCommitment': {
        if (line.totals.committed === 0) return null
        const released = releaseCommitment(line, upTo(line.totals.committed), today)
        return { lines: alone(released.line), movements: released.movements }
      }
    }
  }

  const sequences = fc.array(
    fc.record({
      act: fc.constantFrom(...acts),
      amount: fc.integer({ min: 1, max: 100_000 }),
      which: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 20, maxLength: 60, size: 'max' },
  )

  test('a reservation or a commitment never leaves less than nothing, money is neither made nor lost, and a replay agrees', () => {
    const counted = { reserve: 0, commit: 0, commitOwn: 0 }

    fc.assert(
      fc.property(sequences, sequence => {
        let lines: readonly [EnvelopeLine, EnvelopeLine] = [anEmptyLine('DATA', 2025), anEmptyLine('DATA', 2026)]
        const ledger: EnvelopeMovement[] = []
        const opening: Act = { act: 'open', amount: 300_000, which: 0 }
        for (const step of [opening, ...sequence]) {
          const moved = perform(lines, step)
          if (moved === null) continue
          lines = moved.lines
          ledger.push(...moved.movements)
          if (step.act === 'reserve' || step.act === 'commit' || step.act === 'commitOwn') {
            counted[step.act] += 1
            expect(available(lines[step.which])).toBeGreaterThanOrEqual(0)
          }
        }

        for (const line of lines) {
          const own = ledger.filter(({ lineId }) => lineId === line.id)
          expect(replay(own)).toEqual(line.totals)
          expect(own.reduce((effect, movement) => effect + effectOnAvailable(movement), 0)).toBe(available(line))
          expect(Object.values(line.totals).every(amount => amount >= 0)).toBe(true)
        }
        const total = (key: keyof EnvelopeTotals): number => lines[0].totals[key] + lines[1].totals[key]
        const out = total('frozen') - total('thawed') + total('reserved') + total('committed')
        expect(available(lines[0]) + available(lines[1]) + out).toBe(total('opening'))
      }),
      { numRuns: 500 },
    )
    // sequences that are always refused would prove nothing
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(200)
  })
})
