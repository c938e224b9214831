// The carrier writes a quarterly report: kept while it is written, sent once, corrected until it is read.

import type { IndicatorId, ProjectId, ReportId } from '#app/domain/identifiers.ts'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import {
  askedReports,
  latestSentReport,
  type ProgressReport,
  type Project,
  type ProjectSituation,
  type ReportContent,
} from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { doubtsKey, reportDoubts } from '#app/domain/report-doubts.ts'
import { previousOf } from '#app/domain/report-view.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { replaceReadings } from '#db/indicators.ts'
import { saveReport } from '#db/reports.ts'
import type { Context } from '../context.ts'
import { actOnProject, requireProject } from './act-on-project.ts'
import { aboutProject, tellProject } from './tell-project.ts'

/** `readings`: what was measured; an indicator that is not there was not. */
export type WrittenReport = ReportContent & {
  readonly readings: readonly { readonly indicatorId: IndicatorId; readonly value: number }[]
}

/** What its page sends beside the report: the version that was read, and the doubts that were confirmed, as `doubtsKey` has them. */
type SentPage = { readonly readVersion: number; readonly confirmed: string }

/** Its forecast becomes the project's: drift and health follow at once. `sentPage` is null when no page was read. */
export function sendReport(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  reportId: ReportId,
  written: WrittenReport,
  sentPage: SentPage | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, 'sendReport', async (ctx, situation, project) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const report = await putReport(
      ctx,
      situation,
      reportId,
      written,
      { sentAt: ctx.now(), sentBy: actor.id },
      sentPage?.readVersion ?? null,
    )
    if (!report.ok) return report
    const doubts = doubtsOf(situation, report.value, written)
    if (sentPage !== null && doubts.length > 0 && sentPage.confirmed !== doubtsKey(doubts))
      return refuse({ code: 'reportDoubtful' })
    const isCorrection = report.value.sentAt !== null
    // a report of an earlier quarter that comes after a later one changes no forecast
    const latest = latestSentReport(situation)
    const isLatest = latest === null || latest.periodEnd <= report.value.periodEnd
    const { forecastEnd, forecastTotalCost } = written
    const forecast: Project = isLatest ? { ...project, forecastEnd, forecastTotalCost } : project
    await tellProject(ctx, situation, {
      action: 'sendReport',
      by: actor,
      after: forecast,
      comment: report.value.periodEnd,
      body: { periodEnd: report.value.periodEnd, forecastEnd, forecastTotalCost, isCorrection },
      emails: {
        followUp: isCorrection
          ? null
          : { name: 'reportSent', props: { ...aboutProject(project, 'project'), periodEnd: report.value.periodEnd } },
      },
    })
    return ok(forecast)
  })
}

/** Keeps what is written of a report that was not sent, so that the page can say what it would mean. */
export function keepReport(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  reportId: ReportId,
  written: WrittenReport,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, 'sendReport', async (ctx, situation, project) => {
    const sent = situation.reports.find(each => each.id === reportId)?.sentAt ?? null
    if (sent !== null) return refuse({ code: 'notFromHere', state: project.state })
    const report = await putReport(ctx, situation, reportId, written, { sentAt: null, sentBy: null }, readVersion)
    return report.ok ? ok(project) : report
  })
}

export type TypedReport = ReportContent & {
  /** In the order of the indicators; what is absent was not measured. */
  readonly readings: readonly (number | undefined)[]
  readonly version: number
  readonly confirmed: string
}

/** The form of the report, kept to be computed or sent. */
export async function writeReport(
  ctx: Context,
  actor: PersonActor,
  id: ProjectId,
  reportId: ReportId,
  go: 'keep' | 'send',
  { readings, version, confirmed, ...content }: TypedReport,
): Promise<Result<Project, Refusal>> {
  const situation = await requireProject(ctx, actor, id)
  if (!situation.ok) return situation
  // the workflow would only say that no report is waited for: whoever corrects one learns that it was read
  const isRead = askedReports(situation.value).some(each => each.id === reportId && each.readAt !== null)
  if (isRead) return refuse({ code: 'reportRead' })
  const measured = situation.value.indicators.flatMap(({ id: indicatorId }, index) => {
    const value = readings[index]
    return value === undefined ? [] : [{ indicatorId, value }]
  })
  const written = { ...content, readings: measured }
  return go === 'keep'
    ? keepReport(ctx, actor, id, reportId, written, version)
    : sendReport(ctx, actor, id, reportId, written, { readVersion: version, confirmed })
}

/** As its page shows them: on the day it was first sent, today before that. */
const doubtsOf = (situation: ProjectSituation, report: ProgressReport, written: WrittenReport) =>
  reportDoubts(
    written,
    previousOf(situation, report),
    situation.indicators.map(({ id, name, unit }) => ({
      name,
      unit,
      value: written.readings.find(({ indicatorId }) => indicatorId === id)?.value ?? null,
    })),
    parisDay(report.sentAt ?? situation.now),
  )

/** Writes the report over what was read, with its readings; answers it as it was before. */
async function putReport(
  ctx: Context,
  situation: ProjectSituation,
  reportId: ReportId,
  { readings, ...content }: WrittenReport,
  sent: Pick<ProgressReport, 'sentAt' | 'sentBy'>,
  readVersion: number | null,
): Promise<Result<ProgressReport, Refusal>> {
  const report = askedReports(situation).find(each => each.id === reportId)
  if (report === undefined) return refuse({ code: 'notFound' })
  if (readVersion !== null && readVersion !== report.version) return refuse({ code: 'changedMeanwhile' })
  if (report.readAt !== null) return refuse({ code: 'reportRead' })
  const { initialStart } = situation.project
  if (content.forecastEnd < initialStart) return refuse({ code: 'endBeforeStart', start: initialStart })
  if (content.forecastEnd < report.periodEnd) return refuse({ code: 'endBeforePeriod', periodEnd: report.periodEnd })
  if (content.forecastTotalCost <= 0) return refuse({ code: 'amountNotPositive' })
  if (!(await saveReport(ctx.db, { ...report, ...sent, content, typed: null })))
    return refuse({ code: 'changedMeanwhile' })
  const known = situation.indicators.map(({ id }) => id)
  await replaceReadings(
    ctx.db,
    reportId,
    readings
      .filter(({ indicatorId }) => known.includes(indicatorId))
      .map(reading => ({ ...reading, id: ctx.newId(), readOn: report.periodEnd })),
  )
  return ok(report)
}
