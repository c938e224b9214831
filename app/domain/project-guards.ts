// What each guard of the project's workflow means, once.

import type { Actor } from './people.ts'
import { personIdOf } from './people.ts'
import { askedReports, forecastFacts, type ProjectSituation } from './project.ts'
import { findRemindable, needsOf } from './project-needs.ts'
import type { ProjectGuard } from './project-workflow.ts'
import { checkSchedule } from './schedule.ts'
import { endOfParisDay } from './time.ts'

export const projectGuards: Readonly<Record<ProjectGuard, (situation: ProjectSituation, actor: Actor) => boolean>> = {
  scheduleValid: ({ schedule, project }) => checkSchedule(schedule, project.granted).length === 0,
  bothSignatures: ({ project }) => project.bodySignedOn !== null && project.serviceSignedOn !== null,
  commitmentNumbered: ({ project }) => project.commitmentRef !== null,
  // a carrier who is done may say so before the end; time alone waits for it
  closingDue: ({ project, now }, actor) =>
    actor.kind === 'person' || endOfParisDay(forecastFacts(project).forecastEnd) <= now,
  anotherPerson: ({ project }, actor) => project.closureProposedBy !== personIdOf(actor),
  closureProposed: ({ project }) => project.closureProposedBy !== null,
  reportDue: situation => askedReports(situation).some(({ readAt }) => readAt === null),
  remindable: situation => findRemindable(needsOf(situation), situation, null) !== null,
}
