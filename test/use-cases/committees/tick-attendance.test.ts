// Presence and recusal, noted point by point.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { attendanceOf, tickAttendance } from '#app/use-cases/committees/tick-attendance.ts'
import { attend, attendanceShown, done, makeCommittee } from '#test/support/committee.ts'
import { dumpOf } from '#test/support/dump.ts'

test('each seat of the version is noted, a seat that does not exist is not', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])

  done(await attend(world, world.manager, id, { present: [0, 4, 9], recused: [4] }))

  const { agenda } = await world.situation(id)
  expect(agenda?.attendance.map(({ seat, present, recused }) => [seat, present, recused])).toEqual([
    [0, true, false],
    [1, false, false],
    [2, false, false],
    [3, false, false],
    [4, true, true],
  ])
})

test('what is ticked later takes the place of what was', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])
  done(await attend(world, world.chair, id, { present: [0, 1], recused: [1] }))

  done(await attend(world, world.chair, id, { present: [0], recused: [] }))

  expect((await world.situation(id)).agenda?.attendance).toEqual(
    attendanceOf(await world.situation(id), { present: [0], recused: [] }),
  )
})

test('a page opened before somebody else ticked undoes nothing: it is refused, and shows what was noted', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])
  const shown = await attendanceShown(world, id)
  done(await attend(world, world.manager, id, { present: [0, 1, 4], recused: [4] }))
  const before = await dumpOf(world.db)

  expect(await tickAttendance(world.ctx, world.chair, id, { present: [0, 1, 2, 4], recused: [] }, shown)).toEqual({
    ok: false,
    refusal: { code: 'changedMeanwhile' },
  })
  expect(await dumpOf(world.db)).toEqual(before)
})

test('a recused member is told that there is no such file', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])
  done(await attend(world, world.manager, id, { present: [4], recused: [4] }))

  expect(await attend(world, world.member, id, { present: [4], recused: [] })).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})

test('nothing is ticked once the decisions of the meeting were released, even on a point that was left undecided', async () => {
  const world = await makeCommittee()
  const [decided, left] = [await world.file(), await world.file()]
  const meeting = await world.inSession([decided, left])
  await world.decide(decided, { kind: 'grant', granted: euros(100_000) })
  done(await attend(world, world.manager, left, { present: [0], recused: [] }))
  done(await world.release(meeting))

  expect(await attend(world, world.manager, left, { present: [], recused: [4] })).toEqual({
    ok: false,
    refusal: { code: 'alreadyReleased' },
  })
})

test('a member may not tick, nor anybody once the file is decided', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])

  expect(await attend(world, world.member, id, { present: [], recused: [] })).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
  await world.decide(id, { kind: 'grant', granted: (await world.situation(id)).application.requestedCents })
  expect(await attend(world, world.manager, id, { present: [], recused: [] })).toEqual({
    ok: false,
    refusal: { code: 'notFromHere', state: 'accepted' },
  })
})
