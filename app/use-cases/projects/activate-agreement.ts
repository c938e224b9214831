// The agreement is activated: the project starts, its commitment authority is consumed, its reports begin.

import type { ProjectId } from '#app/domain/identifiers.ts'
import { sum } from '#app/domain/money.ts'
import type { Actor } from '#app/domain/people.ts'
import { personIdOf } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { nextReportDue } from '#app/domain/reporting.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { listPeopleWithRole } from '#db/people.ts'
import type { Context } from '../context.ts'
import { actOnProject } from './act-on-project.ts'
import { aboutProject, tellProject } from './tell-project.ts'

export function activateAgreement(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  readVersion: number | null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'activate', readVersion }, async (ctx, situation, advanced) => {
    const now = ctx.now()
    const project: Project = { ...advanced, activatedAt: now, activatedBy: personIdOf(actor) }
    const today = parisDay(now)
    const first = nextReportDue({ activatedOn: today, pauses: [], delay: situation.rules.delays.report }, today)
    const [contact] = await listPeopleWithRole(ctx.db, project.windowId, 'followUpOfficer')
    const props = { followUp: contact?.name ?? '', firstReportDueOn: first?.dueOn ?? today }
    await tellProject(ctx, situation, {
      action: 'activate',
      by: actor,
      after: project,
      body: { commitment: project.commitmentRef, consumed: sum(situation.schedule.map(({ ae }) => ae)) },
      emails: {
        carrier: { name: 'projectStarted', props: { ...aboutProject(project, 'myProject'), ...props } },
        followUp: { name: 'projectStarted', props: { ...aboutProject(project, 'project'), ...props } },
      },
    })
    return ok(project)
  })
}
