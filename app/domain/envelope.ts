// The envelope: lines by stream and year, the movements that make them, and the only ways to reserve and to commit.
// A line is saved where its version is the one that was read; saving adds one to it, these functions never do.

import type { ApplicationId, DecisionId, EnvelopeLineId, PersonId, WindowId } from './identifiers.ts'
import { type Cents, cents } from './money.ts'
import { ok, type Result, refuse } from './result.ts'
import { type Instant, parisDay, yearOf } from './time.ts'

/** What each kind of movement adds to or takes from which total, and what it does to the available amount. */
// biome-ignore format: one row a kind, columns aligned
const movementKinds = {
  opening:            { total: 'opening',        adds: 1,  available: 1 },
  freeze:             { total: 'frozen',         adds: 1,  available: -1 },
  thaw:               { total: 'thawed',         adds: 1,  available: 1 },
  cancellation:       { total: 'cancelled',      adds: 1,  available: -1 },
  carryOverIn:        { total: 'carriedIn',      adds: 1,  available: 1 },
  carryOverOut:       { total: 'carriedOut',     adds: 1,  available: -1 },
  transferIn:         { total: 'transferredIn',  adds: 1,  available: 1 },
  transferOut:        { total: 'transferredOut', adds: 1,  available: -1 },
  reservation:        { total: 'reserved',       adds: 1,  available: -1 },
  reservationRelease: { total: 'reserved',       adds: -1, available: 1 },
  commitment:         { total: 'committed',      adds: 1,  available: -1 },
  commitmentRelease:  { total: 'committed',      adds: -1, available: 1 },
} as const

export type MovementKind = keyof typeof movementKinds
export const movementKindList = Object.keys(movementKinds) as readonly MovementKind[]

/** Freezes and thaws are kept gross, as the ledger has them; reserved and committed are net of their releases. */
export type EnvelopeTotals = Readonly<Record<(typeof movementKinds)[MovementKind]['total'], Cents>>

export type EnvelopeLine = {
  readonly id: EnvelopeLineId
  readonly windowId: WindowId
  readonly stream: string
  readonly year: number
  readonly version: number
  readonly totals: EnvelopeTotals
}

/** Why a movement was written: a code with a sentence, and what it refers to. */
export const movementCauses = [
  'windowFile',
  'budgetAct',
  'recommendation',
  'recommendationChanged',
  'decision',
  'promotion',
  'notGranted',
  'withdrawal',
] as const

export type MovementCause = {
  readonly code: (typeof movementCauses)[number]
  readonly applicationId: ApplicationId | null
  readonly decisionId: DecisionId | null
  /** The other line of a carry-over or a transfer. */
  readonly otherLineId: EnvelopeLineId | null
  /** The nature, author and date of the budget act, as a person wrote them. */
  readonly words: string | null
}

/** Who makes a movement, why and when; nobody when time or the window's file does. */
export type MovementOrigin = {
  readonly cause: MovementCause
  readonly by: PersonId | null
  readonly at: Instant
}

export type EnvelopeMovement = MovementOrigin & {
  readonly lineId: EnvelopeLineId
  readonly kind: MovementKind
  /** Above zero: the kind says in which direction. */
  readonly amount: Cents
}

export type EnvelopeRefusal =
  | { readonly code: 'amountNotPositive' }
  | { readonly code: 'envelopeExceeded'; readonly remaining: Cents; readonly missing: Cents }
  | { readonly code: 'notEnoughOnLine'; readonly remaining: Cents }
  | { readonly code: 'notThatMuchFrozen'; readonly frozen: Cents }
  | { readonly code: 'linesDoNotMatch'; readonly movement: 'carryOver' | 'transfer' }

export type LineMoved = { readonly line: EnvelopeLine; readonly movements: readonly EnvelopeMovement[] }
export type LinesMoved = {
  readonly from: EnvelopeLine
  readonly to: EnvelopeLine
  readonly movements: readonly EnvelopeMovement[]
}

const zero = cents(0)
const noMovement: EnvelopeTotals = {
  opening: zero,
  thawed: zero,
  carriedIn: zero,
  transferredIn: zero,
  frozen: zero,
  cancelled: zero,
  carriedOut: zero,
  transferredOut: zero,
  reserved: zero,
  committed: zero,
}

