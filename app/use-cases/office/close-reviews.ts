// The reviews of a file are over: by its officer once the minimum is reached, by time itself once every one is in.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Actor, personIdOf } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { isExpected } from '#app/domain/review-step.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'

/** Reviews that are not in yet are no longer expected; the officer is told when somebody else closed. The score was kept as reviews came. */
export function closeReviews(ctx: Context, actor: Actor, id: ApplicationId): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'closeReviews', async (ctx, situation, closed) => {
    const { reference, title, caseOfficerId } = closed
    const reviews = situation.reviews.filter(isExpected).filter(({ state }) => state === 'submitted').length
    const byItsOfficer = caseOfficerId !== null && caseOfficerId === personIdOf(actor)
    await tellApplication(ctx, situation, {
      action: 'closeReviews',
      by: actor,
      after: closed,
      body: { reviews },
      emails: {
        officers: byItsOfficer
          ? null
          : { name: 'reviewsClosed', props: { reference, title, link: { page: 'file', id }, reviews } },
      },
    })
    return ok(closed)
  })
}
