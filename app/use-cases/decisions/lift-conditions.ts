// Every suspensive condition is met: the application is accepted, and its agreement can be drafted.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'

export const liftConditions = (ctx: Context, actor: Actor, id: ApplicationId): Promise<Result<Application, Refusal>> =>
  act(ctx, actor, id, 'liftConditions', async (ctx, situation, application) => {
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'liftConditions',
      by: actor,
      after: application,
      emails: {
        applicant: { name: 'conditionsLifted', props: { reference, title, link: { page: 'myApplication', id } } },
        finance: { name: 'conditionsLifted', props: { reference, title, link: { page: 'file', id } } },
      },
    })
    return ok(application)
  })
