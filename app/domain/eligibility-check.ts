// The public check: five questions, answered by the same numbers as the rules, before any application exists.

import { isDue } from './answers.ts'
import { type AttachmentKind, applicationForm, attachmentKinds, type FieldCode } from './application-form.ts'
import { type FundingWindow, isOpen, type WindowVersion } from './funding-window.ts'
import { atMost, type BasisPoints, type Cents, isWithinRate, rate } from './money.ts'
import type { OrganisationKind } from './organisation.ts'
import { addDays, type Day, type Instant, monthsBegun, parisDay } from './time.ts'

/** Which body, which types, what cost, what request, which dates. */
export type CheckedProject = {
  readonly kind: OrganisationKind
  /** Found in the version's list of operators. */
  readonly operatorListed: boolean
  readonly types: readonly string[]
  readonly totalCost: Cents
  readonly requested: Cents
  readonly startDate: Day
  readonly endDate: Day
}

export type CheckLevel = 'blocked' | 'attention' | 'ok'

/** Every line an answer may have, with its level. */
const reasonLevels = {
  windowOpen: 'ok',
  windowNotOpenYet: 'attention',
  windowClosed: 'blocked',
  bodyEligible: 'ok',
  operatorNotListed: 'attention',
  bodyNotEligible: 'blocked',
  typesFunded: 'ok',
  typesNotFunded: 'blocked',
  totalWithin: 'ok',
  totalAtMin: 'ok',
  totalBelow: 'blocked',
  totalAbove: 'blocked',
  rateWithin: 'ok',
  rateAbove: 'blocked',
  grantOutOfRange: 'blocked',
  durationWithin: 'ok',
  durationOfStreams: 'attention',
  durationOut: 'blocked',
  startsInTime: 'ok',
  startsEarly: 'attention',
} as const satisfies { readonly [code: string]: CheckLevel }

export type CheckCode = keyof typeof reasonLevels

type Bounds = { readonly opensAt: Instant; readonly closesAt: Instant }
type Body = { readonly kind: OrganisationKind }
type Types = { readonly types: readonly string[] }
export type CheckedTotal = { readonly total: Cents; readonly min: Cents; readonly max: Cents }
export type CheckedShare = {
  readonly requested: Cents
  readonly total: Cents
  readonly rate: BasisPoints | null
  readonly max: BasisPoints
  readonly atMost: Cents
}
export type CheckedDuration = { readonly months: number; readonly min: number; readonly max: number }
type Start = { readonly start: Day; readonly expectedAnswer: Day }

/** What the sentence of each line needs. */
export type CheckParams = {
  readonly windowOpen: Bounds
  readonly windowNotOpenYet: Bounds
  readonly windowClosed: Bounds
  readonly bodyEligible: Body
  readonly operatorNotListed: Body
  readonly bodyNotEligible: Body
  readonly typesFunded: Types
  readonly typesNotFunded: Types
  readonly totalWithin: CheckedTotal
  readonly totalAtMin: CheckedTotal
  readonly totalBelow: CheckedTotal
  readonly totalAbove: CheckedTotal
  readonly rateWithin: CheckedShare
  readonly rateAbove: CheckedShare
  readonly grantOutOfRange: { readonly requested: Cents; readonly min: Cents; readonly max: Cents }
  readonly durationWithin: CheckedDuration
  /** Longer than some streams admit: only these ones take it. */
  readonly durationOfStreams: { readonly months: number; readonly streams: readonly string[] }
  readonly durationOut: CheckedDuration
  readonly startsInTime: Start
  readonly startsEarly: Start
}

export type CheckReasonOf<C extends CheckCode> = {
  readonly code: C
  readonly level: CheckLevel
  readonly params: CheckParams[C]
}

/** One reasoned line of the answer. Narrow on `code` to read `params`. */
export type CheckReason = { readonly [C in CheckCode]: CheckReasonOf<C> }[CheckCode]

const reason = <C extends CheckCode>(code: C, params: CheckParams[C]): CheckReasonOf<C> => ({
  code,
  level: reasonLevels[code],
  params,
})

export type CheckAnswer = {
  /** The worst level of the reasons. */
  readonly level: CheckLevel
  /** From the worst to the best. */
  readonly reasons: readonly CheckReason[]
  readonly toPrepare: {
    /** Files to ask for first, because others write them. */
    readonly attachments: readonly AttachmentKind[]
    /** Fields asked only of these types of project. */
    readonly fields: readonly FieldCode[]
  }
}

