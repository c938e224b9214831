// The health of what is followed: a project's facts gathered for the rule, and those of an acceptance without a project.

import type { WindowVersion } from './funding-window.ts'
import { type Health, type HealthFacts, type HealthOverride, health, missedFrom, withOverride } from './health.ts'
import { askedReports, forecastFacts, isDelivered, type ProjectSituation, signedOn } from './project.ts'
import { type AcceptedFacts, finalReportExpected } from './project-needs.ts'
import { finalProjectStates } from './project-workflow.ts'
import { type Day, daysBetween, type Instant, parisDay } from './time.ts'

export type FollowedHealth = Health & { readonly override: HealthOverride | null }

/** Once it is over, a project is judged on how it ended; nothing is expected of it any more. */
export function projectHealth(situation: ProjectSituation): FollowedHealth {
  const { project, rules, milestones, conditions, now } = situation
  const today = parisDay(now)
  const isOver = finalProjectStates.includes(project.state)
  const facts: HealthFacts = {
    today,
    thresholds: rules.health,
    delays: rules.delays,
    acceptedOn: isOver ? null : parisDay(project.acceptedAt),
    signedOn: signedOn(project),
    activatedOn: project.activatedAt === null ? null : parisDay(project.activatedAt),
    drift: project.activatedAt === null ? null : forecastFacts(project),
    milestones: isOver
      ? []
      : milestones.map(each => ({ code: each.code, dueOn: each.dueOn, isDelivered: isDelivered(each) })),
    reports: isOver ? [] : askedReports(situation).map(({ dueOn, sentAt }) => ({ dueOn, isSent: sentAt !== null })),
    finalReportDueOn: finalReportExpected(situation),
    conditions: isOver ? [] : conditions.map(each => ({ ...each, isMet: each.metAt !== null })),
  }
  return withOverride(health(facts), isOver ? null : project.healthOverride, {
    today,
    overrideDays: rules.health.overrideDays,
  })
}

/** Of an accepted application without a project: its conditions, and the agreement it waits for. */
export function acceptedHealth({
  state,
  acceptedAt,
  conditions,
  rules,
  now,
}: AcceptedFacts & { readonly now: Instant; readonly rules: WindowVersion }): FollowedHealth {
  const facts: HealthFacts = {
    today: parisDay(now),
    thresholds: rules.health,
    delays: rules.delays,
    acceptedOn: state === 'accepted' ? parisDay(acceptedAt) : null,
    signedOn: null,
    activatedOn: null,
    drift: null,
    milestones: [],
    reports: [],
    finalReportDueOn: null,
    conditions: conditions.map(each => ({ ...each, isMet: each.metAt !== null })),
  }
  return { ...health(facts), override: null }
}

/** What is true of something with no reason to worry: not measured yet, a delay still within its days of grace, or nothing. */
export type Calm =
  | { readonly code: 'notInForce' }
  | { readonly code: 'milestoneLate'; readonly milestone: string; readonly daysLate: number; readonly missedFrom: Day }
  | { readonly code: 'reportLate' | 'finalReportLate'; readonly dueOn: Day; readonly daysLate: number }
  | { readonly code: 'onTrack' }
  | { readonly code: 'ended' }

export function calmOf(situation: ProjectSituation): Calm {
  const { project, milestones, rules, now } = situation
  const today = parisDay(now)
  if (project.activatedAt === null) return { code: 'notInForce' }
  if (finalProjectStates.includes(project.state)) return { code: 'ended' }
  const waiting = milestones
    .filter(each => !isDelivered(each) && each.dueOn < today)
    .map(({ code, dueOn }) => ({ code, dueOn }))
  const [first] = waiting.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (first !== undefined)
    return {
      code: 'milestoneLate',
      milestone: first.code,
      daysLate: daysBetween(first.dueOn, today),
      missedFrom: missedFrom(first.dueOn, rules.delays),
    }
  const report = askedReports(situation).find(({ sentAt, dueOn }) => sentAt === null && dueOn < today)
  if (report !== undefined)
    return { code: 'reportLate', dueOn: report.dueOn, daysLate: daysBetween(report.dueOn, today) }
  const dueOn = finalReportExpected(situation)
  return dueOn === null || dueOn >= today
    ? { code: 'onTrack' }
    : { code: 'finalReportLate', dueOn, daysLate: daysBetween(dueOn, today) }
}
