// The one judge of acts on a project: may this person (permissions), is it time (workflow).

import { next, type Transition } from './machine.ts'
import type { Actor } from './people.ts'
import { can } from './permissions.ts'
import { type Project, type ProjectSituation, projectSubject } from './project.ts'
import { projectGuards } from './project-guards.ts'
import {
  type ProjectAction,
  type ProjectAudience,
  type ProjectGuard,
  type ProjectState,
  projectTransitions,
} from './project-workflow.ts'
import { notFromHere, type Refusal } from './refusal.ts'
import { ok, type Result, refuse } from './result.ts'

type Row = Transition<ProjectState, ProjectGuard, ProjectAudience>

const actions = Object.keys(projectTransitions) as ProjectAction[]

/** The project as `action` by `actor` leaves it, or why not. Data that an act carries is its use case's to judge. */
export function advanceProject(
  situation: ProjectSituation,
  action: ProjectAction,
  actor: Actor,
): Result<Project, Refusal> {
  if (!can(actor, action, projectSubject(situation))) return refuse({ code: 'notAllowed' })
  const { project, now } = situation
  const row: Row = projectTransitions[action]
  const moved = next(row, project.state, null, guard => projectGuards[guard](situation, actor))
  if (!moved.ok) {
    return refuse(moved.refusal.code === 'guard' ? { code: moved.refusal.guard } : notFromHere(project.state))
  }
  if (moved.value === project.state) return ok(project)
  return ok({ ...project, state: moved.value, stateSince: now })
}

/** Exactly the acts that would succeed now, as far as the tables know. */
export const availableProjectActions = (situation: ProjectSituation, actor: Actor): readonly ProjectAction[] =>
  actions.filter(action => advanceProject(situation, action, actor).ok)
