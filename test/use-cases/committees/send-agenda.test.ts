// When members get the agenda of their meeting.

import { expect, test } from 'vitest'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { sendChangedAgenda, sendDueAgendas } from '#app/use-cases/committees/send-agenda.ts'
import { findMeeting } from '#db/meetings.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

const toMembers = [
  'committeeAgenda → anne.delmas@comite.exemple.invalid',
  'committeeAgenda → marc.vidal@comite.exemple.invalid',
]

async function planned() {
  const world = await makeCommittee()
  const [first, second, meeting] = [
    await world.file({ title: 'Air des classes' }),
    await world.file({ title: 'Plume' }),
    await world.meeting(),
  ]
  done(await scheduleApplication(world.ctx, world.manager, first, meeting))
  await world.sent()
  return { world, second, meeting }
}

test('it leaves seven days before, once', async () => {
  const { world } = await planned()

  world.setClock('2025-04-07', '23:59:59')
  await sendDueAgendas(world.ctx)
  expect(await world.sent()).toEqual([])

  world.setClock('2025-04-08', '00:00')
  await sendDueAgendas(world.ctx)
  await sendDueAgendas(world.ctx)
  expect(await world.sent()).toEqual(toMembers)
})

test('it says when, where and what, in order', async () => {
  const { world, meeting } = await planned()
  world.setClock('2025-04-09')
  await world.tick()

  const [letter] = world.mail

  expect(letter?.props).toEqual({
    heldAt: '2025-04-15T07:30:00.000Z',
    place: 'Salle des Registres',
    items: ['Air des classes'],
    link: { page: 'meeting', id: meeting },
  })
})

test('a point added after that is told at once', async () => {
  const { world, second, meeting } = await planned()
  world.setClock('2025-04-09')
  await world.tick()
  await world.sent()

  done(await scheduleApplication(world.ctx, world.manager, second, meeting))

  expect((await world.sent()).filter(line => line.startsWith('committeeAgenda'))).toEqual(toMembers)
})

test('a point added before it is due is told with the rest', async () => {
  const { world, second, meeting } = await planned()

  done(await scheduleApplication(world.ctx, world.manager, second, meeting))

  expect((await world.sent()).filter(line => line.startsWith('committeeAgenda'))).toEqual([])
})

test('an empty agenda is not sent, nor one whose meeting has begun', async () => {
  const world = await makeCommittee()
  const empty = await world.meeting('2025-03-14')
  await sendDueAgendas(world.ctx)
  expect(await world.sent()).toEqual([])

  const id = await world.file()
  done(await scheduleApplication(world.ctx, world.manager, id, empty))
  await world.sent()
  world.setClock('2025-03-14', '09:30')
  await sendDueAgendas(world.ctx)

  expect(await world.sent()).toEqual([])
})

test('a change is not told twice by the clock', async () => {
  const { world, meeting } = await planned()
  world.setClock('2025-04-09')
  const found = await findMeeting(world.db, meeting)
  if (found === null) throw new Error('the meeting was made')

  await sendChangedAgenda(world.ctx, world.window, found)
  await sendDueAgendas(world.ctx)

  expect(await world.sent()).toEqual(toMembers)
})
