// The lines of the envelope whose figures would let a recused member infer what was decided without them.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import { listAgenda } from '#db/agenda.ts'
import { listMeetings } from '#db/meetings.ts'
import { findWindow } from '#db/windows.ts'
import { agendaPoints } from '../committees/agenda-points.ts'
import type { Context } from '../context.ts'

/** Streams whose lines are masked to this reader until the notices are released; none for whoever sits on no committee. */
export async function maskedStreams(
  ctx: Context,
  actor: PersonActor,
  windowId: WindowId,
): Promise<ReadonlySet<string>> {
  const window = await findWindow(ctx.db, windowId)
  const masked = new Set<string>()
  if (window === null || !can(actor, 'readMeetings', windowSubject(windowId))) return masked
  for (const meeting of await listMeetings(ctx.db, windowId)) {
    if (meeting.noticesReleasedAt !== null || meeting.points === 0) continue
    const { points } = await agendaPoints(ctx, actor, window, meeting)
    const hidden = new Set(points.filter(point => point.hidden).map(({ id }) => id))
    if (hidden.size === 0) continue
    for (const { id, application } of await listAgenda(ctx.db, meeting.id))
      if (hidden.has(id)) masked.add(application.stream ?? '')
  }
  return masked
}