/** A line that holds nothing yet: it gets its amount from an opening, a carry-over or a transfer. */
export const emptyLine = (line: Pick<EnvelopeLine, 'id' | 'windowId' | 'stream' | 'year'>): EnvelopeLine => ({
  ...line,
  version: 0,
  totals: noMovement,
})

/** opening + thaw + carry-over in + transfer in − freeze − cancellation − carry-over out − transfer out − reserved − committed. A freeze may make it negative. */
export function available({ totals }: Pick<EnvelopeLine, 'totals'>): Cents {
  const received = totals.opening + totals.thawed + totals.carriedIn + totals.transferredIn
  const gone = totals.frozen + totals.cancelled + totals.carriedOut + totals.transferredOut
  return cents(received - gone - totals.reserved - totals.committed)
}

/** What is frozen now: freezes less thaws. */
export const frozenNow = ({ totals }: Pick<EnvelopeLine, 'totals'>): Cents => cents(totals.frozen - totals.thawed)

export const open = (line: EnvelopeLine, amount: Cents, origin: MovementOrigin): Result<LineMoved, EnvelopeRefusal> =>
  isPositive(amount) ? ok(moved(line, ['opening', amount, origin])) : notPositive

/** Money set aside by the budget, whatever was promised on it: the one movement that may leave less than nothing available. */
export const freeze = (
  line: EnvelopeLine,
  amount: Cents,
  origin: MovementOrigin,
): Result<LineMoved, EnvelopeRefusal> =>
  isPositive(amount) ? ok(moved(line, ['freeze', amount, origin])) : notPositive

/** At most what is frozen. */
export function thaw(line: EnvelopeLine, amount: Cents, origin: MovementOrigin): Result<LineMoved, EnvelopeRefusal> {
  if (!isPositive(amount)) return notPositive
  if (amount > frozenNow(line)) return refuse({ code: 'notThatMuchFrozen', frozen: frozenNow(line) })
  return ok(moved(line, ['thaw', amount, origin]))
}

/** Credits taken back for good, at most what is left: a cancellation of what is promised would be a decision's to undo. */
export function cancel(line: EnvelopeLine, amount: Cents, origin: MovementOrigin): Result<LineMoved, EnvelopeRefusal> {
  if (!isPositive(amount)) return notPositive
  if (amount > available(line)) return refuse({ code: 'notEnoughOnLine', remaining: available(line) })
  return ok(moved(line, ['cancellation', amount, origin]))
}

/** To a later year of the same stream, at most what is left. */
export function carryOver(
  from: EnvelopeLine,
  to: EnvelopeLine,
  amount: Cents,
  origin: MovementOrigin,
): Result<LinesMoved, EnvelopeRefusal> {
  const match =
    from.windowId === to.windowId && from.stream === to.stream && mayCarryOver(from.year, to.year, origin.at)
  return match
    ? betweenLines(from, to, amount, origin, 'carryOver')
    : refuse({ code: 'linesDoNotMatch', movement: 'carryOver' })
}

/** Credits are opened year by year (annualité): to a later year, at most the one after this year in Paris. */
export const mayCarryOver = (from: number, to: number, at: Instant): boolean =>
  from < to && to <= yearOf(parisDay(at)) + 1

/** To another stream in the same year, at most what is left. */
export function transfer(
  from: EnvelopeLine,
  to: EnvelopeLine,
  amount: Cents,
  origin: MovementOrigin,
): Result<LinesMoved, EnvelopeRefusal> {
  const match = from.windowId === to.windowId && from.stream !== to.stream && from.year === to.year
  return match
    ? betweenLines(from, to, amount, origin, 'transfer')
    : refuse({ code: 'linesDoNotMatch', movement: 'transfer' })
}

/** Refused when the line does not hold it: the file then reaches the committee all the same, with what is missing. */
export function reserve(line: EnvelopeLine, amount: Cents, origin: MovementOrigin): Result<LineMoved, EnvelopeRefusal> {
  if (!isPositive(amount)) return notPositive
  if (amount > available(line)) return exceeded(line, amount)
  return ok(moved(line, ['reservation', amount, origin]))
}

