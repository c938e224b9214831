// What the page of a review is drawn from: the shape its use case answers with, and the addresses around it.

import type { Answers } from '#app/domain/answers.ts'
import type { Bilingual, ScoringGrid } from '#app/domain/funding-window.ts'
import type { Cents } from '#app/domain/money.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import type { ReviewStep } from '#app/domain/review-step.ts'
import type { Divergence } from '#app/domain/scoring.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Change } from '#app/domain/version-difference.ts'
import type { Vocabulary } from '#app/text/answer-text.ts'

type FiledFile = {
  readonly id: string
  readonly kind: string
  readonly fileName: string
  readonly size: number
  readonly href: string
}

export type ShownReview = {
  readonly version: number
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly stream: Bilingual | null
  readonly requested: Cents | null
  readonly total: Cents | null
  readonly today: Day
  readonly step: ReviewStep
  readonly dueOn: Day
  readonly filed: { readonly number: number; readonly receivedAt: Instant; readonly answers: Answers }
  readonly words: Vocabulary
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
  readonly changes: readonly Change[]
  readonly supplementDueOn: Day | null
  readonly others: {
    readonly reviews: readonly (ReviewContent & { readonly position: number; readonly scoreTenths: number })[]
    readonly awaited: number
    readonly meanTenths: number
    readonly spreadTenths: number
    readonly apart: readonly Divergence[]
  } | null
  readonly actions: readonly string[]
  /** Nobody else is awaited. */
  readonly isLast: boolean
  readonly next: { readonly title: string; readonly dueOn: Day; readonly href: string } | null
  readonly files: readonly FiledFile[]
  readonly hrefs: { readonly page: string; readonly list: string; readonly interests: string }
  readonly isRevising: boolean
}
