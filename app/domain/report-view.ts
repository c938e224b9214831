// A report as its page shows it: its indicators with what was read before, and what its answers make of the project.

import type { HealthLevel, HealthRemedy } from './health.ts'
import type { IndicatorId, ProjectId, ReportId } from './identifiers.ts'
import { type BasisPoints, type Cents, cents } from './money.ts'
import {
  latestReading,
  latestSentReport,
  type ProgressReport,
  type Project,
  type ProjectSituation,
  type ReportContent,
} from './project.ts'
import { driftOf } from './project-board.ts'
import { projectHealth } from './project-health.ts'
import type { ReportDoubt } from './report-doubts.ts'
import { type Day, daysBetween } from './time.ts'

export type ReportIndicator = {
  readonly id: IndicatorId
  readonly name: string
  readonly unit: string
  readonly baseline: number | null
  readonly target: number
  /** What this report reads. */
  readonly value: number | null
  /** The reading before it. */
  readonly last: { readonly day: Day; readonly value: number } | null
}

type Figures = {
  readonly drift: { readonly schedule: BasisPoints; readonly budget: BasisPoints } | null
  readonly level: HealthLevel
}

/** What the answers kept or sent make of the project. */
export type ReportMeaning = Figures & {
  readonly before: Figures
  readonly daysLate: number
  readonly dearer: Cents
  readonly toGreen: readonly HealthRemedy[]
}

/** A report with everything its page says. */
export type ReportPage = {
  readonly today: Day
  readonly project: {
    readonly id: ProjectId
    readonly reference: string
    readonly name: string
    readonly end: Day
    readonly totalCost: Cents
  }
  readonly thresholds: { readonly amber: BasisPoints; readonly red: BasisPoints }
  readonly report: Pick<
    ProgressReport,
    'id' | 'periodEnd' | 'dueOn' | 'content' | 'sentAt' | 'readAt' | 'version' | 'typed'
  > & {
    readonly sentBy: string | null
    readonly readBy: string | null
  }
  readonly previous: (ReportContent & { readonly periodEnd: Day }) | null
  readonly indicators: readonly ReportIndicator[]
  readonly meaning: ReportMeaning | null
  readonly doubts: readonly ReportDoubt[]
  readonly reader: string | null
  /** Who writes it, for a carrier who does not. */
  readonly writers: readonly string[]
  readonly mayWrite: boolean
  readonly mayRead: boolean
}

/** The readings asked: this report's, and the one before it. */
export const reportIndicators = (
  { indicators }: ProjectSituation,
  { id: reportId, periodEnd }: Pick<ProgressReport, 'id' | 'periodEnd'>,
): readonly ReportIndicator[] =>
  indicators.map(indicator => {
    const { id, name, unit, baseline, target, readings } = indicator
    const earlier = readings.filter(({ readOn }) => readOn < periodEnd)
    const last = latestReading({ ...indicator, readings: earlier })
    return {
      id,
      name,
      unit,
      baseline,
      target,
      value: valueIn(readings, reportId),
      last: last === null ? null : { day: last.readOn, value: last.value },
    }
  })

const valueIn = (readings: ProjectSituation['indicators'][number]['readings'], reportId: ReportId): number | null =>
  readings.find(reading => reading.reportId === reportId)?.value ?? null

/** What the report before it said. */
export function previousOf(
  { reports }: Pick<ProjectSituation, 'reports'>,
  { periodEnd }: Pick<ProgressReport, 'periodEnd'>,
): (ReportContent & { readonly periodEnd: Day }) | null {
  const previous = reports.findLast(each => each.sentAt !== null && each.periodEnd < periodEnd)
  return previous?.content == null ? null : { ...previous.content, periodEnd: previous.periodEnd }
}

/** Null until something is written, and of a report that a later one has overtaken. */
export function meaningOf(situation: ProjectSituation, report: ProgressReport): ReportMeaning | null {
  const { content } = report
  const latest = latestSentReport(situation)
  if (content === null || (latest !== null && latest.periodEnd > report.periodEnd)) return null
  const before = previousOf(situation, report)
  const forecast = (written: ReportContent | null): Partial<Project> => ({
    forecastEnd: written?.forecastEnd ?? null,
    forecastTotalCost: written?.forecastTotalCost ?? null,
  })
  const withForecast = (written: ReportContent | null): ProjectSituation => ({
    ...situation,
    project: { ...situation.project, ...forecast(written) },
  })
  const after = withForecast(content)
  const sent = {
    ...after,
    reports: after.reports.map(each => (each.id === report.id ? { ...each, sentAt: situation.now } : each)),
  }
  const health = projectHealth(sent)
  return {
    drift: driftOf(sent),
    level: health.level,
    toGreen: health.toGreen,
    before: { drift: driftOf(withForecast(before)), level: projectHealth(withForecast(before)).level },
    daysLate: daysBetween(situation.project.initialEnd, content.forecastEnd),
    dearer: cents(content.forecastTotalCost - situation.project.initialTotalCost),
  }
}
