// A project as the office reads it: everything, and the acts its reader may do now.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { projectSubject } from '#app/domain/project.ts'
import { availableProjectActions } from '#app/domain/project-advance.ts'
import { isNeedOf, type LateMatter, lateMatters, remindedOf } from '#app/domain/project-needs.ts'
import { type ProjectEvent, type ProjectView, projectView } from '#app/domain/project-view.ts'
import type { ProjectAction } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Day } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { requireProject } from './act-on-project.ts'
import { listProjectHistory } from './project-history.ts'

export type ProjectPage = {
  readonly view: ProjectView
  /** What its acts are judged over. */
  readonly version: number
  readonly history: readonly ProjectEvent[]
  readonly available: readonly ProjectAction[]
  /** The first need is the reader's. */
  readonly isYours: boolean
  readonly mayReadFile: boolean
  /** What its carrier is late with. */
  readonly late: readonly LateMatter[]
  readonly reminded: { readonly on: Day; readonly againFrom: Day } | null
}

/** Its carrier has a page of their own: this one is the office's. */
export async function showProject(
  ctx: Context,
  actor: PersonActor,
  id: ProjectId,
): Promise<Result<ProjectPage, Refusal>> {
  const situation = await requireProject(ctx, actor, id)
  if (!situation.ok) return situation
  const subject = projectSubject(situation.value)
  if (isCarrier(actor, situation.value.participants)) return refuse({ code: 'notFound' })
  const view = projectView(situation.value)
  const [need] = view.needs
  return ok({
    view,
    version: situation.value.project.version,
    history: await listProjectHistory(ctx, id),
    isYours:
      need !== undefined &&
      isNeedOf(need, actor, { windowId: situation.value.project.windowId, participants: situation.value.participants }),
    available: availableProjectActions(situation.value, actor),
    mayReadFile: can(actor, 'readApplication', subject),
    late: lateMatters(view.needs, situation.value),
    reminded: need === undefined ? null : remindedOf(need, situation.value),
  })
}

export const isCarrier = (
  actor: PersonActor,
  participants: readonly { readonly personId: PersonActor['id'] | null }[],
): boolean => participants.some(({ personId }) => personId === actor.id)
