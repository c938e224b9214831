// The page where an application is started: whether the window is open, and for which body.

import { isOpen } from '#app/domain/funding-window.ts'
import type { WindowId } from '#app/domain/identifiers.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { findOrganisation } from '#db/organisations.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type StartPage = {
  readonly windowId: WindowId
  /** The window's name in an address. */
  readonly slug: string
  readonly now: Instant
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly isOpen: boolean
  /** Null: the body is to be named first. */
  readonly organisation: Organisation | null
}

export async function showStart(ctx: Context, actor: PersonActor): Promise<Result<StartPage, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'createApplication')
  if (window === null) return refuse({ code: 'notFound' })
  const now = ctx.now()
  return ok({
    windowId: window.id,
    slug: window.slug,
    now,
    opensAt: window.opensAt,
    closesAt: window.closesAt,
    isOpen: isOpen(window, now),
    organisation: actor.organisationId === null ? null : await findOrganisation(ctx.db, actor.organisationId),
  })
}
