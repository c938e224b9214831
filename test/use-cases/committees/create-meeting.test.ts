// The manager convenes a meeting.

import { expect, test } from 'vitest'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { listJournal } from '#db/journal.ts'
import { findMeeting } from '#db/meetings.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

const given = { heldAt: parisInstant(toDay('2025-04-15'), '09:30'), place: 'Salle des Registres' }

test('a meeting to come is kept, with who convened it', async () => {
  const { ctx, db, manager, window } = await makeCommittee()

  const meeting = done(await createMeeting(ctx, manager, window.id, given))

  expect(await findMeeting(db, meeting.id)).toEqual({
    ...given,
    id: meeting.id,
    windowId: window.id,
    createdBy: manager.id,
    createdAt: ctx.now(),
    noticesReleasedAt: null,
    releasedBy: null,
    version: 1,
  })
  expect((await listJournal(db, 'meeting', meeting.id)).map(({ action, actorId }) => [action, actorId])).toEqual([
    ['createMeeting', manager.id],
  ])
})

test('a meeting that begins now is refused: it must be to come', async () => {
  const { ctx, manager, window } = await makeCommittee()

  expect(await createMeeting(ctx, manager, window.id, { ...given, heldAt: ctx.now() })).toEqual({
    ok: false,
    refusal: { code: 'meetingPast' },
  })
})

test('a second meeting at the same instant is refused; another hour of that day is not', async () => {
  const { ctx, manager, window } = await makeCommittee()
  done(await createMeeting(ctx, manager, window.id, given))

  expect(await createMeeting(ctx, manager, window.id, { ...given, place: 'Ailleurs' })).toEqual({
    ok: false,
    refusal: { code: 'meetingAtThatTime' },
  })
  done(await createMeeting(ctx, manager, window.id, { ...given, heldAt: parisInstant(toDay('2025-04-15'), '14:00') }))
})

test('only the window’s manager convenes', async () => {
  const { ctx, chair, member, officer, window } = await makeCommittee()

  for (const actor of [chair, member, officer])
    expect(await createMeeting(ctx, actor, window.id, given)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})

test('a window that does not exist has no committee', async () => {
  const { ctx, manager } = await makeCommittee()

  expect(await createMeeting(ctx, manager, toId<WindowId>('nothing'), given)).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})
