// The follow-up officer has read a report: from then on the carrier no longer corrects it.

import type { ProjectId, ReportId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { saveReport } from '#db/reports.ts'
import type { Context } from '../context.ts'
import { actOnProject } from './act-on-project.ts'
import { tellProject } from './tell-project.ts'

/** `readVersion` is that of the report on the page; null when it is not asked. */
export function readReport(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  reportId: ReportId,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, 'readReport', async (ctx, situation, project) => {
    const report = situation.reports.find(each => each.id === reportId)
    if (report === undefined || report.sentAt === null || actor.kind !== 'person') return refuse({ code: 'notFound' })
    if (readVersion !== null && readVersion !== report.version) return refuse({ code: 'changedMeanwhile' })
    if (report.readAt !== null) return refuse({ code: 'notFromHere', state: project.state })
    if (!(await saveReport(ctx.db, { ...report, readAt: ctx.now(), readBy: actor.id })))
      return refuse({ code: 'changedMeanwhile' })
    await tellProject(ctx, situation, {
      action: 'readReport',
      by: actor,
      after: project,
      comment: report.periodEnd,
      emails: {},
    })
    return ok(project)
  })
}
