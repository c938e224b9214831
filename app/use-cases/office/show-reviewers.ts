// The page where reviewers are chosen: who could be asked with their load, who may not and why, who already was.

import type { ApplicationAction } from '#app/domain/application-workflow.ts'
import { missingReviewers } from '#app/domain/assignment.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { type Day, dayIn } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { type Candidate, candidatesFor } from './assign-reviewers.ts'
import { type FileHead, fileHead } from './file-head.ts'
import { requireFiled } from './filed-situation.ts'
import { officeActions } from './show-file.ts'
import { type ReviewProgress, showReviews } from './show-reviews.ts'

export type ReviewersPage = {
  readonly head: FileHead
  readonly candidates: readonly Omit<Candidate, 'email' | 'locale' | 'organisationId'>[]
  readonly progress: ReviewProgress
  readonly limits: WindowVersion['reviewers']
  readonly missing: number
  readonly dueOn: Day
  readonly actions: readonly ApplicationAction[]
}

export async function showReviewers(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<ReviewersPage, Refusal>> {
  const read = await requireFiled(ctx, actor, id, 'assignReviewers')
  if (!read.ok) return read
  const { situation } = read.value
  const candidates = await candidatesFor(ctx, situation)
  return ok({
    head: fileHead(situation),
    candidates: candidates.map(
      ({ id: personId, name, position, ministry, profile, openReviews, separations, isAssigned }) => ({
        id: personId,
        name,
        position,
        ministry,
        profile,
        openReviews,
        separations,
        isAssigned,
      }),
    ),
    progress: await showReviews(ctx, actor, situation),
    limits: situation.rules.reviewers,
    missing: missingReviewers(situation),
    dueOn: dayIn(situation.now, situation.rules.delays.review),
    actions: officeActions(situation, actor),
  })
}
