// What is typed is kept, section by section, valid or not; nothing typed is lost.

import { type Answers, textOf } from '#app/domain/answers.ts'
import type { Application } from '#app/domain/application.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { canonicalJson } from '#app/domain/submission.ts'
import { unlocks } from '#app/domain/supplement-answer.ts'
import type { Context } from '../context.ts'
import { act } from './act.ts'

/**
 * Replaces the given fields of a draft. `version` is that of the application when its page was made: an older page is
 * refused with `changedMeanwhile`, so that two tabs never overwrite each other silently.
 */
export function saveDraft(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  version: number,
  fields: Answers,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'editDraft', async (ctx, _situation, application) => {
    const answers = { ...application.answers, ...fields }
    if (application.version !== version && !saysTheSame(answers, application.answers))
      return refuse({ code: 'changedMeanwhile' })
    const plan = fundingTotals(readFundingPlan(answers))
    return ok({
      ...application,
      answers,
      title: textOf(answers, 'title').trim() || application.title,
      stream: null,
      totalCents: plan.areLinesReadable ? plan.total : null,
      requestedCents: plan.areLinesReadable ? plan.requested : null,
      editedAt: ctx.now(),
    })
  })
}

/** Replaces fields of an application that was returned for supplements: only those the request names. */
export function saveSupplementAnswer(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  version: number,
  fields: Answers,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'answerSupplement', async (ctx, situation, application) => {
    const locked = Object.keys(fields).find(field => !unlocks(situation.supplement, field))
    if (locked !== undefined) return refuse({ code: 'fieldLocked', field: locked })
    const answers = { ...application.answers, ...fields }
    if (application.version !== version && !saysTheSame(answers, application.answers))
      return refuse({ code: 'changedMeanwhile' })
    return ok({ ...application, answers, editedAt: ctx.now() })
  })
}

/** A page sent twice (a lost answer, a reload) overwrites nothing. */
const saysTheSame = (typed: Answers, kept: Answers): boolean => canonicalJson(typed) === canonicalJson(kept)
