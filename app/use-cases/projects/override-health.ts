// The follow-up officer sets a project's health by hand, with a reason; it holds as long as the version says.

import type { HealthLevel } from '#app/domain/health.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import { projectHealth } from '#app/domain/project-health.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { actOnProject } from './act-on-project.ts'
import { tellProject } from './tell-project.ts'

/** `level` null goes back to what is computed. The reasons shown stay those computed. */
export function overrideHealth(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  level: HealthLevel | null,
  reason: string,
  readVersion: number | null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'overrideHealth', readVersion }, async (ctx, situation, project) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const { override } = projectHealth(situation)
    const sameReason = reason.trim() === '' || reason.trim() === override?.reason
    if (level === (override?.level ?? null) && (level === null || sameReason))
      return refuse({ code: 'healthUnchanged' })
    if (level !== null && reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const overridden: Project = {
      ...project,
      healthOverride: level === null ? null : { level, reason: reason.trim(), by: actor.id, on: parisDay(ctx.now()) },
    }
    await tellProject(ctx, situation, {
      action: 'overrideHealth',
      by: actor,
      after: overridden,
      comment: reason.trim() === '' ? null : reason.trim(),
      body: { level },
      emails: {},
    })
    return ok(overridden)
  })
}
