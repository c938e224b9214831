// The agenda of a meeting with all that its pages show of each point, read in a fixed number of statements.

import type { Application, Attendance } from '#app/domain/application.ts'
import type { EnvelopeMovement } from '#app/domain/envelope.ts'
import { type AgendaItemId, type MeetingId, type PersonId, toId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { Subject } from '#app/domain/permissions.ts'
import type { Notes, Recommendation } from '#app/domain/scoring.ts'
import { toApplication } from './applications.ts'
import type { Database } from './connection.ts'
import { listDecisionsOfMeeting, type SignedDecision } from './decisions.ts'
import { asInteger } from './dialect.ts'
import { toMovement } from './envelope.ts'
import { decode } from './json.ts'

export type AgendaEntry = {
  readonly id: AgendaItemId
  readonly application: Application
  readonly organisation: string
  readonly assessment: { readonly recommendation: Recommendation; readonly recommended: Cents } | null
  /** What this meeting recorded on it. */
  readonly decision: SignedDecision | null
  readonly attendance: readonly Attendance[]
  /** The notes of the submitted reviews, in the order of their assignment. */
  readonly notes: readonly Notes[]
  readonly participants: Subject['participants']
  readonly reviews: Subject['reviews']
  /** What the file moved on the envelope, on every line. */
  readonly movements: readonly EnvelopeMovement[]
}

/** In the order of the agenda; points that left it are left out. */
export async function listAgenda(db: Database, meetingId: MeetingId): Promise<readonly AgendaEntry[]> {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('application', 'application.id', 'agenda_item.application_id')
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .leftJoin('assessment', 'assessment.application_id', 'application.id')
    .selectAll('application')
    .select([
      'agenda_item.id as entry_id',
      'organisation.name as organisation_name',
      'assessment.recommendation',
      'assessment.recommended_cents',
    ])
    .where('agenda_item.meeting_id', '=', meetingId)
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('agenda_item.position')
    .orderBy('agenda_item.id')
    .execute()
  const applications = rows.map(({ id }) => id)
  const decisions = await listDecisionsOfMeeting(db, meetingId)
  const attendance = await listAttendance(
    db,
    rows.map(row => row.entry_id),
  )
  const reviews = await listReviews(db, applications)
  const participants = await listParticipations(db, applications)
  const movements = await listMovements(db, applications)
  return rows.map(row => ({
    id: toId(row.entry_id),
    application: toApplication(row),
    organisation: row.organisation_name,
    assessment:
      row.recommendation === null
        ? null
        : {
            recommendation: row.recommendation as Recommendation,
            recommended: cents(asInteger(row.recommended_cents)),
          },
    decision: decisions.find(({ applicationId }) => applicationId === row.id) ?? null,
    attendance: attendance
      .filter(({ itemId }) => itemId === row.entry_id)
      .map(({ seat, present, recused }) => ({ seat, present, recused })),
    notes: reviews.filter(({ applicationId, counts }) => applicationId === row.id && counts).map(({ notes }) => notes),
    participants: participants.filter(({ applicationId }) => applicationId === row.id),
    reviews: reviews.filter(({ applicationId }) => applicationId === row.id),
    movements: movements.filter(({ cause }) => cause.applicationId === row.id),
  }))
}

async function listAttendance(db: Database, itemIds: readonly string[]) {
  if (itemIds.length === 0) return []
  const rows = await db
    .selectFrom('attendance')
    .selectAll()
    .where('agenda_item_id', 'in', itemIds)
    .orderBy('agenda_item_id')
    .orderBy('seat')
    .execute()
  return rows.map(({ agenda_item_id, seat, present, recused }) => ({
    itemId: agenda_item_id,
    seat,
    present: present === 1,
    recused: recused === 1,
  }))
}

async function listReviews(db: Database, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return []
  const rows = await db
    .selectFrom('review')
    .select(['application_id', 'reviewer_id', 'interest', 'state', 'notes'])
    .where('application_id', 'in', applicationIds)
    .orderBy('assigned_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    applicationId: row.application_id,
    reviewerId: toId<PersonId>(row.reviewer_id),
    interest: row.interest as Subject['reviews'][number]['interest'],
    counts: row.state === 'submitted' && row.interest !== 'declared',
    notes: decode<{ readonly notes: Notes }>(row.notes).notes,
  }))
}

async function listParticipations(db: Database, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return []
  const rows = await db
    .selectFrom('participant')
    .innerJoin('person', 'person.email', 'participant.email')
    .select(['participant.application_id', 'participant.role', 'person.id'])
    .where('participant.application_id', 'in', applicationIds)
    .orderBy('participant.application_id')
    .orderBy('participant.email')
    .orderBy('participant.role')
    .execute()
  return rows.map(row => ({
    applicationId: row.application_id,
    personId: toId<PersonId>(row.id),
    role: row.role === 'applicantSignatory' ? ('applicantSignatory' as const) : ('applicantEditor' as const),
  }))
}

async function listMovements(db: Database, applicationIds: readonly string[]): Promise<readonly EnvelopeMovement[]> {
  if (applicationIds.length === 0) return []
  const rows = await db
    .selectFrom('envelope_movement')
    .selectAll()
    .where('application_id', 'in', applicationIds)
    .orderBy('line_id')
    .orderBy('position')
    .execute()
  return rows.map(toMovement)
}
