// The envelope as the office reads it, now or as it was at a past instant: its lines in figures and its ledger.

import { available, type EnvelopeLine, effectOnAvailable, type MovementKind, replay } from '#app/domain/envelope.ts'
import {
  type EnvelopeView,
  figureKinds,
  isLineFigure,
  type LineFigure,
  officeFigures,
} from '#app/domain/envelope-figures.ts'
import { type Stream, versionInForce } from '#app/domain/funding-window.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import { pageOf } from '#app/domain/paging.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { listLines } from '#db/envelope.ts'
import { type LedgerEntry, listLatestEntries, listPlacedMovements, type PlacedMovement } from '#db/ledger.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'
import { maskedStreams, withoutClosedFiles } from './masked-lines.ts'

/** An entry with what its line had available just after it. */
export type EntryAfter = LedgerEntry & { readonly effect: Cents; readonly after: Cents }

export type EnvelopePage = {
  readonly now: Instant
  /** The past instant that is looked at; null for now. */
  readonly at: Instant | null
  readonly streams: readonly Stream[]
  readonly view: EnvelopeView
  /** For the form of a movement: each line as it is now. */
  readonly lines: readonly (Pick<EnvelopeLine, 'id' | 'stream' | 'year' | 'version'> & {
    readonly available: Cents
    readonly frozen: Cents
    /** How many entries its ledger has. */
    readonly entries: number
  })[]
  /** A page of the ledger, the newest entry first. */
  readonly ledger: {
    readonly entries: readonly EntryAfter[]
    /** The figure whose entries alone are listed. */
    readonly figure: LineFigure | null
    readonly count: number
    /** How many entries come before this page. */
    readonly offset: number
    readonly page: number
    readonly pages: number
  }
  /** Lines that this reader may not see yet. */
  readonly masked: readonly { readonly id: EnvelopeLineId; readonly stream: string; readonly year: number }[]
  readonly mayMove: boolean
}

const ledgerPageSize = 20

/**
 * `at`: a past instant, or null for now. A page of the ledger past the last one is the last one. `figure`: only the
 * entries that make it; one that is none shows them all.
 */
export async function showEnvelope(
  ctx: Context,
  actor: PersonActor,
  asked: { readonly at: Instant | null; readonly page: number; readonly figure?: string | null },
): Promise<Result<EnvelopePage, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readEnvelope')
  if (window === null) return refuse({ code: 'notAllowed' })
  const past = pastInstant(ctx, asked.at)
  const seenAt = past ?? ctx.now()
  const streams = await maskedStreams(ctx, actor, window.id)
  const all = await listLines(ctx.db, window.id)
  const isOpenTo = ({ stream }: { readonly stream: string }): boolean => !streams.has(stream)
  const open = all.filter(isOpenTo)
  const figure = asked.figure != null && isLineFigure(asked.figure) ? asked.figure : null
  const kinds: readonly MovementKind[] | null = figure === null ? null : figureKinds[figure]
  const ledger = { lineIds: open.map(({ id }) => id), until: seenAt }
  const movements = await listPlacedMovements(ctx.db, ledger)
  const count = movements.filter(({ kind }) => kinds === null || kinds.includes(kind)).length
  const lines = open.map(line => {
    const own = movements.filter(({ lineId }) => lineId === line.id)
    return { ...line, totals: replay(own), entries: own.length }
  })
  const view = officeFigures(
    lines.filter(({ entries }) => entries > 0),
    parisDay(seenAt),
  )
  const { page, pages } = pageOf({ asked: asked.page, rows: count, size: ledgerPageSize })
  const offset = (page - 1) * ledgerPageSize
  const written = await listLatestEntries(ctx.db, { ...ledger, kinds }, { offset, limit: ledgerPageSize })
  const entries = await withoutClosedFiles(ctx, actor, written)
  return ok({
    now: ctx.now(),
    at: past,
    streams: versionInForce(window, ctx.now()).streams,
    view,
    lines: lines.map(line => ({
      id: line.id,
      stream: line.stream,
      year: line.year,
      version: line.version,
      available: available(line),
      frozen: cents(line.totals.frozen - line.totals.thawed),
      entries: line.entries,
    })),
    ledger: { entries: balanced(entries, movements), figure, count, offset, page, pages },
    masked: all.filter(line => !isOpenTo(line)).map(({ id, stream, year }) => ({ id, stream, year })),
    mayMove: past === null && can(actor, 'moveEnvelope', windowSubject(window.id)),
  })
}

/** The instant asked for, when it is past; null for now. */
export const pastInstant = (ctx: Context, at: Instant | null): Instant | null =>
  at !== null && at < ctx.now() ? at : null

/** Each entry with the balance of its own line after it; `movements` are all those of these lines, from the first on. */
export function balanced(entries: readonly LedgerEntry[], movements: readonly PlacedMovement[]): readonly EntryAfter[] {
  const balance = new Map<string, number>()
  const after = new Map<string, Cents>()
  for (const entry of movements.toSorted((a, b) => a.position - b.position)) {
    const value = (balance.get(entry.lineId) ?? 0) + effectOnAvailable(entry)
    balance.set(entry.lineId, value)
    after.set(entry.id, cents(value))
  }
  return entries.map(entry => ({ ...entry, effect: effectOnAvailable(entry), after: after.get(entry.id) ?? cents(0) }))
}
