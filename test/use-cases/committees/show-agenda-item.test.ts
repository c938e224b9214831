// One point in session, for each of those who may be in the room.

import { describe, expect, test } from 'vitest'
import { type AgendaItemId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { applicationOfPoint, showAgendaItem } from '#app/use-cases/committees/show-agenda-item.ts'
import { attend, done, makeCommittee } from '#test/support/committee.ts'

async function inSession() {
  const world = await makeCommittee()
  const [id, second] = [await world.file({ requested: euros(100_000) }), await world.file({ title: 'Plume médiation' })]
  const meeting = await world.inSession([id, second])
  const item = await world.itemOf(id)
  const show = async (actor: typeof world.chair) => {
    const page = done(await showAgendaItem(world.ctx, actor, meeting, item))
    if (!('points' in page)) throw new Error('shown in full')
    return page
  }
  return { world, id, second, meeting, item, show }
}

describe('what one may do', () => {
  test('the chair records, the manager ticks, a member reads', async () => {
    const { world, show } = await inSession()

    expect((await show(world.chair)).may).toEqual({ record: true, tick: true, validate: null })
    expect((await show(world.manager)).may).toEqual({ record: false, tick: true, validate: null })
    expect((await show(world.member)).may).toEqual({ record: false, tick: false, validate: null })
  })

  test('the chair recused, a member in the room records, and the page names them; with nobody in the room, the manager ticks', async () => {
    const { world, id, show } = await inSession()
    done(await attend(world, world.manager, id, { present: [1, 2, 4], recused: [0] }))

    expect((await show(world.member)).may).toEqual({ record: true, tick: true, validate: null })
    expect((await show(world.manager)).chairing?.name).toBe('Marc Vidal')
    done(await attend(world, world.manager, id, { present: [], recused: [0] }))
    expect((await show(world.manager)).chairing).toBeNull()
    expect((await show(world.manager)).may.tick).toBe(true)
    expect((await show(world.member)).may.record).toBe(false)
  })

  test('once recorded, members in the room and the manager validate, the chair corrects', async () => {
    const { world, id, show } = await inSession()
    done(await world.record(id, { kind: 'grant', granted: euros(100_000) }))

    expect((await show(world.chair)).may).toEqual({ record: true, tick: true, validate: null })
    expect((await show(world.manager)).may.validate).toBe('grant')
    expect((await show(world.member)).may.validate).toBe('grant')
    expect((await show(world.chair)).validators).toEqual(['Marc Vidal'])
  })

  test('whoever recorded is not named to validate, whatever name their account goes by', async () => {
    const { world, id, show } = await inSession()
    await world.db.updateTable('person').set({ name: 'A. Delmas' }).where('id', '=', world.chair.id).execute()
    await world.db.updateTable('person').set({ name: 'Anne Delmas' }).where('id', '=', world.member.id).execute()
    done(await world.record(id, { kind: 'grant', granted: euros(100_000) }))

    expect((await show(world.chair)).validators).toEqual(['Marc Vidal'])
  })

  test('nothing before the day of the meeting, nor after its release', async () => {
    const { world, id, meeting, show } = await inSession()
    world.setClock('2025-04-14')
    expect((await show(world.chair)).may.record).toBe(false)
    world.setClock('2025-04-15', '10:00')
    await world.decide(id, { kind: 'grant', granted: euros(100_000) })
    done(await world.release(meeting))
    expect((await show(world.chair)).may).toEqual({ record: false, tick: false, validate: null })
  })
})

test('says where the point is and what comes next', async () => {
  const { world, second, show } = await inSession()

  const page = await show(world.member)

  expect([page.point.position, page.count, page.next?.title, page.next?.id]).toEqual([
    1,
    2,
    'Plume médiation',
    await world.itemOf(second),
  ])
  expect([page.line?.stream, page.quorum.required, page.seats.length]).toEqual(['DATA', 3, 5])
})

test('reviews come without a name', async () => {
  const { world, id, show } = await inSession()
  const notes = { IMPACT: 3, NEED: 4, FEASIBILITY: 2, TEAM: 3, BUDGET: 2, COMPLIANCE: 3, OPENNESS: 3 }
  const reviewer = await world.person({ name: 'Nora Leclerc', roles: ['reviewer'] })
  await world.db
    .insertInto('review')
    .values({
      id: 'review',
      application_id: id,
      reviewer_id: reviewer.id,
      assigned_by: world.officer.id,
      assigned_at: world.ctx.now(),
      due_on: '2025-03-25',
      interest: 'none',
      state: 'submitted',
      notes: JSON.stringify({ notes, comments: {} }),
      strengths: 'Besoin établi.',
      weaknesses: 'Quatre producteurs.',
      questions: '',
      recommendation: 'favourable',
      submission_number: 1,
      submitted_at: world.ctx.now(),
      version: 1,
    })
    .execute()

  const page = await show(world.member)

  expect(page.reviews.map(({ strengths, scoreTenths }) => [strengths, scoreTenths])).toEqual([['Besoin établi.', 713]])
  expect(page.point.hidden ? null : page.point.scores).toEqual({ each: [713], mean: 713, spread: 0, divergent: false })
  expect(JSON.stringify(page)).not.toContain('Nora')
})

test('says that nobody validates what a person recorded who is recused since, and who records it anew', async () => {
  const { world, id, show } = await inSession()
  done(await world.record(id, { kind: 'grant', granted: euros(100_000) }))
  const shown = async (actor: typeof world.chair) => {
    const { isRecorderRecused, validators, chairing, may } = await show(actor)
    return [isRecorderRecused, validators, chairing?.name, may.record, may.validate]
  }
  expect(await shown(world.manager)).toEqual([false, ['Marc Vidal'], 'Anne Delmas', false, 'grant'])

  done(await attend(world, world.manager, id, { present: [0, 1, 2, 4], recused: [0] }))

  expect(await shown(world.manager)).toEqual([true, [], 'Marc Vidal', false, null])
  expect(await shown(world.member)).toEqual([true, [], 'Marc Vidal', true, null])
})

test('a recused member is given the title and the way on, and nothing else', async () => {
  const { world, id, meeting, item } = await inSession()
  done(await attend(world, world.manager, id, { present: [0, 1, 2, 4], recused: [4] }))

  const page = done(await showAgendaItem(world.ctx, world.member, meeting, item))

  expect(Object.keys(page).toSorted()).toEqual([
    'count',
    'heldAt',
    'meetingId',
    'next',
    'noticesReleasedAt',
    'now',
    'point',
  ])
  expect(page.point).toEqual({ hidden: true, id: item, position: 1, title: 'Projet 1' })
})

test('a point of another meeting, or none, is not found', async () => {
  const { world, meeting, item } = await inSession()
  const other = await world.meeting('2025-05-20')

  expect(await showAgendaItem(world.ctx, world.chair, other, item)).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
  expect(await showAgendaItem(world.ctx, world.signatory, meeting, item)).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
  expect(await showAgendaItem(world.ctx, world.chair, meeting, toId<AgendaItemId>('nothing'))).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})

test('the acts of its page are done on its application', async () => {
  const { world, id, meeting, item } = await inSession()
  const other = await world.meeting('2025-05-20')

  expect(done(await applicationOfPoint(world.ctx, meeting, item))).toBe(id)
  expect(await applicationOfPoint(world.ctx, other, item)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
