// What was missing from a deferred application has come: it goes back before the committee, by way of its report.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'

/** `reason`: the new elements, in words; the history keeps them. */
export const reopenApplication = (
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  reason: string,
): Promise<Result<Application, Refusal>> =>
  act(ctx, actor, id, 'reopen', async (ctx, situation, application) => {
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'reopen',
      by: actor,
      after: application,
      comment: reason,
      emails: {
        applicant: { name: 'applicationReopened', props: { reference, title, link: { page: 'myApplication', id } } },
        officers: { name: 'applicationReopened', props: { reference, title, link: { page: 'file', id } } },
      },
    })
    // the answer that was promised at filing was the deferral: a second examination promises no day, and is late on none
    return ok({ ...application, answerDueAt: null })
  })
