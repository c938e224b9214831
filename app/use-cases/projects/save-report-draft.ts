// The carrier keeps what they typed of a report before it is sent, right or not: nothing is judged and nothing computed.

import type { ProjectId, ReportId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { askedReports, type ProgressReport, type TypedFields } from '#app/domain/project.ts'
import { advanceProject } from '#app/domain/project-advance.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { saveReport } from '#db/reports.ts'
import { type Context, inTransaction } from '../context.ts'
import { requireProject } from './act-on-project.ts'

const fields = ['health', 'done', 'next', 'risks', 'spent', 'forecastTotalCost', 'forecastEnd']

/** `readVersion` is that of the report on the page. A correction of what was sent leaves with its button alone. */
export function saveReportDraft(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  reportId: ReportId,
  { readVersion, typed }: { readonly readVersion: number; readonly typed: TypedFields },
): Promise<Result<ProgressReport, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireProject(ctx, actor, id)
    if (!situation.ok) return situation
    const advanced = advanceProject(situation.value, 'sendReport', actor)
    if (!advanced.ok) return advanced
    const report = askedReports(situation.value).find(each => each.id === reportId)
    if (report === undefined) return refuse({ code: 'notFound' })
    if (report.sentAt !== null) return refuse({ code: 'notFromHere', state: situation.value.project.state })
    const known = [...fields, ...situation.value.indicators.map((_, index) => `readings[${index}]`)]
    const draft = Object.fromEntries(Object.entries(typed).filter(([name]) => known.includes(name)))
    const saved = await saveReport(ctx.db, { ...report, typed: draft, version: readVersion })
    return saved ? ok({ ...report, typed: draft, version: readVersion + 1 }) : refuse({ code: 'changedMeanwhile' })
  })
}
