// The meetings of the committee, those to come first, then a page of the past ones, with how far each has come.

import type { WindowId } from '#app/domain/identifiers.ts'
import { pageOf } from '#app/domain/paging.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import {
  countPastMeetings,
  listMeetingsToCome,
  listPastMeetings,
  type MeetingInList,
  meetingPageSize,
} from '#db/meetings.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type MeetingsPage = {
  readonly windowId: WindowId
  /** The window's name in an address. */
  readonly slug: string
  readonly now: Instant
  /** The nearest first. */
  readonly toCome: readonly MeetingInList[]
  /** A page of them, the latest first. */
  readonly past: readonly MeetingInList[]
  readonly page: number
  readonly pages: number
  readonly mayCreate: boolean
}

/** A page of the past after the last one is the last one. */
export async function showMeetings(ctx: Context, actor: Actor, asked = 1): Promise<Result<MeetingsPage, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readMeetings')
  if (window === null) return refuse({ code: 'notAllowed' })
  const { id: windowId, slug } = window
  const now = ctx.now()
  const past = await countPastMeetings(ctx.db, windowId, now)
  const { page, pages } = pageOf({ asked, rows: past, size: meetingPageSize })
  return ok({
    windowId,
    slug,
    now,
    toCome: await listMeetingsToCome(ctx.db, windowId, now),
    past: await listPastMeetings(ctx.db, windowId, now, page),
    page,
    pages,
    mayCreate: can(actor, 'manageMeetings', windowSubject(windowId)),
  })
}
