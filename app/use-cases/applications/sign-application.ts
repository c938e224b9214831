// Before filing: the editor names a signatory and asks them to sign; the signatory may send the draft back with a word.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { deleteParticipants, insertParticipant } from '#db/participants.ts'
import type { Context } from '../context.ts'
import { queue, tellApplication, withLocale } from '../tell.ts'
import { act } from './act.ts'

/** Whoever signs in with that address becomes the signatory; a new one takes the place of the former. */
export function nameSignatory(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  email: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'nameSignatory', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    if (situation.participants.some(held => held.role === 'applicantEditor' && held.email === email))
      return refuse({ code: 'signatoryIsEditor' })
    await deleteParticipants(ctx.db, id, 'applicantSignatory')
    await insertParticipant(ctx.db, id, { role: 'applicantSignatory', email }, actor.id, ctx.now())
    await tellApplication(ctx, situation, {
      action: 'nameSignatory',
      by: actor,
      after: application,
      comment: email,
      emails: { signatory: null },
    })
    await queue(ctx, await withLocale(ctx, [email]), {
      name: 'signatoryNamed',
      props: {
        reference: null,
        title: application.title,
        link: { page: 'signature', id },
        by: actor.name,
        organisation: situation.organisation.name,
      },
    })
    return ok({ ...application, signatureAskedAt: null })
  })
}

export function askForSignature(ctx: Context, actor: Actor, id: ApplicationId): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'askForSignature', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    await tellApplication(ctx, situation, {
      action: 'askForSignature',
      by: actor,
      after: application,
      emails: {
        signatory: {
          name: 'signatureAsked',
          props: {
            reference: null,
            title: application.title,
            link: { page: 'signature', id },
            by: actor.name,
            organisation: situation.organisation.name,
            requestedCents: application.requestedCents ?? cents(0),
            closesAt: situation.window.closesAt,
          },
        },
      },
    })
    return ok({ ...application, signatureAskedAt: ctx.now() })
  })
}

export function sendBack(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  word: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'sendBack', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    await tellApplication(ctx, situation, {
      action: 'sendBack',
      by: actor,
      after: application,
      comment: word,
      emails: {
        applicant: {
          name: 'sentBack',
          props: {
            reference: null,
            title: application.title,
            link: { page: 'myApplication', id },
            by: actor.name,
            word,
          },
        },
      },
    })
    return ok({ ...application, signatureAskedAt: null })
  })
}