/**
 * The only way to award: the file's own reservation is released and the amount committed in one step, or nothing is.
 * `ownReservation` is what this file has reserved on this line, zero when it has nothing.
 */
export function commit(
  line: EnvelopeLine,
  amount: Cents,
  ownReservation: Cents,
  origin: MovementOrigin,
): Result<LineMoved, EnvelopeRefusal> {
  if (!isPositive(amount)) return notPositive
  const released = ownReservation === 0 ? { line, movements: [] } : releaseReservation(line, ownReservation, origin)
  if (amount > available(released.line)) return exceeded(released.line, amount)
  const committed = moved(released.line, ['commitment', amount, origin])
  return ok({ line: committed.line, movements: [...released.movements, ...committed.movements] })
}

/** Gives back a reservation of this line. Throws on more than is reserved: no person can ask for that. */
export function releaseReservation(line: EnvelopeLine, amount: Cents, origin: MovementOrigin): LineMoved {
  if (!isPositive(amount) || amount > line.totals.reserved) throw new RangeError(`not reserved on the line: ${amount}`)
  return moved(line, ['reservationRelease', amount, origin])
}

/** Gives back a commitment of this line. Throws on more than is committed: no person can ask for that. */
export function releaseCommitment(line: EnvelopeLine, amount: Cents, origin: MovementOrigin): LineMoved {
  if (!isPositive(amount) || amount > line.totals.committed)
    throw new RangeError(`not committed on the line: ${amount}`)
  return moved(line, ['commitmentRelease', amount, origin])
}

/** The totals that the movements of one line make: what the line itself must say (invariant). */
export function replay(movements: readonly Pick<EnvelopeMovement, 'lineId' | 'kind' | 'amount'>[]): EnvelopeTotals {
  if (new Set(movements.map(({ lineId }) => lineId)).size > 1) throw new Error('movements of one line only')
  return movements.reduce<EnvelopeTotals>((totals, { kind, amount }) => added(totals, kind, amount), noMovement)
}

/** What the line was at that moment, movements of that very moment included. */
export function balanceAt(
  movements: readonly EnvelopeMovement[],
  at: Instant,
): { readonly totals: EnvelopeTotals; readonly available: Cents } {
  const totals = replay(movements.filter(movement => movement.at <= at))
  return { totals, available: available({ totals }) }
}

/** What a movement does to the available amount of its line, with its sign. */
export const effectOnAvailable = ({ kind, amount }: Pick<EnvelopeMovement, 'kind' | 'amount'>): Cents =>
  cents(amount * movementKinds[kind].available)

const isPositive = (amount: Cents): boolean => amount > 0
const notPositive = refuse({ code: 'amountNotPositive' } as const)

const exceeded = (line: EnvelopeLine, amount: Cents) =>
  refuse({ code: 'envelopeExceeded', remaining: available(line), missing: cents(amount - available(line)) } as const)

function betweenLines(
  from: EnvelopeLine,
  to: EnvelopeLine,
  amount: Cents,
  origin: MovementOrigin,
  movement: 'carryOver' | 'transfer',
): Result<LinesMoved, EnvelopeRefusal> {
  if (!isPositive(amount)) return notPositive
  if (amount > available(from)) return refuse({ code: 'notEnoughOnLine', remaining: available(from) })
  const out = moved(from, [`${movement}Out`, amount, naming(origin, to)])
  const into = moved(to, [`${movement}In`, amount, naming(origin, from)])
  return ok({ from: out.line, to: into.line, movements: [...out.movements, ...into.movements] })
}

const naming = (origin: MovementOrigin, other: EnvelopeLine): MovementOrigin => ({
  ...origin,
  cause: { ...origin.cause, otherLineId: other.id },
})

function moved(line: EnvelopeLine, [kind, amount, origin]: readonly [MovementKind, Cents, MovementOrigin]): LineMoved {
  const movement: EnvelopeMovement = { ...origin, lineId: line.id, kind, amount }
  return { line: { ...line, totals: added(line.totals, kind, amount) }, movements: [movement] }
}

function added(totals: EnvelopeTotals, kind: MovementKind, amount: Cents): EnvelopeTotals {
  const { total, adds } = movementKinds[kind]
  return { ...totals, [total]: cents(totals[total] + adds * amount) }
}
