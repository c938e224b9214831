// The health of what is followed: a project's facts gathered for the rule, and those of an acceptance without a project.

import type { WindowVersion } from './funding-window.ts'
import { type Health, type HealthFacts, type HealthOverride, health, withOverride } from './health.ts'
import { askedReports, forecastFacts, isDelivered, type ProjectSituation, signedOn } from './project.ts'
import type { AcceptedFacts } from './project-needs.ts'
import { finalProjectStates } from './project-workflow.ts'
import { type Instant, parisDay } from './time.ts'

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
    conditions: isOver ? [] : conditions.map(each => ({ ...each, isMet: each.metAt !== null })),
  }
  return withOverride(health(facts), isOver ? null : project.healthOverride, today)
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
    conditions: conditions.map(each => ({ ...each, isMet: each.metAt !== null })),
  }
  return { ...health(facts), override: null }
}
