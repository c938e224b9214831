// The page where the assessment report is written: what the grid advises, and what the envelope line could give.

import { advance } from '#app/domain/advance.ts'
import type { Assessment } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { type RemainingShown, remainingShownTo } from '../envelope/masked-lines.ts'
import { type FileHead, fileHead } from './file-head.ts'
import { requireFiled } from './filed-situation.ts'
import { type ReviewProgress, showReviews } from './show-reviews.ts'

export type AssessmentPage = {
  readonly head: FileHead
  readonly progress: ReviewProgress
  readonly total: Cents
  readonly requested: Cents
  /** On the line of the file's stream and of this year, its own reservation given back. */
  readonly remaining: RemainingShown
  readonly year: number
  readonly written: Assessment | null
  readonly mayWrite: boolean
}

export async function showAssessment(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<AssessmentPage, Refusal>> {
  const read = await requireFiled(ctx, actor, id, 'writeAssessment')
  if (!read.ok) return read
  const { situation } = read.value
  const { application, assessment } = situation
  const head = fileHead(situation)
  return ok({
    head,
    progress: await showReviews(ctx, actor, situation),
    total: application.totalCents ?? cents(0),
    requested: application.requestedCents ?? cents(0),
    remaining: await remainingShownTo(ctx, actor, situation),
    year: yearOf(parisDay(situation.now)),
    // what a former report reserved was given back when the file was deferred
    written: assessment === null ? null : { ...assessment, reserved: assessment.reserved && head.hasReport },
    mayWrite: advance(situation, 'writeAssessment', actor).ok,
  })
}
