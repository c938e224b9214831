// The list of meetings.

import { expect, test } from 'vitest'
import { showMeetings } from '#app/use-cases/committees/show-meetings.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

test('those to come the nearest first, those past the latest first, with how far each has come', async () => {
  const world = await makeCommittee()
  const [later, sooner] = [await world.meeting('2025-06-10'), await world.meeting('2025-05-20')]
  const id = await world.file()
  const past = await world.inSession([id])
  done(await world.record(id, { kind: 'defer', reasonText: 'Il manque une convention.' }))

  const shown = done(await showMeetings(world.ctx, world.member))

  expect(shown.toCome.map(meeting => meeting.id)).toEqual([sooner, later])
  expect(
    shown.past.map(({ id: meeting, points, decisions, validated }) => [meeting, points, decisions, validated]),
  ).toEqual([[past, 1, 1, 0]])
  expect(shown.mayCreate).toBe(false)
  expect(done(await showMeetings(world.ctx, world.manager)).mayCreate).toBe(true)
})

test('an applicant has no meetings to read', async () => {
  const world = await makeCommittee()
  await world.meeting()

  expect(await showMeetings(world.ctx, world.signatory)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})
