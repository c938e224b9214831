// The funding window and its dated versions: every number and word of a window is data of these shapes.

import type { WindowId } from './identifiers.ts'
import type { BasisPoints, Cents } from './money.ts'
import type { OrganisationKind } from './organisation.ts'
import type { ReviewProfile } from './people.ts'
import { days, type Instant, plus } from './time.ts'

/** Words of a window, which are its data, in both languages. */
export type Bilingual = { readonly fr: string; readonly en: string }

export type Stream = { readonly code: string; readonly label: Bilingual; readonly maxMonths: number }

export type ProjectType = {
  readonly code: string
  readonly label: Bilingual
  readonly description: Bilingual
}

export type Criterion = {
  readonly code: string
  readonly label: Bilingual
  /** Weights of a grid add up to 100. */
  readonly weight: number
  /** A mean note under the grid's eliminatory bar on this criterion eliminates. */
  readonly eliminatory: boolean
  /** What reviewers look for, shown beside the fields of the form. */
  readonly lookedFor: Bilingual
  /** What each note means for this criterion; absent notes keep the scale's general definition. */
  readonly anchors: { readonly [note: string]: Bilingual }
}

export type Note = { readonly value: number; readonly label: Bilingual; readonly definition: Bilingual }

export type ScoringGrid = {
  readonly criteria: readonly Criterion[]
  /** From the lowest note to the highest. */
  readonly scale: readonly Note[]
  /** Scores out of 100: favourable from the first, to be debated from the second. */
  readonly favourableFrom: number
  readonly debatedFrom: number
  /** Mean note under which an eliminatory criterion eliminates. */
  readonly eliminatoryBelow: number
  readonly commentMinLength: number
  /** Harmonisation is due when scores are that far apart, or notes on one criterion. */
  readonly divergentScore: number
  readonly divergentNote: number
}

/** Delays in calendar days, unless the name says otherwise. */
export type Delays = {
  readonly answer: number
  readonly admissibility: number
  readonly assignment: number
  readonly review: number
  readonly reviewConfirmation: number
  readonly assessment: number
  readonly agreement: number
  readonly supplement: number
  readonly supplementExpiry: number
  /** Reminders of a supplement request, in days after the request. */
  readonly supplementReminders: readonly number[]
  readonly agreementReminders: readonly number[]
  readonly agreementEscalation: number
  readonly draftIdle: number
  readonly agenda: number
  readonly report: number
  readonly milestoneMissed: number
  readonly milestoneSoon: number
  readonly remindEvery: number
  /** Months after the end within which the final report is due. */
  readonly finalReportMonths: number
}

export type CommitteeSeat = {
  readonly name: string
  readonly body: string
  readonly chair: boolean
  /** The account that takes this seat; a member without an account is a name. */
  readonly email: string | null
}

export type HealthThresholds = {
  readonly amber: BasisPoints
  readonly red: BasisPoints
  readonly reportLateDays: number
  readonly conditionLateDays: number
  /** How long a level set by hand holds. */
  readonly overrideDays: number
}

/** What the silence of the office makes; a version without it says that silence is no acceptance (CRPA L231-1, L231-4; R112-11-1 2°). */
export type ImplicitDecision = {
  readonly kind: 'acceptance' | 'rejection'
  readonly afterMonths: number
  /** How to contest a rejection, or how to have an acceptance attested (CRPA L232-3). */
  readonly remedies: Bilingual
}

