// The shape every act on a project shares: load, ask the judge, save over what was read, or refuse.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { type Project, type ProjectSituation, projectSubject } from '#app/domain/project.ts'
import { advanceProject } from '#app/domain/project-advance.ts'
import type { ProjectAction } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { findProjectSituation } from '#db/project-situations.ts'
import { saveProject } from '#db/projects.ts'
import { type Context, inTransaction } from '../context.ts'

/** The situation, for somebody who may read the project; `notFound` otherwise. */
export async function requireProject(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
): Promise<Result<ProjectSituation, Refusal>> {
  const situation = await findProjectSituation(ctx.db, id, ctx.now())
  const seen = situation !== null && (actor.kind === 'system' || can(actor, 'readProject', projectSubject(situation)))
  return seen ? ok(situation) : refuse({ code: 'notFound' })
}

/** Acts on one part of a project: judged over that part's own version, or such that nothing before them matters. */
type ActOnPart = Extract<
  ProjectAction,
  'submitEvidence' | 'acceptMilestone' | 'returnMilestone' | 'sendReport' | 'readReport' | 'remindCarrier'
>

/**
 * An act on the whole project says what its author had before their eyes: the version that the page showed, null when
 * there was no page (time, or an act that another carries).
 */
export type ProjectAct =
  | ActOnPart
  | { readonly action: Exclude<ProjectAction, ActOnPart>; readonly readVersion: number | null }

/** May they, is it time, and is the project still the one they read. */
export function judgeAct(situation: ProjectSituation, actor: Actor, act: ProjectAct): Result<Project, Refusal> {
  const { action, readVersion } = typeof act === 'string' ? { action: act, readVersion: null } : act
  const advanced = advanceProject(situation, action, actor)
  const isStale = advanced.ok && readVersion !== null && readVersion !== situation.project.version
  return isStale ? refuse({ code: 'changedMeanwhile' }) : advanced
}

/**
 * Performs `act` in one transaction: `change` makes what it adds to the advanced project and writes the rest; it is
 * saved only over the version that was read.
 */
export function actOnProject(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  act: ProjectAct,
  change: (ctx: Context, situation: ProjectSituation, advanced: Project) => Promise<Result<Project, Refusal>>,
): Promise<Result<Project, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireProject(ctx, actor, id)
    if (!situation.ok) return situation
    const advanced = judgeAct(situation.value, actor, act)
    if (!advanced.ok) return advanced
    const changed = await change(ctx, situation.value, advanced.value)
    if (!changed.ok) return changed
    if (!(await saveProject(ctx.db, changed.value))) return refuse({ code: 'changedMeanwhile' })
    return ok({ ...changed.value, version: changed.value.version + 1 })
  })
}
