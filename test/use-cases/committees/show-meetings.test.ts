// The list of meetings.

import { expect, test } from 'vitest'
import { addDays, parisDay, toDay } from '#app/domain/time.ts'
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

test('the past is shown twenty at a time, and a page after the last one is the last one', async () => {
  const world = await makeCommittee()
  for (let n = 0; n < 21; n += 1) await world.meeting(addDays(toDay('2025-04-01'), n))
  world.setClock('2025-06-01')

  const first = done(await showMeetings(world.ctx, world.member))
  const last = done(await showMeetings(world.ctx, world.member, 9))

  expect([first.past.length, first.page, first.pages]).toEqual([20, 1, 2])
  expect([last.past.map(({ heldAt }) => parisDay(heldAt)), last.page]).toEqual([['2025-04-01'], 2])
})

test('an applicant has no meetings to read', async () => {
  const world = await makeCommittee()
  await world.meeting()

  expect(await showMeetings(world.ctx, world.signatory)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})