/** One dated version of the rules. Immutable once an application is filed under it. */
export type WindowVersion = {
  readonly number: number
  readonly validFrom: Instant
  readonly changes: Bilingual
  readonly streams: readonly Stream[]
  readonly projectTypes: readonly ProjectType[]
  readonly eligibleKinds: readonly OrganisationKind[]
  /** What a body may choose as its ministry; reviewers have one of the same names, and are kept away from its files. */
  readonly ministries: readonly string[]
  readonly totalCost: { readonly min: Cents; readonly max: Cents }
  readonly maxRate: BasisPoints
  /** What may be funded and what may not, as applicants read it; the rules judge only what a line says of itself. */
  readonly expenses: { readonly eligible: readonly Bilingual[]; readonly notEligible: readonly Bilingual[] }
  /** GRANT_OUT_OF_RANGE; null is off. */
  readonly grantRange: { readonly min: Cents; readonly max: Cents } | null
  readonly minMonths: number
  readonly decisionLeadDays: number
  readonly minIndicators: number
  readonly requiredIndicatorAxis: string
  readonly minMilestones: number
  readonly maxMilestoneGapMonths: number
  readonly minRisks: number
  readonly hardwareShare: BasisPoints
  readonly contingencyShare: BasisPoints
  readonly externalShare: BasisPoints
  readonly bigProject: Cents
  /** Limits of the form that this version sets otherwise than the form's own table. */
  readonly formLimits: { readonly [field: string]: number }
  readonly maxAttachmentBytes: number
  readonly maxAttachments: number
  readonly grid: ScoringGrid
  readonly reviewers: {
    readonly target: number
    readonly minimum: number
    readonly maxOpen: number
    /** Each of these is among those asked, as long as somebody who has it may be. */
    readonly profiles: readonly ReviewProfile[]
  }
  readonly delays: Delays
  readonly committee: { readonly quorum: number; readonly seats: readonly CommitteeSeat[] }
  readonly editorMayFile: boolean
  /** Absent: silence is no acceptance. */
  readonly implicitDecision?: ImplicitDecision
  readonly health: HealthThresholds
  readonly rejectionReasons: readonly { readonly code: string; readonly label: Bilingual }[]
}

/** What of a version the pages of the application form are drawn from. */
export type FormRules = Pick<
  WindowVersion,
  | 'streams'
  | 'projectTypes'
  | 'formLimits'
  | 'minIndicators'
  | 'minMilestones'
  | 'minRisks'
  | 'maxRate'
  | 'expenses'
  | 'totalCost'
  | 'maxAttachments'
  | 'maxAttachmentBytes'
> & {
  readonly criteria: readonly Pick<Criterion, 'code' | 'label' | 'weight' | 'lookedFor'>[]
}

/** The dated opening of an envelope line: so much, for a stream and a year. */
export type Opening = {
  readonly stream: string
  readonly year: number
  readonly amount: Cents
  readonly openedAt: Instant
}

/** An operator of the State that a version names (rule OPERATOR_NOT_LISTED); kept in a table of its own, to be searched. */
export type ListedOperator = { readonly siren: string; readonly name: string }

export type FundingWindow = {
  readonly id: WindowId
  readonly slug: string
  readonly name: Bilingual
  readonly purpose: Bilingual
  readonly service: {
    readonly name: string
    readonly postalAddress: string
    readonly email: string
    readonly phone: string
  }
  readonly referencePrefix: string
  readonly opensAt: Instant
  /** The first instant at which filing is refused (rule CALL_CLOSED). */
  readonly closesAt: Instant
  /** From the oldest to the newest. */
  readonly versions: readonly WindowVersion[]
}

/** opensAt ≤ now < closesAt. Rule CALL_CLOSED; nothing about being open is stored. */
export const isOpen = (window: Pick<FundingWindow, 'opensAt' | 'closesAt'>, now: Instant): boolean =>
  window.opensAt <= now && now < window.closesAt

/** A clock that is further behind than this was wrong before, and is right now. */
const longestSetBack = days(1)

/**
 * The moment that counts when a clock shows `shown` and `closing` is the last closing that it was seen to pass: a clock
 * that is set back afterwards stands still at it, and reopens nothing.
 */
export const notBeforeClosing = (shown: Instant, closing: Instant | null): Instant =>
  closing !== null && shown < closing && closing < plus(shown, longestSetBack) ? closing : shown

/** The version in force at that moment, or the first one when none is yet. */
export function versionInForce(window: FundingWindow, now: Instant): WindowVersion {
  const inForce = window.versions.filter(version => version.validFrom <= now).at(-1) ?? window.versions[0]
  if (inForce === undefined) throw new Error(`window ${window.slug} has no version`)
  return inForce
}

/** Throws when the window has no such version: an application always names one it was filed under. */
export function versionNumbered(window: FundingWindow, number: number): WindowVersion {
  const found = window.versions.find(version => version.number === number)
  if (found === undefined) throw new Error(`window ${window.slug} has no version ${number}`)
  return found
}
