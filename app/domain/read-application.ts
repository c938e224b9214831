// The answers of an application as typed values, for what reads it after it was written: null is what cannot be read.

import {
  type Answers,
  choicesOf,
  filledRows,
  hasPersonalData,
  isDue,
  optionsOf,
  type Row,
  textOf,
  YES,
} from './answers.ts'
import { normalise, parseAmount, parseDecimal, parseProjectDay } from './field-value.ts'
import { type FundingPlan, readFundingPlan } from './funding-plan.ts'
import type { WindowVersion } from './funding-window.ts'
import type { Cents } from './money.ts'
import { optionLists } from './option-lists.ts'
import { parseSiret } from './organisation.ts'
import { parseEmail } from './people.ts'
import type { Day } from './time.ts'

export type Contact = { readonly position: string; readonly name: string; readonly email: string | null }
export type Partner = {
  readonly place: number
  readonly siret: string | null
  readonly name: string
  readonly role: string
}
export type Axis = (typeof optionLists.axis)[number]
export type Nature = (typeof optionLists.nature)[number]
export type Intensity = (typeof optionLists.intensity)[number]

/** Rows keep their place among those typed: it is how a path names them. */
export type PlannedIndicator = {
  readonly place: number
  readonly name: string
  readonly axis: Axis | null
  readonly unit: string
  /** Null when it is to be measured. */
  readonly baseline: number | null
  readonly toMeasure: boolean
  readonly target: number | null
  readonly due: Day | null
  readonly source: string
  readonly published: boolean
}
export type PlannedMilestone = {
  readonly place: number
  readonly title: string
  readonly evidence: string
  readonly due: Day | null
}
export type DataSource = {
  readonly place: number
  readonly name: string
  readonly holder: string
  readonly nature: Nature | null
  readonly heldByOther: boolean
}
export type TeamMember = {
  readonly place: number
  readonly profile: string
  readonly fullTimeEquivalent: number | null
  readonly employment: (typeof optionLists.employment)[number] | null
  readonly availability: (typeof optionLists.availability)[number] | null
}
export type Risk = {
  readonly place: number
  readonly description: string
  readonly probability: Intensity | null
  readonly severity: Intensity | null
  readonly measure: string
}

export type ReadApplication = {
  readonly title: string | null
  readonly acronym: string | null
  readonly serviceLabel: string | null
  readonly lead: Contact & { readonly phone: string }
  readonly sponsor: Contact
  readonly financeContact: Contact
  /** Null when the project has no personal data. */
  readonly dpoContact: Contact | null
  readonly partners: readonly Partner[]
  /** Types and stream that the version has. */
  readonly types: readonly string[]
  readonly stream: string | null
  readonly publicSummary: string | null
  readonly phase: (typeof optionLists.phase)[number] | null
  readonly startDate: Day | null
  readonly endDate: Day | null
  readonly linkedProgrammeCost: Cents | null
  readonly indicators: readonly PlannedIndicator[]
  readonly milestones: readonly PlannedMilestone[]
  readonly dataSources: readonly DataSource[]
  readonly hasPersonalData: boolean
  readonly team: readonly TeamMember[]
  readonly suppliers: readonly string[]
  readonly risks: readonly Risk[]
  readonly plan: FundingPlan
  readonly runCostPerYear: Cents | null
  readonly runCostFunding: string | null
  readonly expectedSavings: Cents | null
  readonly supportRequests: readonly (typeof optionLists.support)[number][]
}

const textIn = (row: Row, column: string): string => normalise(textOf(row, column))

const oneOf = <T extends string>(options: readonly T[], typed: string): T | null =>
  options.find(option => option === typed) ?? null

const contact = (answers: Answers, of: 'lead' | 'sponsor' | 'financeContact' | 'dpoContact'): Contact => ({
  position: normalise(textOf(answers, `${of}.position`)),
  name: normalise(textOf(answers, `${of}.name`)),
  email: parseEmail(textOf(answers, `${of}.email`)),
})

const readRows = <T>(
  answers: Answers,
  code: string,
  read: (row: Row) => T,
): readonly (T & { readonly place: number })[] =>
  filledRows(answers, code).map(({ place, row }) => ({ place, ...read(row) }))

