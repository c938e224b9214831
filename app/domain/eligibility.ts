// The rules of eligibility and consistency, applied to what an application says at one moment.

import type { Answers } from './answers.ts'
import { applicationForm, fieldAt } from './application-form.ts'
import { attachmentFindings, fieldFindings } from './completeness.ts'
import { type BudgetLine, type FundingTotals, fundingTotals } from './funding-plan.ts'
import { type FundingWindow, isOpen, type WindowVersion } from './funding-window.ts'
import { atMost, isWithinRate, rate, sum, toBasisPoints } from './money.ts'
import { type Organisation, parseSiret, sirenOf } from './organisation.ts'
import { type ReadApplication, readApplication } from './read-application.ts'
import { type Finding, finding } from './rules.ts'
import { isSimilarTitle } from './similar-title.ts'
import { addDays, addMonths, type Instant, monthsBegun, parisDay } from './time.ts'

/** Another active application; `isTheirs` where whoever reads the finding prepares that one too. */
export type OtherApplication = {
  readonly organisationId: Organisation['id']
  readonly title: string
  readonly isTheirs: boolean
}

/** Everything the rules look at. */
export type Judged = {
  readonly window: Pick<FundingWindow, 'opensAt' | 'closesAt'>
  readonly version: WindowVersion
  readonly answers: Answers
  /** The stream an officer has changed to; null keeps the one typed. */
  readonly stream: string | null
  readonly organisation: Pick<Organisation, 'id' | 'siret' | 'kind' | 'kindSource' | 'parentMinistry'>
  /** The body's SIREN is in the version's list of operators. */
  readonly operatorListed: boolean
  /** The kinds of the files attached. */
  readonly attachments: readonly string[]
  /** When it was filed, or now for a draft. */
  readonly filedAt: Instant
  /** Active applications beside this one. */
  readonly otherApplications: readonly OtherApplication[]
}

type Facts = Judged & { readonly read: ReadApplication; readonly totals: FundingTotals }

/** All that the rules find, in the order of the form: what no field can mend comes first. */
export function findings(judged: Judged): readonly Finding[] {
  const read = readApplication(judged.answers, judged.version)
  const facts = { ...judged, read, totals: fundingTotals(read.plan) }
  return inFormOrder([
    ...callClosed(judged.window, judged.filedAt),
    ...fieldFindings(judged.answers, judged.version),
    ...attachmentFindings(judged.answers, judged.attachments),
    ...bodyFindings(judged),
    ...planFindings(facts),
    ...read.plan.lines.flatMap(line => lineFindings(line, facts)),
    ...periodFindings(facts),
    ...milestoneFindings(facts),
    ...indicatorFindings(facts),
    ...otherFindings(facts),
  ])
}

/** Rule CALL_CLOSED alone: a supplement may still be answered after the close. */
export const callClosed = (window: Judged['window'], at: Instant): readonly Finding[] =>
  isOpen(window, at) ? [] : [finding('CALL_CLOSED', null, { ...boundsOf(window), isEarly: at < window.opensAt })]

const boundsOf = ({ opensAt, closesAt }: Judged['window']) => ({ opensAt, closesAt })

/** What stops filing while the window is open: an application without any is complete. */
export const blocking = (found: readonly Finding[]): readonly Finding[] =>
  found.filter(({ level, code }) => level === 'BLOCK' && code !== 'CALL_CLOSED')

function bodyFindings({ organisation, version, operatorListed }: Judged): readonly Finding[] {
  const { kind, siret } = organisation
  return [
    ...(parseSiret(siret) === null ? [finding('SIRET_INVALID', 'applicant.siret', { siret })] : []),
    ...(organisation.kindSource === 'stated' ? [finding('SIRET_UNVERIFIED', 'applicant.siret', { kind })] : []),
    ...(version.eligibleKinds.includes(kind) ? [] : [finding('APPLICANT_NOT_ELIGIBLE', 'applicant.kind', { kind })]),
    ...(kind === 'OPERATOR' && !operatorListed
      ? [finding('OPERATOR_NOT_LISTED', 'applicant.kind', { siren: sirenOf(siret) })]
      : []),
    // without it nobody could tell who is of the same ministry, who may not review it
    ...(organisation.parentMinistry === ''
      ? [finding('FIELD_MISSING', 'applicant.parentMinistry', { rows: null })]
      : []),
  ]
}

/** Totals are judged once every amount can be read: until then FIELD_MISSING and FIELD_INVALID say what to do. */
function planFindings({ version, totals, read }: Facts): readonly Finding[] {
  if (read.plan.lines.length === 0 || !totals.areLinesReadable) return []
  const { total, requested, funded, gap, stateFunding } = totals
  const { totalCost, maxRate, grantRange } = version
  return [
    ...(total < totalCost.min ? [finding('TOTAL_BELOW_MIN', 'budgetLines', { total, min: totalCost.min })] : []),
    ...(total > totalCost.max ? [finding('TOTAL_ABOVE_MAX', 'budgetLines', { total, max: totalCost.max })] : []),
    ...(isWithinRate(requested, total, maxRate)
      ? []
      : [finding('RATE_ABOVE_MAX', 'budgetLines', { requested, total, max: maxRate, atMost: atMost(total, maxRate) })]),
    ...(grantRange !== null && (requested < grantRange.min || requested > grantRange.max)
      ? [finding('GRANT_OUT_OF_RANGE', 'budgetLines', { requested, ...grantRange })]
      : []),
    ...(totals.isReadable && gap !== 0
      ? [finding('FUNDING_UNBALANCED', 'ownContribution', { funded, total, gap })]
      : []),
    ...(stateFunding > 0
      ? [
          finding('OTHER_STATE_FUNDING', 'otherFunding', {
            amount: stateFunding,
            stateShare: rate(sum([requested, stateFunding]), total),
          }),
        ]
      : []),
    ...shareFinding('HARDWARE_SHARE', totals, totals.hardware, version.hardwareShare),
    ...shareFinding('CONTINGENCY_SHARE', totals, totals.contingency, version.contingencyShare),
    ...shareFinding('EXTERNAL_SHARE', totals, totals.external, version.externalShare),
  ]
}

