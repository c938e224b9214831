// Who is in the room for one item, and who does not take part in it; noted until the decision is validated or the meeting released.

import type { Application, Attendance } from '#app/domain/application.ts'
import { alreadyReleased, attendanceSeen } from '#app/domain/committee.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { saveAttendance } from '#db/meetings.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'

/** Seats that are ticked, by their place in the version's list; the others are absent, or take part. */
export type Ticked = { readonly present: readonly number[]; readonly recused: readonly number[] }

/** `seen` is that of the attendance the page showed: one changes what one read, or is told that it changed. */
export function tickAttendance(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  ticked: Ticked,
  seen: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'tickAttendance', async (ctx, situation, application) => {
    if (situation.agenda === null) return refuse({ code: 'notFound' })
    const refusal = alreadyReleased(situation.agenda)
    if (refusal !== null) return refuse(refusal)
    if (attendanceSeen(situation.agenda.attendance) !== seen) return refuse({ code: 'changedMeanwhile' })
    const attendance = attendanceOf(situation, ticked)
    await saveAttendance(ctx.db, situation.agenda.itemId, attendance)
    await tellApplication(ctx, situation, {
      action: 'tickAttendance',
      by: actor,
      after: application,
      body: { ...ticked },
      emails: {},
    })
    return ok(application)
  })
}

/** One row a seat of the version; a seat that does not exist is not noted. */
export const attendanceOf = (
  { rules }: Pick<Situation, 'rules'>,
  { present, recused }: Ticked,
): readonly Attendance[] =>
  rules.committee.seats.map((_, seat) => ({ seat, present: present.includes(seat), recused: recused.includes(seat) }))
