// The carrier says that a milestone is reached, and what shows it.

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

/**
 * Again as long as it is not accepted: a returned milestone comes back, an early mistake is mended. `readVersion` is
 * that of the milestone on the page; null when it is not asked.
 */
export function submitEvidence(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  milestoneId: MilestoneId,
  evidence: string,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, 'submitEvidence', async (ctx, situation, project) => {
    const milestone = situation.milestones.find(each => each.id === milestoneId)
    if (milestone === undefined || actor.kind !== 'person') return refuse({ code: 'notFound' })
    if (readVersion !== null && readVersion !== milestone.version) return refuse({ code: 'changedMeanwhile' })
    if (milestone.state === 'accepted') return refuse({ code: 'notFromHere', state: milestone.state })
    if (evidence.trim() === '') return refuse({ code: 'evidenceMissing' })
    const saved = await saveMilestone(ctx.db, {
      ...milestone,
      state: 'evidenceSubmitted',
      evidence: evidence.trim(),
      evidenceAt: ctx.now(),
      evidenceBy: actor.id,
      judgedAt: null,
      judgedBy: null,
      judgement: null,
    })
    if (!saved) return refuse({ code: 'changedMeanwhile' })
    const { code } = milestone
    await record(ctx, {
      subject: 'milestone',
      subjectId: milestoneId,
      action: 'submitEvidence',
      by: actor,
      comment: evidence.trim(),
    })
    await tellProject(ctx, situation, {
      action: 'submitEvidence',
      by: actor,
      after: project,
      comment: code,
      body: { milestone: code },
      emails: { followUp: { name: 'evidenceSubmitted', props: { ...aboutProject(project, 'project'), code } } },
    })
    return ok(project)
  })
}
