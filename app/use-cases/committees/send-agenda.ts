// The agenda goes to the members so many days before their meeting, and again when it changes after that.

import type { Meeting } from '#app/domain/committee.ts'
import { type FundingWindow, versionInForce } from '#app/domain/funding-window.ts'
import { system } from '#app/domain/people.ts'
import { windowSubject } from '#app/domain/permissions.ts'
import { ok } from '#app/domain/result.ts'
import { deadline, type Instant } from '#app/domain/time.ts'
import { insertDoneMark } from '#db/done-marks.ts'
import { listAgendaTitles, listMeetingsBetween } from '#db/meetings.ts'
import { findWindow, listWindowIds } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { eachAlone } from '../each-alone.ts'
import { holdersWho, queue, record } from '../tell.ts'

/** Once a meeting, when it has something on its agenda. */
export async function sendDueAgendas(ctx: Context): Promise<void> {
  await eachAlone(await listWindowIds(ctx.db), async windowId => {
    const window = await findWindow(ctx.db, windowId)
    if (window === null) return
    const meetings = await listMeetingsBetween(ctx.db, ctx.now(), sendingUntil(window, ctx))
    await eachAlone(
      meetings.filter(meeting => meeting.windowId === windowId),
      meeting => sendOnce(ctx, meeting),
    )
  })
}

/** What changed is said at once, unless the agenda is still to be sent for the first time. In the caller's transaction. */
export async function sendChangedAgenda(ctx: Context, window: FundingWindow, meeting: Meeting): Promise<void> {
  if (sendingUntil(window, ctx) <= meeting.heldAt) return
  await insertDoneMark(ctx.db, agendaMarkOf(meeting), ctx.now())
  await send(ctx, meeting)
}

async function sendOnce(ctx: Context, meeting: Meeting): Promise<void> {
  await inTransaction(ctx, async ctx => {
    if ((await listAgendaTitles(ctx.db, meeting.id)).length === 0) return ok(null)
    if (await insertDoneMark(ctx.db, agendaMarkOf(meeting), ctx.now())) await send(ctx, meeting)
    return ok(null)
  })
}

async function send(ctx: Context, meeting: Meeting): Promise<void> {
  const subject = windowSubject(meeting.windowId)
  const members = await holdersWho(ctx, ['committeeChair', 'committeeMember'], 'readMeetings', subject)
  await record(ctx, { subject: 'meeting', subjectId: meeting.id, action: 'sendAgenda', by: system })
  await queue(ctx, members, {
    name: 'committeeAgenda',
    props: {
      heldAt: meeting.heldAt,
      place: meeting.place,
      items: await listAgendaTitles(ctx.db, meeting.id),
      link: { page: 'meeting', id: meeting.id },
    },
  })
}

/** What is marked when it first leaves. */
export const agendaMarkOf = (meeting: Meeting): string => `agenda:${meeting.id}`

/** The agendas of the meetings held before this moment are sent: those of the day that comes so many days after today. */
const sendingUntil = (window: FundingWindow, ctx: Context): Instant =>
  deadline(ctx.now(), versionInForce(window, ctx.now()).delays.agenda)
