// The health of a funded project: its level, the reasons in data, and what would bring it back.

import { type BudgetFacts, budgetDrift, exceeds, type ScheduleFacts, scheduleDrift } from './drift.ts'
import type { Delays, HealthThresholds } from './funding-window.ts'
import type { PersonId } from './identifiers.ts'
import { atMost, type BasisPoints, type Cents, cents } from './money.ts'
import { addDays, type Day, daysBetween } from './time.ts'

export const healthLevels = ['green', 'amber', 'red'] as const
export type HealthLevel = (typeof healthLevels)[number]

/** What the project's health is judged on; what belongs to the agreement is empty or null before it is activated. */
export type HealthFacts = {
  readonly today: Day
  readonly thresholds: HealthThresholds
  readonly delays: Pick<Delays, 'agreement' | 'milestoneMissed'>
  /** Null while conditions are still to be lifted. */
  readonly acceptedOn: Day | null
  /** The day of the last signature. */
  readonly signedOn: Day | null
  readonly activatedOn: Day | null
  /** Against the first signed agreement; null before there is one. */
  readonly drift: (ScheduleFacts & BudgetFacts) | null
  /** `isDelivered`: its evidence is in hand or accepted, not returned. */
  readonly milestones: readonly { readonly code: string; readonly dueOn: Day; readonly isDelivered: boolean }[]
  readonly reports: readonly { readonly dueOn: Day; readonly isSent: boolean }[]
  /** Of a project that is closing, until its closure is proposed; null otherwise. */
  readonly finalReportDueOn: Day | null
  readonly conditions: readonly {
    readonly kind: 'SUSPENSIVE' | 'RESOLUTORY'
    readonly wording: string
    readonly dueOn: Day
    readonly isMet: boolean
  }[]
}

export type HealthReason = { readonly level: 'amber' | 'red' } & (
  | { readonly code: 'scheduleDrift'; readonly tenths: number; readonly threshold: BasisPoints; readonly days: number }
  | { readonly code: 'budgetDrift'; readonly tenths: number; readonly threshold: BasisPoints; readonly amount: Cents }
  | {
      readonly code: 'milestonesMissed'
      readonly milestones: readonly { readonly code: string; readonly dueOn: Day; readonly daysLate: number }[]
    }
  | { readonly code: 'reportLate' | 'finalReportLate'; readonly dueOn: Day; readonly daysLate: number }
  | { readonly code: 'conditionUnmet'; readonly wording: string; readonly dueOn: Day; readonly daysLate: number }
  | { readonly code: 'agreementUnsigned'; readonly acceptedOn: Day; readonly days: number }
)

export type HealthRemedy =
  | { readonly code: 'endBy'; readonly day: Day; readonly daysEarlier: number }
  | { readonly code: 'costAtMost'; readonly amount: Cents; readonly less: Cents }
  | { readonly code: 'deliverMilestones'; readonly count: number; readonly milestones: readonly string[] }
  | { readonly code: 'sendReport' | 'sendFinalReport'; readonly dueOn: Day }
  | { readonly code: 'meetCondition'; readonly wording: string }
  | { readonly code: 'signAgreement' }

export type Health = {
  readonly level: HealthLevel
  /** The worst first; empty when green. */
  readonly reasons: readonly HealthReason[]
  /** Everything that must happen for the project to be green; empty when it is, or can no longer be. */
  readonly toGreen: readonly HealthRemedy[]
  /** Everything that must happen for a red project to be amber; empty otherwise. */
  readonly toAmber: readonly HealthRemedy[]
}

/** Milestones and reports count from activation, suspensive conditions always, the signature before activation. */
export function health(facts: HealthFacts): Health {
  const reasons = [
    ...driftReasons(facts),
    ...milestoneReasons(facts),
    ...reportReasons(facts),
    ...finalReportReasons(facts),
    ...conditionReasons(facts),
    ...agreementReasons(facts),
  ]
  const red = reasons.filter(({ level }) => level === 'red')
  const amber = reasons.filter(({ level }) => level === 'amber')
  return {
    level: red.length > 0 ? 'red' : amber.length > 0 ? 'amber' : 'green',
    reasons: [...red, ...amber],
    toGreen: remedies([...red, ...amber], facts, 'green'),
    toAmber: remedies(red, facts, 'amber'),
  }
}

export type HealthOverride = {
  readonly level: HealthLevel
  readonly reason: string
  readonly by: PersonId
  readonly on: Day
}

/** The computed health under the level set by hand while that holds, the last day included; its reasons and remedies stay those computed. */
export function withOverride(
  computed: Health,
  override: HealthOverride | null,
  { today, overrideDays }: Pick<HealthThresholds, 'overrideDays'> & { readonly today: Day },
): Health & { readonly override: HealthOverride | null } {
  const holds = override !== null && daysBetween(override.on, today) <= overrideDays
  return holds ? { ...computed, level: override.level, override } : { ...computed, override: null }
}

function driftReasons({ drift, thresholds }: HealthFacts): readonly HealthReason[] {
  if (drift === null) return []
  const [schedule, budget] = [scheduleDrift(drift), budgetDrift(drift)]
  const scheduleLevel = levelAbove(schedule, thresholds)
  const budgetLevel = levelAbove(budget, thresholds)
  const late: HealthReason[] =
    scheduleLevel === null
      ? []
      : [
          {
            code: 'scheduleDrift',
            level: scheduleLevel,
            tenths: schedule.tenths,
            threshold: thresholds[scheduleLevel],
            days: daysBetween(drift.initialEnd, drift.forecastEnd),
          },
        ]
  const dearer: HealthReason[] =
    budgetLevel === null
      ? []
      : [
          {
            code: 'budgetDrift',
            level: budgetLevel,
            tenths: budget.tenths,
            threshold: thresholds[budgetLevel],
            amount: cents(drift.forecastTotalCost - drift.initialTotalCost),
          },
        ]
  return [...late, ...dearer]
}