const readMilestones = (answers: Answers): readonly PlannedMilestone[] =>
  readRows(answers, 'milestones', row => ({
    title: textIn(row, 'title'),
    evidence: textIn(row, 'evidence'),
    due: parseProjectDay(textOf(row, 'due')),
  }))

const readIndicators = (answers: Answers): readonly PlannedIndicator[] =>
  readRows(answers, 'indicators', row => ({
    name: textIn(row, 'name'),
    axis: oneOf(optionLists.axis, textOf(row, 'axis')),
    unit: textIn(row, 'unit'),
    baseline: isDue('unlessToMeasure', answers, row) ? parseDecimal(textOf(row, 'baseline')) : null,
    toMeasure: textOf(row, 'toMeasure') === YES,
    target: parseDecimal(textOf(row, 'target')),
    due: parseProjectDay(textOf(row, 'due')),
    source: textIn(row, 'source'),
    published: textOf(row, 'published') === YES,
  }))

const readDataSources = (answers: Answers): readonly DataSource[] =>
  readRows(answers, 'dataSources', row => ({
    name: textIn(row, 'name'),
    holder: textIn(row, 'holder'),
    nature: oneOf(optionLists.nature, textOf(row, 'nature')),
    heldByOther: textOf(row, 'heldByOther') === YES,
  }))

const readTeam = (answers: Answers): readonly TeamMember[] =>
  readRows(answers, 'team', row => ({
    profile: textIn(row, 'profile'),
    fullTimeEquivalent: parseDecimal(textOf(row, 'fullTimeEquivalent')),
    employment: oneOf(optionLists.employment, textOf(row, 'employment')),
    availability: oneOf(optionLists.availability, textOf(row, 'availability')),
  }))

const readRisks = (answers: Answers): readonly Risk[] =>
  readRows(answers, 'risks', row => ({
    description: textIn(row, 'description'),
    probability: oneOf(optionLists.intensity, textOf(row, 'probability')),
    severity: oneOf(optionLists.intensity, textOf(row, 'severity')),
    measure: textIn(row, 'measure'),
  }))

const readPartners = (answers: Answers): readonly Partner[] =>
  readRows(answers, 'partners', row => ({
    siret: parseSiret(textOf(row, 'siret')),
    name: textIn(row, 'name'),
    role: textIn(row, 'role'),
  }))

/** Texts keep all that was typed, too long or not: only what has a form can be unreadable. */
export function readApplication(
  answers: Answers,
  version: Pick<WindowVersion, 'streams' | 'projectTypes'>,
): ReadApplication {
  const text = (code: string): string | null => normalise(textOf(answers, code)) || null
  const chosen = choicesOf(answers, 'types')
  return {
    title: text('title'),
    acronym: text('acronym'),
    serviceLabel: text('applicant.serviceLabel'),
    lead: { ...contact(answers, 'lead'), phone: normalise(textOf(answers, 'lead.phone')) },
    sponsor: contact(answers, 'sponsor'),
    financeContact: contact(answers, 'financeContact'),
    dpoContact: hasPersonalData(answers) ? contact(answers, 'dpoContact') : null,
    partners: readPartners(answers),
    types: optionsOf('projectTypes', version).filter(type => chosen.includes(type)),
    stream: oneOf(optionsOf('streams', version), textOf(answers, 'stream')),
    publicSummary: text('publicSummary'),
    phase: oneOf(optionLists.phase, textOf(answers, 'phase')),
    startDate: parseProjectDay(textOf(answers, 'startDate')),
    endDate: parseProjectDay(textOf(answers, 'endDate')),
    linkedProgrammeCost: parseAmount(textOf(answers, 'linkedProgrammeCost')),
    indicators: readIndicators(answers),
    milestones: readMilestones(answers),
    dataSources: readDataSources(answers),
    hasPersonalData: hasPersonalData(answers),
    team: readTeam(answers),
    suppliers: filledRows(answers, 'suppliers').map(({ row }) => textIn(row, 'name')),
    risks: readRisks(answers),
    plan: readFundingPlan(answers),
    runCostPerYear: parseAmount(textOf(answers, 'runCostPerYear')),
    runCostFunding: text('runCostFunding'),
    expectedSavings: parseAmount(textOf(answers, 'expectedSavings')),
    supportRequests: optionLists.support.filter(kind => choicesOf(answers, 'supportRequests').includes(kind)),
  }
}
