// A reviewed application is put on the agenda of a meeting to come, or moved from a past one that decided nothing on it.

import type { Application } from '#app/domain/application.ts'
import type { Meeting } from '#app/domain/committee.ts'
import { type ApplicationId, type MeetingId, toId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { findMeeting, insertAgendaItem, removeAgendaItem } from '#db/meetings.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'
import { sendChangedAgenda } from './send-agenda.ts'

export const scheduleApplication = (
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  meetingId: MeetingId,
): Promise<Result<Application, Refusal>> =>
  act(ctx, actor, id, 'schedule', (ctx, situation, application) =>
    placeOnAgenda(ctx, actor, situation, application, meetingId, 'schedule'),
  )

export const rescheduleApplication = (
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  meetingId: MeetingId,
): Promise<Result<Application, Refusal>> =>
  act(ctx, actor, id, 'reschedule', async (ctx, situation, application) => {
    if (situation.agenda !== null) await removeAgendaItem(ctx.db, situation.agenda.itemId, ctx.now())
    return placeOnAgenda(ctx, actor, situation, application, meetingId, 'reschedule')
  })

async function placeOnAgenda(
  ctx: Context,
  actor: Actor,
  situation: Situation,
  application: Application,
  meetingId: MeetingId,
  action: 'schedule' | 'reschedule',
): Promise<Result<Application, Refusal>> {
  const meeting = await meetingToCome(ctx, situation, meetingId)
  if (!meeting.ok) return meeting
  const { heldAt } = meeting.value
  await insertAgendaItem(ctx.db, {
    id: toId(ctx.newId()),
    meetingId,
    applicationId: application.id,
    seats: situation.rules.committee.seats.length,
    at: ctx.now(),
  })
  const { id, reference, title } = application
  await tellApplication(ctx, situation, {
    action,
    by: actor,
    after: application,
    body: { meeting: meetingId },
    emails: {
      applicant: {
        name: 'committeeScheduled',
        props: { reference, title, link: { page: 'myApplication', id }, heldAt },
      },
    },
  })
  await sendChangedAgenda(ctx, situation.window, meeting.value)
  return ok({ ...application, stepDueAt: heldAt })
}

async function meetingToCome(
  ctx: Context,
  { application }: Situation,
  id: MeetingId,
): Promise<Result<Meeting, Refusal>> {
  const meeting = await findMeeting(ctx.db, id)
  if (meeting === null || meeting.windowId !== application.windowId) return refuse({ code: 'notFound' })
  return meeting.heldAt <= ctx.now() ? refuse({ code: 'meetingPast' }) : ok(meeting)
}
