// One meeting, and what the manager can put on it.

import { expect, test } from 'vitest'
import { type MeetingId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showMeeting } from '#app/use-cases/committees/show-meeting.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

test('offers the manager reviewed files and points that a past meeting left, while it is to come', async () => {
  const world = await makeCommittee()
  const [left, decided] = [await world.file({ title: 'Laissé' }), await world.file({ title: 'Décidé' })]
  await world.inSession([left, decided])
  done(await world.record(decided, { kind: 'defer', reasonText: 'Il manque une convention.' }))
  await world.file({ title: 'Prêt' })
  await world.file({ title: 'En expertise', state: 'underReview' })
  const next = await world.meeting('2025-05-20')

  const shown = done(await showMeeting(world.ctx, world.manager, next))

  expect(shown.ready.map(({ title, missedAt }) => [title, missedAt])).toEqual([
    ['Laissé', '2025-04-15T07:30:00.000Z'],
    ['Prêt', null],
  ])
  expect([shown.quorum, shown.seats.length, shown.agendaDays, shown.mayRelease, shown.mayPlan]).toEqual([
    3,
    5,
    7,
    true,
    true,
  ])
})

test('offers nothing to members, nor for a meeting that has begun', async () => {
  const world = await makeCommittee()
  await world.file()
  const meeting = await world.meeting()

  expect(done(await showMeeting(world.ctx, world.member, meeting))).toMatchObject({ ready: [], mayPlan: false })
  world.setClock('2025-04-15', '09:30')
  expect(done(await showMeeting(world.ctx, world.manager, meeting))).toMatchObject({ ready: [], mayPlan: false })
})

test('offers a manager nothing that is closed to them: their own body’s file is somebody else’s to put on it', async () => {
  const world = await makeCommittee()
  const ofTheBody = await world.person({ roles: ['windowManager'], organisationId: world.editor.organisationId })
  const id = await world.file({ title: 'Prêt' })
  const meeting = await world.meeting()
  const offered = async (manager: PersonActor) =>
    done(await showMeeting(world.ctx, manager, meeting)).ready.map(({ title }) => title)

  expect([await offered(world.manager), await offered(ofTheBody)]).toEqual([['Prêt'], []])
  expect(await scheduleApplication(world.ctx, ofTheBody, id, meeting)).toMatchObject({ ok: false })
})

test('is not there for an applicant, nor when it does not exist', async () => {
  const world = await makeCommittee()
  const meeting = await world.meeting()

  expect(await showMeeting(world.ctx, world.signatory, meeting)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showMeeting(world.ctx, world.manager, toId<MeetingId>('nothing'))).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})

test('says when its agenda really left: with its first file, when it was convened late', async () => {
  const world = await makeCommittee()
  const meeting = await world.meeting('2025-03-11')
  expect(done(await showMeeting(world.ctx, world.manager, meeting)).agendaSentAt).toBeNull()

  done(await scheduleApplication(world.ctx, world.manager, await world.file(), meeting))

  expect(done(await showMeeting(world.ctx, world.manager, meeting)).agendaSentAt).toBe(world.ctx.now())
})

test('tells the manager alone where undecided points can go: the nearest meeting to come, if any', async () => {
  const world = await makeCommittee()
  const held = await world.inSession([await world.file()])
  world.setClock('2025-04-16', '10:00')
  expect(done(await showMeeting(world.ctx, world.manager, held)).postponement).toEqual({ to: null })

  await world.meeting('2025-06-17')
  const nearest = await world.meeting('2025-05-20')

  expect(done(await showMeeting(world.ctx, world.manager, held)).postponement?.to?.id).toBe(nearest)
  expect(done(await showMeeting(world.ctx, world.member, held)).postponement).toBeNull()
})
