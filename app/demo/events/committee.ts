// Meetings, decisions with their two people, and notices; and the acts on the envelope that belong to no file.

import { attendanceSeen } from '#app/domain/committee.ts'
import { type MeetingId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { recordDecision } from '#app/use-cases/committees/record-decision.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showNotices } from '#app/use-cases/committees/show-notices.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import type { Context } from '#app/use-cases/context.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { listLines } from '#db/envelope.ts'
import { findSituation } from '#db/situations.ts'
import type { Cast } from '../cast.ts'
import { type DemoBudgetAct, type DemoMeeting, demoBudgetActs, demoMeetings, type MeetingKey } from '../meetings.ts'
import { momentOf } from '../moments.ts'
import type { DemoDecision } from '../story.ts'
import { must, requireApplication, type SampleThread, type WorldEvent } from './thread.ts'

/** The meetings that were made, for the samples that go to them. */
export type Meetings = Map<MeetingKey, MeetingId>

export const meetingEvents = (
  cast: Cast,
  meetings: Meetings,
  those: Readonly<Record<string, DemoMeeting>> = demoMeetings,
): readonly WorldEvent[] =>
  Object.entries(those).flatMap(([key, { createdAt, heldAt, place, noticesAt }]) => {
    const manager = cast.people.marion
    const created: WorldEvent = {
      at: momentOf(createdAt),
      happen: async ctx => {
        const meeting = must(
          `meeting ${key}`,
          await createMeeting(ctx, manager, cast.window.id, { heldAt: momentOf(heldAt), place }),
        )
        meetings.set(key as MeetingKey, meeting.id)
      },
    }
    if (noticesAt === null) return [created]
    const released: WorldEvent = {
      at: momentOf(noticesAt),
      happen: async ctx => {
        const meeting = requireMeeting(meetings, key as MeetingKey)
        const { previewed } = must(`letters ${key}`, await showNotices(ctx, manager, meeting, 'fr'))
        must(`notices ${key}`, await releaseNotices(ctx, manager, meeting, previewed))
      },
    }
    return [created, released]
  })

function requireMeeting(meetings: Meetings, key: MeetingKey): MeetingId {
  const id = meetings.get(key)
  if (id === undefined) throw new Error(`no meeting ${key} yet`)
  return id
}

export function committeeEvents(cast: Cast, meetings: Meetings, thread: SampleThread): readonly WorldEvent[] {
  const { decisions, agenda } = thread.content
  const schedule = (at: string, meeting: MeetingKey): WorldEvent => ({
    at: momentOf(at),
    happen: async ctx =>
      void must(
        `${thread.ref} agenda`,
        await scheduleApplication(
          ctx,
          cast.people.marion,
          requireApplication(thread),
          requireMeeting(meetings, meeting),
        ),
      ),
  })
  return [
    ...decisions.flatMap(decision => [
      schedule(decision.scheduledAt, decision.meeting),
      ...decisionEvents(cast, thread, decision),
    ]),
    ...(agenda === null ? [] : [schedule(agenda.scheduledAt, agenda.meeting)]),
  ]
}

function decisionEvents(cast: Cast, thread: SampleThread, decision: DemoDecision): readonly WorldEvent[] {
  const { anne, marc, marion } = cast.people
  const present = demoMeetings[decision.meeting].present as readonly number[]
  const recorded: WorldEvent = {
    at: momentOf(decision.recordedAt),
    happen: async ctx => {
      const { kind, granted, reasons, reasonText, conditions, vote } = decision
      const terms = {
        kind,
        granted: granted === null ? null : euros(granted),
        reasons,
        reasonText,
        conditions: conditions.map(({ dueOn, ...condition }) => ({ ...condition, dueOn: toDay(dueOn) })),
        waitlistRank: null,
        departureReason: '',
        vote,
      }
      const application = requireApplication(thread)
      const situation = await findSituation(ctx.db, application, ctx.now())
      must(
        `${thread.ref} record`,
        await recordDecision(ctx, anne, application, {
          terms,
          ticked: { present, recused: [] },
          attendanceSeen: attendanceSeen(situation?.agenda?.attendance ?? []),
          decisionVersion: null,
        }),
      )
    },
  }
  const validated: WorldEvent = {
    at: momentOf(decision.validatedAt),
    happen: async ctx => {
      const situation = await findSituation(ctx.db, requireApplication(thread), ctx.now())
      const validator = present.includes(4) ? marc : marion
      must(
        `${thread.ref} validation`,
        await validateDecision(ctx, validator, requireApplication(thread), situation?.decision?.version ?? 0),
      )
    },
  }
  if (decision.reopenedAt === null) return [recorded, validated]
  const reopened: WorldEvent = {
    at: momentOf(decision.reopenedAt),
    happen: async ctx =>
      void must(
        `${thread.ref} reopening`,
        await reopenApplication(ctx, marion, requireApplication(thread), decision.reasonText),
      ),
  }
  return [recorded, validated, reopened]
}

export const budgetEvents = (cast: Cast): readonly WorldEvent[] =>
  demoBudgetActs.map(act => ({ at: parisInstant(toDay(act.on), '10:00'), happen: ctx => moveMoney(ctx, cast, act) }))

async function moveMoney(ctx: Context, cast: Cast, { kind, line, to, amount, words }: DemoBudgetAct): Promise<void> {
  const lines = await listLines(ctx.db, cast.window.id)
  const from = lines.find(({ stream, year }) => stream === line.stream && year === line.year)
  if (from === undefined) throw new Error(`no line ${line.stream} ${line.year}`)
  const given = {
    act: kind,
    lineId: from.id,
    amount: euros(amount),
    words,
    toYear: to?.year ?? null,
    toStream: null,
    version: from.version,
  }
  must(`envelope ${kind}`, await moveEnvelope(ctx, cast.people.odile, given))
}
