// Meetings of the committee, the points of their agendas, and who was in the room for each.

import type { Attendance } from '#app/domain/application.ts'
import type { Meeting } from '#app/domain/committee.ts'
import {
  type AgendaItemId,
  type ApplicationId,
  type MeetingId,
  toId,
  toIdOrNull,
  type WindowId,
} from '#app/domain/identifiers.ts'
import { type Instant, toInstant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import type { Row } from './schema.ts'

export async function insertMeeting(db: Database, meeting: Meeting): Promise<void> {
  await db
    .insertInto('meeting')
    .values({
      id: meeting.id,
      window_id: meeting.windowId,
      held_at: meeting.heldAt,
      place: meeting.place,
      created_by: meeting.createdBy,
      created_at: meeting.createdAt,
      notices_released_at: meeting.noticesReleasedAt,
      released_by: meeting.releasedBy,
      version: meeting.version,
    })
    .execute()
}

export async function findMeeting(db: Database, id: MeetingId): Promise<Meeting | null> {
  const row = await db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toMeeting(row)
}

/** Writes it over the version that was read; false when somebody else wrote meanwhile. */
export async function saveMeeting(db: Database, meeting: Meeting): Promise<boolean> {
  const result = await db
    .updateTable('meeting')
    .set({
      held_at: meeting.heldAt,
      place: meeting.place,
      notices_released_at: meeting.noticesReleasedAt,
      released_by: meeting.releasedBy,
      version: meeting.version + 1,
    })
    .where('id', '=', meeting.id)
    .where('version', '=', meeting.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type MeetingInList = Meeting & {
  readonly points: number
  /** Decisions of this meeting, recorded or validated. */
  readonly decisions: number
  readonly validated: number
}

/** Meetings of the window that are to come at `now`, the nearest first, with how far each has come. */
export async function listMeetingsToCome(
  db: Database,
  windowId: WindowId,
  now: Instant,
): Promise<readonly MeetingInList[]> {
  const rows = await meetingsInList(db, windowId)
    .where('held_at', '>', now)
    .orderBy('held_at')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toMeetingInList)
}

/** Meetings that one page of the past shows. */
export const meetingPageSize = 20

/** A page of the meetings of the window that began, the latest first, with how far each has come. */
export async function listPastMeetings(
  db: Database,
  windowId: WindowId,
  now: Instant,
  page: number,
): Promise<readonly MeetingInList[]> {
  const rows = await meetingsInList(db, windowId)
    .where('held_at', '<=', now)
    .orderBy('held_at', 'desc')
    .orderBy('id')
    .limit(meetingPageSize)
    .offset((page - 1) * meetingPageSize)
    .execute()
  return rows.map(toMeetingInList)
}

export async function countPastMeetings(db: Database, windowId: WindowId, now: Instant): Promise<number> {
  const { n } = await db
    .selectFrom('meeting')
    .select(eb => eb.fn.countAll().as('n'))
    .where('window_id', '=', windowId)
    .where('held_at', '<=', now)
    .executeTakeFirstOrThrow()
  return asInteger(n)
}

/** Whether a meeting of the window begins at that very moment. */
export async function hasMeetingAt(db: Database, windowId: WindowId, at: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('meeting')
    .select('id')
    .where('window_id', '=', windowId)
    .where('held_at', '=', at)
    .executeTakeFirst()
  return row !== undefined
}

const meetingsInList = (db: Database, windowId: WindowId) =>
  db
    .selectFrom('meeting')
    .selectAll()
    .select(eb => [
      eb
        .selectFrom('agenda_item')
        .select(inner => inner.fn.countAll().as('n'))
        .whereRef('agenda_item.meeting_id', '=', 'meeting.id')
        .where('agenda_item.removed_at', 'is', null)
        .as('points'),
      eb
        .selectFrom('decision')
        .select(inner => inner.fn.countAll().as('n'))
        .whereRef('decision.meeting_id', '=', 'meeting.id')
        .as('decisions'),
      eb
        .selectFrom('decision')
        .select(inner => inner.fn.countAll().as('n'))
        .whereRef('decision.meeting_id', '=', 'meeting.id')
        .where('decision.validated_at', 'is not', null)
        .as('validated'),
    ])
    .where('window_id', '=', windowId)

/** Meetings to come at `now` that begin before `until`. */
export async function listMeetingsBetween(db: Database, now: Instant, until: Instant): Promise<readonly Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('held_at', '>', now)
    .where('held_at', '<=', until)
    .orderBy('held_at')
    .orderBy('id')
    .execute()
  return rows.map(toMeeting)
}

/** Puts an application at the end of the agenda, with every seat absent and nobody recused. */
export async function insertAgendaItem(
  db: Database,
  given: {
    readonly id: AgendaItemId
    readonly meetingId: MeetingId
    readonly applicationId: ApplicationId
    readonly seats: number
    readonly at: Instant
  },
): Promise<void> {
  const last = await db
    .selectFrom('agenda_item')
    .select('position')
    .where('meeting_id', '=', given.meetingId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  await db
    .insertInto('agenda_item')
    .values({
      id: given.id,
      meeting_id: given.meetingId,
      application_id: given.applicationId,
      position: (last?.position ?? 0) + 1,
      added_at: given.at,
    })
    .execute()
  const seats = Array.from({ length: given.seats }, (_, seat) => ({ seat, present: false, recused: false }))
  await saveAttendance(db, given.id, seats)
}

export async function findAgendaItem(
  db: Database,
  id: AgendaItemId,
): Promise<{ readonly meetingId: MeetingId; readonly applicationId: ApplicationId } | null> {
  const row = await db
    .selectFrom('agenda_item')
    .select(['meeting_id', 'application_id'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { meetingId: toId(row.meeting_id), applicationId: toId(row.application_id) }
}

/** The point leaves its meeting; what was noted of it is kept. */
export async function removeAgendaItem(db: Database, id: AgendaItemId, at: Instant): Promise<void> {
  await db.updateTable('agenda_item').set({ removed_at: at }).where('id', '=', id).execute()
}

export async function saveAttendance(
  db: Database,
  itemId: AgendaItemId,
  attendance: readonly Attendance[],
): Promise<void> {
  for (const { seat, present, recused } of attendance) {
    const noted = { present: present ? 1 : 0, recused: recused ? 1 : 0 }
    await db
      .insertInto('attendance')
      .values({ agenda_item_id: itemId, seat, ...noted })
      .onConflict(conflict => conflict.columns(['agenda_item_id', 'seat']).doUpdateSet(noted))
      .execute()
  }
}

/** The titles on an agenda, in order. */
export async function listAgendaTitles(db: Database, meetingId: MeetingId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('application', 'application.id', 'agenda_item.application_id')
    .select('application.title')
    .where('agenda_item.meeting_id', '=', meetingId)
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('agenda_item.position')
    .orderBy('agenda_item.id')
    .execute()
  return rows.map(({ title }) => title)
}

type Counted = number | string | bigint | null

const toMeetingInList = (
  row: Row<'meeting'> & { readonly points: Counted; readonly decisions: Counted; readonly validated: Counted },
): MeetingInList => ({
  ...toMeeting(row),
  points: asInteger(row.points),
  decisions: asInteger(row.decisions),
  validated: asInteger(row.validated),
})

const toMeeting = (row: Row<'meeting'>): Meeting => ({
  id: toId(row.id),
  windowId: toId(row.window_id),
  heldAt: toInstant(row.held_at),
  place: row.place,
  createdBy: toId(row.created_by),
  createdAt: toInstant(row.created_at),
  noticesReleasedAt: row.notices_released_at as Instant | null,
  releasedBy: toIdOrNull(row.released_by),
  version: row.version,
})
