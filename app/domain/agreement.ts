// The agreement of a grant: what it is called, what it starts from, and what its terms must be before it is signed.

import type { Cents } from './money.ts'
import type { OrganisationKind } from './organisation.ts'
import type { AgreementKind, Indicator, Milestone } from './project.ts'
import type { ReadApplication } from './read-application.ts'
import { ok, type Result, refuse } from './result.ts'
import { checkSchedule, type FundingSchedule, proposedSchedule, type ScheduleProblem } from './schedule.ts'
import { type Day, monthsBegun } from './time.ts'

/** What is written until both have signed: everything else comes from the filed version and the decision. */
export type AgreementTerms = {
  readonly object: string
  readonly uo: string | null
  readonly start: Day
  readonly end: Day
  readonly schedule: FundingSchedule
  /** The due day of each milestone, in their order. */
  readonly milestonesDueOn: readonly Day[]
}

/** What the form of an agreement starts from. */
export type AgreementForm = {
  readonly terms: AgreementTerms
  readonly years: readonly number[]
  readonly granted: Cents
  readonly kind: AgreementKind
  readonly milestones: readonly { readonly code: string; readonly title: string }[]
}

/** The longest object that open data take (SCDL « objet »). */
export const objectLimit = 256

export const agreementKindOf = (kind: OrganisationKind): AgreementKind =>
  kind === 'OPERATOR' ? 'OPERATOR_AGREEMENT' : 'RECIPROCAL_COMMITMENT'

const prefixes: Readonly<Record<AgreementKind, string>> = { RECIPROCAL_COMMITMENT: 'ER', OPERATOR_AGREEMENT: 'CO' }

/** `ER-2025-001`: one sequence without gaps a window and a year, whatever the kind. */
export const agreementNumber = (kind: AgreementKind, year: number, number: number): string =>
  `${prefixes[kind]}-${year}-${String(number).padStart(3, '0')}`

/** Terms to start from, made of the filed version. Throws on one that was never complete. */
export function proposedTerms(read: ReadApplication, granted: Cents): AgreementTerms {
  if (read.startDate === null || read.endDate === null) throw new Error('a filed version has a start and an end')
  return {
    object: (read.title ?? '').slice(0, objectLimit),
    uo: null,
    start: read.startDate,
    end: read.endDate,
    schedule: proposedSchedule(granted, read.plan.lines),
    milestonesDueOn: plannedMilestones(read).map(({ dueOn }) => dueOn),
  }
}

type PlannedMilestone = Pick<Milestone, 'position' | 'code' | 'title' | 'expectedEvidence' | 'dueOn'>

/** The milestones of the filed version, called J1, J2… in their order. */
export const plannedMilestones = ({ milestones }: ReadApplication): readonly PlannedMilestone[] =>
  milestones.flatMap(({ title, evidence, due }, index) =>
    due === null ? [] : [{ position: index + 1, code: `J${index + 1}`, title, expectedEvidence: evidence, dueOn: due }],
  )

type Baseline = Omit<Indicator, 'id' | 'readings'>

/** The indicators of the filed version: their baselines and targets are what the project is measured against. */
export const baselines = ({ indicators }: ReadApplication): readonly Baseline[] =>
  indicators.flatMap(({ name, axis, unit, baseline, target, due }, index) =>
    target === null || due === null
      ? []
      : [{ position: index + 1, name, axis: axis ?? 'IMPACT', unit, baseline, target, dueOn: due }],
  )

export type AgreementProblem =
  | ScheduleProblem
  | { readonly code: 'endBeforeStart'; readonly start: Day }
  | { readonly code: 'tooLong'; readonly months: number; readonly max: number }
  | { readonly code: 'milestoneOutside'; readonly index: number; readonly start: Day; readonly end: Day }
  | { readonly code: 'milestonePast'; readonly index: number; readonly today: Day }

/** What terms are held to. */
type AgreementBounds = {
  readonly granted: Cents
  /** The longest duration of the stream. */
  readonly maxMonths: number
  readonly today: Day
  /** The days of milestones as filed or written before: time may have passed them, and activation warns of it. */
  readonly written: readonly Day[]
}

/** The terms, or everything that is wrong with them. */
export function checkAgreement(
  terms: AgreementTerms,
  bounds: AgreementBounds,
): Result<AgreementTerms, readonly AgreementProblem[]> {
  const problems = [
    ...periodProblems(terms, bounds.maxMonths),
    ...checkSchedule(terms.schedule, bounds.granted),
    ...milestoneProblems(terms, bounds),
  ]
  if (problems.length > 0) return refuse(problems)
  return ok({ ...terms, schedule: terms.schedule.filter(({ ae, cp }) => ae !== 0 || cp !== 0) })
}

function periodProblems({ start, end }: AgreementTerms, max: number): readonly AgreementProblem[] {
  if (end <= start) return [{ code: 'endBeforeStart', start }]
  const months = monthsBegun(start, end)
  return months > max ? [{ code: 'tooLong', months, max }] : []
}

/** Within the project, bounds included, once its dates can be read; none is moved to a day that is past. */
function milestoneProblems(
  { start, end, milestonesDueOn }: AgreementTerms,
  { today, written }: AgreementBounds,
): readonly AgreementProblem[] {
  return milestonesDueOn.flatMap((dueOn, index): readonly AgreementProblem[] => {
    if (start < end && (dueOn < start || dueOn > end)) return [{ code: 'milestoneOutside', index, start, end }]
    return dueOn < today && dueOn !== written[index] ? [{ code: 'milestonePast', index, today }] : []
  })
}

const signatures = ['serviceSignedOn', 'bodySignedOn'] as const

export type SignatureDays = { readonly [Signature in (typeof signatures)[number]]: Day | null }

export type SignatureProblem = { readonly signature: keyof SignatureDays } & (
  | { readonly code: 'inFuture' }
  | { readonly code: 'beforeDraft'; readonly draftedOn: Day }
  | { readonly code: 'beforeEdit'; readonly editedOn: Day }
)

/** What the days of signatures are held to; `editedOn` is null while the terms are those drafted. */
type SignatureBounds = { readonly draftedOn: Day; readonly editedOn: Day | null; readonly today: Day }

/** Nobody signs tomorrow, nor before the terms they sign were written, which itself comes after the decision. */
export const checkSignatures = (
  days: SignatureDays,
  { draftedOn, editedOn, today }: SignatureBounds,
): readonly SignatureProblem[] =>
  signatures.flatMap((signature): readonly SignatureProblem[] => {
    const day = days[signature]
    if (day === null) return []
    if (day > today) return [{ signature, code: 'inFuture' }]
    if (editedOn !== null && day < editedOn) return [{ signature, code: 'beforeEdit', editedOn }]
    return day < draftedOn ? [{ signature, code: 'beforeDraft', draftedOn }] : []
  })

/** The years an agreement may be paid over: those of the project and the one that follows. */
export function scheduleYears(
  schedule: FundingSchedule,
  { start, end }: Pick<AgreementTerms, 'start' | 'end'>,
): readonly number[] {
  const years = [...schedule.map(({ year }) => year), Number(start.slice(0, 4)), Number(end.slice(0, 4)) + 1]
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
