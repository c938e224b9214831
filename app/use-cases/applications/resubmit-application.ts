// The applicant answers a supplement request: a new filed version, the clock started again, and whoever must know told.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { isAnswered, movedAnswer } from '#app/domain/supplement-answer.ts'
import { dayIn } from '#app/domain/time.ts'
import { findPerson } from '#db/people.ts'
import { saveReviewsToConfirm } from '#db/reviews-to-confirm.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import { saveSupplementAnswered } from '#db/supplements.ts'
import type { Context } from '../context.ts'
import { queue, tellApplication } from '../tell.ts'
import { act } from './act.ts'
import { freezeVersion } from './submit-application.ts'

/** `version` is that of the page that was read; null skips the question (the demonstration's past). */
export function resubmit(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  version: number | null = null,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'resubmit', async (ctx, situation, advanced) => {
    const { supplement, organisation } = situation
    const filed = await findLatestSubmission(ctx.db, id)
    const { reference, answerDueAt } = advanced
    if (actor.kind !== 'person' || supplement === null || filed === null || reference === null)
      return refuse({ code: 'notAllowed' })
    if (version !== null && version !== advanced.version) return refuse({ code: 'changedMeanwhile' })
    if (!isAnswered(supplement, filed.content, { answers: advanced.answers, attachments: situation.attachments }))
      return refuse({ code: 'supplementUnanswered' })
    const now = ctx.now()
    const moved = answerDueAt === null ? null : movedAnswer(answerDueAt, supplement.requestedAt, now)
    const { application, submission } = await freezeVersion(
      ctx,
      situation,
      { ...advanced, reference, answerDueAt: moved },
      filed.number + 1,
      actor,
    )
    await saveSupplementAnswered(ctx.db, supplement.id, now)
    await tellApplication(ctx, situation, {
      action: 'resubmit',
      by: actor,
      after: application,
      body: { number: submission.number, sha256: submission.sha256 },
      emails: {
        applicant: {
          name: 'applicationSubmitted',
          props: { ...submission.acknowledgement, link: { page: 'receipt', id } },
        },
        officers: {
          name: 'supplementAnswered',
          props: {
            reference,
            title: application.title,
            link: { page: 'file', id },
            organisation: organisation.name,
            number: submission.number,
          },
        },
        // each is told below, and only those whose review was submitted
        reviewers: null,
      },
    })
    await askToConfirm(ctx, situation, application)
    return ok(application)
  })
}

/** Whoever submitted a review before says whether it still stands. */
async function askToConfirm(
  ctx: Context,
  { reviews, rules, now }: Situation,
  { id, reference, title }: Application,
): Promise<void> {
  const confirmBy = dayIn(now, rules.delays.reviewConfirmation)
  await saveReviewsToConfirm(ctx.db, id, confirmBy)
  for (const review of reviews.filter(({ state, interest }) => state === 'submitted' && interest !== 'declared')) {
    const reviewer = await findPerson(ctx.db, review.reviewerId)
    if (reviewer === null) continue
    await queue(ctx, [reviewer], {
      name: 'reviewToConfirm',
      props: { reference, title, link: { page: 'review', id: review.id }, confirmBy },
    })
  }
}