function shareFinding(
  code: 'HARDWARE_SHARE' | 'CONTINGENCY_SHARE' | 'EXTERNAL_SHARE',
  { total }: FundingTotals,
  amount: FundingTotals['hardware'],
  max: WindowVersion['hardwareShare'],
): readonly Finding[] {
  if (isWithinRate(amount, total, max)) return []
  return [finding(code, 'budgetLines', { amount, share: rate(amount, total) ?? toBasisPoints(0), max }) as Finding]
}

function lineFindings(line: BudgetLine, { organisation }: Facts): readonly Finding[] {
  const { totalAmount: cost, requestedAmount: requested } = line
  const isStaff = line.resource === 'STAFF'
  const at = (column: string): string => `budgetLines.${line.place}.${column}`
  const isContractStaff = isStaff && (line.recruited || line.titleTwo)
  if (requested === null) return []
  const params = { line: line.place + 1, label: line.label, requested, cost }
  return [
    ...(cost !== null && requested > cost ? [finding('LINE_OVERFUNDED', at('requestedAmount'), params)] : []),
    ...(isStaff && !line.recruited && requested > 0
      ? [finding('PERMANENT_STAFF_FUNDED', at('requestedAmount'), params)]
      : []),
    ...(organisation.kind === 'OPERATOR' && isContractStaff
      ? [finding('T2_FOR_OPERATOR', at('resource'), params)]
      : []),
  ]
}

/** The longest duration the stream admits; of all streams while none is chosen. */
export const maxMonths = (version: Pick<WindowVersion, 'streams'>, stream: string | null): number =>
  version.streams.find(({ code }) => code === stream)?.maxMonths ??
  Math.max(...version.streams.map(candidate => candidate.maxMonths))

/** Durations count months begun, as everywhere they are shown. */
function periodFindings({ read, version, stream, filedAt }: Facts): readonly Finding[] {
  const { startDate: start, endDate: end } = read
  if (start === null) return []
  const expectedAnswer = addDays(parisDay(filedAt), version.decisionLeadDays)
  const early = start < expectedAnswer ? [finding('START_BEFORE_DECISION', 'startDate', { start, expectedAnswer })] : []
  if (end === null) return early
  const months = monthsBegun(start, end)
  const max = maxMonths(version, stream ?? read.stream)
  const isWithin = months >= version.minMonths && months <= max
  return [
    ...early,
    ...(isWithin ? [] : [finding('DURATION_OUT_OF_RANGE', 'endDate', { months, min: version.minMonths, max })]),
  ]
}

function milestoneFindings({ read, version }: Facts): readonly Finding[] {
  const { startDate: start, endDate: end } = read
  const dated = read.milestones
    .flatMap(({ place, due }) => (due === null ? [] : [{ due, path: `milestones.${place}.due` }]))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return dated.flatMap(({ due, path }, index): readonly Finding[] => {
    const from = dated[index - 1]?.due ?? start
    const isFar = from !== null && due > addMonths(from, version.maxMilestoneGapMonths)
    return [
      ...(start !== null && end !== null && (due < start || due > end)
        ? [finding('MILESTONES_MIN', path, { why: 'outside', due, start, end })]
        : []),
      ...(isFar ? [finding('MILESTONE_GAP', path, { from, to: due, maxMonths: version.maxMilestoneGapMonths })] : []),
    ]
  })
}

function indicatorFindings({ read, version }: Facts): readonly Finding[] {
  const axis = version.requiredIndicatorAxis
  return read.indicators.length === 0 || read.indicators.some(indicator => indicator.axis === axis)
    ? []
    : [finding('IMPACT_INDICATORS_MIN', 'indicators', { why: 'noneOnAxis', axis })]
}

function otherFindings({ read, version, organisation, otherApplications }: Facts): readonly Finding[] {
  const { title, linkedProgrammeCost: cost } = read
  const twin =
    title === null
      ? undefined
      : otherApplications.find(other => other.organisationId === organisation.id && isSimilarTitle(other.title, title))
  return [
    ...(cost !== null && cost >= version.bigProject
      ? [finding('BIG_PROJECT', 'linkedProgrammeCost', { cost, from: version.bigProject })]
      : []),
    ...(twin === undefined
      ? []
      : [finding('DUPLICATE_APPLICATION', 'title', { title: twin.isTheirs ? twin.title : null })]),
  ]
}

const fieldOrder = new Map(
  applicationForm.flatMap(({ fields }) => fields).map(({ code }, index) => [code as string, index]),
)

function inFormOrder(found: readonly Finding[]): readonly Finding[] {
  const place = ({ field }: Finding) => {
    const at = field === null ? null : fieldAt(field)
    return { field: at === null ? -1 : (fieldOrder.get(at.field.code) ?? -1), row: at?.row ?? -1 }
  }
  return found
    .map(one => ({ one, at: place(one) }))
    .sort((a, b) => a.at.field - b.at.field || a.at.row - b.at.row)
    .map(({ one }) => one)
}
