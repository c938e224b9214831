// The envelope of the demonstration on 10 March 2025, made movement by movement, for tests.

import {
  carryOver,
  commit,
  type EnvelopeLine,
  type EnvelopeMovement,
  emptyLine,
  freeze,
  type MovementOrigin,
  open,
  reserve,
} from '#app/domain/envelope.ts'
import { type EnvelopeLineId, type PersonId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'

/** A movement's origin on that day in Paris. */
export const on = (day: string, code: MovementOrigin['cause']['code'] = 'budgetAct'): MovementOrigin => ({
  cause: { code, applicationId: null, decisionId: null, otherLineId: null, words: null },
  by: toId<PersonId>('somebody'),
  at: parisInstant(toDay(day), '10:00'),
})

export const anEmptyLine = (stream: string, year: number): EnvelopeLine =>
  emptyLine({ id: toId<EnvelopeLineId>(`${stream} ${year}`), windowId: toId<WindowId>('window'), stream, year })

/** Takes the value out of a result that a test counts on. */
export function done<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const grants = [
  { stream: 'DATA', year: 2023, day: '2023-06-13', granted: 240_000 },
  { stream: 'DATA', year: 2023, day: '2023-07-11', granted: 400_000 },
  { stream: 'DATA', year: 2023, day: '2023-09-12', granted: 300_000 },
  { stream: 'DATA', year: 2023, day: '2023-12-12', granted: 330_000 },
  { stream: 'DATA', year: 2024, day: '2024-06-11', granted: 104_000 },
  { stream: 'DATA', year: 2024, day: '2024-12-17', granted: 190_000 },
]

/** The five lines and all their movements; each grant was reserved the day before. */
export function demonstrationEnvelope(): {
  readonly lines: readonly EnvelopeLine[]
  readonly movements: readonly EnvelopeMovement[]
} {
  const lines = new Map<string, EnvelopeLine>()
  const movements: EnvelopeMovement[] = []
  const at = (stream: string, year: number): EnvelopeLine => lines.get(`${stream} ${year}`) ?? anEmptyLine(stream, year)
  const keep = (
    moved: { readonly movements: readonly EnvelopeMovement[] },
    ...changed: readonly EnvelopeLine[]
  ): void => {
    for (const line of changed) lines.set(line.id, line)
    movements.push(...moved.movements)
  }
  const opening = (stream: string, year: number, day: string, amount: number): void => {
    const opened = done(open(at(stream, year), euros(amount), on(day, 'windowFile')))
    keep(opened, opened.line)
  }
  const grantAll = (year: number): void => {
    for (const { stream, day, granted } of grants.filter(grant => grant.year === year)) {
      const reserved = done(reserve(at(stream, year), euros(granted), on(day, 'recommendation')))
      keep(reserved, reserved.line)
      const committed = done(commit(reserved.line, euros(granted), euros(granted), on(day, 'decision')))
      keep(committed, committed.line)
    }
  }

  opening('DATA', 2023, '2023-01-16', 4_000_000)
  grantAll(2023)
  opening('DATA', 2024, '2024-01-01', 3_500_000)
  opening('AI', 2024, '2024-01-01', 1_000_000)
  grantAll(2024)
  opening('DATA', 2025, '2025-01-06', 500_000)
  opening('AI', 2025, '2025-01-06', 1_000_000)
  const carried = done(carryOver(at('DATA', 2024), at('DATA', 2025), euros(400_000), on('2025-01-20')))
  keep(carried, carried.from, carried.to)
  const frozen = done(freeze(at('DATA', 2025), euros(100_000), on('2025-02-03')))
  keep(frozen, frozen.line)
  const airDesClasses = done(reserve(at('DATA', 2025), euros(370_000), on('2025-03-05', 'recommendation')))
  keep(airDesClasses, airDesClasses.line)
  return { lines: [...lines.values()], movements }
}
