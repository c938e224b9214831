// One meeting: its agenda as its reader may see it, what its lines hold, and what the manager can put on it.

import type { Meeting } from '#app/domain/committee.ts'
import { type CommitteeSeat, type Stream, versionInForce } from '#app/domain/funding-window.ts'
import type { MeetingId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { findDoneMark } from '#db/done-marks.ts'
import { findMeeting, listMeetingsToCome } from '#db/meetings.ts'
import { listSchedulable, type Schedulable } from '#db/schedulable.ts'
import { findReader } from '#db/visibility.ts'
import { findWindow } from '#db/windows.ts'
import type { Context } from '../context.ts'
import { type AgendaPoints, agendaPoints } from './agenda-points.ts'
import { agendaMarkOf } from './send-agenda.ts'

export type MeetingPage = AgendaPoints & {
  readonly now: Instant
  readonly meeting: Meeting
  /** Days before the meeting at which its agenda leaves. */
  readonly agendaDays: number
  /** When it first did; null while it did not. */
  readonly agendaSentAt: Instant | null
  readonly quorum: number
  readonly seats: readonly CommitteeSeat[]
  readonly streams: readonly Stream[]
  readonly thresholds: { readonly favourable: number; readonly debated: number }
  /** Reviewed files with a finished report, and points that a past meeting left without a record; for the manager, while it is to come. */
  readonly ready: readonly Schedulable[]
  /** The reader may put files on it: it is theirs to plan, and still to come. */
  readonly mayPlan: boolean
  readonly mayRelease: boolean
  /** Where what this meeting left undecided can go: the nearest meeting to come, if any; null for whoever moves nothing. */
  readonly postponement: { readonly to: Pick<Meeting, 'id' | 'heldAt'> | null } | null
}

export async function showMeeting(
  ctx: Context,
  actor: PersonActor,
  id: MeetingId,
): Promise<Result<MeetingPage, Refusal>> {
  const meeting = await findMeeting(ctx.db, id)
  const window = meeting === null ? null : await findWindow(ctx.db, meeting.windowId)
  if (meeting === null || window === null) return refuse({ code: 'notFound' })
  const subject = windowSubject(window.id)
  if (!can(actor, 'readMeetings', subject)) return refuse({ code: 'notFound' })
  const version = versionInForce(window, ctx.now())
  const plans = can(actor, 'schedule', subject)
  const mayPlan = plans && meeting.heldAt > ctx.now()
  const [nearest = null] = await listMeetingsToCome(ctx.db, window.id, ctx.now())
  return ok({
    ...(await agendaPoints(ctx, actor, window, meeting)),
    now: ctx.now(),
    meeting,
    agendaDays: version.delays.agenda,
    agendaSentAt: await findDoneMark(ctx.db, agendaMarkOf(meeting)),
    quorum: version.committee.quorum,
    seats: version.committee.seats,
    streams: version.streams,
    thresholds: { favourable: version.grid.favourableFrom, debated: version.grid.debatedFrom },
    mayPlan,
    ready: mayPlan ? await listSchedulable(ctx.db, await findReader(ctx.db, actor), window.id, ctx.now()) : [],
    mayRelease: can(actor, 'releaseNotices', subject),
    postponement: plans ? { to: nearest } : null,
  })
}
