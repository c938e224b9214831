// An officer takes a file, or it is handed over: who handles it, from now on.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId, PersonId } from '#app/domain/identifiers.ts'
import { officeStep } from '#app/domain/office-step.ts'
import type { Actor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { findActor } from '#db/people.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { queue, tellApplication } from '../tell.ts'
import { fileHead } from './file-head.ts'

/** The officer who asks handles the file. `from` is who did on the page, null for nobody: nobody takes it unread from a colleague who was faster. */
export function takeFile(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  from: PersonId | null,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'takeFile', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    if (application.caseOfficerId === actor.id) return ok(null)
    if (application.caseOfficerId !== from) return refuse({ code: 'changedMeanwhile' })
    const taken = { ...application, caseOfficerId: actor.id }
    await tellApplication(ctx, situation, { action: 'takeFile', by: actor, after: taken, emails: {} })
    return ok(taken)
  })
}

/** To an officer who could take it: not one of the applicant's body, not a reviewer of the file. They are told. */
export function handOver(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  to: PersonId,
  word = '',
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'handOver', async (ctx, situation, application) => {
    const officer = await findActor(ctx.db, to)
    if (officer === null || !can(officer, 'takeFile', subjectOf(situation)))
      return refuse({ code: 'officerRefused', name: officer?.name ?? '' })
    const handed = { ...application, caseOfficerId: officer.id }
    const comment = word === '' ? officer.name : `${officer.name}\n${word}`
    await tellApplication(ctx, situation, {
      action: 'handOver',
      by: actor,
      after: handed,
      comment,
      body: { to },
      emails: {},
    })
    const { reference, title, state, stepDueAt } = application
    const head = fileHead(situation)
    await queue(ctx, [officer], {
      name: 'fileHandedOver',
      props: {
        reference,
        title,
        link: { page: 'file', id },
        organisation: situation.organisation.name,
        by: actor.kind === 'person' ? actor.name : '',
        step: officeStep(state, head),
        dueAt: head.hasProject ? null : stepDueAt,
        word,
      },
    })
    return ok(handed)
  })
}
