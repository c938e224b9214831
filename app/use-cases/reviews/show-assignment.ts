// What a reviewer sees of a file before they declare their interests: who is in it, and nothing else.

import { textOf } from '#app/domain/answers.ts'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { readApplication } from '#app/domain/read-application.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { InterestAnswer } from '#app/domain/review.ts'
import { areReviewsOpen } from '#app/domain/review-step.ts'
import { type Day, parisDay } from '#app/domain/time.ts'
import { findNextReview, type NextReview } from '#db/own-reviews.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { requireReview } from './review-act.ts'

export type Assignment = {
  readonly id: ReviewId
  readonly reference: string
  readonly title: string
  readonly organisation: Pick<Organisation, 'name' | 'kind' | 'parentMinistry'>
  readonly partners: readonly string[]
  readonly suppliers: readonly string[]
  readonly today: Day
  readonly dueOn: Day
  readonly answer: InterestAnswer | null
  /** Reviews of the file are still open, and this one is not submitted. */
  readonly canDeclare: boolean
  readonly next: NextReview | null
}

export async function showAssignment(
  ctx: Context,
  actor: PersonActor,
  id: ReviewId,
): Promise<Result<Assignment, Refusal>> {
  const read = await requireReview(ctx, actor, id)
  if (!read.ok) return read
  const { review, situation } = read.value
  const filed = await findLatestSubmission(ctx.db, review.applicationId)
  if (filed === null) return refuse({ code: 'notFound' })
  const { answers, organisation, reference } = filed.content
  const { partners, suppliers } = readApplication(answers, situation.rules)
  const { name, kind, parentMinistry } = organisation
  return ok({
    id,
    reference,
    title: textOf(answers, 'title'),
    organisation: { name, kind, parentMinistry },
    partners: partners.map(partner => partner.name),
    suppliers,
    today: parisDay(ctx.now()),
    dueOn: review.dueOn,
    answer: review.interest?.answer ?? null,
    canDeclare: areReviewsOpen(situation.application.state) && review.state !== 'submitted',
    next: await findNextReview(ctx.db, actor, situation.window.id, id),
  })
}
