// An application with everything around it, read at one moment for the domain to judge.

import type {
  AgendaPlace,
  Assessment,
  Condition,
  Decision,
  ReviewState,
  ReviewSummary,
  Supplement,
} from '#app/domain/application.ts'
import { versionInForce, versionNumbered } from '#app/domain/funding-window.ts'
import { type ApplicationId, type PersonId, toId, toIdOrNull } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import { sirenOf } from '#app/domain/organisation.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { Situation } from '#app/domain/situation.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { findApplication, listActiveTitles } from './applications.ts'
import { listAttachments } from './attachments.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode } from './json.ts'
import { findOrganisation } from './organisations.ts'
import { listParticipants } from './participants.ts'
import type { Row } from './schema.ts'
import { findOperator, findWindow } from './windows.ts'

/** Null when there is no such application. */
export async function findSituation(db: Database, id: ApplicationId, now: Instant): Promise<Situation | null> {
  const application = await findApplication(db, id)
  if (application === null) return null
  const window = await findWindow(db, application.windowId)
  const organisation = await findOrganisation(db, application.organisationId)
  if (window === null || organisation === null) throw new Error(`application ${id} without its window or body`)
  const rules =
    application.versionNumber === null
      ? versionInForce(window, now)
      : versionNumbered(window, application.versionNumber)
  const latest = await findLatestDecision(db, id)
  const decision = latest === null ? null : toDecision(latest)
  return {
    now,
    window,
    rules,
    application,
    organisation,
    operatorListed: (await findOperator(db, window.id, rules.number, sirenOf(organisation.siret))) !== null,
    participants: await listParticipants(db, id),
    attachments: await listAttachments(db, id),
    reviews: await listReviewSummaries(db, id),
    supplement: await findOpenSupplement(db, id),
    inadmissibility: await findInadmissibility(db, id),
    assessment: await findAssessment(db, id),
    agenda: await findAgendaPlace(db, id),
    decision,
    recorderEmail: latest?.recorder_email ?? null,
    conditions: decision === null ? [] : await listConditions(db, decision.id),
    promotion: await findPromotion(db, id),
    project: await findProjectState(db, id),
    otherApplications: await listActiveTitles(db, application),
  }
}

async function listReviewSummaries(db: Database, id: ApplicationId): Promise<readonly ReviewSummary[]> {
  const rows = await db
    .selectFrom('review')
    .select(['id', 'reviewer_id', 'interest', 'state', 'submission_number', 'confirm_by'])
    .where('application_id', '=', id)
    .orderBy('assigned_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: toId(row.id),
    reviewerId: toId(row.reviewer_id),
    interest: row.interest as ReviewSummary['interest'],
    state: row.state as ReviewState,
    submissionNumber: row.submission_number,
    confirmBy: row.confirm_by as Day | null,
  }))
}

