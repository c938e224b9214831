// A project as its pages show it, for its carrier and for the office alike: figures, dates and codes, no sentence.

import { type HealthLevel, type HealthReason, type HealthRemedy, isMilestoneMissed } from './health.ts'
import type { ApplicationId, IndicatorId, MilestoneId, ProjectId, ReportId } from './identifiers.ts'
import { progress } from './indicators.ts'
import type { BasisPoints, Cents } from './money.ts'
import {
  type AgreementKind,
  askedReports,
  isDelivered,
  latestReading,
  type Milestone,
  type MilestoneState,
  type ProgressReport,
  type ProjectSituation,
  projectName,
  type ReportHealth,
} from './project.ts'
import { driftOf } from './project-board.ts'
import { type Calm, calmOf, projectHealth } from './project-health.ts'
import { type Need, needsOf } from './project-needs.ts'
import { finalProjectStates, type ProjectState, runningProjectStates } from './project-workflow.ts'
import type { FundingSchedule } from './schedule.ts'
import { type Day, daysBetween, type Instant, parisDay } from './time.ts'

export type MilestoneView = {
  readonly id: MilestoneId
  readonly code: string
  readonly title: string
  readonly expectedEvidence: string
  readonly dueOn: Day
  readonly state: MilestoneState
  readonly deliveredOn: Day | null
  /** Of the last one, when the project's end moved. */
  readonly forecastOn: Day | null
  /** Days after its due day: real, forecast, or until today; below zero when it came early. */
  readonly daysLate: number
  readonly isMissed: boolean
}

export type ReportView = {
  readonly id: ReportId
  readonly periodEnd: Day
  readonly dueOn: Day
  readonly sentAt: Instant | null
  readonly readAt: Instant | null
  readonly health: ReportHealth | null
  readonly spent: Cents | null
}

export type IndicatorView = {
  readonly id: IndicatorId
  readonly name: string
  readonly axis: string
  readonly unit: string
  readonly baseline: number | null
  readonly target: number
  readonly dueOn: Day
  readonly readings: readonly { readonly day: Day; readonly value: number }[]
  readonly shown: BasisPoints | null
}

export type ProjectView = {
  readonly today: Day
  readonly id: ProjectId
  readonly applicationId: ApplicationId
  readonly reference: string
  readonly name: string
  readonly title: string
  readonly organisation: string
  readonly ministry: string
  readonly state: ProjectState
  readonly stateSince: Instant
  readonly agreement: {
    readonly number: string
    readonly kind: AgreementKind
    readonly object: string
    readonly uo: string | null
    readonly commitmentRef: string | null
    readonly start: Day
    readonly end: Day
    readonly totalCost: Cents
    readonly granted: Cents
    readonly acceptedOn: Day
    readonly dueDays: number
    readonly bodySignedOn: Day | null
    readonly serviceSignedOn: Day | null
    readonly activatedOn: Day | null
    readonly signatory: string
    readonly schedule: FundingSchedule
  }
  readonly forecastEnd: Day
  readonly forecastTotalCost: Cents
  readonly drift: { readonly schedule: BasisPoints; readonly budget: BasisPoints } | null
  readonly thresholds: { readonly amber: BasisPoints; readonly red: BasisPoints }
  readonly health: {
    readonly level: HealthLevel
    readonly reasons: readonly HealthReason[]
    readonly calm: Calm
    readonly toGreen: readonly HealthRemedy[]
    readonly toAmber: readonly HealthRemedy[]
    readonly override: { readonly level: HealthLevel; readonly reason: string; readonly on: Day } | null
    /** How long a level set by hand holds. */
    readonly overrideDays: number
  }
  readonly needs: readonly Need[]
  readonly milestones: readonly MilestoneView[]
  readonly reports: readonly ReportView[]
  readonly indicators: readonly IndicatorView[]
  /** Of the grant: those that hold during the project, and those that came before it. */
  readonly conditions: readonly { readonly id: string; readonly wording: string; readonly dueOn: Day }[]
  readonly spending: readonly { readonly day: Day; readonly value: Cents }[]
}

