// What a filed application waits for, as the office counts its days: the one list that the desk and the file both read.

import type { ApplicationState } from './application-workflow.ts'
import type { ConditionStep } from './condition-step.ts'
import type { Instant } from './time.ts'

export type OfficeStep =
  | 'admissibility'
  | 'inadmissibility'
  | 'assignment'
  | 'reviews'
  | 'closing'
  | 'report'
  | 'scheduling'
  | 'supplement'
  | 'committee'
  | 'reopening'
  | 'promotion'
  | 'confirmation'
  | 'conditions'
  | 'judging'
  | 'lifting'
  | 'agreement'
  | 'project'
  | 'over'

const steps: Readonly<Record<ApplicationState, OfficeStep>> = {
  draft: 'over',
  submitted: 'admissibility',
  supplementRequested: 'supplement',
  admissible: 'assignment',
  inadmissible: 'over',
  underReview: 'reviews',
  reviewed: 'report',
  committeeScheduled: 'committee',
  deferred: 'reopening',
  waitlisted: 'promotion',
  acceptedWithConditions: 'conditions',
  accepted: 'agreement',
  rejected: 'over',
  withdrawn: 'over',
}

/** What moved within a state; what a list does not know is taken as not done yet. */
export type StepFacts = {
  readonly hasReport: boolean
  readonly hasProject: boolean
  /** No review is waited for. */
  readonly reviewsIn?: boolean
  readonly promotionProposed?: boolean
  readonly inadmissibilityProposed?: boolean
  readonly conditions?: ConditionStep['what']
}

/** Written since the file came to its step: a reopened file waits for its report to be updated, and what the former reserved was given back. */
export const isReportFinished = (
  writtenAt: Instant | null,
  { state, stateSince }: { readonly state: ApplicationState; readonly stateSince: Instant },
): boolean => writtenAt !== null && (state !== 'reviewed' || writtenAt >= stateSince)

/** A report that is finished leaves the file to whoever prepares the meeting; an agreement, to those who follow its project. */
export function officeStep(state: ApplicationState, facts: StepFacts): OfficeStep {
  if (state === 'submitted' && facts.inadmissibilityProposed === true) return 'inadmissibility'
  if (state === 'underReview' && facts.reviewsIn === true) return 'closing'
  if (state === 'reviewed' && facts.hasReport) return 'scheduling'
  if (state === 'waitlisted' && facts.promotionProposed === true) return 'confirmation'
  if (state === 'acceptedWithConditions' && facts.conditions !== undefined) return conditionSteps[facts.conditions]
  return state === 'accepted' && facts.hasProject ? 'project' : steps[state]
}

const conditionSteps = { evidence: 'conditions', judge: 'judging', lift: 'lifting' } as const

/** States whose step the office itself is late on once its due date has passed. */
export const waitingStates: readonly ApplicationState[] = ['submitted', 'admissible', 'underReview', 'reviewed']

/** States in which the promised answer is still owed: nothing is decided, refused or withdrawn. */
export const owingStates: readonly ApplicationState[] = [
  'submitted',
  'supplementRequested',
  'admissible',
  'underReview',
  'reviewed',
  'committeeScheduled',
]

/** The desk's lists, its columns one sorts by, and the ages it filters by: what its address may say. */
export const deskTabs = ['waiting', 'mine', 'late', 'promiseLate', 'all'] as const
export type DeskTab = (typeof deskTabs)[number]

export const deskColumns = [
  'project',
  'reference',
  'state',
  'step',
  'promise',
  'requested',
  'score',
  'officer',
] as const
export type DeskColumn = (typeof deskColumns)[number]

/** Days since filing. */
export const deskAges = [10, 30, 45] as const
