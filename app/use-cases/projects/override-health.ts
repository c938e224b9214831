// The follow-up officer sets a project's health by hand, with a reason; it holds as long as the version says.

import type { HealthLevel } from '#app/domain/health.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { type Project, projectSubject } from '#app/domain/project.ts'
import { runningProjectStates } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { saveProject } from '#db/projects.ts'
import { type Context, inTransaction } from '../context.ts'
import { record } from '../tell.ts'
import { requireProject } from './act-on-project.ts'

/** `level` null goes back to what is computed. The reasons shown stay those computed. */
export function overrideHealth(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  level: HealthLevel | null,
  reason: string,
): Promise<Result<Project, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireProject(ctx, actor, id)
    if (!situation.ok) return situation
    const { project } = situation.value
    if (actor.kind !== 'person' || !can(actor, 'overrideHealth', projectSubject(situation.value)))
      return refuse({ code: 'notAllowed' })
    if (!runningProjectStates.includes(project.state)) return refuse({ code: 'notFromHere', state: project.state })
    if (level !== null && reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const healthOverride =
      level === null ? null : { level, reason: reason.trim(), by: actor.id, on: parisDay(ctx.now()) }
    const changed: Project = { ...project, healthOverride }
    if (!(await saveProject(ctx.db, changed))) return refuse({ code: 'changedMeanwhile' })
    await record(ctx, {
      subject: 'project',
      subjectId: id,
      action: 'overrideHealth',
      by: actor,
      comment: reason.trim() === '' ? null : reason.trim(),
      body: { level },
    })
    return ok({ ...changed, version: changed.version + 1 })
  })
}