export function projectView(situation: ProjectSituation): ProjectView {
  const { project, organisation, rules, now, participants, schedule } = situation
  const { level, reasons, toGreen, toAmber, override } = projectHealth(situation)
  const signatory = participants.find(({ role }) => role === 'applicantSignatory')
  const sent = askedReports(situation)
  return {
    today: parisDay(now),
    id: project.id,
    applicationId: project.applicationId,
    reference: project.reference,
    name: projectName(project),
    title: project.title,
    organisation: organisation.name,
    ministry: organisation.parentMinistry,
    state: project.state,
    stateSince: project.stateSince,
    agreement: {
      number: project.agreementNumber,
      kind: project.agreementKind,
      object: project.object,
      uo: project.uo,
      commitmentRef: project.commitmentRef,
      start: project.initialStart,
      end: project.initialEnd,
      totalCost: project.initialTotalCost,
      granted: project.granted,
      acceptedOn: parisDay(project.acceptedAt),
      dueDays: rules.delays.agreement,
      bodySignedOn: project.bodySignedOn,
      serviceSignedOn: project.serviceSignedOn,
      activatedOn: project.activatedAt === null ? null : parisDay(project.activatedAt),
      signatory: signatory?.name ?? signatory?.email ?? '',
      schedule,
    },
    forecastEnd: project.forecastEnd ?? project.initialEnd,
    forecastTotalCost: project.forecastTotalCost ?? project.initialTotalCost,
    drift: driftOf(situation),
    thresholds: rules.health,
    health: {
      level,
      reasons,
      calm: calmOf(situation),
      toGreen,
      toAmber,
      override: override === null ? null : { level: override.level, reason: override.reason, on: override.on },
      overrideDays: rules.health.overrideDays,
    },
    needs: needsOf(situation),
    milestones: situation.milestones.map(each => milestoneView(situation, each)),
    reports: sent.map(reportView).toReversed(),
    indicators: indicatorViews(situation),
    conditions: situation.conditions.map(({ id, wording, dueOn }) => ({ id, wording, dueOn })),
    spending: sent.flatMap(({ periodEnd, sentAt, content }) =>
      sentAt === null || content === null ? [] : [{ day: periodEnd, value: content.spent }],
    ),
  }
}

/** A milestone that is missed is computed, never kept: its day, and the days of grace after it. */
export function milestoneView(situation: ProjectSituation, milestone: Milestone): MilestoneView {
  const { project, rules, now, milestones } = situation
  const { id, code, title, expectedEvidence, dueOn, state, evidenceAt } = milestone
  const today = parisDay(now)
  const delivered = isDelivered(milestone)
  const deliveredOn = delivered && evidenceAt !== null ? parisDay(evidenceAt) : null
  const isLast = milestones.every(each => each.dueOn <= dueOn)
  const isOver = finalProjectStates.includes(project.state)
  const forecastOn =
    !delivered && !isOver && isLast && project.forecastEnd !== null && project.forecastEnd > dueOn
      ? project.forecastEnd
      : null
  const daysLate = daysBetween(dueOn, deliveredOn ?? forecastOn ?? today)
  const isMissed =
    runningProjectStates.includes(project.state) &&
    isMilestoneMissed({ dueOn, isDelivered: delivered }, rules.delays, today)
  return { id, code, title, expectedEvidence, dueOn, state, deliveredOn, forecastOn, daysLate, isMissed }
}

const reportView = ({ id, periodEnd, dueOn, sentAt, readAt, content }: ProgressReport): ReportView => ({
  id,
  periodEnd,
  dueOn,
  sentAt,
  readAt,
  health: sentAt === null ? null : (content?.health ?? null),
  spent: sentAt === null ? null : (content?.spent ?? null),
})

/** Readings of reports that were sent: what is being written is its carrier's. */
export function indicatorViews({ indicators, reports }: ProjectSituation): readonly IndicatorView[] {
  const sent = new Set(reports.filter(({ sentAt }) => sentAt !== null).map(({ id }) => id))
  return indicators.map(indicator => {
    const { id, name, axis, unit, baseline, target, dueOn } = indicator
    const readings = indicator.readings.filter(({ reportId }) => sent.has(reportId))
    const latest = latestReading({ ...indicator, readings })
    const reached = progress({ baseline, target }, latest?.value ?? null)
    return {
      id,
      name,
      axis,
      unit,
      baseline,
      target,
      dueOn,
      readings: readings.map(({ readOn, value }) => ({ day: readOn, value })),
      shown: reached?.shown ?? null,
    }
  })
}

/** One line of a project's history. */
export type ProjectEvent = {
  readonly at: Instant
  readonly action: string
  readonly who: string | null
  /** A milestone's code, a day, a number, or words that somebody wrote. */
  readonly about: string | null
}