async function findOpenSupplement(db: Database, id: ApplicationId): Promise<Supplement | null> {
  const row = await db
    .selectFrom('supplement')
    .selectAll()
    .where('application_id', '=', id)
    .where('answered_at', 'is', null)
    .where('expired_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toSupplement(row)
}

export const toSupplement = (row: Row<'supplement'>): Supplement => ({
  id: row.id,
  number: row.number,
  requestedBy: toId(row.requested_by),
  requestedAt: row.requested_at as Instant,
  dueOn: row.due_on as Day,
  message: row.message,
  fields: decode(row.fields),
})

async function findInadmissibility(db: Database, id: ApplicationId): Promise<Situation['inadmissibility']> {
  const row = await db
    .selectFrom('inadmissibility')
    .select(['proposed_by', 'reasons'])
    .where('application_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { proposedBy: toId(row.proposed_by), reasons: row.reasons }
}

async function findAssessment(db: Database, id: ApplicationId): Promise<Assessment | null> {
  const row = await db.selectFrom('assessment').selectAll().where('application_id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return {
    recommendation: row.recommendation as Assessment['recommendation'],
    recommended: cents(asInteger(row.recommended_cents)),
    reserved: row.reserved === 1,
    reasons: row.reasons,
    writtenBy: toId(row.written_by),
    writtenAt: row.written_at as Instant,
    version: row.version,
  }
}

async function findAgendaPlace(db: Database, id: ApplicationId): Promise<AgendaPlace | null> {
  const row = await db
    .selectFrom('agenda_item')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .select(['agenda_item.id', 'meeting.id as meeting_id', 'meeting.held_at', 'meeting.notices_released_at'])
    .where('agenda_item.application_id', '=', id)
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('agenda_item.added_at', 'desc')
    .orderBy('agenda_item.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const seats = await db
    .selectFrom('attendance')
    .selectAll()
    .where('agenda_item_id', '=', row.id)
    .orderBy('seat')
    .execute()
  return {
    itemId: toId(row.id),
    meetingId: toId(row.meeting_id),
    heldAt: row.held_at as Instant,
    noticesReleasedAt: row.notices_released_at as Instant | null,
    attendance: seats.map(({ seat, present, recused }) => ({ seat, present: present === 1, recused: recused === 1 })),
  }
}

async function findLatestDecision(db: Database, id: ApplicationId) {
  const row = await db
    .selectFrom('decision')
    .innerJoin('person as recorder', 'recorder.id', 'decision.recorded_by')
    .selectAll('decision')
    .select('recorder.email as recorder_email')
    .where('decision.application_id', '=', id)
    .orderBy('decision.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

type WithoutVote = Omit<Decision['terms'], 'vote'> & Partial<Pick<Decision['terms'], 'vote'>>

export const toDecision = (row: Row<'decision'>): Decision => ({
  id: toId(row.id),
  applicationId: toId(row.application_id),
  meetingId: toIdOrNull(row.meeting_id),
  number: row.number,
  kind: row.kind as Decision['kind'],
  granted: row.granted_cents === null ? null : cents(asInteger(row.granted_cents)),
  // a decision recorded before votes were noted says nothing of one
  terms: { vote: null, ...decode<WithoutVote>(row.terms) },
  supersedesId: toIdOrNull(row.supersedes_id),
  recordedBy: toId(row.recorded_by),
  recordedAt: row.recorded_at as Instant,
  validatedBy: row.validated_by as PersonId | null,
  validatedAt: row.validated_at as Instant | null,
  noticeReleasedAt: row.notice_released_at as Instant | null,
  lineId: toIdOrNull(row.line_id),
  sha256: row.sha256,
  version: row.version,
})

export const listConditions = (db: Database, decisionId: string): Promise<readonly Condition[]> =>
  listConditionsOf(db, [decisionId])

/** Those of several decisions, in one statement. */
export async function listConditionsOf(db: Database, decisionIds: readonly string[]): Promise<readonly Condition[]> {
  if (decisionIds.length === 0) return []
  const rows = await db
    .selectFrom('decision_condition')
    .selectAll()
    .where('decision_id', 'in', decisionIds)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map(toCondition)
}

export const toCondition = (row: Row<'decision_condition'>): Condition => ({
  id: toId(row.id),
  decisionId: toId(row.decision_id),
  kind: row.kind === 'RESOLUTORY' ? 'RESOLUTORY' : 'SUSPENSIVE',
  wording: row.wording,
  dueOn: row.due_on as Day,
  evidence: row.evidence,
  evidenceAt: row.evidence_at as Instant | null,
  metAt: row.met_at as Instant | null,
})

async function findPromotion(db: Database, id: ApplicationId): Promise<Situation['promotion']> {
  const row = await db.selectFrom('promotion').select('proposed_by').where('application_id', '=', id).executeTakeFirst()
  return row === undefined ? null : { proposedBy: toId(row.proposed_by) }
}

async function findProjectState(db: Database, id: ApplicationId): Promise<Situation['project']> {
  const row = await db.selectFrom('project').select('state').where('application_id', '=', id).executeTakeFirst()
  return row === undefined ? null : { state: row.state as ProjectState }
}
