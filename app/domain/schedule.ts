// The schedule of a grant by year: commitment authority (AE) and payment credits (CP).

import { type Cents, cents, divideHalfUp, euros, sum } from './money.ts'

export type ScheduleYear = { readonly year: number; readonly ae: Cents; readonly cp: Cents }

/** From the first year to the last. */
export type FundingSchedule = readonly ScheduleYear[]

export type ScheduleProblem =
  | { readonly code: 'aeTotal'; readonly total: Cents; readonly granted: Cents }
  | { readonly code: 'cpTotal'; readonly total: Cents; readonly granted: Cents }
  | { readonly code: 'negativeAmount'; readonly year: number }
  | { readonly code: 'cpAboveAe'; readonly year: number; readonly ae: Cents; readonly cp: Cents }
  | { readonly code: 'yearTwice'; readonly year: number }

/** Σae = Σcp = granted, no negative, each year once, and paid so far never above committed so far. */
export function checkSchedule(schedule: FundingSchedule, granted: Cents): readonly ScheduleProblem[] {
  const problems: ScheduleProblem[] = []
  const [aeTotal, cpTotal] = [sum(schedule.map(({ ae }) => ae)), sum(schedule.map(({ cp }) => cp))]
  if (aeTotal !== granted) problems.push({ code: 'aeTotal', total: aeTotal, granted })
  if (cpTotal !== granted) problems.push({ code: 'cpTotal', total: cpTotal, granted })
  const cumulated = { ae: 0, cp: 0 }
  const seen = new Set<number>()
  for (const { year, ae, cp } of byYear(schedule)) {
    if (seen.has(year)) problems.push({ code: 'yearTwice', year })
    seen.add(year)
    if (ae < 0 || cp < 0) problems.push({ code: 'negativeAmount', year })
    cumulated.ae += ae
    cumulated.cp += cp
    if (cumulated.cp > cumulated.ae) {
      problems.push({ code: 'cpAboveAe', year, ae: cents(cumulated.ae), cp: cents(cumulated.cp) })
    }
  }
  return problems
}

const hundredEuros = BigInt(euros(100))

/** What a schedule is shared by: the lines of a funding plan, those without a year left out. */
export type RequestedInYear = { readonly year: number | null; readonly requestedAmount: Cents | null }

/**
 * A schedule to start from, as the samples make theirs: each year commits its share of what is requested, to the
 * nearest hundred euros; four fifths of it are paid in the year, the rest in the next; the last year that requests
 * anything takes both balances. Throws when nothing is requested: there is then nothing to share by.
 */
export function proposedSchedule(granted: Cents, lines: readonly RequestedInYear[]): FundingSchedule {
  const dated = lines.flatMap(({ year, requestedAmount }) =>
    year === null ? [] : [{ year, amount: requestedAmount ?? cents(0) }],
  )
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b)
  const requestedIn = (year: number): Cents => sum(dated.filter(line => line.year === year).map(({ amount }) => amount))
  const requested = sum(dated.map(({ amount }) => amount))
  const last = years.findLast(year => requestedIn(year) > 0)
  if (last === undefined) throw new RangeError('a schedule needs a line that requests something')

  const left = { ae: granted as number, cp: granted as number }
  let carried = 0
  return years.map(year => {
    const share =
      divideHalfUp(BigInt(granted) * BigInt(requestedIn(year)), BigInt(requested) * hundredEuros) * Number(hundredEuros)
    // A small grant over many years could be rounded up past its end: a year takes no more than what is left.
    const ae = year === last ? left.ae : Math.min(share, left.ae)
    const paidAtOnce = Math.floor((ae * 4) / 5)
    const cp = year === last ? left.cp : Math.min(paidAtOnce + carried, left.cp)
    carried = ae - paidAtOnce
    left.ae -= ae
    left.cp -= cp
    return { year, ae: cents(ae), cp: cents(cp) }
  })
}

const byYear = (schedule: FundingSchedule): FundingSchedule => [...schedule].sort((a, b) => a.year - b.year)
