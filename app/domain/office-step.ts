// What a filed application waits for, as the office counts its days: the one list that the desk and the file both read.

import type { ApplicationState } from './application-workflow.ts'

export type OfficeStep =
  | 'admissibility'
  | 'assignment'
  | 'reviews'
  | 'report'
  | 'scheduling'
  | 'supplement'
  | 'committee'
  | 'reopening'
  | 'promotion'
  | 'conditions'
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

/** A report that is written leaves the file to whoever prepares the meeting; an agreement, to those who follow its project. */
export function officeStep(
  state: ApplicationState,
  { hasReport, hasProject }: { readonly hasReport: boolean; readonly hasProject: boolean },
): OfficeStep {
  if (state === 'reviewed' && hasReport) return 'scheduling'
  return state === 'accepted' && hasProject ? 'project' : steps[state]
}

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
