// One line of the envelope, entry by entry, now or as it was at a past instant: what each figure is made of.

import { available, type MovementKind, replay } from '#app/domain/envelope.ts'
import {
  type EnvelopeFigures,
  figureKinds,
  isLineFigure,
  type LineFigure,
  officeFigures,
} from '#app/domain/envelope-figures.ts'
import { type Stream, versionInForce } from '#app/domain/funding-window.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { findLine, listLines } from '#db/envelope.ts'
import { listEntries } from '#db/ledger.ts'
import { findWindow } from '#db/windows.ts'
import type { Context } from '../context.ts'
import { maskedStreams, withoutClosedFiles } from './masked-lines.ts'
import { balanced, type EntryAfter, pastInstant } from './show-envelope.ts'

export type LinePage = {
  readonly now: Instant
  /** The past instant that is looked at; null for now. */
  readonly at: Instant | null
  readonly id: EnvelopeLineId
  readonly stream: string
  readonly year: number
  readonly streams: readonly Stream[]
  readonly figures: EnvelopeFigures
  readonly available: Cents
  /** The figure whose entries alone are shown. */
  readonly figure: LineFigure | null
  /** The newest first. */
  readonly entries: readonly EntryAfter[]
  readonly count: number
  readonly others: readonly { readonly id: EnvelopeLineId; readonly stream: string; readonly year: number }[]
}

/** `figure` and `at` as asked: a figure that is none shows every entry, an instant to come is now. */
export async function showLine(
  ctx: Context,
  actor: PersonActor,
  id: EnvelopeLineId,
  { figure, at }: { readonly figure: string | null; readonly at: Instant | null },
): Promise<Result<LinePage, Refusal>> {
  const line = await findLine(ctx.db, id)
  const window = line === null ? null : await findWindow(ctx.db, line.windowId)
  if (line === null || window === null || !can(actor, 'readEnvelope', windowSubject(window.id)))
    return refuse({ code: 'notFound' })
  if ((await maskedStreams(ctx, actor, window.id)).has(line.stream)) return refuse({ code: 'notAllowed' })
  const past = pastInstant(ctx, at)
  const seenAt = past ?? ctx.now()
  const written = (await listEntries(ctx.db, window.id, id)).filter(entry => entry.at <= seenAt)
  const seen = { ...line, totals: replay(written) }
  const entries = await withoutClosedFiles(ctx, actor, balanced(written, written))
  const asked = isLineFigure(figure) ? figure : null
  const kinds: readonly MovementKind[] | null = asked === null ? null : figureKinds[asked]
  const [figures] = officeFigures([seen], parisDay(seenAt)).lines
  if (figures === undefined) throw new Error('a line has its figures')
  return ok({
    now: ctx.now(),
    at: past,
    id,
    stream: line.stream,
    year: line.year,
    streams: versionInForce(window, ctx.now()).streams,
    figures,
    available: available(seen),
    figure: asked,
    entries: entries.filter(({ kind }) => kinds === null || kinds.includes(kind)).toReversed(),
    count: entries.length,
    others: (await listLines(ctx.db, window.id)).map(({ id: other, stream, year }) => ({ id: other, stream, year })),
  })
}
