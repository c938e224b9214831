// What time does to funded projects, read once a tick: reminders, reports to open, closings, health that turns red.

import { finalProjectStates, projectStates } from '#app/domain/project-workflow.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import type { Context } from '../context.ts'
import { closeOnTime } from './close-on-time.ts'
import { openReports, remindReports } from './open-reports.ts'
import { remindAcceptance, remindAgreement } from './remind-agreement.ts'
import { remindMilestones } from './remind-milestones.ts'
import { watchAcceptance, watchProject } from './watch-health.ts'

const followedStates = projectStates.filter(state => !finalProjectStates.includes(state))

export async function followProjects(ctx: Context): Promise<void> {
  for (const situation of await listProjectSituations(ctx.db, { states: followedStates }, ctx.now())) {
    await remindAgreement(ctx, situation)
    await openReports(ctx, situation)
    await remindReports(ctx, situation)
    await remindMilestones(ctx, situation)
    await watchProject(ctx, situation)
    await closeOnTime(ctx, situation)
  }
  for (const accepted of await listAcceptedApplications(ctx.db, {}, ctx.now())) {
    await remindAcceptance(ctx, accepted)
    await watchAcceptance(ctx, accepted)
  }
}
