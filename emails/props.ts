// What each e-mail needs to be written: the contract between the use cases that queue it and the components that render it.

import type { DecisionKind } from '#app/domain/decision.ts'
import type { FundingWindow } from '#app/domain/funding-window.ts'
import type { StatedSilence } from '#app/domain/implicit-decision.ts'
import type { Cents } from '#app/domain/money.ts'
import type { OfficeStep } from '#app/domain/office-step.ts'
import type { NeedCode } from '#app/domain/project-needs.ts'
import type { Day, Instant } from '#app/domain/time.ts'

/** The page an e-mail leads to; its address is made from `urls` when the e-mail is rendered. */
export type EmailLink = {
  readonly page:
    | 'myApplication'
    | 'receipt'
    | 'signature'
    | 'supplement'
    | 'file'
    | 'decision'
    | 'review'
    | 'meeting'
    | 'myProject'
    | 'project'
  readonly id: string
}

/** The service in charge, as a letter gives it: whom to write to or call. */
export type ServiceInCharge = FundingWindow['service']

/** An e-mail about one application or project. */
type About = { readonly reference: string | null; readonly title: string; readonly link: EmailLink }

export type EmailProps = {
  readonly signInCode: { readonly code: string; readonly minutes: number }
  readonly signatoryNamed: About & { readonly by: string; readonly organisation: string }
  readonly signatureAsked: About & {
    readonly by: string
    readonly organisation: string
    readonly requestedCents: Cents
    readonly closesAt: Instant
  }
  readonly sentBack: About & { readonly by: string; readonly word: string }
  readonly applicationSubmitted: About & {
    readonly number: number
    readonly receivedAt: Instant
    readonly sha256: string
    readonly answerDays: number
    readonly answerDueAt: Instant
    readonly silence?: StatedSilence
    readonly service: ServiceInCharge
  }
  readonly applicationToTreat: About & {
    readonly organisation: string
    readonly requestedCents: Cents
    readonly dueAt: Instant
  }
  readonly fileHandedOver: About & {
    readonly organisation: string
    readonly by: string
    readonly step: OfficeStep
    readonly dueAt: Instant | null
    readonly word: string
  }
  readonly applicationWithdrawn: About & { readonly by: string; readonly word: string }
  readonly applicationExpired: About
  readonly applicationAdmissible: About & { readonly answerDueAt: Instant }
  readonly inadmissibilityProposed: About & { readonly by: string }
  readonly applicationInadmissible: About & { readonly reasons: string }
  readonly streamChanged: About & { readonly stream: string }
  readonly supplementRequested: About & {
    readonly dueOn: Day
    readonly message: string
    readonly fields: readonly string[]
    readonly round: 'first' | 'reminder' | 'last'
  }
  readonly supplementAnswered: About & { readonly organisation: string; readonly number: number }
  readonly reviewAssigned: About & { readonly organisation: string; readonly dueOn: Day }
  readonly reviewLate: About & {
    readonly dueOn: Day
    readonly reviewer: string
    readonly matter: 'review' | 'confirmation'
  }
  readonly reviewToConfirm: About & { readonly confirmBy: Day }
  readonly interestDeclared: About & {
    readonly reviewer: string
    readonly answer: 'declared' | 'unsure'
    readonly note: string
  }
  /** `dueOn`: when the review is due now that its file is open; null when it is closed. */
  readonly interestResolved: About & { readonly dueOn: Day | null }
  readonly reviewsDivergent: About & { readonly spreadTenths: number }
  readonly reviewsClosed: About & { readonly reviews: number }
  readonly committeeScheduled: About & { readonly heldAt: Instant }
  readonly committeeAgenda: {
    readonly heldAt: Instant
    readonly place: string
    readonly items: readonly string[]
    readonly link: EmailLink
  }
  /** `isCarrierTold`: a decision of no meeting, whose letter left at the same instant; any other is under embargo. */
  readonly decisionValidated: About & { readonly kind: DecisionKind; readonly isCarrierTold: boolean }
  readonly decisionReleased: About & {
    readonly kind: DecisionKind
    readonly heldAt: Instant | null
    readonly requestedCents: Cents
    readonly grantedCents: Cents | null
    readonly reasons: readonly string[]
    readonly conditions: readonly {
      readonly kind: 'SUSPENSIVE' | 'RESOLUTORY'
      readonly wording: string
      readonly dueOn: Day
    }[]
    readonly waitlistRank: number | null
    readonly author: { readonly name: string; readonly position: string }
    readonly service: ServiceInCharge
  }
  readonly applicationReopened: About
  readonly promotionProposed: About & { readonly amountCents: Cents; readonly by: string }
  readonly conditionEvidenced: About & { readonly condition: string; readonly words: string }
  readonly conditionsLifted: About
  readonly agreementReady: About & { readonly agreementNumber: string; readonly grantedCents: Cents }
  readonly agreementReminder: About & { readonly days: number; readonly escalated: boolean }
  readonly projectStarted: About & { readonly followUp: string; readonly firstReportDueOn: Day }
  readonly evidenceSubmitted: About & { readonly code: string }
  readonly milestoneJudged: About & { readonly code: string; readonly accepted: boolean; readonly word: string }
  readonly milestoneSoon: About & { readonly code: string; readonly dueOn: Day }
  readonly milestoneMissed: About & { readonly code: string; readonly dueOn: Day }
  readonly reportDue: About & { readonly dueOn: Day }
  readonly reportLate: About & { readonly dueOn: Day }
  readonly reportSent: About & { readonly periodEnd: Day }
  readonly carrierReminded: About & {
    /** What is late: the code of a milestone, the last day of a report's quarter, the wording of a condition. */
    readonly matter: { readonly what: NeedCode; readonly about: string | null }
    readonly dueOn: Day
    readonly word: string
    readonly by: string
  }
  readonly healthTurnedRed: About & {
    readonly reasons: readonly string[]
    /** The drift that made it red, in tenths of a percent; none when something else did. */
    readonly drift?: { readonly of: 'scheduleDrift' | 'budgetDrift'; readonly tenths: number } | null
  }
  readonly projectSuspended: About & { readonly reason: string }
  readonly projectResumed: About
  readonly projectClosing: About & {
    readonly dueOn: Day
    /** Who receives the final report; absent from what was queued before it was said. */
    readonly sentTo?: { readonly name: string; readonly email: string } | null
  }
  readonly finalReportLate: About & {
    readonly dueOn: Day
    readonly sentTo: { readonly name: string; readonly email: string } | null
  }
  readonly closureProposed: About & { readonly by: string; readonly word: string }
  readonly projectClosed: About
  readonly projectStopped: About & { readonly reason: string }
  readonly draftIdle: About & { readonly closesAt: Instant }
}

export type EmailName = keyof EmailProps

/** An e-mail in the queue, of any name with the props of that name. */
export type QueuedEmail = { [Name in EmailName]: { readonly name: Name; readonly props: EmailProps[Name] } }[EmailName]
