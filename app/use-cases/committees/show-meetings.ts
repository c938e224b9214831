// The meetings of the committee, those to come first, with how far each has come.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { listMeetings, type MeetingInList } from '#db/meetings.ts'
import { findFirstWindow } from '#db/windows.ts'
import type { Context } from '../context.ts'

export type MeetingsPage = {
  readonly windowId: WindowId
  readonly now: Instant
  /** The nearest first. */
  readonly toCome: readonly MeetingInList[]
  /** The latest first. */
  readonly past: readonly MeetingInList[]
  readonly mayCreate: boolean
}

export async function showMeetings(ctx: Context, actor: Actor): Promise<Result<MeetingsPage, Refusal>> {
  const window = await findFirstWindow(ctx.db)
  if (window === null || !can(actor, 'readMeetings', windowSubject(window.id))) return refuse({ code: 'notAllowed' })
  const { id: windowId } = window
  const now = ctx.now()
  const meetings = await listMeetings(ctx.db, windowId)
  return ok({
    windowId,
    now,
    toCome: meetings.filter(({ heldAt }) => heldAt > now).toReversed(),
    past: meetings.filter(({ heldAt }) => heldAt <= now),
    mayCreate: can(actor, 'manageMeetings', windowSubject(windowId)),
  })
}
