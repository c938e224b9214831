// The impact indicators of a project, and what each report reads of them. Decimals are kept as text.

import type { IndicatorId, ProjectId, ReportId } from '#app/domain/identifiers.ts'
import type { Indicator } from '#app/domain/project.ts'
import type { Day } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export async function insertIndicator(
  db: Database,
  projectId: ProjectId,
  { id, position, name, axis, unit, baseline, target, dueOn }: Omit<Indicator, 'readings'>,
): Promise<void> {
  await db
    .insertInto('indicator')
    .values({
      id,
      project_id: projectId,
      position,
      name,
      axis,
      unit,
      baseline: baseline === null ? null : String(baseline),
      target: String(target),
      due_on: dueOn,
    })
    .execute()
}

export type NewReading = {
  readonly id: string
  readonly indicatorId: IndicatorId
  readonly readOn: Day
  readonly value: number
}

/** What a report reads, as a whole: a correction replaces it. */
export async function replaceReadings(
  db: Database,
  reportId: ReportId,
  readings: readonly NewReading[],
): Promise<void> {
  await db.deleteFrom('indicator_reading').where('report_id', '=', reportId).execute()
  const rows = readings.map(({ id, indicatorId, readOn, value }) => ({
    id,
    indicator_id: indicatorId as string,
    report_id: reportId as string,
    read_on: readOn as string,
    value: String(value),
  }))
  if (rows.length > 0) await db.insertInto('indicator_reading').values(rows).execute()
}
