// The shape every act on a review shares: load it for its author alone, ask the judge, save over what was read.

import { advance } from '#app/domain/advance.ts'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { findReview, type StoredReview, saveReview } from '#db/reviews.ts'
import { findSituation } from '#db/situations.ts'
import { type Context, inTransaction } from '../context.ts'

type ReviewAction =
  | 'declareInterests'
  | 'writeReview'
  | 'submitReview'
  | 'withdrawReview'
  | 'confirmReview'
  | 'reviseReview'

/** A review and the application it judges, read at one moment. */
export type ReviewCase = { readonly actor: PersonActor; readonly review: StoredReview; readonly situation: Situation }

/** The review, for its author while the file is open to them; `notFound` otherwise, after a declared interest too. */
export async function requireReview(ctx: Context, actor: Actor, id: ReviewId): Promise<Result<ReviewCase, Refusal>> {
  const review = await findReview(ctx.db, id)
  if (review === null || actor.kind !== 'person' || review.reviewerId !== actor.id) return refuse({ code: 'notFound' })
  const situation = await findSituation(ctx.db, review.applicationId, ctx.now())
  if (situation === null || !can(actor, 'readAssignment', subjectOf(situation))) return refuse({ code: 'notFound' })
  return ok({ actor, review, situation })
}

/** The version of the review that its page showed; null for an act that overwrites nothing. */
type Read = { readonly version: number | null }

/**
 * Performs `action` in one transaction: `change` makes the new review, `follow` does what comes of it once it is saved.
 * The application keeps its version, so that its applicant's typing is never refused because somebody reviews it.
 */
export function actOnReview(
  ctx: Context,
  actor: Actor,
  id: ReviewId,
  { action, version }: Read & { readonly action: ReviewAction },
  change: (ctx: Context, read: ReviewCase) => Promise<Result<StoredReview, Refusal>>,
  follow: (ctx: Context, done: ReviewCase) => Promise<Result<null, Refusal>> = async () => ok(null),
): Promise<Result<StoredReview, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const read = await requireReview(ctx, actor, id)
    if (!read.ok) return read
    const judged = advance(read.value.situation, action, actor)
    if (!judged.ok) return judged
    if (version !== null && version !== read.value.review.version) return refuse({ code: 'changedMeanwhile' })
    const changed = await change(ctx, read.value)
    if (!changed.ok) return changed
    if (!(await saveReview(ctx.db, changed.value))) return refuse({ code: 'changedMeanwhile' })
    const saved = { ...changed.value, version: changed.value.version + 1 }
    const followed = await follow(ctx, { ...read.value, review: saved })
    return followed.ok ? ok(saved) : followed
  })
}
