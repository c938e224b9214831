// A decision of the committee: its five kinds, its terms, and what the terms must say before they can be recorded.

import type { WindowVersion } from './funding-window.ts'
import { type BasisPoints, type Cents, cents, rate } from './money.ts'
import { ok, type Result, refuse } from './result.ts'
import type { Recommendation } from './scoring.ts'
import type { Day } from './time.ts'

export const decisionKinds = ['grant', 'grantWithConditions', 'defer', 'waitlist', 'reject'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** A suspensive condition is met before the agreement; a resolutory one undoes the grant when it fails. */
export const conditionKinds = ['SUSPENSIVE', 'RESOLUTORY'] as const
export type ConditionKind = (typeof conditionKinds)[number]

/** How many members said what; they are those who are present and not recused. */
export type Vote = { readonly inFavour: number; readonly against: number; readonly abstained: number }

type Terms<DueOn> = {
  readonly kind: DecisionKind
  /** Null unless the decision grants. */
  readonly granted: Cents | null
  /** Codes of the version's list of reasons; only a rejection has any. */
  readonly reasons: readonly string[]
  /** The reasons in words: why not, what is missing, or a word beside a grant. */
  readonly reasonText: string
  readonly conditions: readonly { readonly kind: ConditionKind; readonly wording: string; readonly dueOn: DueOn }[]
  readonly waitlistRank: number | null
  /** Why the committee departs from what was recommended. */
  readonly departureReason: string
  /** Null when the committee decided by consensus. */
  readonly vote: Vote | null
}

/** Terms that were judged: nothing missing, and nothing left over from another kind of decision. */
export type DecisionTerms = Terms<Day>

/** Terms as a form brings them: one form for five kinds, so what another kind needs may be filled in too. */
export type ProposedTerms = Terms<Day | null>

export type TermsRefusal =
  | { readonly code: 'amountMissing' }
  | { readonly code: 'amountNotPositive' }
  | { readonly code: 'amountAboveRequested'; readonly requested: Cents }
  | { readonly code: 'amountAboveRemaining'; readonly remaining: Cents; readonly missing: Cents }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'reasonUnknown'; readonly reason: string }
  | { readonly code: 'reasonTextMissing' }
  | { readonly code: 'departureReasonMissing' }
  | { readonly code: 'conditionMissing' }
  | { readonly code: 'conditionWordingMissing'; readonly index: number }
  | { readonly code: 'conditionDueMissing'; readonly index: number }
  | { readonly code: 'conditionDuePast'; readonly index: number }
  | { readonly code: 'rankMissing' }
  | { readonly code: 'voteNotCounted'; readonly counted: number; readonly voting: number }
  | { readonly code: 'voteLost' }

export type TermsContext = {
  readonly requested: Cents
  readonly version: Pick<WindowVersion, 'rejectionReasons'>
  /** What the assessment report recommends; null when it names no amount. */
  readonly recommended: Cents | null
  readonly recommendation: Recommendation
  /** What the line holds once the file's own reservation is released. */
  readonly remaining: Cents
  readonly decidedOn: Day
  /** How many members are present and not recused. */
  readonly voting: number
}

export const isGrant = (kind: DecisionKind): boolean => kind === 'grant' || kind === 'grantWithConditions'

/** The terms, kept to what their kind is about, or everything that is wrong with them, in the order of the form. */
export function checkTerms(
  proposed: ProposedTerms,
  context: TermsContext,
): Result<DecisionTerms, readonly TermsRefusal[]> {
  const terms = pertinent(proposed)
  const refusals = [
    ...(isGrant(terms.kind) ? amountRefusals(terms.granted, context) : []),
    ...(terms.kind === 'grantWithConditions' ? conditionRefusals(terms, context) : []),
    ...(terms.kind === 'waitlist' && !isRank(terms.waitlistRank) ? [{ code: 'rankMissing' } as const] : []),
    ...reasonRefusals(terms, context),
    ...voteRefusals(terms.vote, context.voting),
  ]
  if (refusals.length > 0) return refuse(refusals)
  // every condition has its day by now, or it was refused
  const conditions = terms.conditions.flatMap(({ dueOn, ...rest }) => (dueOn === null ? [] : [{ ...rest, dueOn }]))
  return ok({ ...terms, conditions })
}

