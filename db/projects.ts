// Funded projects and their agreements' numbers and schedules.

import type { HealthOverride } from '#app/domain/health.ts'
import { type ProjectId, toId, toIdOrNull, type WindowId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import { agreementKinds, type Project } from '#app/domain/project.ts'
import { type ProjectState, projectStates } from '#app/domain/project-workflow.ts'
import type { FundingSchedule } from '#app/domain/schedule.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode, encode } from './json.ts'
import type { Row } from './schema.ts'

export async function insertProject(db: Database, project: Project): Promise<void> {
  await db
    .insertInto('project')
    .values({
      id: project.id,
      application_id: project.applicationId,
      window_id: project.windowId,
      organisation_id: project.organisationId,
      reference: project.reference,
      title: project.title,
      acronym: project.acronym,
      agreement_number: project.agreementNumber,
      agreement_kind: project.agreementKind,
      granted_cents: project.granted,
      initial_total_cents: project.initialTotalCost,
      accepted_at: project.acceptedAt,
      drafted_by: project.draftedBy,
      drafted_at: project.draftedAt,
      version: 1,
      ...toColumns(project),
    })
    .execute()
}

/** Saves over the version that was read; false when somebody saved meanwhile. */
export async function saveProject(db: Database, project: Project): Promise<boolean> {
  const result = await db
    .updateTable('project')
    .set({ ...toColumns(project), version: project.version + 1 })
    .where('id', '=', project.id)
    .where('version', '=', project.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The next number of an agreement of that window and year, without gaps: in the transaction that uses it. */
export async function takeAgreementNumber(db: Database, windowId: WindowId, year: number): Promise<number> {
  const row = await db
    .insertInto('agreement_counter')
    .values({ window_id: windowId, year, last: 1 })
    .onConflict(conflict =>
      conflict.columns(['window_id', 'year']).doUpdateSet(eb => ({ last: eb('agreement_counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return asInteger(row.last)
}

/** The schedule as a whole: an agreement has one. */
export async function replaceSchedule(db: Database, projectId: ProjectId, schedule: FundingSchedule): Promise<void> {
  await db.deleteFrom('agreement_year').where('project_id', '=', projectId).execute()
  const rows = schedule.map(({ year, ae, cp }) => ({
    project_id: projectId as string,
    year,
    ae_cents: ae,
    cp_cents: cp,
  }))
  if (rows.length > 0) await db.insertInto('agreement_year').values(rows).execute()
}

const toColumns = (project: Project) => ({
  state: project.state,
  object: project.object,
  uo: project.uo,
  commitment_ref: project.commitmentRef,
  initial_start: project.initialStart,
  initial_end: project.initialEnd,
  terms_edited_at: project.termsEditedAt,
  body_signed_on: project.bodySignedOn,
  service_signed_on: project.serviceSignedOn,
  activated_at: project.activatedAt,
  activated_by: project.activatedBy,
  state_since: project.stateSince,
  forecast_end: project.forecastEnd,
  forecast_total_cents: project.forecastTotalCost,
  closure_proposed_by: project.closureProposedBy,
  health_override: project.healthOverride === null ? null : encode(project.healthOverride),
})

export const toProject = (row: Row<'project'>): Project => ({
  id: toId(row.id),
  applicationId: toId(row.application_id),
  windowId: toId(row.window_id),
  organisationId: toId(row.organisation_id),
  reference: row.reference,
  title: row.title,
  acronym: row.acronym,
  state: toProjectState(row.state),
  agreementNumber: row.agreement_number,
  agreementKind: oneOf(agreementKinds, row.agreement_kind),
  object: row.object,
  uo: row.uo,
  commitmentRef: row.commitment_ref,
  initialStart: row.initial_start as Day,
  initialEnd: row.initial_end as Day,
  initialTotalCost: cents(asInteger(row.initial_total_cents)),
  granted: cents(asInteger(row.granted_cents)),
  acceptedAt: row.accepted_at as Instant,
  draftedBy: toId(row.drafted_by),
  draftedAt: row.drafted_at as Instant,
  termsEditedAt: row.terms_edited_at as Instant | null,
  bodySignedOn: row.body_signed_on as Day | null,
  serviceSignedOn: row.service_signed_on as Day | null,
  activatedAt: row.activated_at as Instant | null,
  activatedBy: toIdOrNull(row.activated_by),
  stateSince: row.state_since as Instant,
  forecastEnd: row.forecast_end as Day | null,
  forecastTotalCost: row.forecast_total_cents === null ? null : cents(asInteger(row.forecast_total_cents)),
  closureProposedBy: toIdOrNull(row.closure_proposed_by),
  healthOverride: row.health_override === null ? null : decode<HealthOverride>(row.health_override),
  version: row.version,
})

export const toProjectState = (text: string): ProjectState => oneOf(projectStates, text)

/** Throws on a text that the domain does not know: the database is a boundary too. */
export function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find(candidate => candidate === text)
  if (found === undefined) throw new Error(`unknown value: ${text}`)
  return found
}
