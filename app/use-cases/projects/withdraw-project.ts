// The signatory withdraws a project that has not started: its application goes with it, its commitment is given back.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { withdrawApplication } from '../applications/withdraw-application.ts'
import { type Context, inTransaction } from '../context.ts'
import { judgeAct, requireProject } from './act-on-project.ts'

/** `word` is free and may be empty. */
export function withdrawProject(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  word: string,
  readVersion: number | null,
): Promise<Result<null, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireProject(ctx, actor, id)
    if (!situation.ok) return situation
    const judged = judgeAct(situation.value, actor, { action: 'withdrawProject', readVersion })
    if (!judged.ok) return judged
    const withdrawn = await withdrawApplication(ctx, actor, situation.value.project.applicationId, word)
    return withdrawn.ok ? ok(null) : withdrawn
  })
}
