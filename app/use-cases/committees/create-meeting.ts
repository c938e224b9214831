// The window's manager convenes a meeting of the committee, to come.

import type { Meeting } from '#app/domain/committee.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { hasMeetingAt, insertMeeting } from '#db/meetings.ts'
import { findWindow } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { record } from '../tell.ts'

export function createMeeting(
  ctx: Context,
  actor: Actor,
  windowId: WindowId,
  given: { readonly heldAt: Instant; readonly place: string },
): Promise<Result<Meeting, Refusal>> {
  return inTransaction(ctx, async ctx => {
    if ((await findWindow(ctx.db, windowId)) === null) return refuse({ code: 'notFound' })
    if (actor.kind !== 'person' || !can(actor, 'manageMeetings', windowSubject(windowId)))
      return refuse({ code: 'notAllowed' })
    const now = ctx.now()
    if (given.heldAt <= now) return refuse({ code: 'meetingPast' })
    // the committee sits once at a time: a second meeting would be a form sent twice
    if (await hasMeetingAt(ctx.db, windowId, given.heldAt)) return refuse({ code: 'meetingAtThatTime' })
    const meeting: Meeting = {
      id: toId(ctx.newId()),
      windowId,
      ...given,
      createdBy: actor.id,
      createdAt: now,
      noticesReleasedAt: null,
      releasedBy: null,
      version: 1,
    }
    await insertMeeting(ctx.db, meeting)
    await record(ctx, {
      subject: 'meeting',
      subjectId: meeting.id,
      action: 'createMeeting',
      by: actor,
      body: { heldAt: meeting.heldAt },
    })
    return ok(meeting)
  })
}
