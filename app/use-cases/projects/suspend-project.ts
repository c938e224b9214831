// The window manager suspends a project, lets it go on, or stops it: each with its reason.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Context } from '../context.ts'
import { actOnProject } from './act-on-project.ts'
import { aboutProject, tellProject } from './tell-project.ts'

/** No report falls due while it lasts. */
export const suspendProject = halt('suspend', 'projectSuspended')

/** After the committee's word; amounts are settled outside. */
export const terminateProject = halt('terminate', 'projectStopped')

/** Refused without a reason, which everybody around the project is told. */
function halt(action: 'suspend' | 'terminate', name: 'projectSuspended' | 'projectStopped') {
  return (
    ctx: Context,
    actor: Actor,
    id: ProjectId,
    reason: string,
    readVersion: number | null,
  ): Promise<Result<Project, Refusal>> =>
    actOnProject(ctx, actor, id, { action, readVersion }, async (ctx, situation, project) => {
      if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
      const email = (page: 'myProject' | 'project') =>
        ({ name, props: { ...aboutProject(project, page), reason: reason.trim() } }) as const
      await tellProject(ctx, situation, {
        action,
        by: actor,
        after: project,
        comment: reason.trim(),
        emails: { carrier: email('myProject'), followUp: email('project'), finance: email('project') },
      })
      return ok(project)
    })
}

/** `word` may be empty. */
export function resumeProject(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  word: string,
  readVersion: number | null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'resume', readVersion }, async (ctx, situation, project) => {
    const email = (page: 'myProject' | 'project') =>
      ({ name: 'projectResumed', props: aboutProject(project, page) }) as const
    await tellProject(ctx, situation, {
      action: 'resume',
      by: actor,
      after: project,
      comment: word.trim() === '' ? null : word.trim(),
      emails: { carrier: email('myProject'), followUp: email('project'), finance: email('project') },
    })
    return ok(project)
  })
}
