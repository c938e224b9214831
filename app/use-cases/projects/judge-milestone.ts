// The follow-up officer accepts a milestone on its evidence, or returns it with words that say what is missing.

import type { MilestoneId, ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { saveMilestone } from '#db/milestones.ts'
import type { Context } from '../context.ts'
import { record } from '../tell.ts'
import { actOnProject } from './act-on-project.ts'
import { aboutProject, tellProject } from './tell-project.ts'

export type Judgement = 'acceptMilestone' | 'returnMilestone'

/** To return it needs words; to accept it they are free. `readVersion` is that of the evidence on the page; null when it is not asked. */
export function judgeMilestone(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  milestoneId: MilestoneId,
  judgement: Judgement,
  word: string,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, judgement, async (ctx, situation, project) => {
    const milestone = situation.milestones.find(each => each.id === milestoneId)
    if (milestone === undefined || actor.kind !== 'person') return refuse({ code: 'notFound' })
    if (readVersion !== null && readVersion !== milestone.version) return refuse({ code: 'changedMeanwhile' })
    if (milestone.state !== 'evidenceSubmitted') return refuse({ code: 'notFromHere', state: milestone.state })
    const accepted = judgement === 'acceptMilestone'
    if (!accepted && word.trim() === '') return refuse({ code: 'reasonMissing' })
    const saved = await saveMilestone(ctx.db, {
      ...milestone,
      state: accepted ? 'accepted' : 'returned',
      judgedAt: ctx.now(),
      judgedBy: actor.id,
      judgement: word.trim(),
    })
    if (!saved) return refuse({ code: 'changedMeanwhile' })
    const { code } = milestone
    await record(ctx, {
      subject: 'milestone',
      subjectId: milestoneId,
      action: judgement,
      by: actor,
      comment: word.trim() === '' ? null : word.trim(),
    })
    await tellProject(ctx, situation, {
      action: judgement,
      by: actor,
      after: project,
      comment: code,
      body: { milestone: code },
      emails: {
        carrier: {
          name: 'milestoneJudged',
          props: { ...aboutProject(project, 'myProject'), code, accepted, word: word.trim() },
        },
      },
    })
    return ok(project)
  })
}
