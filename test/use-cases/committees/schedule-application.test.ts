// An application is put on an agenda, or moved from a past meeting that decided nothing on it.

import { describe, expect, test } from 'vitest'
import { type MeetingId, toId } from '#app/domain/identifiers.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { rescheduleApplication, scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { listAgendaTitles } from '#db/meetings.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

describe('to schedule', () => {
  test('puts the application before the committee, due at the meeting, every seat absent', async () => {
    const world = await makeCommittee()
    const [id, meeting] = [await world.file(), await world.meeting()]

    const scheduled = done(await scheduleApplication(world.ctx, world.manager, id, meeting))

    const { application, agenda } = await world.situation(id)
    expect(application).toEqual(scheduled)
    expect([application.state, application.stepDueAt]).toEqual([
      'committeeScheduled',
      parisInstant(toDay('2025-04-15'), '09:30'),
    ])
    expect(agenda?.attendance).toEqual([0, 1, 2, 3, 4].map(seat => ({ seat, present: false, recused: false })))
  })

  test('tells the applicants the date, and nobody of the committee yet', async () => {
    const world = await makeCommittee()
    const [id, meeting] = [await world.file(), await world.meeting()]

    done(await scheduleApplication(world.ctx, world.manager, id, meeting))

    expect(await world.sent()).toEqual([
      `committeeScheduled → ${world.editor.email}`,
      `committeeScheduled → ${world.signatory.email}`,
    ])
  })

  test('is refused for a meeting that is past', async () => {
    const world = await makeCommittee()
    const [id, meeting] = [await world.file(), await world.meeting()]
    world.setClock('2025-04-15', '09:30')

    expect(await scheduleApplication(world.ctx, world.manager, id, meeting)).toEqual({
      ok: false,
      refusal: { code: 'meetingPast' },
    })
    expect((await world.situation(id)).application.state).toBe('reviewed')
  })

  test('is refused without a finished report', async () => {
    const world = await makeCommittee()
    const [id, meeting] = [await world.file(), await world.meeting()]
    await world.db.deleteFrom('assessment').execute()

    expect(await scheduleApplication(world.ctx, world.manager, id, meeting)).toEqual({
      ok: false,
      refusal: { code: 'reportFinished' },
    })
  })

  test('is refused from another state, to anybody but the manager, and on a meeting that does not exist', async () => {
    const world = await makeCommittee()
    const [id, early, meeting] = [await world.file(), await world.file({ state: 'underReview' }), await world.meeting()]

    expect(await scheduleApplication(world.ctx, world.manager, early, meeting)).toEqual({
      ok: false,
      refusal: { code: 'notFromHere', state: 'underReview' },
    })
    expect(await scheduleApplication(world.ctx, world.chair, id, meeting)).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    expect(await scheduleApplication(world.ctx, world.editor, id, meeting)).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    expect(await scheduleApplication(world.ctx, world.manager, id, toId<MeetingId>('nothing'))).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  })
})

describe('to reschedule', () => {
  test('moves a point that its past meeting left without a record', async () => {
    const world = await makeCommittee()
    const id = await world.file({ title: 'Air des classes' })
    const former = await world.inSession([id])
    const next = await world.meeting('2025-05-20')

    done(await rescheduleApplication(world.ctx, world.manager, id, next))

    expect((await world.situation(id)).agenda?.meetingId).toBe(next)
    expect([await listAgendaTitles(world.db, former), await listAgendaTitles(world.db, next)]).toEqual([
      [],
      ['Air des classes'],
    ])
  })

  test('is refused while its meeting is to come', async () => {
    const world = await makeCommittee()
    const [id, first, second] = [await world.file(), await world.meeting(), await world.meeting('2025-05-20')]
    done(await scheduleApplication(world.ctx, world.manager, id, first))

    expect(await rescheduleApplication(world.ctx, world.manager, id, second)).toEqual({
      ok: false,
      refusal: { code: 'meetingPastWithoutRecord' },
    })
  })

  test('is refused once a decision is recorded', async () => {
    const world = await makeCommittee()
    const id = await world.file()
    await world.inSession([id])
    const next = await world.meeting('2025-05-20')
    done(await world.record(id, { kind: 'grant', granted: (await world.situation(id)).application.requestedCents }))

    expect(await rescheduleApplication(world.ctx, world.manager, id, next)).toEqual({
      ok: false,
      refusal: { code: 'meetingPastWithoutRecord' },
    })
  })
})
