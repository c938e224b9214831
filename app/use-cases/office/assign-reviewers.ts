// An officer asks reviewers for their review: enough of them, none of them bound to the file, each told.

import { advance } from '#app/domain/advance.ts'
import type { Application } from '#app/domain/application.ts'
import { isFree, isReplaceable, missingProfiles, withReviewers } from '#app/domain/assignment.ts'
import { type ApplicationId, type PersonId, type ReviewId, toId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type SeparationReason, separations } from '#app/domain/review.ts'
import { isExpected } from '#app/domain/review-step.ts'
import type { Situation } from '#app/domain/situation.ts'
import { type Day, endOfParisDay, type Instant, parisDay } from '#app/domain/time.ts'
import { findApplication, saveApplication } from '#db/applications.ts'
import {
  type AssignableReviewer,
  deleteUnsubmittedReview,
  insertReview,
  listAssignableReviewers,
  listInterested,
  listSubmitters,
} from '#db/assignments.ts'
import { requireSituation } from '../applications/act.ts'
import { type Context, inTransaction } from '../context.ts'
import { settleReviews } from '../reviews/settle-reviews.ts'
import { queue, tellApplication } from '../tell.ts'

export type Assignment = {
  readonly reviewerIds: readonly PersonId[]
  readonly dueOn: Day
  /** Reviews not submitted that are taken back: their authors are replaced. */
  readonly replaced?: readonly ReviewId[]
}

export type Candidate = AssignableReviewer & {
  readonly separations: readonly SeparationReason[]
  readonly isAssigned: boolean
}

/** Every reviewer of the window with what stands between them and this file. */
export async function candidatesFor(ctx: Context, situation: Situation): Promise<readonly Candidate[]> {
  const { application, organisation, participants, reviews, rules } = situation
  const interested = await listInterested(ctx.db, organisation.id)
  const submitters = await listSubmitters(ctx.db, application.id)
  const reviewers = await listAssignableReviewers(ctx.db, application.windowId)
  return reviewers.map(reviewer => {
    const own = reviews.find(({ reviewerId }) => reviewerId === reviewer.id)
    const isAssigned = own !== undefined && own.interest !== 'declared'
    return {
      ...reviewer,
      isAssigned,
      separations: separations({
        person: { organisationId: reviewer.organisationId, ministry: reviewer.ministry },
        organisation,
        isParticipant: participants.some(({ email }) => email === reviewer.email) || submitters.includes(reviewer.id),
        isCaseOfficer: application.caseOfficerId === reviewer.id,
        hasDeclaredInterest: interested.includes(reviewer.id),
        // the review of this very file is one of those that wait for them
        openReviews: reviewer.openReviews - (isAssigned && own.state !== 'submitted' ? 1 : 0),
        maxOpen: rules.reviewers.maxOpen,
      }),
    }
  })
}

/** The first reviewers open the review of the file; later ones are added while it lasts. One already asked is not asked twice. */
export function assignReviewers(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  { reviewerIds, dueOn, replaced = [] }: Assignment,
): Promise<Result<Application, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const read = await requireSituation(ctx, actor, id)
    if (!read.ok) return read
    const situation = read.value
    const candidates = await candidatesFor(ctx, situation)
    const known = situation.reviews.map(({ reviewerId }) => reviewerId)
    const asked = [...new Set(reviewerIds)].filter(
      reviewerId => !known.includes(reviewerId) || isBound(candidates, reviewerId),
    )
    const advanced = advance(withReviewers(situation, asked, replaced), 'assignReviewers', actor)
    if (!advanced.ok) return advanced
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    if (dueOn < parisDay(ctx.now())) return refuse({ code: 'dueOnPast', on: dueOn })
    if (!situation.reviews.filter(review => replaced.includes(review.id)).every(isReplaceable))
      return refuse({ code: 'changedMeanwhile' })
    const chosen: AssignableReviewer[] = []
    for (const reviewerId of asked) {
      const candidate = candidates.find(found => found.id === reviewerId)
      if (candidate === undefined) return refuse({ code: 'notFound' })
      if (candidate.separations.length > 0)
        return refuse({ code: 'reviewerRefused', name: candidate.name, reasons: candidate.separations })
      chosen.push(candidate)
    }
    const profiles = missingProfiles(
      situation.rules.reviewers.profiles,
      candidates.filter(({ id: of }) => willReview(situation, of, asked, replaced)).map(({ profile }) => profile),
      candidates.filter(isFree).map(({ profile }) => profile),
    )
    if (profiles.length > 0) return refuse({ code: 'profilesMissing', profiles })
    for (const review of replaced) {
      if (!(await deleteUnsubmittedReview(ctx.db, id, review))) return refuse({ code: 'changedMeanwhile' })
    }
    const assigned = { ...advanced.value, stepDueAt: later(situation, endOfParisDay(dueOn)) }
    const names = chosen.map(({ name }) => name).join(', ')
    await tellApplication(ctx, situation, {
      action: 'assignReviewers',
      by: actor,
      after: assigned,
      comment: names === '' ? null : names,
      body: { reviewers: asked, replaced, dueOn },
      // each reviewer gets the way to their own review
      emails: { reviewers: null },
    })
    for (const reviewer of chosen) {
      const reviewId = toId<ReviewId>(ctx.newId())
      await insertReview(ctx.db, {
        id: reviewId,
        applicationId: id,
        reviewerId: reviewer.id,
        by: actor.id,
        at: ctx.now(),
        dueOn,
      })
      const { reference, title } = situation.application
      await queue(ctx, [reviewer], {
        name: 'reviewAssigned',
        props: {
          reference,
          title,
          link: { page: 'review', id: reviewId },
          organisation: situation.organisation.name,
          dueOn,
        },
      })
    }
    if (!(await saveApplication(ctx.db, assigned))) return refuse({ code: 'changedMeanwhile' })
    // somebody taken back may have been the last who was waited for
    const settled = replaced.length === 0 ? ok(null) : await settleReviews(ctx, id)
    if (!settled.ok) return settled
    return requireApplication(ctx, id)
  })
}

/** Asked now, or before and not taken back, with no interest declared. */
const willReview = (
  { reviews }: Situation,
  person: PersonId,
  asked: readonly PersonId[],
  replaced: readonly ReviewId[],
): boolean =>
  asked.includes(person) ||
  reviews.some(review => review.reviewerId === person && isExpected(review) && !replaced.includes(review.id))

async function requireApplication(ctx: Context, id: ApplicationId): Promise<Result<Application, Refusal>> {
  const application = await findApplication(ctx.db, id)
  return application === null ? refuse({ code: 'notFound' }) : ok(application)
}

/** Somebody who declared an interest has a review already, and is refused rather than left out. */
const isBound = (candidates: readonly Candidate[], id: PersonId): boolean =>
  candidates.some(candidate => candidate.id === id && candidate.separations.includes('declaredInterest'))

/** Somebody added later does not shorten the step of those who were asked before. */
const later = ({ application }: Situation, due: Instant): Instant =>
  application.state === 'underReview' && application.stepDueAt !== null && application.stepDueAt > due
    ? application.stepDueAt
    : due
