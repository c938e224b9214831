// The funded project: its agreement, milestones, reports and indicators, and all that a rule may look at around it.

import type { Condition, Participant } from './application.ts'
import type { BudgetFacts, ScheduleFacts } from './drift.ts'
import type { WindowVersion } from './funding-window.ts'
import type { HealthOverride } from './health.ts'
import type {
  ApplicationId,
  IndicatorId,
  MilestoneId,
  OrganisationId,
  PersonId,
  ProjectId,
  ReportId,
  WindowId,
} from './identifiers.ts'
import type { Cents } from './money.ts'
import type { Organisation } from './organisation.ts'
import type { Subject } from './permissions.ts'
import { finalProjectStates, type ProjectState } from './project-workflow.ts'
import { type Pause, type Reporting, reportsDue } from './reporting.ts'
import type { FundingSchedule } from './schedule.ts'
import { type Day, type Instant, parisDay } from './time.ts'

/** Between two services of the State, a reciprocal commitment; with an operator, an agreement. */
export const agreementKinds = ['RECIPROCAL_COMMITMENT', 'OPERATOR_AGREEMENT'] as const
export type AgreementKind = (typeof agreementKinds)[number]

export type Project = {
  readonly id: ProjectId
  readonly applicationId: ApplicationId
  readonly windowId: WindowId
  readonly organisationId: OrganisationId
  readonly reference: string
  readonly title: string
  /** The short name people use; empty when there is none. */
  readonly acronym: string
  readonly state: ProjectState
  readonly agreementNumber: string
  readonly agreementKind: AgreementKind
  readonly object: string
  /** The operational unit on which credits are made available; an operator has none. */
  readonly uo: string | null
  readonly commitmentRef: string | null
  /** Of the first signed agreement: drift is measured against them, whatever comes later. */
  readonly initialStart: Day
  readonly initialEnd: Day
  readonly initialTotalCost: Cents
  readonly granted: Cents
  readonly acceptedAt: Instant
  readonly draftedBy: PersonId
  readonly draftedAt: Instant
  /** When its terms were last written over; null while they are those drafted. */
  readonly termsEditedAt: Instant | null
  readonly bodySignedOn: Day | null
  readonly serviceSignedOn: Day | null
  readonly activatedAt: Instant | null
  readonly activatedBy: PersonId | null
  readonly stateSince: Instant
  /** As the last report says; null before the first one. */
  readonly forecastEnd: Day | null
  readonly forecastTotalCost: Cents | null
  readonly closureProposedBy: PersonId | null
  readonly healthOverride: HealthOverride | null
  readonly version: number
}

export const milestoneStates = ['planned', 'evidenceSubmitted', 'accepted', 'returned'] as const
export type MilestoneState = (typeof milestoneStates)[number]

export type Milestone = {
  readonly id: MilestoneId
  readonly position: number
  /** « J1 », by which people call it. */
  readonly code: string
  readonly title: string
  readonly expectedEvidence: string
  readonly dueOn: Day
  readonly state: MilestoneState
  readonly evidence: string | null
  readonly evidenceAt: Instant | null
  readonly evidenceBy: PersonId | null
  readonly judgedAt: Instant | null
  readonly judgedBy: PersonId | null
  readonly judgement: string | null
  readonly version: number
}

export const reportHealths = ['onTrack', 'difficulty', 'needsHelp'] as const
export type ReportHealth = (typeof reportHealths)[number]

/** What the carrier says in a report. */
export type ReportContent = {
  readonly health: ReportHealth
  readonly done: string
  readonly next: string
  readonly risks: string
  /** Spent since the start, all sources. */
  readonly spent: Cents
  readonly forecastEnd: Day
  readonly forecastTotalCost: Cents
}

/** The fields of a form, by their names, as they were typed. */
export type TypedFields = { readonly [field: string]: string }

export type ProgressReport = {
  readonly id: ReportId
  /** The last day of its quarter. */
  readonly periodEnd: Day
  readonly dueOn: Day
  /** Null until something is written; kept before it is sent. */
  readonly content: ReportContent | null
  readonly sentAt: Instant | null
  readonly sentBy: PersonId | null
  /** From then on the carrier no longer corrects it. */
  readonly readAt: Instant | null
  readonly readBy: PersonId | null
  readonly version: number
  /** What its carrier typed since it was last computed, right or not; null once it is computed or sent. */
  readonly typed: TypedFields | null
}

/** A measure as typed by the carrier for one report; decimals as text, as they are kept. */
export type IndicatorReading = { readonly reportId: ReportId; readonly readOn: Day; readonly value: number }

export type Indicator = {
  readonly id: IndicatorId
  readonly position: number
  readonly name: string
  readonly axis: string
  readonly unit: string
  /** Null for « à mesurer ». */
  readonly baseline: number | null
  readonly target: number
  readonly dueOn: Day
  /** From the oldest to the newest, of reports that were sent or are being written. */
  readonly readings: readonly IndicatorReading[]
}

