// The window as anybody may read it: its rules, its time, its envelope by line, and what was funded.

import type { EnvelopeFigures, EnvelopeView } from './envelope-figures.ts'
import type { Bilingual, FundingWindow, ScoringGrid, WindowVersion } from './funding-window.ts'
import type { BasisPoints, Cents } from './money.ts'
import type { Proof, PublicProject } from './public-project.ts'
import type { Instant } from './time.ts'

/** The rules that concern whoever applies; members of the committee and thresholds of the office are not among them. */
export type PublicRules = Pick<
  WindowVersion,
  | 'number'
  | 'validFrom'
  | 'projectTypes'
  | 'streams'
  | 'eligibleKinds'
  | 'totalCost'
  | 'maxRate'
  | 'grantRange'
  | 'minMonths'
> & {
  readonly delays: Pick<WindowVersion['delays'], 'answer' | 'admissibility' | 'review' | 'agreement'>
  readonly reviewers: number
  readonly grid: Pick<ScoringGrid, 'criteria' | 'scale' | 'favourableFrom' | 'debatedFrom' | 'eliminatoryBelow'>
}

export type PublicLine = Omit<EnvelopeFigures, 'reserved'> & { readonly stream: Bilingual; readonly year: number }

export type PublicWindow = Pick<FundingWindow, 'name' | 'purpose' | 'opensAt' | 'closesAt'> & {
  readonly now: Instant
  readonly state: 'before' | 'open' | 'closed'
  readonly rules: PublicRules
  /** Versions in force so far, the newest first. */
  readonly versions: readonly { readonly number: number; readonly validFrom: Instant; readonly changes: Bilingual }[]
  readonly lines: readonly PublicLine[]
  readonly total: Omit<EnvelopeFigures, 'reserved'>
  /** What was granted and notified, project by project, the largest first. */
  readonly grants: readonly { readonly name: string; readonly amount: Cents; readonly share: BasisPoints | null }[]
  /** A page of those whose agreement is signed, which are `signed` in all. */
  readonly projects: readonly PublicProject[]
  readonly signed: number
  readonly page: number
  readonly pages: number
  /** Granted and notified, whose agreement is not signed yet. */
  readonly preparing: number
  readonly proofs: readonly Proof[]
  readonly nextMeeting: Instant | null
}

export function publicRules(version: WindowVersion): PublicRules {
  const {
    number,
    validFrom,
    projectTypes,
    streams,
    eligibleKinds,
    totalCost,
    maxRate,
    grantRange,
    minMonths,
    delays,
    reviewers,
    grid,
  } = version
  const { answer, admissibility, review, agreement } = delays
  const { criteria, scale, favourableFrom, debatedFrom, eliminatoryBelow } = grid
  return {
    number,
    validFrom,
    projectTypes,
    streams,
    eligibleKinds,
    totalCost,
    maxRate,
    grantRange,
    minMonths,
    delays: { answer, admissibility, review, agreement },
    reviewers: reviewers.target,
    grid: { criteria, scale, favourableFrom, debatedFrom, eliminatoryBelow },
  }
}

const askedParts = [
  'number',
  'validFrom',
  'streams',
  'projectTypes',
  'eligibleKinds',
  'totalCost',
  'maxRate',
  'expenses',
  'grantRange',
  'minMonths',
  'decisionLeadDays',
  'minIndicators',
  'requiredIndicatorAxis',
  'minMilestones',
  'maxMilestoneGapMonths',
  'minRisks',
  'hardwareShare',
  'contingencyShare',
  'externalShare',
  'bigProject',
  'formLimits',
  'maxAttachmentBytes',
  'maxAttachments',
] as const satisfies readonly (keyof WindowVersion)[]

/** What whoever fills the form needs of a version: its numbers and lists; nothing of who judges, and how late. */
export type AskedVersion = Pick<WindowVersion, (typeof askedParts)[number]>

export const askedVersion = (version: WindowVersion): AskedVersion =>
  Object.fromEntries(askedParts.map(part => [part, version[part]])) as AskedVersion

export const withoutReserved = ({ reserved: _, ...figures }: EnvelopeFigures): Omit<EnvelopeFigures, 'reserved'> =>
  figures

/** The newest year first; the ids of lines are the office's. */
export const publicLines = (lines: EnvelopeView['lines'], window: FundingWindow): readonly PublicLine[] =>
  lines
    .map(({ lineId: _, stream, year, ...figures }) => ({
      stream: streamLabel(window, stream),
      year,
      ...withoutReserved(figures),
    }))
    .reverse()

/** Streams come and go with versions; a line keeps the name its stream had. */
const streamLabel = (window: FundingWindow, code: string): Bilingual =>
  window.versions.flatMap(({ streams }) => streams).findLast(stream => stream.code === code)?.label ?? {
    fr: code,
    en: code,
  }
