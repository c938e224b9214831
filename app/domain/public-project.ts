// A funded project as anybody may read it: public fields only, taken from the agreement and from what was filed.

import type { Answers } from './answers.ts'
import { budgetDrift, scheduleDrift, shownRate } from './drift.ts'
import { type Bilingual, type FundingWindow, versionNumbered } from './funding-window.ts'
import type { ApplicationId, ProjectId } from './identifiers.ts'
import { progress } from './indicators.ts'
import { type BasisPoints, type Cents, rate } from './money.ts'
import type { optionLists } from './option-lists.ts'
import type { ProjectState } from './project-workflow.ts'
import { readApplication } from './read-application.ts'
import type { SubmissionContent } from './submission.ts'
import { type Day, type Instant, parisDay } from './time.ts'

/** The latest filed version of an application, and nothing typed since. */
export type FiledAnswers = {
  readonly applicationId: ApplicationId
  readonly windowVersion: number
  readonly answers: Answers
  readonly organisation: SubmissionContent['organisation']
}

/** A project whose agreement both parties signed. */
export type SignedProject = {
  readonly id: ProjectId
  readonly applicationId: ApplicationId
  readonly reference: string
  readonly title: string
  readonly state: ProjectState
  readonly initialStart: Day
  readonly initialEnd: Day
  readonly initialTotal: Cents
  /** Those of the last report that was read: what was only sent is not public yet. */
  readonly forecastEnd: Day | null
  readonly forecastTotal: Cents | null
  readonly granted: Cents
  readonly milestones: readonly { readonly title: string; readonly dueOn: Day; readonly acceptedAt: Instant | null }[]
  readonly indicators: readonly {
    readonly name: string
    readonly unit: string
    readonly baseline: number | null
    readonly target: number
    readonly dueOn: Day
    /** The last one of a report that the follow-up officer has read. */
    readonly latest: { readonly value: number; readonly readOn: Day } | null
  }[]
}

export type PublicIndicator = {
  readonly name: string
  readonly unit: string
  readonly baseline: number | null
  readonly target: number
  readonly dueOn: Day
  readonly latest: { readonly value: number; readonly readOn: Day } | null
  /** From the baseline to the target, as computed; null before both ends are measured. */
  readonly progress: BasisPoints | null
}

export type PublicMilestone = { readonly title: string; readonly dueOn: Day; readonly acceptedOn: Day | null }

export type PublicProject = {
  readonly id: ProjectId
  readonly reference: string
  /** The short name, or the title. */
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly types: readonly Bilingual[]
  readonly stream: Bilingual | null
  readonly phase: (typeof optionLists.phase)[number] | null
  readonly organisation: string
  readonly ministry: string
  readonly state: ProjectState
  readonly startsOn: Day
  readonly endsOn: Day
  readonly forecastEnd: Day
  readonly totalCost: Cents
  readonly forecastCost: Cents
  readonly granted: Cents
  readonly rate: BasisPoints | null
  readonly scheduleDrift: BasisPoints
  readonly budgetDrift: BasisPoints
  readonly milestones: readonly PublicMilestone[]
  readonly indicators: readonly PublicIndicator[]
}

/** The short name of a project, or its title. */
export function publicName({ answers, windowVersion }: FiledAnswers, window: FundingWindow): string {
  const { acronym, title } = readApplication(answers, versionNumbered(window, windowVersion))
  return acronym ?? title ?? ''
}

/** The agreement takes over the indicators that were filed: what is the same in both is the same one. */
const sameIndicator = ({
  name,
  unit,
  target,
}: {
  readonly name: string
  readonly unit: string
  readonly target: number | null
}): string => JSON.stringify([name, unit, target])

/** Only the indicators that the carrier agreed to publish; a project never reveals who works on it. */
export function publicProject(project: SignedProject, filed: FiledAnswers, window: FundingWindow): PublicProject {
  const version = versionNumbered(window, filed.windowVersion)
  const read = readApplication(filed.answers, version)
  const published = new Set(read.indicators.filter(indicator => indicator.published).map(sameIndicator))
  const forecastEnd = project.forecastEnd ?? project.initialEnd
  const forecastCost = project.forecastTotal ?? project.initialTotal
  return {
    id: project.id,
    reference: project.reference,
    name: read.acronym ?? project.title,
    title: project.title,
    summary: read.publicSummary ?? '',
    types: version.projectTypes.filter(({ code }) => read.types.includes(code)).map(({ label }) => label),
    stream: version.streams.find(({ code }) => code === read.stream)?.label ?? null,
    phase: read.phase,
    organisation: filed.organisation.name,
    ministry: filed.organisation.parentMinistry,
    state: project.state,
    startsOn: project.initialStart,
    endsOn: project.initialEnd,
    forecastEnd,
    totalCost: project.initialTotal,
    forecastCost,
    granted: project.granted,
    rate: rate(project.granted, project.initialTotal),
    scheduleDrift: shownRate(
      scheduleDrift({ initialStart: project.initialStart, initialEnd: project.initialEnd, forecastEnd }),
    ),
    budgetDrift: shownRate(budgetDrift({ initialTotalCost: project.initialTotal, forecastTotalCost: forecastCost })),
    milestones: project.milestones.map(({ title, dueOn, acceptedAt }) => ({
      title,
      dueOn,
      acceptedOn: acceptedAt === null ? null : parisDay(acceptedAt),
    })),
    indicators: project.indicators
      .filter(indicator => published.has(sameIndicator(indicator)))
      .map(indicator => ({
        ...indicator,
        progress: progress(indicator, indicator.latest?.value ?? null)?.raw ?? null,
      })),
  }
}

export type Proof =
  | {
      readonly kind: 'effect'
      readonly project: PublicProject
      readonly indicator: PublicIndicator & {
        readonly baseline: number
        readonly latest: { readonly value: number; readonly readOn: Day }
      }
    }
  | { readonly kind: 'milestones'; readonly project: PublicProject }

const isMeasured = (indicator: PublicIndicator): indicator is Extract<Proof, { kind: 'effect' }>['indicator'] =>
  indicator.baseline !== null && indicator.latest !== null

/** What to show first: a measured effect, a closed project's before others; then a project that delivers. Two at most. */
export function proofsOf(projects: readonly PublicProject[]): readonly Proof[] {
  const order = (project: PublicProject): number => (project.state === 'closed' ? 0 : 1)
  const effects = projects
    .flatMap(project => {
      const indicator = project.indicators.find(isMeasured)
      return indicator === undefined ? [] : [{ kind: 'effect' as const, project, indicator }]
    })
    .sort((a, b) => order(a.project) - order(b.project) || (b.indicator.progress ?? 0) - (a.indicator.progress ?? 0))
  const effect = effects[0]
  const accepted = (project: PublicProject): number =>
    project.milestones.filter(({ acceptedOn }) => acceptedOn !== null).length
  const delivering = projects
    .filter(project => project.id !== effect?.project.id && project.state === 'inProgress' && accepted(project) > 0)
    .sort((a, b) => accepted(b) / b.milestones.length - accepted(a) / a.milestones.length)
    .map(project => ({ kind: 'milestones' as const, project }))
  return [...effects.slice(0, 1), ...delivering, ...effects.slice(1)].slice(0, 2)
}
