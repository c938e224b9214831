// The carrier is told that a milestone comes near, and that it is missed: each once for its day.

import { isMilestoneMissed } from '#app/domain/health.ts'
import { system } from '#app/domain/people.ts'
import { isDelivered, type ProjectSituation } from '#app/domain/project.ts'
import { runningProjectStates } from '#app/domain/project-workflow.ts'
import { daysBetween, parisDay } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { once } from '../once.ts'
import { queue, record } from '../tell.ts'
import { aboutProject, projectRecipients } from './tell-project.ts'

/** One that was past before the project started is missed at once, and never « near ». */
export async function remindMilestones(ctx: Context, situation: ProjectSituation): Promise<void> {
  const { project, rules } = situation
  if (!runningProjectStates.includes(project.state)) return
  const today = parisDay(ctx.now())
  for (const milestone of situation.milestones) {
    const { id, code, dueOn } = milestone
    const awaited = { dueOn, isDelivered: isDelivered(milestone) }
    const left = daysBetween(today, dueOn)
    const props = { ...aboutProject(project, 'myProject'), code, dueOn }
    if (!awaited.isDelivered && left >= 0 && left <= rules.delays.milestoneSoon) {
      await once(ctx, `milestoneSoon ${id} ${dueOn}`, async ctx =>
        queue(ctx, await projectRecipients(ctx, situation, 'carrier'), { name: 'milestoneSoon', props }),
      )
    }
    if (isMilestoneMissed(awaited, rules.delays, today)) {
      await once(ctx, `milestoneMissed ${id} ${dueOn}`, async ctx => {
        await record(ctx, {
          subject: 'project',
          subjectId: project.id,
          action: 'milestoneMissed',
          by: system,
          comment: code,
        })
        await queue(ctx, await projectRecipients(ctx, situation, 'carrier'), { name: 'milestoneMissed', props })
      })
    }
  }
}
