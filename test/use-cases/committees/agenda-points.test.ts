// What each reader is given of the points of a meeting, and what the lines would hold after each.

import { describe, expect, test } from 'vitest'
import type { ApplicationId, MeetingId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { agendaPoints, isUndecided } from '#app/use-cases/committees/agenda-points.ts'
import { findMeeting } from '#db/meetings.ts'
import { attend, type Committee, done, makeCommittee } from '#test/support/committee.ts'

async function withTwo() {
  const world = await makeCommittee()
  const reserved = await world.file({ title: 'Air des classes', requested: euros(370_000) })
  const short = await world.file({ title: 'Sécurité des trajets', requested: euros(490_000) })
  const other = await world.file({ title: 'LexiFoncier', stream: 'AI', requested: euros(450_000) })
  const meeting = await world.inSession([reserved, short, other])
  return { world, reserved, short, other, meeting }
}

const read = async (world: Committee, actor: PersonActor, id: MeetingId) => {
  const meeting = await findMeeting(world.db, id)
  if (meeting === null) throw new Error('the meeting was made')
  return agendaPoints(world.ctx, actor, world.window, meeting)
}

const recuse = async (world: Committee, id: ApplicationId) =>
  done(await attend(world, world.manager, id, { present: [0, 1, 2, 4], recused: [4] }))

describe('what is left after each point', () => {
  test('follows what is recommended, line by line, each file taking its own reservation first', async () => {
    const { world, meeting } = await withTwo()

    const { points, lines } = await read(world, world.chair, meeting)

    expect(points.map(point => (point.hidden ? null : point.after))).toEqual([
      { before: euros(500_000), after: euros(130_000), missing: cents(0) },
      { before: euros(130_000), after: euros(130_000), missing: euros(360_000) },
      { before: euros(1_000_000), after: euros(550_000), missing: cents(0) },
    ])
    expect(lines.map(({ stream, year, held }) => [stream, year, held?.available, held?.reserved])).toEqual([
      ['DATA', 2025, euros(130_000), euros(370_000)],
      ['AI', 2025, euros(550_000), euros(450_000)],
    ])
  })

  test('follows what is recorded once something is', async () => {
    const { world, reserved, meeting } = await withTwo()
    done(
      await world.record(reserved, {
        kind: 'grant',
        granted: euros(300_000),
        departureReason: 'Le déploiement est retiré.',
      }),
    )

    const { points } = await read(world, world.chair, meeting)

    expect(points.map(point => (point.hidden ? null : point.after?.after))).toEqual([
      euros(200_000),
      euros(200_000),
      euros(550_000),
    ])
  })

  test('is told no more of a validated point', async () => {
    const { world, reserved, meeting } = await withTwo()
    await world.decide(reserved, { kind: 'grant', granted: euros(370_000) })

    const { points } = await read(world, world.chair, meeting)

    expect(points.map(point => (point.hidden ? null : (point.after?.before ?? null)))).toEqual([
      null,
      euros(130_000),
      euros(1_000_000),
    ])
  })
})

describe('a recused member', () => {
  test('reads the title alone, and nothing of its line from which to infer it', async () => {
    const { world, reserved, meeting } = await withTwo()
    await recuse(world, reserved)

    const { points, lines } = await read(world, world.member, meeting)

    expect(points[0]).toEqual({ hidden: true, id: points[0]?.id, position: 1, title: 'Air des classes' })
    expect(points.slice(1).map(point => (point.hidden ? null : (point.after?.after ?? null)))).toEqual([
      null,
      euros(550_000),
    ])
    expect(lines.map(({ stream, held }) => [stream, held === null])).toEqual([
      ['DATA', true],
      ['AI', false],
    ])
  })

  test('reads the line again once the notices are released, the point never', async () => {
    const { world, reserved, short, other, meeting } = await withTwo()
    await recuse(world, reserved)
    await world.decide(other, { kind: 'grant', granted: euros(450_000) })
    done(
      await world.record(
        reserved,
        { kind: 'grant', granted: euros(370_000) },
        { ticked: { present: [0, 1, 2, 4], recused: [4] } },
      ),
    )
    done(await world.validate(world.manager, reserved))
    done(await world.release(meeting))

    const { points } = await read(world, world.member, meeting)

    expect(points.map(({ hidden }) => hidden)).toEqual([true, false, false])
    expect(
      points.flatMap(point => (point.hidden || point.applicationId !== short ? [] : [point.after?.before])),
    ).toEqual([euros(130_000)])
  })
})

test('a point without an amount after it says why: masked for who is recused on its line, a line not open, or nothing left to decide', async () => {
  const { world, reserved, other, meeting } = await withTwo()
  await recuse(world, reserved)
  await world.decide(other, { kind: 'grant', granted: euros(450_000) })
  const reasons = async (actor: PersonActor) =>
    (await read(world, actor, meeting)).points.map(point => (point.hidden ? 'hidden' : point.withoutAfter))

  expect(await reasons(world.member)).toEqual(['hidden', 'masked', null])
  expect(await reasons(world.chair)).toEqual([null, null, null])
  world.setClock('2027-01-05', '10:00')
  expect(await reasons(world.chair)).toEqual(['lineNotOpen', 'lineNotOpen', null])
})

test('a point is undecided until it is validated, and no more once it left the committee', async () => {
  const { world, reserved } = await withTwo()
  const { application } = await world.situation(reserved)

  expect(isUndecided({ application, decision: null })).toBe(true)
  expect(isUndecided({ application: { ...application, state: 'withdrawn' }, decision: null })).toBe(false)
})
