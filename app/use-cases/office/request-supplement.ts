// An officer asks the carrier for supplements: named fields are unlocked until a day, and the promised answer waits.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { openedBy, supplementProblems } from '#app/domain/supplement-request.ts'
import { addDays, type Day, endOfParisDay, parisDay } from '#app/domain/time.ts'
import { deleteInadmissibility } from '#db/inadmissibilities.ts'
import { countSupplements, insertSupplement } from '#db/supplements.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'

export type SupplementRequest = {
  readonly message: string
  /** Null while none is given, which is refused. */
  readonly dueOn: Day | null
  /** Fields by their code, attachments as `attachments.amdacOpinion`. */
  readonly fields: readonly string[]
}

/** What a proposal of inadmissibility said is about the version filed before: it falls. */
export function requestSupplement(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  request: SupplementRequest,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'requestSupplement', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const today = parisDay(ctx.now())
    const latest = addDays(today, situation.rules.delays.supplementExpiry)
    const { message, dueOn } = request
    const fields = openedBy(request.fields)
    const problems = supplementProblems(request, today, latest)
    if (dueOn === null || problems.length > 0) return refuse({ code: 'supplementWrong', problems })
    const number = (await countSupplements(ctx.db, id)) + 1
    await insertSupplement(ctx.db, id, {
      id: ctx.newId(),
      number,
      requestedBy: actor.id,
      requestedAt: ctx.now(),
      dueOn,
      message,
      fields,
    })
    await deleteInadmissibility(ctx.db, id)
    const asked = { ...application, stepDueAt: endOfParisDay(dueOn) }
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'requestSupplement',
      by: actor,
      after: asked,
      comment: message,
      body: { number, dueOn, fields },
      emails: {
        applicant: {
          name: 'supplementRequested',
          props: { reference, title, link: { page: 'supplement', id }, dueOn, message, fields, round: 'first' },
        },
      },
    })
    return ok(asked)
  })
}
