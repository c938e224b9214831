// One point of a meeting, in session: what to read, what the line holds, and what this reader may do about it.

import { availableActions } from '#app/domain/advance.ts'
import type { Attendance } from '#app/domain/application.ts'
import {
  alreadyReleased,
  attendanceSeen,
  chairing,
  isRecorderRecused,
  mayValidate,
  type Quorum,
  quorumOf,
  untimely,
} from '#app/domain/committee.ts'
import type { DecisionKind } from '#app/domain/decision.ts'
import type { CommitteeSeat, ScoringGrid, Stream, WindowVersion } from '#app/domain/funding-window.ts'
import type { AgendaItemId, ApplicationId, MeetingId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { formatTenths, highestNote, reviewScore } from '#app/domain/scoring.ts'
import type { Situation } from '#app/domain/situation.ts'
import type { Instant } from '#app/domain/time.ts'
import { listDecisionsOf, type SignedDecision } from '#db/decisions.ts'
import { findAgendaItem, findMeeting } from '#db/meetings.ts'
import { findSituation } from '#db/situations.ts'
import { listSubmittedReviews, type SubmittedReview } from '#db/submitted-reviews.ts'
import { findWindow } from '#db/windows.ts'
import type { Context } from '../context.ts'
import { type AgendaLine, agendaPoints, type HiddenPoint, type ShownPoint } from './agenda-points.ts'

type Around = {
  readonly now: Instant
  readonly meetingId: MeetingId
  readonly heldAt: Instant
  readonly noticesReleasedAt: Instant | null
  readonly count: number
  readonly next: { readonly id: AgendaItemId; readonly title: string } | null
}

export type AgendaItemPage = Around &
  (
    | { readonly point: HiddenPoint }
    | {
        readonly point: ShownPoint
        readonly points: readonly (HiddenPoint | ShownPoint)[]
        /** The line the point would be charged to; null when there is none, or nothing left to decide. */
        readonly line: AgendaLine | null
        readonly streams: readonly Stream[]
        readonly grid: Pick<ScoringGrid, 'criteria' | 'favourableFrom' | 'debatedFrom'> & {
          readonly highestNote: number
        }
        readonly reviews: readonly (SubmittedReview & { readonly scoreTenths: number })[]
        readonly assessmentReasons: string
        readonly totalCost: Cents
        readonly seats: readonly (CommitteeSeat & Attendance)[]
        /** What an act on these seats carries back. */
        readonly attendanceSeen: string
        readonly quorum: Quorum
        /** Who records: the chair, or the member who stands in once the chair is recused; null while nobody in the room can. */
        readonly chairing: CommitteeSeat | null
        readonly decision: SignedDecision | null
        readonly rejectionReasons: WindowVersion['rejectionReasons']
        readonly may: { readonly record: boolean; readonly tick: boolean; readonly validate: DecisionKind | null }
        /** Who else than the reader may validate what is recorded. */
        readonly validators: readonly string[]
        /** What is recorded waits to be recorded anew: who did is recused since, and nobody validates it. */
        readonly isRecorderRecused: boolean
      }
  )

export async function showAgendaItem(
  ctx: Context,
  actor: PersonActor,
  meetingId: MeetingId,
  itemId: AgendaItemId,
): Promise<Result<AgendaItemPage, Refusal>> {
  const meeting = await findMeeting(ctx.db, meetingId)
  const window = meeting === null ? null : await findWindow(ctx.db, meeting.windowId)
  if (meeting === null || window === null || !can(actor, 'readMeetings', windowSubject(window.id)))
    return refuse({ code: 'notFound' })
  const { points, lines } = await agendaPoints(ctx, actor, window, meeting)
  const index = points.findIndex(({ id }) => id === itemId)
  const point = points[index]
  if (point === undefined) return refuse({ code: 'notFound' })
  const next = points[index + 1] ?? null
  const around: Around = {
    now: ctx.now(),
    meetingId,
    heldAt: meeting.heldAt,
    noticesReleasedAt: meeting.noticesReleasedAt,
    count: points.length,
    next: next === null ? null : { id: next.id, title: next.title },
  }
  if (point.hidden) return ok({ ...around, point })
  const situation = await findSituation(ctx.db, point.applicationId, ctx.now())
  if (situation === null) return refuse({ code: 'notFound' })
  const { rules, agenda } = situation
  // the application may since be on another meeting: its acts belong to that one's page
  const isHere = agenda?.itemId === itemId
  const attendance = isHere ? agenda.attendance : []
  const decision =
    (await listDecisionsOf(ctx.db, point.applicationId)).find(held => held.meetingId === meetingId) ?? null
  const recorderRecused =
    decision?.validatedAt === null && isRecorderRecused(rules.committee.seats, attendance, situation.recorderEmail)
  const actions = isHere ? availableActions(situation, actor) : []
  return ok({
    ...around,
    point,
    points,
    line: lines.find(({ stream }) => point.after !== null && stream === point.stream) ?? null,
    streams: rules.streams,
    grid: {
      criteria: rules.grid.criteria,
      favourableFrom: rules.grid.favourableFrom,
      debatedFrom: rules.grid.debatedFrom,
      highestNote: highestNote(rules.grid),
    },
    reviews: (await listSubmittedReviews(ctx.db, point.applicationId)).map(review => ({
      ...review,
      scoreTenths: formatTenths(reviewScore(rules.grid, review.notes)),
    })),
    assessmentReasons: situation.assessment?.reasons ?? '',
    totalCost: situation.application.totalCents ?? cents(0),
    seats: rules.committee.seats.map((seat, place) => ({
      ...seat,
      ...(attendance.find(held => held.seat === place) ?? { seat: place, present: false, recused: false }),
    })),
    attendanceSeen: attendanceSeen(attendance),
    quorum: quorumOf(attendance, rules.committee.quorum),
    chairing: chairing(rules.committee.seats, attendance),
    decision,
    rejectionReasons: rules.rejectionReasons,
    may: {
      record: untimely(meeting, ctx.now()) === null && actions.includes('recordDecision'),
      tick: alreadyReleased(meeting) === null && actions.includes('tickAttendance'),
      validate: decision !== null && actions.includes(decision.kind) ? decision.kind : null,
    },
    validators: decision?.validatedAt !== null || recorderRecused ? [] : validatorsOf(situation),
    isRecorderRecused: recorderRecused,
  })
}

/** Members in the room who may validate; the window's manager may too, from outside it. */
function validatorsOf({ rules, agenda, recorderEmail }: Situation): readonly string[] {
  return rules.committee.seats.flatMap(({ name, email }, seat) =>
    email !== null &&
    mayValidate(agenda?.attendance ?? [], { seat, isRecorder: email === recorderEmail, isWindowManager: false })
      ? [name]
      : [],
  )
}

/** The application that a point is about, while it stands on that meeting's agenda: what the acts of its page are done on. */
export async function applicationOfPoint(
  ctx: Context,
  meetingId: MeetingId,
  itemId: AgendaItemId,
): Promise<Result<ApplicationId, Refusal>> {
  const found = await findAgendaItem(ctx.db, itemId)
  return found === null || found.meetingId !== meetingId ? refuse({ code: 'notFound' }) : ok(found.applicationId)
}
