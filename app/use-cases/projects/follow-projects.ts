// What time does to funded projects, read once a tick: reminders, reports to open, closings, health that turns red.

import { finalProjectStates, projectStates } from '#app/domain/project-workflow.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import type { Context } from '../context.ts'
import { eachAlone } from '../each-alone.ts'
import { closeOnTime } from './close-on-time.ts'
import { openReports, remindFinalReport, remindReports } from './open-reports.ts'
import { remindAcceptance, remindAgreement } from './remind-agreement.ts'
import { remindMilestones } from './remind-milestones.ts'
import { watchAcceptance, watchProject } from './watch-health.ts'

const followedStates = projectStates.filter(state => !finalProjectStates.includes(state))

export async function followProjects(ctx: Context): Promise<void> {
  await eachAlone([followRunning, followAccepted], follow => follow(ctx))
}

const ofProject = [
  remindAgreement,
  openReports,
  remindReports,
  remindFinalReport,
  remindMilestones,
  watchProject,
  closeOnTime,
] as const

async function followRunning(ctx: Context): Promise<void> {
  const situations = await listProjectSituations(ctx.db, { states: followedStates }, ctx.now())
  await eachAlone(situations, situation => eachAlone(ofProject, act => act(ctx, situation)))
}

const ofAcceptance = [remindAcceptance, watchAcceptance] as const

async function followAccepted(ctx: Context): Promise<void> {
  const accepted = await listAcceptedApplications(ctx.db, {}, ctx.now())
  await eachAlone(accepted, application => eachAlone(ofAcceptance, act => act(ctx, application)))
}
