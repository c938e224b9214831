// A project comes to its end: its closing starts, the follow-up officer proposes the closure, the finance officer confirms.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { personIdOf } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import { finalReportDue } from '#app/domain/project-needs.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { addDays, parisDay } from '#app/domain/time.ts'
import { listPeopleWithRole } from '#db/people.ts'
import type { Context } from '../context.ts'
import { actOnProject } from './act-on-project.ts'
import { aboutProject, tellProject } from './tell-project.ts'

/** Time does it at the forecast end; a carrier who is done may do it before. */
export function startClosing(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  readVersion: number | null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'startClosing', readVersion }, async (ctx, situation, project) => {
    const dueOn = finalReportDue(addDays(parisDay(ctx.now()), -1), situation.rules)
    const [contact] = await listPeopleWithRole(ctx.db, project.windowId, 'followUpOfficer')
    const sentTo = contact === undefined ? null : { name: contact.name, email: contact.email }
    const email = (page: 'myProject' | 'project') =>
      ({ name: 'projectClosing', props: { ...aboutProject(project, page), dueOn, sentTo } }) as const
    await tellProject(ctx, situation, {
      action: 'startClosing',
      by: actor,
      after: project,
      emails: { carrier: email('myProject'), followUp: email('project') },
    })
    return ok(project)
  })
}

/** `words` says how it ended: final report, accounts, effects. */
export function proposeClosure(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  words: string,
  readVersion: number | null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'proposeClosure', readVersion }, async (ctx, situation, project) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    if (words.trim() === '') return refuse({ code: 'reasonMissing' })
    const proposed: Project = { ...project, closureProposedBy: personIdOf(actor) }
    await tellProject(ctx, situation, {
      action: 'proposeClosure',
      by: actor,
      after: proposed,
      comment: words.trim(),
      emails: {
        finance: {
          name: 'closureProposed',
          props: { ...aboutProject(project, 'project'), by: actor.name, word: words.trim() },
        },
      },
    })
    return ok(proposed)
  })
}

/** By another person than who proposed it. No money moves: the final account comes later. */
export function closeProject(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  readVersion: number | null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'close', readVersion }, async (ctx, situation, project) => {
    const email = (page: 'myProject' | 'project') =>
      ({ name: 'projectClosed', props: aboutProject(project, page) }) as const
    await tellProject(ctx, situation, {
      action: 'close',
      by: actor,
      after: project,
      emails: { carrier: email('myProject'), followUp: email('project') },
    })
    return ok(project)
  })
}
