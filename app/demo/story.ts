// What a sample lacks to be lived through: its people, the rest of its form, and what happened to it, with its dates.

import type { Answers } from '#app/domain/answers.ts'
import type { AttachmentKind, FieldCode } from '#app/domain/application-form.ts'
import type { ConditionKind, DecisionKind, Vote } from '#app/domain/decision.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import type { RuleCode } from '#app/domain/rules.ts'
import type { Recommendation } from '#app/domain/scoring.ts'

import type { MeetingKey } from './meetings.ts'
import type { Euros, IsoDay, ParisTime } from './moments.ts'
import type { PersonKey } from './people.ts'

/** A document to be made into a file: its title and its paragraphs. */
export type DemoAttachment = {
  readonly kind: AttachmentKind
  readonly fileName: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

export type DemoSupplement = {
  readonly requestedAt: ParisTime
  readonly dueOn: IsoDay
  readonly message: string
  /** The unlocked fields, and attachments as `attachments.amdacOpinion`. */
  readonly fields: readonly (FieldCode | `attachments.${AttachmentKind}`)[]
  readonly answer: {
    readonly sentAt: ParisTime
    /** What these fields said in the version filed before. */
    readonly before: Answers
    readonly attachments: readonly DemoAttachment[]
  } | null
}

export type DemoReview = ReviewContent & { readonly reviewer: PersonKey; readonly submittedAt: ParisTime }

export type DemoReviewing = {
  readonly assignedAt: ParisTime
  readonly reviews: readonly DemoReview[]
  /** Reviewers assigned at the same time whose review has not come. */
  readonly awaited: readonly PersonKey[]
}

export type DemoAssessment = {
  readonly writtenAt: ParisTime
  readonly recommendation: Recommendation
  readonly recommended: Euros
  readonly reasons: string
}

export type DemoDecision = {
  readonly meeting: MeetingKey
  /** When the file was put on its agenda. */
  readonly scheduledAt: ParisTime
  readonly recordedAt: ParisTime
  readonly validatedAt: ParisTime
  readonly kind: DecisionKind
  readonly granted: Euros | null
  /** Codes of the window version's list. */
  readonly reasons: readonly string[]
  readonly reasonText: string
  readonly conditions: readonly { readonly kind: ConditionKind; readonly wording: string; readonly dueOn: IsoDay }[]
  /** Null when the committee decided by consensus. */
  readonly vote: Vote | null
  /** When the window's manager reopened a deferred file. */
  readonly reopenedAt: ParisTime | null
}

export type DemoReport = {
  /** The last day of its quarter. */
  readonly periodEnd: IsoDay
  readonly sentAt: ParisTime
  readonly readAt: ParisTime
  readonly health: 'onTrack' | 'difficulty' | 'needsHelp'
  readonly done: string
  readonly next: string
  readonly risks: string
  /** Spent since the start, all sources. */
  readonly spent: Euros
  readonly forecastCost: Euros
  readonly forecastEnd: IsoDay
  /** One for each indicator of the sample, in its order, as typed; null when not measured. */
  readonly readings: readonly (string | null)[]
}

export type DemoProject = {
  readonly draftedAt: ParisTime
  readonly agreementNumber: string
  readonly agreementKind: 'RECIPROCAL_COMMITMENT' | 'OPERATOR_AGREEMENT'
  readonly uo: string | null
  readonly bodySignedOn: IsoDay | null
  readonly serviceSignedOn: IsoDay | null
  readonly commitmentRef: string | null
  readonly activatedAt: ParisTime | null
  /** One for each milestone of the sample, in its order; null when nothing was sent yet. */
  readonly milestones: readonly ({
    readonly sentAt: ParisTime
    readonly evidence: string
    readonly acceptedAt: ParisTime
    readonly judgement: string
  } | null)[]
  readonly reports: readonly DemoReport[]
  readonly suspension: { readonly at: ParisTime; readonly reason: string } | null
  readonly closure: { readonly proposedAt: ParisTime; readonly closedAt: ParisTime; readonly words: string } | null
}

export type SampleStory = {
  readonly editor: PersonKey
  readonly signatory: PersonKey
  /** Null for a draft. */
  readonly officer: PersonKey | null
  /** What the form asks and the sample lacks, as typed; after the answer to a supplement. */
  readonly answers: Answers
  /** For each indicator of the sample, in its order; days as typed. */
  readonly indicators: readonly { readonly due: string; readonly source: string; readonly published: boolean }[]
  /** The expected evidence of each milestone of the sample, in its order. */
  readonly evidence: readonly string[]
  readonly attachments: readonly DemoAttachment[]
  readonly filing: {
    readonly draftedAt: ParisTime
    readonly signatureAskedAt: ParisTime | null
    readonly filedAt: ParisTime | null
  }
  readonly supplements: readonly DemoSupplement[]
  /** `overrides`: the officer's reason for each warning of the filed version. */
  readonly admissibility: {
    readonly takenAt: ParisTime
    readonly declaredAt: ParisTime | null
    readonly overrides: { readonly [code in RuleCode]?: string }
  } | null
  readonly reviewing: DemoReviewing | null
  /** A second one is written after a reopening. */
  readonly assessments: readonly DemoAssessment[]
  readonly decisions: readonly DemoDecision[]
  /** The meeting that is to come, when the file is on its agenda. */
  readonly agenda: { readonly meeting: MeetingKey; readonly scheduledAt: ParisTime } | null
  readonly project: DemoProject | null
  /** « Relancer », by the follow-up officer. */
  readonly reminders: readonly ParisTime[]
}
