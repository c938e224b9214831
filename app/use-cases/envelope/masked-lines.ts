// What the envelope keeps from somebody who is kept away from a file: lines that would let them infer what is decided of it, and its name.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import type { LedgerEntry } from '#db/ledger.ts'
import { findReader, listReadable, listSecretStreams } from '#db/visibility.ts'
import type { Context } from '../context.ts'
import { remainingFor } from './ledger.ts'

/** Streams whose lines are masked to this reader until the carrier is told; none for whoever does not read the envelope. */
export async function maskedStreams(
  ctx: Context,
  actor: PersonActor,
  windowId: WindowId,
): Promise<ReadonlySet<string>> {
  if (!can(actor, 'readEnvelope', windowSubject(windowId))) return new Set()
  return listSecretStreams(ctx.db, await findReader(ctx.db, actor), windowId)
}

/** The entries, without the name of a file that this reader may not open: what was reserved for it was never its carrier's to know. */
export async function withoutClosedFiles<Entry extends LedgerEntry>(
  ctx: Context,
  actor: PersonActor,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const files = [...new Set(entries.flatMap(({ application }) => application?.id ?? []))]
  const readable = await listReadable(ctx.db, await findReader(ctx.db, actor), files)
  return entries.map(entry =>
    entry.application === null || readable.has(entry.application.id) ? entry : { ...entry, application: null },
  )
}

/** What a line could give to a file, as one reader may know it; null for whoever does not read the envelope. */
export type RemainingShown = Cents | 'masked' | null

/** `remainingFor`, where it lets this reader infer nothing: any other file of a masked line would tell what the line holds. */
export async function remainingShownTo(
  ctx: Context,
  actor: PersonActor,
  situation: Situation,
): Promise<RemainingShown> {
  const { windowId, stream } = situation.application
  if (!can(actor, 'readEnvelope', subjectOf(situation))) return null
  if ((await maskedStreams(ctx, actor, windowId)).has(stream ?? '')) return 'masked'
  return remainingFor(ctx, situation)
}
