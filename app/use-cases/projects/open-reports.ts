// Quarterly reports open fifteen days before they are due, and their carriers are told, then told again when late; so are
// those of a final report.

import { type ReportId, toId } from '#app/domain/identifiers.ts'
import { system } from '#app/domain/people.ts'
import { askedReports, type ProjectSituation, reportingOf } from '#app/domain/project.ts'
import { finalReportExpected } from '#app/domain/project-needs.ts'
import { reportsDue } from '#app/domain/reporting.ts'
import { ok } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { listPeopleWithRole } from '#db/people.ts'
import { insertReport } from '#db/reports.ts'
import { type Context, inTransaction } from '../context.ts'
import { once } from '../once.ts'
import { queue, record } from '../tell.ts'
import { aboutProject, projectRecipients } from './tell-project.ts'

/** From the last day of its quarter on; a quarter whose report falls due in a pause has none. */
export async function openReports(ctx: Context, situation: ProjectSituation): Promise<void> {
  const reporting = reportingOf(situation)
  if (reporting === null) return
  const today = parisDay(ctx.now())
  const { project } = situation
  for (const { to, dueOn } of reportsDue(reporting, today)) {
    if (to > today || situation.reports.some(({ periodEnd }) => periodEnd === to)) continue
    await inTransaction(ctx, async ctx => {
      const opened = await insertReport(ctx.db, project.id, { id: toId<ReportId>(ctx.newId()), periodEnd: to, dueOn })
      if (!opened) return ok(null)
      await record(ctx, { subject: 'project', subjectId: project.id, action: 'openReport', by: system, comment: to })
      await queue(ctx, await projectRecipients(ctx, situation, 'carrier'), {
        name: 'reportDue',
        props: { ...aboutProject(project, 'myProject'), dueOn },
      })
      return ok(null)
    })
  }
}

/** The day after it was due. */
export async function remindReports(ctx: Context, situation: ProjectSituation): Promise<void> {
  const today = parisDay(ctx.now())
  for (const { id, dueOn, sentAt } of askedReports(situation)) {
    if (sentAt !== null || dueOn >= today) continue
    await once(ctx, `reportLate ${id}`, async ctx =>
      queue(ctx, await projectRecipients(ctx, situation, 'carrier'), {
        name: 'reportLate',
        props: { ...aboutProject(situation.project, 'myProject'), dueOn },
      }),
    )
  }
}

/** The day after it was due, as for a quarterly report; it opened when the closing started. */
export async function remindFinalReport(ctx: Context, situation: ProjectSituation): Promise<void> {
  const { project } = situation
  const dueOn = finalReportExpected(situation)
  if (dueOn === null || dueOn >= parisDay(ctx.now())) return
  const [contact] = await listPeopleWithRole(ctx.db, project.windowId, 'followUpOfficer')
  const sentTo = contact === undefined ? null : { name: contact.name, email: contact.email }
  await once(ctx, `finalReportLate ${project.id}`, async ctx =>
    queue(ctx, await projectRecipients(ctx, situation, 'carrier'), {
      name: 'finalReportLate',
      props: { ...aboutProject(project, 'myProject'), dueOn, sentTo },
    }),
  )
}