const levels: readonly CheckLevel[] = ['blocked', 'attention', 'ok']

/** The reasoned answer to the five questions, at that moment. Nothing is kept of it. */
export function checkEligibility(
  project: CheckedProject,
  version: WindowVersion,
  window: Pick<FundingWindow, 'opensAt' | 'closesAt'>,
  now: Instant,
): CheckAnswer {
  const reasons = [
    periodReason(window, now),
    bodyReason(project, version),
    typesReason(project, version),
    totalReason(project, version),
    ...requestReasons(project, version),
    durationReason(project, version),
    startReason(project, version, now),
  ].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
  return { level: reasons[0]?.level ?? 'ok', reasons, toPrepare: toPrepare(project.types) }
}

function periodReason({ opensAt, closesAt }: Bounds, now: Instant): CheckReason {
  const bounds = { opensAt, closesAt }
  if (isOpen(bounds, now)) return reason('windowOpen', bounds)
  return now < opensAt ? reason('windowNotOpenYet', bounds) : reason('windowClosed', bounds)
}

function bodyReason({ kind, operatorListed }: CheckedProject, { eligibleKinds }: WindowVersion): CheckReason {
  if (!eligibleKinds.includes(kind)) return reason('bodyNotEligible', { kind })
  return kind === 'OPERATOR' && !operatorListed
    ? reason('operatorNotListed', { kind })
    : reason('bodyEligible', { kind })
}

function typesReason({ types }: CheckedProject, { projectTypes }: WindowVersion): CheckReason {
  const funded = projectTypes.map(({ code }) => code).filter(code => types.includes(code))
  return funded.length === 0 ? reason('typesNotFunded', { types }) : reason('typesFunded', { types: funded })
}

function totalReason({ totalCost: total }: CheckedProject, { totalCost }: WindowVersion): CheckReason {
  const facts = { total, ...totalCost }
  if (total < totalCost.min) return reason('totalBelow', facts)
  if (total > totalCost.max) return reason('totalAbove', facts)
  return reason(total === totalCost.min ? 'totalAtMin' : 'totalWithin', facts) as CheckReason
}

function requestReasons(
  { requested, totalCost: total }: CheckedProject,
  { maxRate: max, grantRange }: WindowVersion,
): readonly CheckReason[] {
  const facts = { requested, total, rate: rate(requested, total), max, atMost: atMost(total, max) }
  const isOutside = grantRange !== null && (requested < grantRange.min || requested > grantRange.max)
  return [
    isWithinRate(requested, total, max) ? reason('rateWithin', facts) : reason('rateAbove', facts),
    ...(isOutside ? [reason('grantOutOfRange', { requested, ...grantRange })] : []),
  ]
}

/** The stream is not one of the five questions: a length that only some streams admit is a point of attention. */
function durationReason(
  { startDate, endDate }: CheckedProject,
  { minMonths: min, streams }: WindowVersion,
): CheckReason {
  const months = monthsBegun(startDate, endDate)
  const lengths = streams.map(({ maxMonths }) => maxMonths)
  const admitting = streams.filter(({ maxMonths }) => months <= maxMonths)
  if (months < min || admitting.length === 0) return reason('durationOut', { months, min, max: Math.max(...lengths) })
  return admitting.length < streams.length
    ? reason('durationOfStreams', { months, streams: admitting.map(({ code }) => code) })
    : reason('durationWithin', { months, min, max: Math.min(...lengths) })
}

function startReason(
  { startDate: start }: CheckedProject,
  { decisionLeadDays }: WindowVersion,
  now: Instant,
): CheckReason {
  const expectedAnswer = addDays(parisDay(now), decisionLeadDays)
  return reason(start < expectedAnswer ? 'startsEarly' : 'startsInTime', { start, expectedAnswer }) as CheckReason
}

/** Files that are due or recommended, the conditional ones included: five questions cannot exclude them. */
const toPrepare = (types: readonly string[]): CheckAnswer['toPrepare'] => ({
  attachments: attachmentKinds.filter(({ required }) => required !== 'never').map(({ code }) => code),
  fields: applicationForm
    .flatMap(({ fields }) => fields)
    .filter(({ required }) => required !== 'always' && isDue(required, { types }))
    .map(({ code }) => code),
})
