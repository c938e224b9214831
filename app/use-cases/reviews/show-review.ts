// The page of a review for its author: the filed version to judge, the grid, and what the others said once theirs is in.

import { availableActions } from '#app/domain/advance.ts'
import type { Bilingual, ProjectType, ScoringGrid, Stream } from '#app/domain/funding-window.ts'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { isLastAwaited, type ReviewStage, type ReviewStep, reviewStage, reviewStep } from '#app/domain/review-step.ts'
import { formatTenths, reviewScore } from '#app/domain/scoring.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import type { Change } from '#app/domain/version-difference.ts'
import { findNextReview, type NextReview } from '#db/own-reviews.ts'
import { listReviews, listRevisions, type StoredReview } from '#db/reviews.ts'
import { listSubmissions } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { changesSince, type FiledVersion, forReviewers } from './filed-version.ts'
import { type OtherReviews, othersOf } from './other-reviews.ts'
import { type ReviewCase, requireReview } from './review-act.ts'

const acts = ['writeReview', 'submitReview', 'withdrawReview', 'confirmReview', 'reviseReview'] as const

export type ReviewPage = {
  readonly id: ReviewId
  readonly version: number
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly stream: Bilingual | null
  readonly requested: Cents | null
  readonly total: Cents | null
  readonly today: Day
  readonly step: ReviewStep
  readonly stage: ReviewStage
  /** What is due then: the review or, after a supplement, its confirmation. */
  readonly dueOn: Day
  readonly filed: FiledVersion
  readonly words: { readonly streams: readonly Stream[]; readonly projectTypes: readonly ProjectType[] }
  readonly grid: ScoringGrid
  readonly own: ReviewContent & {
    readonly submittedAt: Instant | null
    readonly submissionNumber: number | null
    readonly scoreTenths: number | null
    readonly earlier: readonly {
      readonly keptAt: Instant
      readonly scoreTenths: number
      readonly submissionNumber: number
    }[]
  }
  /** Since the version the submitted review was written on. */
  readonly changes: readonly Change[]
  /** Until when the applicant completes the file, when they were asked to. */
  readonly supplementDueOn: Day | null
  readonly others: OtherReviews | null
  readonly actions: readonly (typeof acts)[number][]
  /** Nobody else is awaited: submitting it may close the reviews at once. */
  readonly isLast: boolean
  readonly next: NextReview | null
}

/** `closed`: interests are still to be declared, or wait for the case officer's word, and nothing of the file is read. */
export async function showReview(
  ctx: Context,
  actor: PersonActor,
  id: ReviewId,
): Promise<Result<{ readonly open: ReviewPage | null }, Refusal>> {
  const read = await requireReview(ctx, actor, id)
  if (!read.ok) return read
  if (read.value.review.interest?.answer !== 'none') return ok({ open: null })
  const page = await openReview(ctx, read.value)
  return page === null ? refuse({ code: 'notFound' }) : ok({ open: page })
}

async function openReview(ctx: Context, { actor, review, situation }: ReviewCase): Promise<ReviewPage | null> {
  const { application, rules, organisation, window, supplement } = situation
  const versions = await listSubmissions(ctx.db, application.id)
  const latest = versions.at(-1)
  if (latest === undefined) return null
  const written = versions.find(({ number }) => number === review.submissionNumber)
  const possible = availableActions(situation, actor)
  return {
    id: review.id,
    version: review.version,
    reference: application.reference ?? '',
    title: application.title,
    organisation: organisation.name,
    stream: rules.streams.find(({ code }) => code === application.stream)?.label ?? null,
    requested: application.requestedCents,
    total: application.totalCents,
    today: parisDay(ctx.now()),
    step: reviewStep({ ...review, interest: 'none', applicationState: application.state }),
    stage: reviewStage(application.state),
    dueOn: review.confirmBy ?? review.dueOn,
    filed: forReviewers(latest),
    words: { streams: rules.streams, projectTypes: rules.projectTypes },
    grid: rules.grid,
    own: await ownReview(ctx, review, rules.grid),
    changes: written === undefined ? [] : changesSince(written, latest),
    supplementDueOn: supplement?.dueOn ?? null,
    others: othersOf(review, await listReviews(ctx.db, application.id), rules.grid),
    actions: acts.filter(act => possible.includes(act) && suits(review, act)),
    isLast: isLastAwaited(situation.reviews, review.id),
    next: await findNextReview(ctx.db, actor, window.id, review.id),
  }
}

/** What the review itself allows of what its application allows. */
function suits({ state, confirmBy }: StoredReview, act: (typeof acts)[number]): boolean {
  switch (act) {
    case 'writeReview':
    case 'submitReview':
      return state !== 'submitted'
    case 'withdrawReview':
    case 'reviseReview':
      return state === 'submitted'
    case 'confirmReview':
      return state === 'submitted' && confirmBy !== null
  }
}

async function ownReview(ctx: Context, review: StoredReview, grid: ScoringGrid): Promise<ReviewPage['own']> {
  const { notes, comments, strengths, weaknesses, questions, recommendation, submittedAt, submissionNumber } = review
  const revisions = await listRevisions(ctx.db, review.id)
  return {
    notes,
    comments,
    strengths,
    weaknesses,
    questions,
    recommendation,
    submittedAt,
    submissionNumber,
    scoreTenths: submittedAt === null ? null : formatTenths(reviewScore(grid, notes)),
    earlier: revisions.map(revision => ({
      keptAt: revision.keptAt,
      scoreTenths: formatTenths(reviewScore(grid, revision.content.notes)),
      submissionNumber: revision.submissionNumber,
    })),
  }
}
