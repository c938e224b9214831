// The lines of the envelope whose figures would let somebody who is kept away from a file infer what was decided of it.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { listAgendas } from '#db/agenda.ts'
import { listMeetings } from '#db/meetings.ts'
import { findWindow } from '#db/windows.ts'
import { subjectOfEntry } from '../committees/agenda-points.ts'
import type { Context } from '../context.ts'
import { remainingFor } from './ledger.ts'

/** Streams whose lines are masked to this reader until the notices are released; none for whoever does not read the envelope. */
export async function maskedStreams(
  ctx: Context,
  actor: PersonActor,
  windowId: WindowId,
): Promise<ReadonlySet<string>> {
  const window = await findWindow(ctx.db, windowId)
  if (window === null || !can(actor, 'readEnvelope', windowSubject(windowId))) return new Set()
  const secret = (await listMeetings(ctx.db, windowId)).filter(({ noticesReleasedAt }) => noticesReleasedAt === null)
  const entries = await listAgendas(
    ctx.db,
    secret.map(({ id }) => id),
  )
  return new Set(
    entries
      .filter(entry => !can(actor, 'readApplication', subjectOfEntry(window, entry)))
      .map(({ application }) => application.stream ?? ''),
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