/**
 * A favourable file rejected, an unfavourable one granted or put on the waiting list, or another amount than the
 * recommended one. To defer departs from nothing: the file comes back. Departing is the committee's right, with reasons.
 */
export function departs(
  terms: Pick<ProposedTerms, 'kind' | 'granted'>,
  context: Pick<TermsContext, 'recommendation' | 'recommended'>,
): boolean {
  if (context.recommendation === 'favourable' && terms.kind === 'reject') return true
  if (context.recommendation === 'unfavourable' && (isGrant(terms.kind) || terms.kind === 'waitlist')) return true
  return isGrant(terms.kind) && context.recommended !== null && terms.granted !== context.recommended
}

/** The granted amount as a share of what was requested and of the total cost; null where there is nothing to share. */
export const grantedRate = (
  granted: Cents,
  plan: { readonly requested: Cents; readonly totalCost: Cents },
): { readonly ofRequested: BasisPoints | null; readonly ofTotalCost: BasisPoints | null } => ({
  ofRequested: rate(granted, plan.requested),
  ofTotalCost: rate(granted, plan.totalCost),
})

const pertinent = (terms: ProposedTerms): ProposedTerms => ({
  ...terms,
  granted: isGrant(terms.kind) ? terms.granted : null,
  reasons: terms.kind === 'reject' ? terms.reasons : [],
  conditions: terms.kind === 'grantWithConditions' ? terms.conditions : [],
  waitlistRank: terms.kind === 'waitlist' ? terms.waitlistRank : null,
})

function amountRefusals(granted: Cents | null, { requested, remaining }: TermsContext): readonly TermsRefusal[] {
  if (granted === null) return [{ code: 'amountMissing' }]
  if (granted <= 0) return [{ code: 'amountNotPositive' }]
  if (granted > requested) return [{ code: 'amountAboveRequested', requested }]
  if (granted > remaining) return [{ code: 'amountAboveRemaining', remaining, missing: cents(granted - remaining) }]
  return []
}

function conditionRefusals({ conditions }: ProposedTerms, { decidedOn }: TermsContext): readonly TermsRefusal[] {
  if (conditions.length === 0) return [{ code: 'conditionMissing' }]
  return conditions.flatMap(({ wording, dueOn }, index): TermsRefusal[] => {
    const unworded: TermsRefusal[] = isBlank(wording) ? [{ code: 'conditionWordingMissing', index }] : []
    if (dueOn === null) return [...unworded, { code: 'conditionDueMissing', index }]
    return dueOn < decidedOn ? [...unworded, { code: 'conditionDuePast', index }] : unworded
  })
}

function reasonRefusals(terms: ProposedTerms, context: TermsContext): readonly TermsRefusal[] {
  const known = context.version.rejectionReasons.map(({ code }) => code)
  const unknown = terms.reasons.filter(reason => !known.includes(reason))
  const noReason: TermsRefusal[] =
    terms.kind === 'reject' && terms.reasons.length === 0 ? [{ code: 'reasonMissing' }] : []
  const noText: TermsRefusal[] =
    !isGrant(terms.kind) && isBlank(terms.reasonText) ? [{ code: 'reasonTextMissing' }] : []
  const noDeparture: TermsRefusal[] =
    departs(terms, context) && isBlank(terms.departureReason) ? [{ code: 'departureReasonMissing' }] : []
  return [
    ...noReason,
    ...unknown.map(reason => ({ code: 'reasonUnknown', reason }) as const),
    ...noText,
    ...noDeparture,
  ]
}

/** Everybody who takes part is counted once; at equality the chair's voice carries, as it does in most committees. */
export function voteRefusals(vote: Vote | null, voting: number): readonly TermsRefusal[] {
  if (vote === null) return []
  const counted = vote.inFavour + vote.against + vote.abstained
  if (counted !== voting) return [{ code: 'voteNotCounted', counted, voting }]
  return vote.inFavour === 0 || vote.inFavour < vote.against ? [{ code: 'voteLost' }] : []
}

const isRank = (rank: number | null): boolean => rank !== null && Number.isSafeInteger(rank) && rank >= 1

const isBlank = (text: string): boolean => text.trim() === ''
