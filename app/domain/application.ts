// The application: what is kept of it between two acts, and the things around it that rules look at.

import type { Answers } from './answers.ts'
import type { ApplicationState } from './application-workflow.ts'
import type { DecisionKind, DecisionTerms } from './decision.ts'
import type {
  AgendaItemId,
  ApplicationId,
  AttachmentId,
  ConditionId,
  DecisionId,
  EnvelopeLineId,
  MeetingId,
  OrganisationId,
  PersonId,
  ReviewId,
  WindowId,
} from './identifiers.ts'
import type { Cents } from './money.ts'
import type { InterestAnswer } from './review.ts'
import type { Day, Instant } from './time.ts'

export type Application = {
  readonly id: ApplicationId
  readonly windowId: WindowId
  readonly organisationId: OrganisationId
  /** Given at filing, without gaps. */
  readonly reference: string | null
  readonly title: string
  readonly state: ApplicationState
  /** Where a supplement request was made from. */
  readonly previousState: ApplicationState | null
  /** The rules it was filed under; null for a draft, which follows the version in force. */
  readonly versionNumber: number | null
  readonly stream: string | null
  /** What is being typed: the draft, or the answer to a supplement request. */
  readonly answers: Answers
  readonly caseOfficerId: PersonId | null
  readonly createdBy: PersonId
  readonly createdAt: Instant
  readonly editedAt: Instant
  readonly submittedAt: Instant | null
  /** The promised answer, moved on by the time a supplement took. */
  readonly answerDueAt: Instant | null
  readonly stateSince: Instant
  /** When the step it is in should end; null when nothing is due. */
  readonly stepDueAt: Instant | null
  readonly totalCents: Cents | null
  readonly requestedCents: Cents | null
  /** Mean of the submitted reviews in tenths of a point, kept for sorting lists. */
  readonly scoreTenths: number | null
  readonly signatureAskedAt: Instant | null
  readonly version: number
}

export type ParticipantRole = 'applicantEditor' | 'applicantSignatory'

export type Participant = {
  readonly role: ParticipantRole
  readonly email: string
  /** Null until somebody signs in with that address. */
  readonly personId: PersonId | null
  readonly name: string | null
}

export type Attachment = {
  readonly id: AttachmentId
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly uploadedAt: Instant
}

export type Supplement = {
  readonly id: string
  readonly number: number
  readonly requestedBy: PersonId
  readonly requestedAt: Instant
  readonly dueOn: Day
  readonly message: string
  /** The only fields and attachment kinds that the request unlocks. */
  readonly fields: readonly string[]
}

export type ReviewState = 'assigned' | 'draft' | 'submitted'

export type ReviewSummary = {
  readonly id: ReviewId
  readonly reviewerId: PersonId
  readonly interest: InterestAnswer | null
  readonly state: ReviewState
  /** The filed version it was written on. */
  readonly submissionNumber: number | null
  /** Set when a supplement arrived after it was submitted: its author confirms or revises by then. */
  readonly confirmBy: Day | null
}

export type Assessment = {
  readonly recommendation: 'favourable' | 'toDebate' | 'unfavourable'
  readonly recommended: Cents
  /** The amount is reserved on its line; false when the line did not hold it. */
  readonly reserved: boolean
  readonly reasons: string
  readonly writtenBy: PersonId
  readonly writtenAt: Instant
  readonly version: number
}

export type Attendance = { readonly seat: number; readonly present: boolean; readonly recused: boolean }

/** The item of the latest meeting an application is on. */
export type AgendaPlace = {
  readonly itemId: AgendaItemId
  readonly meetingId: MeetingId
  readonly heldAt: Instant
  readonly noticesReleasedAt: Instant | null
  readonly attendance: readonly Attendance[]
}

export type Decision = {
  readonly id: DecisionId
  readonly applicationId: ApplicationId
  /** Null for a promotion, which belongs to no meeting. */
  readonly meetingId: MeetingId | null
  readonly number: number
  readonly kind: DecisionKind
  readonly granted: Cents | null
  readonly terms: DecisionTerms
  readonly supersedesId: DecisionId | null
  readonly recordedBy: PersonId
  readonly recordedAt: Instant
  /** Until it is validated a decision is a correctable record and moves nothing. */
  readonly validatedBy: PersonId | null
  readonly validatedAt: Instant | null
  readonly noticeReleasedAt: Instant | null
  readonly lineId: EnvelopeLineId | null
  /** Of what was validated, so that nothing of it changes unseen; null until then. */
  readonly sha256: string | null
  readonly version: number
}

export type Condition = {
  readonly id: ConditionId
  readonly decisionId: DecisionId
  readonly kind: 'SUSPENSIVE' | 'RESOLUTORY'
  readonly wording: string
  readonly dueOn: Day
  readonly evidence: string | null
  readonly evidenceAt: Instant | null
  readonly metAt: Instant | null
}
