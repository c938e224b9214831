// The applications a person takes part in, each with what their list says of it, in a fixed number of statements.

import type { Application, ParticipantRole } from '#app/domain/application.ts'
import type { HeldCondition } from '#app/domain/condition-step.ts'
import type { ApplicationId, DecisionId, ProjectId, WindowId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { toApplication } from './applications.ts'
import type { Database } from './connection.ts'
import { toOrganisation } from './organisations.ts'
import type { Row } from './schema.ts'

export type OwnApplication = {
  readonly application: Application
  readonly organisation: Organisation
  /** The roles of the person who asks. */
  readonly roles: readonly ParticipantRole[]
  readonly signatoryNamed: boolean
  readonly attachmentKinds: readonly string[]
  readonly supplementDueOn: Day | null
  readonly heldAt: Instant | null
  readonly decision: { readonly id: DecisionId; readonly noticeReleasedAt: Instant | null } | null
  /** Of the latest decision. */
  readonly conditions: readonly HeldCondition[]
  readonly project: { readonly id: ProjectId; readonly state: ProjectState } | null
}

/** Whoever signs in with the address of a participant; the order is the page's to choose. */
export async function listOwnApplications(db: Database, email: string): Promise<readonly OwnApplication[]> {
  const mine = await db
    .selectFrom('participant')
    .select(['application_id', 'role'])
    .where('email', '=', email)
    .orderBy('application_id')
    .orderBy('role')
    .execute()
  const ids = [...new Set(mine.map(row => row.application_id))]
  if (ids.length === 0) return []
  const applications = await db.selectFrom('application').selectAll().where('id', 'in', ids).orderBy('id').execute()
  const organisations = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', 'in', [...new Set(applications.map(row => row.organisation_id))])
    .orderBy('id')
    .execute()
  const signatories = await db
    .selectFrom('participant')
    .select('application_id')
    .where('application_id', 'in', ids)
    .where('role', '=', 'applicantSignatory')
    .execute()
  const attachments = await db
    .selectFrom('attachment')
    .select(['application_id', 'kind'])
    .where('application_id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute()
  const supplements = await db
    .selectFrom('supplement')
    .select(['application_id', 'due_on'])
    .where('application_id', 'in', ids)
    .where('answered_at', 'is', null)
    .where('expired_at', 'is', null)
    .execute()
  const decisions = await db
    .selectFrom('decision')
    .select(['id', 'application_id', 'notice_released_at'])
    .where('application_id', 'in', ids)
    .orderBy('number')
    .execute()
  const conditions = await db
    .selectFrom('decision_condition')
    .innerJoin('decision', 'decision.id', 'decision_condition.decision_id')
    .select([
      'decision_condition.decision_id',
      'decision_condition.kind',
      'decision_condition.due_on',
      'decision_condition.evidence',
      'decision_condition.met_at',
    ])
    .where('decision.application_id', 'in', ids)
    .orderBy('decision_condition.due_on')
    .execute()
  const places = await db
    .selectFrom('agenda_item')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .select(['agenda_item.application_id', 'meeting.held_at'])
    .where('agenda_item.application_id', 'in', ids)
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('agenda_item.added_at')
    .orderBy('agenda_item.id')
    .execute()
  const projects = await db
    .selectFrom('project')
    .select(['id', 'application_id', 'state'])
    .where('application_id', 'in', ids)
    .execute()
  const body = (row: Row<'application'>): Organisation => {
    const found = organisations.find(({ id }) => id === row.organisation_id)
    if (found === undefined) throw new Error(`application ${row.id} without its body`)
    return toOrganisation(found)
  }
  return applications.map(row => {
    const decision = last(decisions, row.id)
    const project = last(projects, row.id)
    return {
      application: toApplication(row),
      organisation: body(row),
      roles: mine
        .filter(held => held.application_id === row.id)
        .map(({ role }) => (role === 'applicantSignatory' ? role : 'applicantEditor')),
      signatoryNamed: signatories.some(held => held.application_id === row.id),
      attachmentKinds: attachments.filter(held => held.application_id === row.id).map(({ kind }) => kind),
      supplementDueOn: (last(supplements, row.id)?.due_on ?? null) as Day | null,
      heldAt: (last(places, row.id)?.held_at ?? null) as Instant | null,
      decision:
        decision === undefined
          ? null
          : { id: toId(decision.id), noticeReleasedAt: decision.notice_released_at as Instant | null },
      conditions: conditions
        .filter(held => held.decision_id === decision?.id)
        .map(held => ({
          kind: held.kind as HeldCondition['kind'],
          dueOn: held.due_on as Day,
          evidence: held.evidence,
          metAt: held.met_at as Instant | null,
        })),
      project: project === undefined ? null : { id: toId(project.id), state: project.state as ProjectState },
    }
  })
}

const last = <T extends { readonly application_id: string }>(rows: readonly T[], id: string): T | undefined =>
  rows.findLast(row => row.application_id === id)

export type OwnDraft = { readonly id: ApplicationId; readonly title: string; readonly editedAt: Instant }

/** Every draft of a window, the longest untouched first. */
export async function listDrafts(db: Database, windowId: WindowId): Promise<readonly OwnDraft[]> {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'title', 'edited_at'])
    .where('window_id', '=', windowId)
    .where('state', '=', 'draft')
    .orderBy('edited_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ id: toId(row.id), title: row.title, editedAt: row.edited_at as Instant }))
}

/** Applications that wait for the answer to a supplement request. */
export async function listAwaitingSupplement(db: Database): Promise<readonly ApplicationId[]> {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('state', '=', 'supplementRequested')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => toId(id))
}

/** The project an application became, if it did. */
export async function findProjectId(db: Database, applicationId: ApplicationId): Promise<ProjectId | null> {
  const row = await db.selectFrom('project').select('id').where('application_id', '=', applicationId).executeTakeFirst()
  return row === undefined ? null : toId<ProjectId>(row.id)
}
