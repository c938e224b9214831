// Budget acts on the envelope, by its officers: freeze, thaw, cancellation, carry-over, transfer; each with what justifies it.

import { carryOverReserved, type HeldReservation } from '#app/domain/carry-over.ts'
import {
  cancel,
  carryOver,
  type EnvelopeLine,
  type EnvelopeRefusal,
  freeze,
  type LineMoved,
  type MovementOrigin,
  thaw,
  transfer,
} from '#app/domain/envelope.ts'
import { holdingsOf } from '#app/domain/envelope-holding.ts'
import { versionInForce } from '#app/domain/funding-window.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import { findLine } from '#db/envelope.ts'
import { listEntries } from '#db/ledger.ts'
import { findWindow } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { record } from '../tell.ts'
import { requireLine, saveMoved } from './ledger.ts'
import { maskedStreams } from './masked-lines.ts'

export const budgetActs = ['freeze', 'thaw', 'cancellation', 'carryOver', 'transfer'] as const
export type BudgetAct = (typeof budgetActs)[number]

export type BudgetMovement = {
  readonly act: BudgetAct
  readonly lineId: EnvelopeLineId
  readonly amount: Cents
  /** Nature, author and date of the act, as a person writes them. */
  readonly words: string
  /** Where a carry-over (a year) or a transfer (a stream) goes; a line that does not exist yet is made. */
  readonly toYear: number | null
  readonly toStream: string | null
  /** Of the line when its page was made: the same form sent twice moves it once. */
  readonly version: number
}

/** Answers the line that was moved. */
export function moveEnvelope(
  ctx: Context,
  actor: Actor,
  given: BudgetMovement,
): Promise<Result<EnvelopeLineId, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const line = await findLine(ctx.db, given.lineId)
    if (line === null) return refuse({ code: 'notFound' })
    if (actor.kind !== 'person' || !can(actor, 'moveEnvelope', windowSubject(line.windowId)))
      return refuse({ code: 'notAllowed' })
    if ((await maskedStreams(ctx, actor, line.windowId)).has(line.stream)) return refuse({ code: 'notAllowed' })
    if (given.words.trim() === '') return refuse({ code: 'reasonMissing' })
    if (line.version !== given.version) return refuse({ code: 'changedMeanwhile' })
    const moved = await move(ctx, actor, line, given)
    if (!moved.ok) return moved
    for (const change of moved.value) if (!(await saveMoved(ctx, change))) return refuse({ code: 'changedMeanwhile' })
    const other = moved.value[1]?.line.id ?? null
    await record(ctx, {
      subject: 'envelope',
      subjectId: line.id,
      action: given.act,
      by: actor,
      comment: given.words.trim(),
      body: { amount: given.amount, other },
    })
    return ok(line.id)
  })
}

/** What the act makes of its line, and of the other one when there are two. */
async function move(
  ctx: Context,
  actor: PersonActor,
  line: EnvelopeLine,
  given: BudgetMovement,
): Promise<Result<readonly LineMoved[], Refusal>> {
  const origin: MovementOrigin = {
    cause: { code: 'budgetAct', applicationId: null, decisionId: null, otherLineId: null, words: given.words.trim() },
    by: actor.id,
    at: ctx.now(),
  }
  switch (given.act) {
    case 'freeze':
      return alone(freeze(line, given.amount, origin))
    case 'thaw':
      return alone(thaw(line, given.amount, origin))
    case 'cancellation':
      return alone(cancel(line, given.amount, origin))
    case 'carryOver':
    case 'transfer':
      return between(ctx, line, given, origin)
  }
}

const alone = (moved: Result<LineMoved, EnvelopeRefusal>): Result<readonly LineMoved[], Refusal> =>
  moved.ok ? ok([moved.value]) : refuse(moved.refusal)

async function between(
  ctx: Context,
  from: EnvelopeLine,
  { act, amount, toYear, toStream }: BudgetMovement,
  origin: MovementOrigin,
): Promise<Result<readonly LineMoved[], Refusal>> {
  const movement = act === 'transfer' ? 'transfer' : 'carryOver'
  const stream = movement === 'transfer' ? toStream : from.stream
  const year = movement === 'carryOver' ? toYear : from.year
  if (stream === null || year === null || (stream === from.stream && year === from.year))
    return refuse({ code: 'linesDoNotMatch', movement })
  const window = await findWindow(ctx.db, from.windowId)
  const streams = window === null ? [] : versionInForce(window, ctx.now()).streams
  if (!streams.some(({ code }) => code === stream)) return refuse({ code: 'linesDoNotMatch', movement })
  const to = await requireLine(ctx, from.windowId, stream, year)
  const moved =
    movement === 'transfer'
      ? transfer(from, to, amount, origin)
      : from.year < yearOf(parisDay(ctx.now()))
        ? carryOverReserved(from, to, amount, await reservationsOn(ctx, from), origin)
        : carryOver(from, to, amount, origin)
  if (!moved.ok) return refuse(moved.refusal)
  return ok([
    { line: moved.value.from, movements: moved.value.movements },
    { line: moved.value.to, movements: moved.value.movements },
  ])
}

/** What each file has reserved on the line, the oldest reservation first. */
async function reservationsOn(ctx: Context, line: EnvelopeLine): Promise<readonly HeldReservation[]> {
  const entries = await listEntries(ctx.db, line.windowId, line.id)
  const files = new Set(entries.flatMap(({ cause }) => cause.applicationId ?? []))
  return [...files].flatMap(applicationId =>
    holdingsOf(entries.filter(({ cause }) => cause.applicationId === applicationId)).flatMap(({ reserved }) =>
      reserved > 0 ? [{ applicationId, reserved }] : [],
    ),
  )
}
