// What the public pages are made of: commitments with their notices, signed agreements, their milestones and measures.

import { type ApplicationId, type ProjectId, toId, toIdOrNull, type WindowId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { CommitmentEntry } from '#app/domain/public-grants.ts'
import type { FiledAnswers, SignedProject } from '#app/domain/public-project.ts'
import type { SubmissionContent } from '#app/domain/submission.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode } from './json.ts'
import { toProjectState } from './projects.ts'
import type { Row } from './schema.ts'

/** Commitments and their releases in the order of the ledger, each with whether its decision was notified. */
export async function listCommitments(
  db: Database,
  windowId: WindowId,
): Promise<readonly (CommitmentEntry & { readonly notified: boolean })[]> {
  const rows = await db
    .selectFrom('envelope_movement')
    .innerJoin('envelope_line', 'envelope_line.id', 'envelope_movement.line_id')
    .leftJoin('decision', 'decision.id', 'envelope_movement.decision_id')
    .select([
      'envelope_movement.line_id',
      'envelope_movement.application_id',
      'envelope_movement.decision_id',
      'envelope_movement.kind',
      'envelope_movement.amount_cents',
      'decision.notice_released_at',
    ])
    .where('envelope_line.window_id', '=', windowId)
    .where('envelope_movement.kind', 'in', ['commitment', 'commitmentRelease'])
    .where('envelope_movement.application_id', 'is not', null)
    .orderBy('envelope_movement.line_id')
    .orderBy('envelope_movement.position')
    .execute()
  return rows.map(row => ({
    lineId: toId(row.line_id),
    applicationId: toId(row.application_id ?? ''),
    decisionId: toIdOrNull(row.decision_id),
    kind: row.kind === 'commitment' ? 'commitment' : 'commitmentRelease',
    amount: cents(asInteger(row.amount_cents)),
    notified: row.notice_released_at !== null,
  }))
}

/** The latest filed version of each application, and nothing typed since. */
export async function listFiledAnswers(db: Database, ids: readonly ApplicationId[]): Promise<readonly FiledAnswers[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('submission')
    .select(['application_id', 'content'])
    .where('application_id', 'in', ids)
    .orderBy('application_id')
    .orderBy('number')
    .execute()
  const latest = new Map(rows.map(row => [row.application_id, row.content]))
  return [...latest].map(([applicationId, content]) => {
    const { windowVersion, answers, organisation } = decode<SubmissionContent>(content)
    return { applicationId: toId(applicationId), windowVersion, answers, organisation }
  })
}

/** Projects whose agreement both parties signed, the oldest first, as reports that were read have them; one of them when `id` is given. */
export async function listSignedProjects(
  db: Database,
  windowId: WindowId,
  id: ProjectId | null = null,
): Promise<readonly SignedProject[]> {
  let query = db
    .selectFrom('project')
    .selectAll()
    .where('window_id', '=', windowId)
    .where('body_signed_on', 'is not', null)
    .where('service_signed_on', 'is not', null)
    .where('state', '!=', 'withdrawn')
  if (id !== null) query = query.where('id', '=', id)
  const projects = await query.orderBy('reference').orderBy('id').execute()
  const ids = projects.map(project => project.id)
  if (ids.length === 0) return []
  const milestones = await db
    .selectFrom('milestone')
    .select(['project_id', 'title', 'due_on', 'state', 'judged_at'])
    .where('project_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const indicators = await db
    .selectFrom('indicator')
    .selectAll()
    .where('project_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const readings = await db
    .selectFrom('indicator_reading')
    .innerJoin('progress_report', 'progress_report.id', 'indicator_reading.report_id')
    .select(['indicator_reading.indicator_id', 'indicator_reading.value', 'indicator_reading.read_on'])
    .where('progress_report.project_id', 'in', ids)
    .where('progress_report.read_at', 'is not', null)
    .orderBy('indicator_reading.read_on')
    .orderBy('indicator_reading.id')
    .execute()
  const reports = await db
    .selectFrom('progress_report')
    .select(['project_id', 'forecast_end', 'forecast_total_cents'])
    .where('project_id', 'in', ids)
    .where('read_at', 'is not', null)
    .orderBy('period_end')
    .orderBy('id')
    .execute()
  const forecasts = new Map(reports.map(report => [report.project_id, report]))
  const latest = new Map(
    readings.map(row => [row.indicator_id, { value: Number(row.value), readOn: row.read_on as Day }]),
  )
  return projects.map(row => ({
    id: toId(row.id),
    applicationId: toId(row.application_id),
    reference: row.reference,
    title: row.title,
    state: toProjectState(row.state),
    initialStart: row.initial_start as Day,
    initialEnd: row.initial_end as Day,
    initialTotal: cents(asInteger(row.initial_total_cents)),
    ...forecastOf(forecasts.get(row.id)),
    granted: cents(asInteger(row.granted_cents)),
    milestones: milestones
      .filter(({ project_id }) => project_id === row.id)
      .map(({ title, due_on, state, judged_at }) => ({
        title,
        dueOn: due_on as Day,
        acceptedAt: state === 'accepted' ? (judged_at as Instant | null) : null,
      })),
    indicators: indicators
      .filter(({ project_id }) => project_id === row.id)
      .map(({ id: indicatorId, name, unit, baseline, target, due_on }) => ({
        name,
        unit,
        baseline: baseline === null ? null : Number(baseline),
        target: Number(target),
        dueOn: due_on as Day,
        latest: latest.get(indicatorId) ?? null,
      })),
  }))
}

function forecastOf(
  report: Pick<Row<'progress_report'>, 'forecast_end' | 'forecast_total_cents'> | undefined,
): Pick<SignedProject, 'forecastEnd' | 'forecastTotal'> {
  const total = report?.forecast_total_cents ?? null
  return {
    forecastEnd: (report?.forecast_end ?? null) as Day | null,
    forecastTotal: total === null ? null : cents(asInteger(total)),
  }
}

/** When the committee meets next. */
export async function findNextMeeting(db: Database, windowId: WindowId, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('meeting')
    .select('held_at')
    .where('window_id', '=', windowId)
    .where('held_at', '>', now)
    .orderBy('held_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : (row.held_at as Instant)
}
