// Projects with everything around them, read at one moment for the domain to judge: one or many, in as many statements.

import type { Participant } from '#app/domain/application.ts'
import { type FundingWindow, versionNumbered } from '#app/domain/funding-window.ts'
import { type ApplicationId, type ProjectId, toId, toIdOrNull, type WindowId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Indicator, ProjectSituation } from '#app/domain/project.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { toMilestone } from './milestones.ts'
import { toOrganisation } from './organisations.ts'
import { toProject, toProjectState } from './projects.ts'
import { listReminders } from './reminders.ts'
import { toReport } from './reports.ts'
import { listReviewersOf } from './reviews.ts'
import { toCondition } from './situations.ts'
import { isOpenToOffice } from './visibility.ts'
import { findWindow } from './windows.ts'

export type ProjectFilter = {
  readonly id?: ProjectId
  readonly windowId?: WindowId
  readonly states?: readonly ProjectState[]
  /** Those somebody carries: they signed in with the address of a participant. */
  readonly carriedBy?: string
  /** Those an officer may read, as `rolesOn` says. */
  readonly readBy?: PersonActor
}

export async function findProjectSituation(
  db: Database,
  id: ProjectId,
  now: Instant,
): Promise<ProjectSituation | null> {
  const [situation = null] = await listProjectSituations(db, { id }, now)
  return situation
}

/** By reference, then by id. */
export async function listProjectSituations(
  db: Database,
  filter: ProjectFilter,
  now: Instant,
): Promise<readonly ProjectSituation[]> {
  const rows = await filtered(db, filter)
    .selectAll('project')
    .select([
      'application.version_number',
      'organisation.siret',
      'organisation.name',
      'organisation.kind',
      'organisation.parent_ministry',
      'organisation.kind_source',
    ])
    .orderBy('project.reference')
    .orderBy('project.id')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const applicationIds = rows.map(({ application_id }) => toId<ApplicationId>(application_id))
  const windows = await findWindows(db, [...new Set(rows.map(({ window_id }) => window_id))])
  const around = await readAround(db, ids, applicationIds)
  const byProject = <T extends { readonly project_id: string }>(all: readonly T[]) =>
    grouped(all, row => row.project_id)
  const byApplication = <T extends { readonly applicationId: string }>(all: readonly T[]) =>
    grouped(all, row => row.applicationId)
  const years = byProject(around.years)
  const milestones = byProject(around.milestones)
  const reports = byProject(around.reports)
  const indicators = byProject(around.indicators)
  const participants = byApplication(around.participants)
  const reviews = byApplication(around.reviews)
  const reminders = byApplication(around.reminders)
  const conditions = grouped(around.conditions, row => row.application_id)
  const moves = grouped(around.moves, row => row.subject_id)
  return rows.map(row => {
    const window = windows.find(({ id }) => id === row.window_id)
    if (window === undefined || row.version_number === null) throw new Error(`project ${row.id} without its rules`)
    const { organisation_id: organisationId, siret, name, kind, parent_ministry, kind_source } = row
    const ofThis = <T>(all: ReadonlyMap<string, readonly T[]>, id: string): readonly T[] => all.get(id) ?? []
    return {
      now,
      rules: versionNumbered(window, row.version_number),
      project: toProject(row),
      organisation: toOrganisation({ id: organisationId, siret, name, kind, parent_ministry, kind_source }),
      participants: ofThis(participants, row.application_id),
      reviews: ofThis(reviews, row.application_id),
      schedule: ofThis(years, row.id).map(({ year, ae_cents, cp_cents }) => ({
        year,
        ae: cents(asInteger(ae_cents)),
        cp: cents(asInteger(cp_cents)),
      })),
      milestones: ofThis(milestones, row.id).map(toMilestone),
      reports: ofThis(reports, row.id).map(toReport),
      indicators: ofThis(indicators, row.id),
      conditions: latestConditions(ofThis(conditions, row.application_id), row.application_id),
      moves: ofThis(moves, row.id).map(({ at, to_state }) => ({
        at: at as Instant,
        to: toProjectState(to_state ?? ''),
      })),
      reminders: ofThis(reminders, row.application_id),
    }
  })
}

