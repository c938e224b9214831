// One quarterly report: for its carrier who writes it, with what their answers would mean; for the office that reads it.

import type { ProjectId, ReportId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { askedReports, projectName } from '#app/domain/project.ts'
import { availableProjectActions } from '#app/domain/project-advance.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { reportDoubts } from '#app/domain/report-doubts.ts'
import { meaningOf, previousOf, type ReportPage, reportIndicators } from '#app/domain/report-view.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { findPerson, listPeopleWithRole } from '#db/people.ts'
import type { Context } from '../context.ts'
import { requireProject } from './act-on-project.ts'
import { isCarrier } from './show-project.ts'

/** `as` says whose page it is; what is not sent yet is its carrier's alone. */
export async function showReport(
  ctx: Context,
  actor: PersonActor,
  id: ProjectId,
  reportId: ReportId,
  as: 'carrier' | 'office',
): Promise<Result<ReportPage, Refusal>> {
  const found = await requireProject(ctx, actor, id)
  if (!found.ok) return found
  const situation = found.value
  const { project, participants } = situation
  const report = askedReports(situation).find(each => each.id === reportId)
  if (report === undefined || isCarrier(actor, participants) !== (as === 'carrier')) return refuse({ code: 'notFound' })
  if (as === 'office' && report.sentAt === null) return refuse({ code: 'notFound' })
  const available = availableProjectActions(situation, actor)
  const mayWrite = available.includes('sendReport') && report.readAt === null
  const previous = previousOf(situation, report)
  const indicators = reportIndicators(situation, report)
  const writers = participants.filter(({ role }) => role === 'applicantEditor')
  const [reader] = await listPeopleWithRole(ctx.db, project.windowId, 'followUpOfficer')
  const nameOf = async (person: PersonActor['id'] | null): Promise<string | null> =>
    person === null ? null : ((await findPerson(ctx.db, person))?.name ?? null)
  return ok({
    today: parisDay(ctx.now()),
    project: {
      id,
      reference: project.reference,
      name: projectName(project),
      end: project.initialEnd,
      totalCost: project.initialTotalCost,
    },
    thresholds: situation.rules.health,
    report: {
      id: report.id,
      periodEnd: report.periodEnd,
      dueOn: report.dueOn,
      content: report.content,
      sentAt: report.sentAt,
      readAt: report.readAt,
      version: report.version,
      typed: mayWrite ? report.typed : null,
      sentBy: await nameOf(report.sentBy),
      readBy: await nameOf(report.readBy),
    },
    previous,
    indicators,
    meaning: meaningOf(situation, report),
    doubts:
      report.content === null
        ? []
        : reportDoubts(report.content, previous, indicators, parisDay(report.sentAt ?? ctx.now())),
    reader: reader?.name ?? null,
    writers: writers.some(({ personId }) => personId === actor.id)
      ? []
      : writers.map(({ name, email }) => name ?? email),
    mayWrite,
    mayRead: available.includes('readReport') && report.sentAt !== null && report.readAt === null,
  })
}