/** A change of state, from the history. */
export type ProjectMove = { readonly at: Instant; readonly to: ProjectState }

export type SentReminder = { readonly matter: string; readonly sentAt: Instant }

export type ProjectSituation = {
  readonly now: Instant
  /** The version the application was filed under. */
  readonly rules: WindowVersion
  readonly project: Project
  readonly organisation: Organisation
  /** Those of the application: they carry their roles to its project. */
  readonly participants: readonly Participant[]
  /** Whoever reviewed the file holds no other role on its project. */
  readonly reviews: Subject['reviews']
  readonly schedule: FundingSchedule
  readonly milestones: readonly Milestone[]
  readonly reports: readonly ProgressReport[]
  readonly indicators: readonly Indicator[]
  readonly conditions: readonly Condition[]
  readonly moves: readonly ProjectMove[]
  readonly reminders: readonly SentReminder[]
}

/** The people around a project, as permissions.ts asks for them. */
export const projectSubject = ({
  project,
  participants,
  reviews,
  rules,
}: Pick<ProjectSituation, 'project' | 'participants' | 'reviews' | 'rules'>): Subject => ({
  windowId: project.windowId,
  organisationId: project.organisationId,
  filed: true,
  participants: participants.flatMap(({ personId, role }) => (personId === null ? [] : [{ personId, role }])),
  reviews,
  recusedSeats: [],
  standIn: null,
  editorMayFile: rules.editorMayFile,
})

/** The short name when there is one. */
export const projectName = ({ acronym, title }: Pick<Project, 'acronym' | 'title'>): string =>
  acronym === '' ? title : acronym

/** The dates and the costs that drift compares: as agreed, and as the last report expects them. */
export const forecastFacts = (project: Project): ScheduleFacts & BudgetFacts => ({
  initialStart: project.initialStart,
  initialEnd: project.initialEnd,
  forecastEnd: project.forecastEnd ?? project.initialEnd,
  initialTotalCost: project.initialTotalCost,
  forecastTotalCost: project.forecastTotalCost ?? project.initialTotalCost,
})

/** The day of the last of the two signatures; null while one is missing. */
export const signedOn = ({ bodySignedOn, serviceSignedOn }: Project): Day | null =>
  bodySignedOn === null || serviceSignedOn === null
    ? null
    : bodySignedOn > serviceSignedOn
      ? bodySignedOn
      : serviceSignedOn

/** Its evidence is in hand or accepted, not returned. */
export const isDelivered = ({ state }: Pick<Milestone, 'state'>): boolean =>
  state === 'evidenceSubmitted' || state === 'accepted'

/** Suspended, or closing and after: no report falls due. */
function pausesOf(moves: readonly ProjectMove[]): readonly Pause[] {
  const pauses: Pause[] = []
  let from: Day | null = null
  for (const { at, to } of moves) {
    const pausing = to === 'suspended' || to === 'closing' || finalProjectStates.includes(to)
    if (pausing && from === null) from = parisDay(at)
    if (!pausing && from !== null) {
      pauses.push({ from, until: parisDay(at) })
      from = null
    }
  }
  return from === null ? pauses : [...pauses, { from, until: null }]
}

/** What the due days of reports are counted from; null before the activation. */
export const reportingOf = ({ project, moves, rules }: ProjectSituation): Reporting | null =>
  project.activatedAt === null
    ? null
    : { activatedOn: parisDay(project.activatedAt), pauses: pausesOf(moves), delay: rules.delays.report }

/** Kept with its situation: a board asks the same a dozen times of each. */
const askedOf = new WeakMap<ProjectSituation, readonly ProgressReport[]>()

/** The reports that are asked: opened, and whose day does not fall in a pause that began since; what was sent stays. */
export function askedReports(situation: ProjectSituation): readonly ProgressReport[] {
  const asked = askedOf.get(situation) ?? chooseAsked(situation)
  askedOf.set(situation, asked)
  return asked
}

function chooseAsked(situation: ProjectSituation): readonly ProgressReport[] {
  const reporting = reportingOf(situation)
  if (reporting === null) return []
  const due = new Set(reportsDue(reporting, parisDay(situation.now)).map(({ to }) => to))
  return situation.reports.filter(({ periodEnd, sentAt }) => sentAt !== null || due.has(periodEnd))
}

/** The latest report that was sent, by its quarter. */
export const latestSentReport = ({ reports }: Pick<ProjectSituation, 'reports'>): ProgressReport | null =>
  reports.findLast(({ sentAt }) => sentAt !== null) ?? null

export const latestReading = ({ readings }: Pick<Indicator, 'readings'>): IndicatorReading | null =>
  readings.at(-1) ?? null
