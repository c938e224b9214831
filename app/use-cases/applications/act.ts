// The shape every act on an application shares: load, ask the judge, save over what was read, or refuse.

import { advance } from '#app/domain/advance.ts'
import type { Application } from '#app/domain/application.ts'
import type { ApplicationAction } from '#app/domain/application-workflow.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { saveApplication } from '#db/applications.ts'
import { findSituation } from '#db/situations.ts'
import { type Context, inTransaction } from '../context.ts'

/** Whoever may not even read an application is told what a stranger is told of one that does not exist. */
export const maySee = (actor: Actor, situation: Situation): boolean => {
  const subject = subjectOf(situation)
  return (
    actor.kind === 'system' ||
    can(actor, 'readOwnApplication', subject) ||
    can(actor, 'readApplication', subject) ||
    can(actor, 'readAssignment', subject)
  )
}

/** The situation, for somebody who may see it; `notFound` otherwise. */
export async function requireSituation(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
): Promise<Result<Situation, Refusal>> {
  const situation = await findSituation(ctx.db, id, ctx.now())
  if (situation === null || !maySee(actor, situation)) return refuse({ code: 'notFound' })
  return ok(situation)
}

/**
 * Performs `action` in one transaction: `change` makes what the act adds to the advanced application and writes the
 * rest; it is saved only over the version that was read. Null when it is already as asked, and nothing is to be saved.
 */
export function act(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  action: ApplicationAction,
  change: (ctx: Context, situation: Situation, advanced: Application) => Promise<Result<Application | null, Refusal>>,
): Promise<Result<Application, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireSituation(ctx, actor, id)
    if (!situation.ok) return situation
    const advanced = advance(situation.value, action, actor)
    if (!advanced.ok) return advanced
    const changed = await change(ctx, situation.value, advanced.value)
    if (!changed.ok) return changed
    if (changed.value === null) return ok(situation.value.application)
    if (!(await saveApplication(ctx.db, changed.value))) return refuse({ code: 'changedMeanwhile' })
    return ok({ ...changed.value, version: changed.value.version + 1 })
  })
}
