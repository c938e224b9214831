// The board of what is followed: its rows, how they are filtered, and how they are put in order, the worst first.

import type { ApplicationState } from './application-workflow.ts'
import { budgetDrift, scheduleDrift, shownRate } from './drift.ts'
import type { HealthLevel, HealthReason } from './health.ts'
import type { ApplicationId, ProjectId } from './identifiers.ts'
import type { BasisPoints, Cents } from './money.ts'
import { askedReports, forecastFacts, isDelivered, type ProjectSituation, projectName } from './project.ts'
import { type Calm, calmOf, projectHealth } from './project-health.ts'
import { type LateMatter, lateMatters, type Need, needsOf } from './project-needs.ts'
import { finalProjectStates, type ProjectState, projectStates } from './project-workflow.ts'
import type { Day } from './time.ts'

export const boardStates = ['acceptedWithConditions', 'accepted', ...projectStates] as const satisfies readonly (
  | ProjectState
  | ApplicationState
)[]
export type BoardState = (typeof boardStates)[number]

export type BoardRow = {
  /** A project, or an accepted application that has none yet. */
  readonly of: { readonly project: ProjectId } | { readonly application: ApplicationId }
  readonly reference: string
  readonly name: string
  readonly organisation: string
  readonly state: BoardState
  readonly health: HealthLevel
  /** Set by hand: the words that came with it. */
  readonly overrideReason: string | null
  readonly reasons: readonly HealthReason[]
  /** What is said when there is no reason. */
  readonly calm: Calm
  /** Null before the activation. */
  readonly drift: { readonly schedule: BasisPoints; readonly budget: BasisPoints } | null
  readonly granted: Cents
  /** The first one that is not delivered. */
  readonly milestone: { readonly code: string; readonly dueOn: Day } | null
  /** The first report asked and not sent, else the last one sent. */
  readonly report: { readonly dueOn: Day; readonly isSent: boolean; readonly periodEnd: Day } | null
  readonly need: Need
  /** What its carrier is late with and may be reminded of, else what they were reminded of; null when nothing is late. */
  readonly late: LateMatter | null
}

/** A row as one reader has it. */
export type FollowedRow = BoardRow & {
  readonly isLate: boolean
  /** The first thing that waits for the reader, be it behind what the row waits for first. */
  readonly yours: Need | null
  readonly mayRemind: boolean
}

/** In basis points, for a bar; null before the activation. */
export const driftOf = (situation: ProjectSituation): BoardRow['drift'] => {
  if (situation.project.activatedAt === null) return null
  const facts = forecastFacts(situation.project)
  return { schedule: shownRate(scheduleDrift(facts)), budget: shownRate(budgetDrift(facts)) }
}

/** The row of a project; that of an acceptance is made by its use case, from as little as there is. */
export function projectRow(situation: ProjectSituation): BoardRow {
  const { project, organisation, milestones } = situation
  const { level, reasons, override } = projectHealth(situation)
  const needs = needsOf(situation)
  const [need] = needs
  if (need === undefined) throw new Error('a project waits for something, be it nothing')
  const isOver = finalProjectStates.includes(project.state)
  const waiting = milestones.filter(each => !isDelivered(each))
  const first = [...waiting].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]
  return {
    of: { project: project.id },
    reference: project.reference,
    name: projectName(project),
    organisation: organisation.name,
    state: project.state,
    health: level,
    overrideReason: override?.reason ?? null,
    reasons,
    calm: calmOf(situation),
    drift: driftOf(situation),
    granted: project.granted,
    milestone: first === undefined || isOver ? null : { code: first.code, dueOn: first.dueOn },
    report: isOver ? null : reportOf(situation),
    need,
    late: lateMatters(needs, situation)[0] ?? null,
  }
}

function reportOf(situation: ProjectSituation): BoardRow['report'] {
  const asked = askedReports(situation)
  const shown = asked.find(({ sentAt }) => sentAt === null) ?? asked.at(-1)
  return shown === undefined ? null : { dueOn: shown.dueOn, periodEnd: shown.periodEnd, isSent: shown.sentAt !== null }
}

export const boardTabs = ['all', 'toAct', 'late'] as const
export type BoardTab = (typeof boardTabs)[number]

export const boardSorts = ['health', 'project', 'schedule', 'budget', 'milestone', 'granted', 'due'] as const
export type BoardSort = (typeof boardSorts)[number]

export type BoardFilters = {
  readonly tab: BoardTab
  readonly words: string
  readonly health: HealthLevel | null
  readonly state: BoardState | null
  readonly sort: BoardSort
  readonly descending: boolean
  /** From one. */
  readonly page: number
}

const ranks: Readonly<Record<HealthLevel, number>> = { red: 0, amber: 1, green: 2 }

/** What is over comes after what is going on, however it ended. */
const healthRank = ({ health, state }: BoardRow): number =>
  ranks[health] + (finalProjectStates.some(final => final === state) ? 3 : 0)

type Key = string | number | null

// biome-ignore format: a table is read in columns
const keys: Readonly<Record<BoardSort, (row: BoardRow) => Key>> = {
  health:    row => healthRank(row),
  project:   row => row.name.toLocaleLowerCase('fr'),
  schedule:  row => row.drift?.schedule ?? null,
  budget:    row => row.drift?.budget ?? null,
  milestone: row => row.milestone?.dueOn ?? null,
  granted:   row => row.granted,
  due:       row => row.need.by,
}

/** What has no value comes last either way. */
function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const order = a < b ? -1 : a > b ? 1 : 0
  return descending ? -order : order
}

/** By the chosen key, then the worst health, the largest drift in time, and the reference. */
export function sortBoard(rows: readonly BoardRow[], sort: BoardSort, descending: boolean): readonly BoardRow[] {
  return [...rows].sort(
    (a, b) =>
      compareKeys(keys[sort](a), keys[sort](b), descending) ||
      healthRank(a) - healthRank(b) ||
      compareKeys(keys.schedule(a), keys.schedule(b), true) ||
      compareKeys(a.reference, b.reference, false),
  )
}

export const isLateOn = ({ need }: Pick<BoardRow, 'need'>, today: Day): boolean => need.by !== null && need.by < today