/** Once for all: looking through every row for each project would take the square of their number. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

function filtered(db: Database, { id, windowId, states, carriedBy, readBy }: ProjectFilter) {
  let selected = db
    .selectFrom('project')
    .innerJoin('application', 'application.id', 'project.application_id')
    .innerJoin('organisation', 'organisation.id', 'project.organisation_id')
  if (id !== undefined) selected = selected.where('project.id', '=', id)
  if (windowId !== undefined) selected = selected.where('project.window_id', '=', windowId)
  if (states !== undefined) selected = selected.where('project.state', 'in', states)
  if (carriedBy !== undefined) {
    // from the few of that address to their projects: the other way round reads every project
    selected = selected.where('project.application_id', 'in', inner =>
      inner.selectFrom('participant').select('participant.application_id').where('participant.email', '=', carriedBy),
    )
  }
  if (readBy !== undefined) selected = selected.where(isOpenToOffice(readBy))
  return selected
}

async function findWindows(db: Database, ids: readonly string[]): Promise<readonly FundingWindow[]> {
  const windows: FundingWindow[] = []
  for (const id of ids) {
    const window = await findWindow(db, toId(id))
    if (window !== null) windows.push(window)
  }
  return windows
}

/** Everything that hangs on those projects, one statement a table. */
async function readAround(db: Database, ids: readonly string[], applicationIds: readonly ApplicationId[]) {
  return {
    years: await db.selectFrom('agreement_year').selectAll().where('project_id', 'in', ids).orderBy('year').execute(),
    milestones: await db
      .selectFrom('milestone')
      .selectAll()
      .where('project_id', 'in', ids)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    reports: await db
      .selectFrom('progress_report')
      .selectAll()
      .where('project_id', 'in', ids)
      .orderBy('period_end')
      .orderBy('id')
      .execute(),
    indicators: await listIndicators(db, ids),
    conditions: await listConditionsOf(db, applicationIds),
    participants: await listParticipantsOf(db, applicationIds),
    reviews: await listReviewersOf(db, applicationIds),
    reminders: await listReminders(db, applicationIds),
    moves: await db
      .selectFrom('journal')
      .select(['subject_id', 'at', 'to_state'])
      .where('subject', '=', 'project')
      .where('subject_id', 'in', ids)
      .where('to_state', 'is not', null)
      .orderBy('position')
      .execute(),
  }
}

async function listIndicators(
  db: Database,
  ids: readonly string[],
): Promise<readonly (Indicator & { readonly project_id: string })[]> {
  const indicators = await db
    .selectFrom('indicator')
    .selectAll()
    .where('project_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const readings = await db
    .selectFrom('indicator_reading')
    .innerJoin('indicator', 'indicator.id', 'indicator_reading.indicator_id')
    .select(['indicator_id', 'report_id', 'read_on', 'value'])
    .where('indicator.project_id', 'in', ids)
    .orderBy('read_on')
    .orderBy('indicator_reading.id')
    .execute()
  const readingsOf = grouped(readings, row => row.indicator_id)
  return indicators.map(row => ({
    id: toId(row.id),
    project_id: row.project_id,
    position: row.position,
    name: row.name,
    axis: row.axis,
    unit: row.unit,
    baseline: row.baseline === null ? null : Number(row.baseline),
    target: Number(row.target),
    dueOn: row.due_on as Day,
    readings: (readingsOf.get(row.id) ?? []).map(({ report_id, read_on, value }) => ({
      reportId: toId(report_id),
      readOn: read_on as Day,
      value: Number(value),
    })),
  }))
}

export type ConditionRow = Awaited<ReturnType<typeof listConditionsOf>>[number]

/** The conditions of every validated decision on those applications. */
export const listConditionsOf = (db: Database, applicationIds: readonly ApplicationId[]) =>
  db
    .selectFrom('decision_condition')
    .innerJoin('decision', 'decision.id', 'decision_condition.decision_id')
    .selectAll('decision_condition')
    .select(['decision.application_id', 'decision.number'])
    .where('decision.application_id', 'in', applicationIds)
    .where('decision.validated_at', 'is not', null)
    .orderBy('decision_condition.due_on')
    .orderBy('decision_condition.id')
    .execute()

/** Those of the latest decision that has any: an earlier one is over. */
export function latestConditions(rows: readonly ConditionRow[], applicationId: string) {
  const own = rows.filter(row => row.application_id === applicationId)
  const latest = Math.max(...own.map(({ number }) => number))
  return own.filter(({ number }) => number === latest).map(toCondition)
}

export async function listParticipantsOf(
  db: Database,
  applicationIds: readonly ApplicationId[],
): Promise<readonly (Participant & { readonly applicationId: string })[]> {
  const rows = await db
    .selectFrom('participant')
    .leftJoin('person', 'person.email', 'participant.email')
    .select(['participant.application_id', 'participant.role', 'participant.email', 'person.id', 'person.name'])
    .where('participant.application_id', 'in', applicationIds)
    .orderBy('participant.added_at')
    .orderBy('participant.email')
    .orderBy('participant.role')
    .execute()
  return rows.map(row => ({
    applicationId: row.application_id,
    role: row.role === 'applicantSignatory' ? 'applicantSignatory' : 'applicantEditor',
    email: row.email,
    personId: toIdOrNull(row.id),
    name: row.name,
  }))
}
