// The envelope in figures, for the public page and for the office: two views of the same lines.

import { available, type EnvelopeLine, frozenNow, type MovementKind } from './envelope.ts'
import type { EnvelopeLineId } from './identifiers.ts'
import { type Cents, cents, sum } from './money.ts'
import { type Day, yearOf } from './time.ts'

/** opened + carried and transferred in − out − cancelled = granted + reserved + frozen + available + notUsed, on each line and in total. */
export type EnvelopeFigures = {
  readonly opened: Cents
  readonly carriedIn: Cents
  readonly carriedOut: Cents
  readonly transferredIn: Cents
  readonly transferredOut: Cents
  readonly cancelled: Cents
  readonly granted: Cents
  /** Always zero in the public view: what is reserved counts there as available. */
  readonly reserved: Cents
  readonly frozen: Cents
  /** Below zero when a freeze took more than was left. */
  readonly available: Cents
  /** What is left of a year that is over, unless a carry-over moved it. */
  readonly notUsed: Cents
}

export type EnvelopeView = {
  readonly lines: readonly (EnvelopeFigures & {
    readonly lineId: EnvelopeLineId
    readonly stream: string
    readonly year: number
  })[]
  readonly total: EnvelopeFigures
}

/** A commitment whose notice is not released: the public must not infer it. */
export type EmbargoedCommitment = { readonly lineId: EnvelopeLineId; readonly amount: Cents }

/** What anybody may read: granted is only what was notified; reserved and embargoed amounts still count as available. */
export function publicFigures(
  lines: readonly EnvelopeLine[],
  embargoed: readonly EmbargoedCommitment[],
  today: Day,
): EnvelopeView {
  const hiddenOn = (line: EnvelopeLine): Cents =>
    sum(embargoed.filter(({ lineId }) => lineId === line.id).map(({ amount }) => amount))
  return view(lines, today, line => ({ granted: cents(line.totals.committed - hiddenOn(line)), reserved: cents(0) }))
}

/** What the office reads: every commitment and every reservation. */
export const officeFigures = (lines: readonly EnvelopeLine[], today: Day): EnvelopeView =>
  view(lines, today, ({ totals }) => ({ granted: totals.committed, reserved: totals.reserved }))

/** What can still be granted, all told: a line below zero takes nothing from the others. */
export const grantable = (lines: readonly Pick<EnvelopeFigures, 'available'>[]): Cents =>
  sum(lines.map(({ available: left }) => cents(Math.max(0, left))))

function view(
  lines: readonly EnvelopeLine[],
  today: Day,
  shown: (line: EnvelopeLine) => { readonly granted: Cents; readonly reserved: Cents },
): EnvelopeView {
  const figures = lines.map(line => ({
    lineId: line.id,
    stream: line.stream,
    year: line.year,
    ...figuresOf(line, today, shown(line)),
  }))
  const total = (key: keyof EnvelopeFigures): Cents => sum(figures.map(line => line[key]))
  return {
    lines: figures,
    total: {
      opened: total('opened'),
      carriedIn: total('carriedIn'),
      carriedOut: total('carriedOut'),
      transferredIn: total('transferredIn'),
      transferredOut: total('transferredOut'),
      cancelled: total('cancelled'),
      granted: total('granted'),
      reserved: total('reserved'),
      frozen: total('frozen'),
      available: total('available'),
      notUsed: total('notUsed'),
    },
  }
}

function figuresOf(
  line: EnvelopeLine,
  today: Day,
  shown: { readonly granted: Cents; readonly reserved: Cents },
): EnvelopeFigures {
  const { totals } = line
  const left = cents(available(line) + totals.reserved + totals.committed - shown.granted - shown.reserved)
  const isOver = line.year < yearOf(today)
  return {
    opened: totals.opening,
    carriedIn: totals.carriedIn,
    carriedOut: totals.carriedOut,
    transferredIn: totals.transferredIn,
    transferredOut: totals.transferredOut,
    cancelled: totals.cancelled,
    ...shown,
    frozen: frozenNow(line),
    available: isOver ? cents(0) : left,
    notUsed: isOver ? left : cents(0),
  }
}

/** The figures of a line, and the kinds of entries that make each. */
export const figureKinds = {
  opened: ['opening'],
  carried: ['carryOverIn', 'carryOverOut', 'transferIn', 'transferOut', 'cancellation'],
  granted: ['commitment', 'commitmentRelease'],
  reserved: ['reservation', 'reservationRelease'],
  frozen: ['freeze', 'thaw'],
} as const satisfies Readonly<Record<string, readonly MovementKind[]>>
export type LineFigure = keyof typeof figureKinds

export const isLineFigure = (text: string | null): text is LineFigure =>
  text !== null && Object.hasOwn(figureKinds, text)
