// What each guard of the project's workflow means, once.

import type { Actor } from './people.ts'
import { personIdOf } from './people.ts'
import { askedReports, forecastFacts, latestSentReport, type ProjectSituation } from './project.ts'
import { findRemindable, needsOf } from './project-needs.ts'
import type { ProjectGuard } from './project-workflow.ts'
import { checkSchedule } from './schedule.ts'
import { endOfParisDay } from './time.ts'

export const projectGuards: Readonly<Record<ProjectGuard, (situation: ProjectSituation, actor: Actor) => boolean>> = {
  scheduleValid: ({ schedule, project }) => checkSchedule(schedule, project.granted).length === 0,
  bothSignatures: ({ project }) => project.bodySignedOn !== null && project.serviceSignedOn !== null,
  commitmentNumbered: ({ project }) => project.commitmentRef !== null,
  // a carrier who is done may say so before the end; time alone waits for it
  closingDue: (situation, actor) => actor.kind === 'person' || isForecastOver(situation),
  anotherPerson: ({ project }, actor) => project.closureProposedBy !== personIdOf(actor),
  closureProposed: ({ project }) => project.closureProposedBy !== null,
  reportDue: situation => askedReports(situation).some(({ readAt }) => readAt === null),
  remindable: situation => findRemindable(needsOf(situation), situation, null) !== null,
}

/** An end before the quarter that a sent report is about is a slip: nobody reports on a project that was over. */
function isForecastOver(situation: ProjectSituation): boolean {
  const { forecastEnd } = forecastFacts(situation.project)
  const last = latestSentReport(situation)
  return (last === null || forecastEnd >= last.periodEnd) && endOfParisDay(forecastEnd) <= situation.now
}