function levelAbove(drift: Parameters<typeof exceeds>[0], thresholds: HealthThresholds): 'amber' | 'red' | null {
  if (exceeds(drift, thresholds.red)) return 'red'
  return exceeds(drift, thresholds.amber) ? 'amber' : null
}

/** The first day on which a milestone that is not delivered is missed: its day and the days of grace are over. */
export const missedFrom = (dueOn: Day, { milestoneMissed }: Pick<Delays, 'milestoneMissed'>): Day =>
  addDays(dueOn, milestoneMissed + 1)

/** Of a project that started and is not over: of any other, no milestone is waited for. */
export const isMilestoneMissed = (
  { dueOn, isDelivered }: Pick<HealthFacts['milestones'][number], 'dueOn' | 'isDelivered'>,
  delays: Pick<Delays, 'milestoneMissed'>,
  today: Day,
): boolean => !isDelivered && missedFrom(dueOn, delays) <= today

/** One missed milestone worries, two alarm. */
function milestoneReasons({ activatedOn, milestones, delays, today }: HealthFacts): readonly HealthReason[] {
  if (activatedOn === null) return []
  const missed = milestones
    .filter(milestone => isMilestoneMissed(milestone, delays, today))
    .map(({ code, dueOn }) => ({ code, dueOn, daysLate: daysBetween(dueOn, today) }))
  return missed.length === 0
    ? []
    : [{ code: 'milestonesMissed', level: missed.length >= 2 ? 'red' : 'amber', milestones: missed }]
}

const reportReasons = ({ activatedOn, reports, thresholds, today }: HealthFacts): readonly HealthReason[] =>
  activatedOn === null
    ? []
    : reports
        .filter(({ dueOn, isSent }) => !isSent && daysBetween(dueOn, today) > thresholds.reportLateDays)
        .map(({ dueOn }) => ({ code: 'reportLate', level: 'amber', dueOn, daysLate: daysBetween(dueOn, today) }))

function finalReportReasons({ finalReportDueOn: dueOn, thresholds, today }: HealthFacts): readonly HealthReason[] {
  if (dueOn === null || daysBetween(dueOn, today) <= thresholds.reportLateDays) return []
  return [{ code: 'finalReportLate', level: 'amber', dueOn, daysLate: daysBetween(dueOn, today) }]
}

const conditionReasons = ({ conditions, thresholds, today }: HealthFacts): readonly HealthReason[] =>
  conditions
    .filter(
      ({ kind, dueOn, isMet }) =>
        kind === 'SUSPENSIVE' && !isMet && daysBetween(dueOn, today) > thresholds.conditionLateDays,
    )
    .map(({ wording, dueOn }) => ({
      code: 'conditionUnmet',
      level: 'red',
      wording,
      dueOn,
      daysLate: daysBetween(dueOn, today),
    }))

function agreementReasons({ acceptedOn, signedOn, activatedOn, delays, today }: HealthFacts): readonly HealthReason[] {
  if (acceptedOn === null || signedOn !== null || activatedOn !== null) return []
  const days = daysBetween(acceptedOn, today)
  return days > delays.agreement ? [{ code: 'agreementUnsigned', level: 'amber', acceptedOn, days }] : []
}

/** All that is needed, or nothing when part of it is out of reach: an end by a day that has passed. */
function remedies(
  reasons: readonly HealthReason[],
  facts: HealthFacts,
  towards: 'green' | 'amber',
): readonly HealthRemedy[] {
  const all = reasons.map(reason => remedy(reason, facts, towards))
  return all.some(each => each.code === 'endBy' && each.day < facts.today) ? [] : all
}

/** What undoes one reason: whole for green; for amber, down to the red threshold or to a single missed milestone. */
function remedy(reason: HealthReason, { drift, thresholds }: HealthFacts, towards: 'green' | 'amber'): HealthRemedy {
  const threshold = towards === 'green' ? thresholds.amber : thresholds.red
  switch (reason.code) {
    case 'scheduleDrift': {
      const { initialStart, initialEnd, forecastEnd } = required(drift)
      const day = addDays(initialEnd, atMost(cents(daysBetween(initialStart, initialEnd)), threshold))
      return { code: 'endBy', day, daysEarlier: daysBetween(day, forecastEnd) }
    }
    case 'budgetDrift': {
      const { initialTotalCost, forecastTotalCost } = required(drift)
      const amount = cents(initialTotalCost + atMost(initialTotalCost, threshold))
      return { code: 'costAtMost', amount, less: cents(forecastTotalCost - amount) }
    }
    case 'milestonesMissed': {
      const milestones = reason.milestones.map(({ code }) => code)
      return {
        code: 'deliverMilestones',
        count: towards === 'green' ? milestones.length : milestones.length - 1,
        milestones,
      }
    }
    case 'reportLate':
      return { code: 'sendReport', dueOn: reason.dueOn }
    case 'finalReportLate':
      return { code: 'sendFinalReport', dueOn: reason.dueOn }
    case 'conditionUnmet':
      return { code: 'meetCondition', wording: reason.wording }
    case 'agreementUnsigned':
      return { code: 'signAgreement' }
  }
}

function required<T>(present: T | null): T {
  if (present === null) throw new Error('a reason of drift comes from a drift')
  return present
}
