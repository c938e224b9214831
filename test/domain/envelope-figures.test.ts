// The envelope in figures: the exact ones of the demonstration on 10 March 2025, and what the public must not infer.

import { describe, expect, test } from 'vitest'
import { balanceAt, commit, type EnvelopeLine, freeze, reserve } from '#app/domain/envelope.ts'
import { type EnvelopeFigures, grantable, officeFigures, publicFigures } from '#app/domain/envelope-figures.ts'
import { type Cents, cents, euros } from '#app/domain/money.ts'
import { endOfParisDay, toDay } from '#app/domain/time.ts'
import { anEmptyLine, demonstrationEnvelope, done, on } from '#test/support/envelope.ts'

const { lines, movements } = demonstrationEnvelope()
const march10 = toDay('2025-03-10')

const received = (figures: EnvelopeFigures): number =>
  figures.opened +
  figures.carriedIn +
  figures.transferredIn -
  figures.carriedOut -
  figures.transferredOut -
  figures.cancelled
const became = (figures: EnvelopeFigures): number =>
  figures.granted + figures.reserved + figures.frozen + figures.available + figures.notUsed

const lineOf = (id: string): EnvelopeLine => lines.find(line => line.id === id) ?? anEmptyLine('none', 0)
const replaced = (changed: EnvelopeLine): readonly EnvelopeLine[] =>
  lines.map(line => (line.id === changed.id ? changed : line))

describe('the public figures on 10 March 2025', () => {
  const { total, lines: byLine } = publicFigures(lines, [], march10)

  test('are those of the window: 10 000 000 opened, 1 564 000 granted, 1 800 000 available, 100 000 frozen, 6 536 000 not used', () => {
    expect(total).toEqual({
      opened: euros(10_000_000),
      carriedIn: euros(400_000),
      carriedOut: euros(400_000),
      transferredIn: 0,
      transferredOut: 0,
      cancelled: 0,
      granted: euros(1_564_000),
      reserved: 0,
      frozen: euros(100_000),
      available: euros(1_800_000),
      notUsed: euros(6_536_000),
    })
  })

  test('show each line', () => {
    const shown = Object.fromEntries(
      byLine.map(({ lineId, granted, available, notUsed }) => [lineId, [granted, available, notUsed]]),
    )

    expect(shown).toEqual({
      'DATA 2023': [euros(1_270_000), 0, euros(2_730_000)],
      'DATA 2024': [euros(294_000), 0, euros(2_806_000)],
      'AI 2024': [0, 0, euros(1_000_000)],
      'DATA 2025': [0, euros(800_000), 0],
      'AI 2025': [0, euros(1_000_000), 0],
    })
  })

  test('add up on each line and in total', () => {
    for (const figures of [...byLine, total]) expect(became(figures)).toBe(received(figures))
  })
})

describe('the public', () => {
  test('infers nothing from a decision under embargo: every figure stays', () => {
    const granted = done(commit(lineOf('DATA 2025'), euros(370_000), euros(370_000), on('2025-04-15'))).line
    const day = toDay('2025-04-15')

    const underEmbargo = publicFigures(replaced(granted), [{ lineId: granted.id, amount: euros(370_000) }], day)

    expect(underEmbargo).toEqual(publicFigures(lines, [], day))
    expect(underEmbargo).not.toEqual(publicFigures(replaced(granted), [], day))
  })

  test('infers nothing from a reservation: every figure stays', () => {
    const reserved = done(reserve(lineOf('AI 2025'), euros(160_000), on('2025-03-10'))).line

    expect(publicFigures(replaced(reserved), [], march10)).toEqual(publicFigures(lines, [], march10))
  })

  test('sees a grant once its notice is released', () => {
    const granted = done(commit(lineOf('DATA 2025'), euros(370_000), euros(370_000), on('2025-04-15'))).line

    const { total } = publicFigures(replaced(granted), [], toDay('2025-04-16'))

    expect([total.granted, total.available]).toEqual([euros(1_934_000), euros(1_430_000)])
  })

  test('sees what is left turn to not used on the first of January, and a line for later stay available', () => {
    const at = (day: string): readonly Cents[] => {
      const { total } = publicFigures([...lines, { ...anEmptyLine('DATA', 2026) }], [], toDay(day))
      return [total.available, total.notUsed]
    }

    expect(at('2025-12-31')).toEqual([euros(1_800_000), euros(6_536_000)])
    expect(at('2026-01-01')).toEqual([0, euros(8_336_000)])
  })

  test('sees a freeze above what was left as it is, below zero', () => {
    const frozen = done(freeze(lineOf('DATA 2025'), euros(900_000), on('2025-03-10'))).line

    const { total } = publicFigures(replaced(frozen), [], march10)

    expect([total.frozen, total.available]).toEqual([euros(1_000_000), euros(900_000)])
    expect(publicFigures([frozen], [], march10).total.available).toBe(euros(-100_000))
  })

  test('sees zeros of an envelope without lines', () => {
    expect(Object.values(publicFigures([], [], march10).total)).toEqual(Array(11).fill(0))
  })
})

describe('the office', () => {
  test('sees reservations apart on 10 March 2025', () => {
    const { total, lines: byLine } = officeFigures(lines, march10)

    expect(total).toMatchObject({
      granted: euros(1_564_000),
      reserved: euros(370_000),
      frozen: euros(100_000),
      available: euros(1_430_000),
      notUsed: euros(6_536_000),
    })
    for (const figures of [...byLine, total]) expect(became(figures)).toBe(received(figures))
  })

  test('sees the envelope as it was at the end of 2024', () => {
    const day = toDay('2024-12-31')
    const past = lines
      .map(line => ({
        ...line,
        ...balanceAt(
          movements.filter(({ lineId }) => lineId === line.id),
          endOfParisDay(day),
        ),
      }))
      .map(({ available: _, ...line }) => line)

    expect(officeFigures(past, day).total).toMatchObject({
      opened: euros(8_500_000),
      granted: euros(1_564_000),
      reserved: cents(0),
      available: euros(4_206_000),
      notUsed: euros(2_730_000),
    })
  })
})

test('a line that a freeze left below zero takes nothing from what the others can still grant', () => {
  expect(grantable([{ available: euros(-269_000) }, { available: euros(1_000_000) }])).toBe(euros(1_000_000))
})
