// Everything a well-behaved person can be refused, as data: each code has a sentence in both languages and a status.

import type { AgreementProblem, SignatureProblem } from './agreement.ts'
import type { ApplicationGuard, ApplicationState } from './application-workflow.ts'
import type { TermsRefusal } from './decision.ts'
import type { Cents } from './money.ts'
import type { ReviewProfile } from './people.ts'
import type { ProjectGuard } from './project-workflow.ts'
import type { ReviewGap, SeparationReason } from './review.ts'
import type { SupplementProblem } from './supplement-request.ts'
import type { Day, Instant } from './time.ts'

type Guarded = Exclude<ApplicationGuard | ProjectGuard, 'windowOpen' | 'complete'>

export type Refusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'notAllowed' }
  | { readonly code: 'notFromHere'; readonly state: string }
  | { readonly code: 'changedMeanwhile' }
  | { readonly code: 'windowOpen'; readonly opensAt: Instant; readonly closesAt: Instant; readonly receivedAt: Instant }
  | { readonly code: 'complete'; readonly missing: number }
  | { readonly [Guard in Guarded]: { readonly code: Guard } }[Guarded]
  | { readonly code: 'envelopeExceeded'; readonly remaining: Cents; readonly missing: Cents }
  | { readonly code: 'notEnoughOnLine'; readonly remaining: Cents }
  | { readonly code: 'amountNotPositive' }
  | { readonly code: 'notThatMuchFrozen'; readonly frozen: Cents }
  | { readonly code: 'linesDoNotMatch'; readonly movement: 'carryOver' | 'transfer' }
  | { readonly code: 'codeWrong'; readonly attemptsLeft: number }
  | { readonly code: 'codeExpired' }
  | { readonly code: 'tooManyCodes'; readonly retryAt: Instant }
  | { readonly code: 'accountDisabled'; readonly reason: string }
  | { readonly code: 'organisationNeeded' }
  | { readonly code: 'ministryNeeded' }
  | { readonly code: 'fieldLocked'; readonly field: string }
  | { readonly code: 'fileTooLarge'; readonly fileName: string; readonly maxBytes: number }
  | { readonly code: 'fileTypeRefused'; readonly fileName: string }
  | { readonly code: 'fileContentMismatch'; readonly fileName: string }
  | { readonly code: 'fileEmpty'; readonly fileName: string }
  | { readonly code: 'tooManyFiles'; readonly max: number }
  | { readonly code: 'signatoryIsEditor' }
  | { readonly code: 'overrideReasonMissing'; readonly rules: readonly string[] }
  | { readonly code: 'dueOnPast'; readonly on: Day }
  | { readonly code: 'officerRefused'; readonly name: string }
  | { readonly code: 'streamRefused'; readonly stream: string }
  | { readonly code: 'recommendedAboveRequested'; readonly requested: Cents }
  | { readonly code: 'supplementWrong'; readonly problems: readonly SupplementProblem[] }
  | { readonly code: 'profilesMissing'; readonly profiles: readonly ReviewProfile[] }
  | { readonly code: 'reviewerRefused'; readonly name: string; readonly reasons: readonly SeparationReason[] }
  | { readonly code: 'reviewIncomplete'; readonly gaps: readonly ReviewGap[] }
  | { readonly code: 'reviewSubmitted' }
  | { readonly code: 'reviewNotSubmitted' }
  | { readonly code: 'nothingToConfirm' }
  | { readonly code: 'interestPending' }
  | { readonly code: 'interestContradicted' }
  | { readonly code: 'meetingPast' }
  | { readonly code: 'meetingAtThatTime' }
  | { readonly code: 'meetingToCome'; readonly heldAt: Instant }
  | { readonly code: 'decisionTerms'; readonly problems: readonly TermsRefusal[] }
  | { readonly code: 'quorumMissing'; readonly present: number; readonly quorum: number }
  | { readonly code: 'recordsNotValidated'; readonly count: number }
  | { readonly code: 'nothingToRelease' }
  | { readonly code: 'alreadyReleased' }
  | { readonly code: 'agreementWrong'; readonly problems: readonly AgreementProblem[] }
  | { readonly code: 'endBeforeStart'; readonly start: Day }
  | { readonly code: 'endBeforePeriod'; readonly periodEnd: Day }
  | { readonly code: 'reportDoubtful' }
  | { readonly code: 'reportRead' }
  | { readonly code: 'signatureWrong'; readonly problems: readonly SignatureProblem[] }
  | { readonly code: 'evidenceMissing' }
  | { readonly code: 'supplementUnanswered' }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'healthUnchanged' }
  | { readonly code: 'bodyKindNeeded'; readonly typed: string }
  | { readonly code: 'clockBackwards' }
  | { readonly code: 'versionNeeded' }
  | { readonly code: 'formUnreadable' }

/** What the applicant's own page says of a state it does not expect. */
export const notFromHere = (state: ApplicationState | string): Refusal => ({ code: 'notFromHere', state })
