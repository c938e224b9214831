// When the quarterly reports of a funded project are due.

import { addDays, type Day, endOfQuarter, startOfQuarter } from './time.ts'

/** Days on which no report falls due: suspended, or closing and after. `until` is the day it resumes; null while it lasts. */
export type Pause = { readonly from: Day; readonly until: Day | null }

export type ReportDue = {
  /** The quarter it is about. */
  readonly from: Day
  readonly to: Day
  readonly dueOn: Day
}

export type Reporting = {
  readonly activatedOn: Day
  readonly pauses: readonly Pause[]
  /** Days after the end of the quarter. */
  readonly delay: number
}

/** One report for each calendar quarter begun since activation, the one under way included; none that falls due in a pause. */
export function reportsDue(reporting: Reporting, today: Day): readonly ReportDue[] {
  const reports: ReportDue[] = []
  for (let report = firstReport(reporting); report.from <= today; report = following(report, reporting))
    reports.push(report)
  return reports.filter(({ dueOn }) => !isPaused(reporting, dueOn))
}

/** The next report that falls due, today included, be its quarter begun or not; null in a pause that has no end yet. */
export function nextReportDue(reporting: Reporting, today: Day): ReportDue | null {
  let report = firstReport(reporting)
  while (report.dueOn < today || isPaused(reporting, report.dueOn)) {
    if (isPausedForGood(reporting, report.dueOn)) return null
    report = following(report, reporting)
  }
  return report
}

/** The quarter of the activation itself does not count, unless that is its first day: it had begun before. */
function firstReport(reporting: Reporting): ReportDue {
  const quarter = quarterFrom(startOfQuarter(reporting.activatedOn), reporting)
  return quarter.from === reporting.activatedOn ? quarter : following(quarter, reporting)
}

const following = (report: ReportDue, reporting: Reporting): ReportDue => quarterFrom(addDays(report.to, 1), reporting)

function quarterFrom(from: Day, { delay }: Reporting): ReportDue {
  const to = endOfQuarter(from)
  return { from, to, dueOn: addDays(to, delay) }
}

const isPaused = ({ pauses }: Reporting, day: Day): boolean =>
  pauses.some(({ from, until }) => from <= day && (until === null || day < until))

const isPausedForGood = ({ pauses }: Reporting, day: Day): boolean =>
  pauses.some(({ from, until }) => from <= day && until === null)
