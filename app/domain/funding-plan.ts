// The funding plan: lines of expense, who pays, and every total of it. Also computed in the browser, while one types.

import { type Answers, filledRows, type Row, textOf, YES } from './answers.ts'
import { normalise, parseAmount, parseDecimal, parseYear } from './field-value.ts'
import { type BasisPoints, type Cents, cents, rate, subtract, sum } from './money.ts'
import { optionLists } from './option-lists.ts'

export type Resource = (typeof optionLists.resource)[number]
export type Activity = (typeof optionLists.activity)[number]
export type FundingStatus = (typeof optionLists.fundingStatus)[number]

/** Null is what is not typed yet or cannot be read. `place` is the row's place among those typed. */
export type BudgetLine = {
  readonly place: number
  readonly label: string
  readonly resource: Resource | null
  readonly activity: Activity | null
  readonly year: number | null
  readonly totalAmount: Cents | null
  readonly requestedAmount: Cents | null
  /** Staff hired for the project, the only staff that may be funded. */
  readonly recruited: boolean
  /** Paid from title 2, the credits of the State's staff. */
  readonly titleTwo: boolean
  readonly contingency: boolean
  readonly quantity: number | null
  readonly unitCost: Cents | null
  readonly procurement: string
}

export type OtherFunding = {
  readonly place: number
  readonly source: string
  readonly amount: Cents | null
  readonly status: FundingStatus | null
  readonly stateFund: boolean
}

export type FundingPlan = {
  readonly lines: readonly BudgetLine[]
  readonly ownContribution: Cents | null
  readonly otherFunding: readonly OtherFunding[]
}

export type PartOfPlan<Key> = { readonly key: Key; readonly total: Cents; readonly requested: Cents }

export type FundingTotals = {
  readonly total: Cents
  readonly requested: Cents
  readonly ownContribution: Cents
  /** Of the own contribution, staff cost that is not requested. */
  readonly valuedStaff: Cents
  readonly otherFunding: Cents
  /** Of the other funding, what comes from other funds of the State. */
  readonly stateFunding: Cents
  readonly funded: Cents
  /** Funding less cost: zero when the plan balances. */
  readonly gap: Cents
  /** Requested over total; null when there is no cost. */
  readonly rate: BasisPoints | null
  readonly staff: Cents
  readonly external: Cents
  readonly hardware: Cents
  readonly contingency: Cents
  readonly byYear: readonly PartOfPlan<number>[]
  readonly byResource: readonly PartOfPlan<Resource>[]
  readonly byActivity: readonly PartOfPlan<Activity>[]
  /** Every line has a cost and a request that can be read. */
  readonly areLinesReadable: boolean
  /** And so have the own contribution and each other funding: the balance may be judged. */
  readonly isReadable: boolean
}

const oneOf = <T extends string>(options: readonly T[], typed: string): T | null =>
  options.find(option => option === typed) ?? null

const isTicked = (row: Row, column: string): boolean => textOf(row, column) === YES

/** The plan as far as it can be read from the answers. */
export const readFundingPlan = (answers: Answers): FundingPlan => ({
  lines: filledRows(answers, 'budgetLines').map(({ place, row }) => ({
    place,
    label: normalise(textOf(row, 'label')),
    resource: oneOf(optionLists.resource, textOf(row, 'resource')),
    activity: oneOf(optionLists.activity, textOf(row, 'activity')),
    year: parseYear(textOf(row, 'year')),
    totalAmount: parseAmount(textOf(row, 'totalAmount')),
    requestedAmount: parseAmount(textOf(row, 'requestedAmount')),
    recruited: isTicked(row, 'recruited'),
    titleTwo: isTicked(row, 'titleTwo'),
    contingency: isTicked(row, 'contingency'),
    quantity: parseDecimal(textOf(row, 'quantity')),
    unitCost: parseAmount(textOf(row, 'unitCost')),
    procurement: normalise(textOf(row, 'procurement')),
  })),
  ownContribution: parseAmount(textOf(answers, 'ownContribution')),
  otherFunding: filledRows(answers, 'otherFunding').map(({ place, row }) => ({
    place,
    source: normalise(textOf(row, 'source')),
    amount: parseAmount(textOf(row, 'amount')),
    status: oneOf(optionLists.fundingStatus, textOf(row, 'status')),
    stateFund: isTicked(row, 'stateFund'),
  })),
})

const nothing = cents(0)
const costOf = (lines: readonly BudgetLine[]): Cents => sum(lines.map(line => line.totalAmount ?? nothing))
const requestOf = (lines: readonly BudgetLine[]): Cents => sum(lines.map(line => line.requestedAmount ?? nothing))
const amountOf = (funding: readonly OtherFunding[]): Cents => sum(funding.map(({ amount }) => amount ?? nothing))

const part = <Key>(key: Key, lines: readonly BudgetLine[]): PartOfPlan<Key> => ({
  key,
  total: costOf(lines),
  requested: requestOf(lines),
})

/** The parts of a plan by a key that lines carry; lines without it are in none, keys without a line are left out. */
const parts = <Key>(keys: readonly Key[], lines: readonly BudgetLine[], keyOf: (line: BudgetLine) => Key | null) =>
  keys
    .map(key => lines.filter(line => keyOf(line) === key))
    .flatMap((own, index) => (own.length === 0 ? [] : [part(keys[index] as Key, own)]))

/** Every total of a plan; an amount that cannot be read counts as nothing, and the totals say so. */
export function fundingTotals({ lines, ownContribution, otherFunding }: FundingPlan): FundingTotals {
  const total = costOf(lines)
  const requested = requestOf(lines)
  const staffLines = lines.filter(line => line.resource === 'STAFF')
  const other = amountOf(otherFunding)
  const funded = sum([requested, ownContribution ?? nothing, other])
  const years = lines.flatMap(line => (line.year === null ? [] : [line.year])).sort((a, b) => a - b)
  const areLinesReadable = lines.every(line => line.totalAmount !== null && line.requestedAmount !== null)
  return {
    total,
    requested,
    ownContribution: ownContribution ?? nothing,
    valuedStaff: subtract(costOf(staffLines), requestOf(staffLines)),
    otherFunding: other,
    stateFunding: amountOf(otherFunding.filter(({ stateFund }) => stateFund)),
    funded,
    gap: subtract(funded, total),
    rate: rate(requested, total),
    staff: costOf(staffLines),
    external: costOf(lines.filter(line => line.resource === 'EXTERNAL')),
    hardware: costOf(lines.filter(line => line.resource === 'HARDWARE')),
    contingency: costOf(lines.filter(line => line.contingency)),
    byYear: parts([...new Set(years)], lines, line => line.year),
    byResource: parts(optionLists.resource, lines, line => line.resource),
    byActivity: parts(optionLists.activity, lines, line => line.activity),
    areLinesReadable,
    isReadable: areLinesReadable && ownContribution !== null && otherFunding.every(({ amount }) => amount !== null),
  }
}
