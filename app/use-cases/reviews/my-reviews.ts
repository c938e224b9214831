// The reviews asked of the person who reads the page, with what each waits for.

import { type Bilingual, type FundingWindow, versionInForce, versionNumbered } from '#app/domain/funding-window.ts'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type ReviewStage, type ReviewStep, type ReviewTab, reviewStage, reviewStep } from '#app/domain/review-step.ts'
import { formatTenths, reviewScore } from '#app/domain/scoring.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { countOwnReviews, listOwnReviews, type OwnReview, reviewPageSize } from '#db/own-reviews.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type MyReview = {
  readonly id: ReviewId
  readonly reference: string
  readonly title: string
  readonly organisation: string
  /** Null before interests are declared: nothing more of the file is known then. */
  readonly file: { readonly stream: Bilingual | null; readonly requested: Cents | null } | null
  readonly step: ReviewStep
  readonly stage: ReviewStage
  readonly assignedAt: Instant
  /** The review or, after a supplement, its confirmation. */
  readonly dueOn: Day
  readonly scored: number
  readonly criteria: number
  readonly submittedAt: Instant | null
  readonly submissionNumber: number | null
  readonly ownTenths: number | null
}

export type MyReviews = {
  readonly today: Day
  readonly tab: ReviewTab
  readonly counts: Readonly<Record<ReviewTab, number>>
  readonly page: number
  readonly pages: number
  readonly maxOpen: number
  readonly reviews: readonly MyReview[]
}

export async function listMyReviews(
  ctx: Context,
  actor: PersonActor,
  { tab, page: asked }: { readonly tab: ReviewTab; readonly page: number },
): Promise<Result<MyReviews, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'listOwnReviews')
  if (window === null) return refuse({ code: 'notAllowed' })
  const counts = await countOwnReviews(ctx.db, actor, window.id)
  const pages = Math.ceil(counts[tab] / reviewPageSize)
  const page = Math.min(asked, Math.max(1, pages))
  const rows = await listOwnReviews(ctx.db, actor, window.id, { tab, page })
  return ok({
    today: parisDay(ctx.now()),
    tab,
    counts,
    page,
    pages,
    maxOpen: versionInForce(window, ctx.now()).reviewers.maxOpen,
    reviews: rows.map(row => toMyReview(row, window)),
  })
}

function toMyReview(row: OwnReview, window: FundingWindow): MyReview {
  const { grid, streams } = versionNumbered(window, row.versionNumber)
  const { id, reference, title, organisation, assignedAt, submittedAt, submissionNumber } = row
  const isDeclared = row.interest === 'none'
  return {
    id,
    reference,
    title,
    organisation,
    file: isDeclared
      ? { stream: streams.find(({ code }) => code === row.stream)?.label ?? null, requested: row.requested }
      : null,
    step: reviewStep(row),
    stage: reviewStage(row.applicationState),
    assignedAt,
    dueOn: row.confirmBy ?? row.dueOn,
    scored: grid.criteria.filter(({ code }) => row.notes[code] !== undefined).length,
    criteria: grid.criteria.length,
    submittedAt,
    submissionNumber,
    ownTenths: row.state === 'submitted' ? formatTenths(reviewScore(grid, row.notes)) : null,
  }
}
