// Until it is activated the finance officer may still write the agreement; every change is in the history.

import { type AgreementTerms, checkAgreement } from '#app/domain/agreement.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { saveMilestone } from '#db/milestones.ts'
import { replaceSchedule } from '#db/projects.ts'
import type { Context } from '../context.ts'
import { actOnProject } from './act-on-project.ts'
import { tellProject } from './tell-project.ts'

/** `readVersion` is what the officer had before their eyes; null when it is not asked. */
export function editAgreement(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  given: AgreementTerms,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, 'editAgreement', async (ctx, situation, project) => {
    if (readVersion !== null && readVersion !== project.version) return refuse({ code: 'changedMeanwhile' })
    const terms = checkAgreement(given, project.granted)
    if (!terms.ok) return terms
    const { object, uo, start, end, schedule, milestonesDueOn } = terms.value
    await replaceSchedule(ctx.db, project.id, schedule)
    for (const [index, milestone] of situation.milestones.entries()) {
      const dueOn = milestonesDueOn[index] ?? milestone.dueOn
      if (dueOn === milestone.dueOn) continue
      if (!(await saveMilestone(ctx.db, { ...milestone, dueOn }))) return refuse({ code: 'changedMeanwhile' })
    }
    const edited: Project = { ...project, object, uo, initialStart: start, initialEnd: end }
    await tellProject(ctx, situation, {
      action: 'editAgreement',
      by: actor,
      after: edited,
      body: { schedule },
      emails: {},
    })
    return ok(edited)
  })
}
