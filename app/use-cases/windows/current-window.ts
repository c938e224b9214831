// The window that a page is about where its address names nothing of it, for one reader; and the windows they choose from.

import type { FundingWindow } from '#app/domain/funding-window.ts'
import type { WindowId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Permission } from '#app/domain/permissions.ts'
import { byNearness, chooseWindow } from '#app/domain/window-choice.ts'
import { listCarriedWindowIds } from '#db/participants.ts'
import { listWindows } from '#db/windows.ts'
import type { Context } from '../context.ts'

/** Null when there is none on which they may do this. */
export async function findCurrentWindow(
  ctx: Context,
  actor: Actor,
  permission: Permission,
): Promise<FundingWindow | null> {
  return (await readWindows(ctx, actor)).choose(permission)
}

export type ReadWindows = {
  /** The nearest first; of somebody who has roles, those where they have one. */
  readonly offered: readonly FundingWindow[]
  readonly choose: (permission: Permission) => FundingWindow | null
}

export async function readWindows(ctx: Context, actor: Actor): Promise<ReadWindows> {
  const windows = await listWindows(ctx.db)
  const near = windows.length > 1 ? await nearTo(ctx, actor) : new Set<WindowId>()
  const reader = { actor, near, now: ctx.now() }
  const sorted = byNearness(windows, reader)
  const hasRoles = actor.kind === 'person' && actor.roles.length > 0
  return {
    offered: hasRoles ? sorted.filter(({ id }) => near.has(id)) : sorted,
    choose: permission => chooseWindow(windows, permission, reader, ctx.askedWindow ?? null),
  }
}

async function nearTo(ctx: Context, actor: Actor): Promise<ReadonlySet<WindowId>> {
  if (actor.kind !== 'person') return new Set()
  if (actor.roles.length > 0) return new Set(actor.roles.map(({ windowId }) => windowId))
  return new Set(await listCarriedWindowIds(ctx.db, actor.email))
}
