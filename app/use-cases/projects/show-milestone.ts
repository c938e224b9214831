// One milestone of a project, for its carrier who evidences it and for the follow-up officer who judges it.

import type { MilestoneId, ProjectId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { projectName } from '#app/domain/project.ts'
import { availableProjectActions } from '#app/domain/project-advance.ts'
import { type MilestoneView, milestoneView, type ProjectEvent } from '#app/domain/project-view.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { findPerson } from '#db/people.ts'
import type { Context } from '../context.ts'
import { requireProject } from './act-on-project.ts'
import { listHistory } from './project-history.ts'
import { isCarrier } from './show-project.ts'

export type MilestonePage = {
  readonly today: Day
  readonly project: { readonly id: ProjectId; readonly reference: string; readonly name: string }
  readonly milestone: MilestoneView
  readonly version: number
  readonly evidence: string | null
  readonly evidenceAt: Instant | null
  readonly evidenceBy: string | null
  readonly judgement: string | null
  readonly judgedAt: Instant | null
  readonly judgedBy: string | null
  /** What was sent and answered before the evidence in hand, the newest first: a milestone keeps its last words only. */
  readonly earlier: readonly ProjectEvent[]
  readonly mayEvidence: boolean
  readonly mayJudge: boolean
}

/** `as` says whose page it is: nobody reads the other's. */
export async function showMilestone(
  ctx: Context,
  actor: PersonActor,
  id: ProjectId,
  milestoneId: MilestoneId,
  as: 'carrier' | 'office',
): Promise<Result<MilestonePage, Refusal>> {
  const situation = await requireProject(ctx, actor, id)
  if (!situation.ok) return situation
  const { project, milestones, participants } = situation.value
  const milestone = milestones.find(each => each.id === milestoneId)
  if (milestone === undefined || isCarrier(actor, participants) !== (as === 'carrier'))
    return refuse({ code: 'notFound' })
  const exchange = await listHistory(ctx, 'milestone', milestoneId)
  const available = availableProjectActions(situation.value, actor)
  const nameOf = async (person: PersonActor['id'] | null): Promise<string | null> =>
    person === null ? null : ((await findPerson(ctx.db, person))?.name ?? null)
  return ok({
    today: parisDay(ctx.now()),
    project: { id, reference: project.reference, name: projectName(project) },
    milestone: milestoneView(situation.value, milestone),
    version: milestone.version,
    evidence: milestone.evidence,
    evidenceAt: milestone.evidenceAt,
    evidenceBy: await nameOf(milestone.evidenceBy),
    judgement: milestone.judgement,
    judgedAt: milestone.judgedAt,
    judgedBy: await nameOf(milestone.judgedBy),
    earlier: exchange.slice(milestone.judgedAt === null ? 1 : 2),
    mayEvidence: available.includes('submitEvidence') && milestone.state !== 'accepted',
    mayJudge: available.includes('acceptMilestone') && milestone.state === 'evidenceSubmitted',
  })
}
