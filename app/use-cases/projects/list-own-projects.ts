// The projects somebody carries: where each stands, what is expected and by when.

import type { HealthLevel } from '#app/domain/health.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { projectName, projectSubject } from '#app/domain/project.ts'
import { projectHealth } from '#app/domain/project-health.ts'
import { isNeedOf, type Need, needsOf } from '#app/domain/project-needs.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { type Day, parisDay } from '#app/domain/time.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import type { Context } from '../context.ts'

export type OwnProjectRow = {
  readonly id: ProjectId
  readonly reference: string
  readonly name: string
  readonly title: string
  readonly state: ProjectState
  readonly health: HealthLevel
  readonly need: Need
  readonly isYours: boolean
}

export type OwnProjects = { readonly today: Day; readonly rows: readonly OwnProjectRow[] }

/** By what presses, then by reference; what has no day comes last. */
export async function listOwnProjects(ctx: Context, actor: PersonActor): Promise<Result<OwnProjects, Refusal>> {
  const situations = await listProjectSituations(ctx.db, { carriedBy: actor.email }, ctx.now())
  const rows = situations
    .filter(situation => can(actor, 'readProject', projectSubject(situation)))
    .map(situation => {
      const { project } = situation
      const [need] = needsOf(situation)
      if (need === undefined) throw new Error('a project waits for something, be it nothing')
      return {
        id: project.id,
        reference: project.reference,
        name: projectName(project),
        title: project.title,
        state: project.state,
        health: projectHealth(situation).level,
        need,
        isYours: isNeedOf(need, actor, { windowId: project.windowId, participants: situation.participants }),
      }
    })
  const key = ({ need, reference }: OwnProjectRow): string => `${need.by ?? '9999-12-31'} ${reference}`
  return ok({ today: parisDay(ctx.now()), rows: rows.sort((a, b) => (key(a) < key(b) ? -1 : 1)) })
}
