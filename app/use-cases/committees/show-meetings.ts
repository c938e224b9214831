// The meetings of the committee, those to come first, with how far each has come.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { listMeetings, type MeetingInList } from '#db/meetings.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type MeetingsPage = {
  readonly windowId: WindowId
  /** The window's name in an address. */
  readonly slug: string
  readonly now: Instant
  /** The nearest first. */
  readonly toCome: readonly MeetingInList[]
  /** The latest first. */
  readonly past: readonly MeetingInList[]
  readonly mayCreate: boolean
}

export async function showMeetings(ctx: Context, actor: Actor): Promise<Result<MeetingsPage, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readMeetings')
  if (window === null) return refuse({ code: 'notAllowed' })
  const { id: windowId, slug } = window
  const now = ctx.now()
  const meetings = await listMeetings(ctx.db, windowId)
  return ok({
    windowId,
    slug,
    now,
    toCome: meetings.filter(({ heldAt }) => heldAt > now).toReversed(),
    past: meetings.filter(({ heldAt }) => heldAt <= now),
    mayCreate: can(actor, 'manageMeetings', windowSubject(windowId)),
  })
}
