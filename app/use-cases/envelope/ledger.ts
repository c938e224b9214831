// What decisions do to the envelope: reserve, release, commit. Called inside the transaction of the act that causes it.

import { textOf } from '#app/domain/answers.ts'
import {
  available,
  commit,
  type EnvelopeLine,
  type EnvelopeMovement,
  emptyLine,
  type LineMoved,
  type MovementCause,
  type MovementOrigin,
  releaseCommitment,
  releaseReservation,
  reserve,
} from '#app/domain/envelope.ts'
import { type Holding, holdingsOf } from '#app/domain/envelope-holding.ts'
import { type DecisionId, type EnvelopeLineId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import { type Actor, personIdOf } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import { findLine, findLineOf, insertLine, listMovementsOf, saveLine } from '#db/envelope.ts'
import { sealLatest } from '#db/ledger-seal.ts'
import type { Context } from '../context.ts'

/** Why money is given back. */
export type ReleaseCause = Extract<
  MovementCause['code'],
  'recommendationChanged' | 'notGranted' | 'withdrawal' | 'decision'
>

const zero = cents(0)

/** The line a grant of this application would be charged to now: its stream, the year in Paris. Null before it is opened or carried over to. */
export const lineOf = (ctx: Context, { application }: Situation): Promise<EnvelopeLine | null> =>
  findLineOf(
    ctx.db,
    application.windowId,
    application.stream ?? textOf(application.answers, 'stream'),
    yearOf(parisDay(ctx.now())),
  )

/** What that line could give to this application: what is available once the file's own reservation there is released. */
export async function remainingFor(ctx: Context, situation: Situation): Promise<Cents> {
  const line = await lineOf(ctx, situation)
  if (line === null) return zero
  const own = (await holdings(ctx, situation)).find(({ lineId }) => lineId === line.id)
  return cents(available(line) + (own?.reserved ?? 0))
}

/**
 * Reserves what the assessment recommends, in place of what the file had reserved before. Never refused to a person:
 * when the line does not hold it, nothing is reserved and `missing` says by how much.
 */
export async function reserveFor(
  ctx: Context,
  situation: Situation,
  amount: Cents,
  by: Actor,
): Promise<{ readonly reserved: boolean; readonly missing: Cents }> {
  for (const { lineId, reserved } of await holdings(ctx, situation)) {
    if (reserved > 0)
      await give(ctx, lineId, line =>
        releaseReservation(line, reserved, originOf(ctx, situation, 'recommendationChanged', by)),
      )
  }
  if (amount <= 0) return { reserved: false, missing: zero }
  for (;;) {
    const line = await lineOf(ctx, situation)
    if (line === null) return { reserved: false, missing: amount }
    const moved = reserve(line, amount, originOf(ctx, situation, 'recommendation', by))
    if (!moved.ok) return { reserved: false, missing: cents(amount - available(line)) }
    if (await saveMoved(ctx, moved.value)) return { reserved: true, missing: zero }
    // somebody moved the line between the reading and the writing: a reservation is judged again, not refused
  }
}

/** Gives back all that the file reserved and committed, on whichever lines it is. */
export async function releaseFor(ctx: Context, situation: Situation, cause: ReleaseCause, by: Actor): Promise<void> {
  const origin = originOf(ctx, situation, cause, by)
  for (const { lineId, reserved, committed } of await holdings(ctx, situation)) {
    if (reserved > 0) await give(ctx, lineId, line => releaseReservation(line, reserved, origin))
    if (committed > 0) await give(ctx, lineId, line => releaseCommitment(line, committed, origin))
  }
}

/**
 * Commits a grant on the line of its stream and of the year of validation; the file's own reservation is released in
 * the same step, on whichever line it was made. Answers the line it was charged to.
 */
export async function commitFor(
  ctx: Context,
  situation: Situation,
  decisionId: DecisionId,
  amount: Cents,
  by: Actor,
): Promise<Result<EnvelopeLineId, Refusal>> {
  const line = await lineOf(ctx, situation)
  if (line === null) return refuse({ code: 'envelopeExceeded', remaining: zero, missing: amount })
  const held = await holdings(ctx, situation)
  const own = held.find(({ lineId }) => lineId === line.id)?.reserved ?? zero
  const origin = originOf(
    ctx,
    situation,
    situation.application.state === 'waitlisted' ? 'promotion' : 'decision',
    by,
    decisionId,
  )
  const committed = commit(line, amount, own, origin)
  if (!committed.ok) return refuse(committed.refusal)
  if (!(await saveMoved(ctx, committed.value))) return refuse({ code: 'changedMeanwhile' })
  for (const { lineId, reserved } of held) {
    if (lineId !== line.id && reserved > 0)
      await give(ctx, lineId, former => releaseReservation(former, reserved, origin))
  }
  return ok(line.id)
}

/** The line of that stream and year, made when there is none yet. */
export async function requireLine(
  ctx: Context,
  windowId: WindowId,
  stream: string,
  year: number,
): Promise<EnvelopeLine> {
  const found = await findLineOf(ctx.db, windowId, stream, year)
  if (found !== null) return found
  const line = emptyLine({ id: toId(ctx.newId()), windowId, stream, year })
  if (await insertLine(ctx.db, line)) return line
  return requireLine(ctx, windowId, stream, year)
}

/** Saves what one movement made of a line, and seals it; false when somebody else moved it meanwhile. */
export async function saveMoved(
  ctx: Context,
  { line, movements }: { readonly line: EnvelopeLine; readonly movements: readonly EnvelopeMovement[] },
): Promise<boolean> {
  if (!(await saveLine(ctx.db, line, movements, ctx.newId))) return false
  const own = movements.filter(({ lineId }) => lineId === line.id)
  await sealLatest(ctx.db, ctx.sha256, line.id, own.length)
  return true
}

const holdings = async (ctx: Context, { application }: Situation): Promise<readonly Holding[]> =>
  holdingsOf(await listMovementsOf(ctx.db, application.id))

/** Giving back is never refused: a line that somebody moved meanwhile is read again. */
async function give(ctx: Context, lineId: EnvelopeLineId, back: (line: EnvelopeLine) => LineMoved): Promise<void> {
  for (;;) {
    const line = await findLine(ctx.db, lineId)
    if (line === null) throw new Error(`no line ${lineId}`)
    if (await saveMoved(ctx, back(line))) return
  }
}

const originOf = (
  ctx: Context,
  { application }: Situation,
  code: MovementCause['code'],
  by: Actor,
  decisionId: DecisionId | null = null,
): MovementOrigin => ({
  cause: { code, applicationId: application.id, decisionId, otherLineId: null, words: null },
  by: personIdOf(by),
  at: ctx.now(),
})
