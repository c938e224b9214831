// An application ends by its carrier's will: its signatory withdraws it before its project starts, its editor discards a draft.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Actor, type PersonActor, system } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { findProjectId } from '#db/own-applications.ts'
import { saveSupplementExpired } from '#db/supplements.ts'
import type { Context } from '../context.ts'
import { releaseFor } from '../envelope/ledger.ts'
import { actOnProject } from '../projects/act-on-project.ts'
import { aboutProject, tellProject } from '../projects/tell-project.ts'
import { tellApplication } from '../tell.ts'
import { act } from './act.ts'

/** `word` is free and may be empty. A project whose agreement is not signed is withdrawn with it. */
export function withdrawApplication(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  word: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'withdraw', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const { reference, title } = application
    // a draft was never with the office: nobody there is told of it
    const wasFiled = application.submittedAt !== null
    await letGo(ctx, situation, actor)
    const ended = await endProject(ctx, actor, id, word)
    if (!ended.ok) return ended
    await tellApplication(ctx, situation, {
      action: 'withdraw',
      by: actor,
      after: application,
      comment: word === '' ? null : word,
      emails: {
        applicant: {
          name: 'applicationWithdrawn',
          props: { reference, title, link: { page: 'myApplication', id }, by: actor.name, word },
        },
        officers: wasFiled
          ? {
              name: 'applicationWithdrawn',
              props: { reference, title, link: { page: 'file', id }, by: actor.name, word },
            }
          : null,
      },
    })
    return ok(application)
  })
}

/** An editor gives up what was never filed, whether a signatory is named or not; one who is named is told. */
export function discardDraft(ctx: Context, actor: Actor, id: ApplicationId): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'discardDraft', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'discardDraft',
      by: actor,
      after: application,
      emails: {
        signatory: {
          name: 'applicationWithdrawn',
          props: { reference, title, link: { page: 'myApplication', id }, by: actor.name, word: '' },
        },
      },
    })
    return ok(application)
  })
}

/** Nobody answered a supplement request in time: the application is withdrawn by time itself. */
export function expireApplication(ctx: Context, id: ApplicationId): Promise<Result<Application, Refusal>> {
  return act(ctx, system, id, 'expire', async (ctx, situation, application) => {
    const { reference, title } = application
    await letGo(ctx, situation, system)
    await tellApplication(ctx, situation, {
      action: 'expire',
      by: system,
      after: application,
      emails: {
        applicant: { name: 'applicationExpired', props: { reference, title, link: { page: 'myApplication', id } } },
        officers: { name: 'applicationExpired', props: { reference, title, link: { page: 'file', id } } },
      },
    })
    return ok(application)
  })
}

/** What ends with the application: money held, a request that waits. */
async function letGo(ctx: Context, situation: Situation, by: Actor): Promise<void> {
  await releaseFor(ctx, situation, 'withdrawal', by)
  if (situation.supplement !== null) await saveSupplementExpired(ctx.db, situation.supplement.id, ctx.now())
}

/** A project whose agreement is not signed ends with its application; the carrier is told once, of the application. */
async function endProject(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  word: string,
): Promise<Result<Project | null, Refusal>> {
  const projectId = await findProjectId(ctx.db, id)
  if (projectId === null) return ok(null)
  return actOnProject(
    ctx,
    actor,
    projectId,
    { action: 'withdrawProject', readVersion: null },
    async (ctx, situation, project) => {
      const email = {
        name: 'applicationWithdrawn',
        props: { ...aboutProject(project, 'project'), by: actor.name, word },
      } as const
      await tellProject(ctx, situation, {
        action: 'withdrawProject',
        by: actor,
        after: project,
        comment: word === '' ? null : word,
        emails: { carrier: null, followUp: email, finance: email },
      })
      return ok(project)
    },
  )
}
