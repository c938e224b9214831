// Lines hidden from a member who takes no part in a point.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { tickAttendance } from '#app/use-cases/committees/tick-attendance.ts'
import { maskedStreams } from '#app/use-cases/envelope/masked-lines.ts'
import { done, inTheRoom, makeCommittee } from '#test/support/committee.ts'

test('from the recusal to the release, for that member alone', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  const streams = async (actor: typeof world.chair) => [...(await maskedStreams(world.ctx, actor, world.window.id))]
  expect(await streams(world.member)).toEqual([])

  const recused = { ...inTheRoom, recused: [4] }
  done(await tickAttendance(world.ctx, world.manager, id, recused))
  expect([await streams(world.member), await streams(world.chair), await streams(world.finance)]).toEqual([
    ['DATA'],
    [],
    [],
  ])

  done(await world.record(id, { kind: 'grant', granted: euros(100_000) }, { ticked: recused }))
  done(await world.validate(world.manager, id))
  expect(await streams(world.member)).toEqual(['DATA'])
  done(await releaseNotices(world.ctx, world.manager, meeting))
  expect(await streams(world.member)).toEqual([])
})
