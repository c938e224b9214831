// The quarterly reports of a project: opened when they come due, written and sent by its carrier, read by the follow-up.

import { type ProjectId, type ReportId, toId, toIdOrNull } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import { type ProgressReport, type ReportContent, reportHealths, type TypedFields } from '#app/domain/project.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode, encode } from './json.ts'
import { oneOf } from './projects.ts'
import type { Row } from './schema.ts'

/** Opens the report of a quarter; false when it is open already. */
export async function insertReport(
  db: Database,
  projectId: ProjectId,
  report: { readonly id: ReportId; readonly periodEnd: Day; readonly dueOn: Day },
): Promise<boolean> {
  const result = await db
    .insertInto('progress_report')
    .values({
      id: report.id,
      project_id: projectId,
      period_end: report.periodEnd,
      due_on: report.dueOn,
      done: '',
      next_steps: '',
      risks: '',
      sent_at: null,
      sent_by: null,
      health: null,
      spent_cents: null,
      forecast_end: null,
      forecast_total_cents: null,
      read_at: null,
      read_by: null,
      version: 1,
      typed: null,
    })
    .onConflict(conflict => conflict.columns(['project_id', 'period_end']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Saves over the version that was read; false when somebody saved meanwhile. */
export async function saveReport(db: Database, report: ProgressReport): Promise<boolean> {
  const { content } = report
  const result = await db
    .updateTable('progress_report')
    .set({
      sent_at: report.sentAt,
      sent_by: report.sentBy,
      health: content?.health ?? null,
      done: content?.done ?? '',
      next_steps: content?.next ?? '',
      risks: content?.risks ?? '',
      spent_cents: content?.spent ?? null,
      forecast_end: content?.forecastEnd ?? null,
      forecast_total_cents: content?.forecastTotalCost ?? null,
      read_at: report.readAt,
      read_by: report.readBy,
      version: report.version + 1,
      typed: report.typed === null ? null : encode(report.typed),
    })
    .where('id', '=', report.id)
    .where('version', '=', report.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export const toReport = (row: Row<'progress_report'>): ProgressReport => ({
  id: toId(row.id),
  periodEnd: row.period_end as Day,
  dueOn: row.due_on as Day,
  content: toContent(row),
  sentAt: row.sent_at as Instant | null,
  sentBy: toIdOrNull(row.sent_by),
  readAt: row.read_at as Instant | null,
  readBy: toIdOrNull(row.read_by),
  version: row.version,
  typed: row.typed === null ? null : decode<TypedFields>(row.typed),
})

function toContent(row: Row<'progress_report'>): ReportContent | null {
  const { health, spent_cents: spent, forecast_end: end, forecast_total_cents: total } = row
  if (health === null || spent === null || end === null || total === null) return null
  return {
    health: oneOf(reportHealths, health),
    done: row.done,
    next: row.next_steps,
    risks: row.risks,
    spent: cents(asInteger(spent)),
    forecastEnd: end as Day,
    forecastTotalCost: cents(asInteger(total)),
  }
}
