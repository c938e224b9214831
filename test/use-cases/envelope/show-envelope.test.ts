// The envelope in figures, now and as it was.

import { expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { type Instant, parisInstant, toDay } from '#app/domain/time.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { balanced, showEnvelope } from '#app/use-cases/envelope/show-envelope.ts'
import { findLineOf } from '#db/envelope.ts'
import { listEntries } from '#db/ledger.ts'
import { attend, done, makeCommittee } from '#test/support/committee.ts'

const now = { at: null, page: 1 }
const pastAt = (at: Instant) => ({ at, page: 1 })

test('now: what is reserved is told to the office, the newest entry first', async () => {
  const world = await makeCommittee()
  await world.file({ title: 'Air des classes', requested: euros(370_000) })

  const shown = done(await showEnvelope(world.ctx, world.finance, now))

  expect([shown.view.total.opened, shown.view.total.reserved, shown.view.total.available]).toEqual([
    euros(10_000_000),
    euros(370_000),
    euros(1_130_000),
  ])
  expect(shown.ledger.entries[0]).toMatchObject({
    kind: 'reservation',
    effect: euros(-370_000),
    after: euros(130_000),
    authorName: 'Hugo Tessier',
    application: { title: 'Air des classes' },
  })
  expect([shown.at, shown.mayMove]).toEqual([null, true])
})

test('at a past instant: later entries are not there, the year is not over, and nothing can be moved', async () => {
  const world = await makeCommittee()

  const shown = done(
    await showEnvelope(world.ctx, world.finance, pastAt(parisInstant(toDay('2024-12-31'), '23:59:59'))),
  )

  expect(shown.view.lines.map(({ stream, year, available, notUsed }) => [stream, year, available, notUsed])).toEqual([
    ['DATA', 2023, cents(0), euros(4_000_000)],
    ['AI', 2024, euros(1_000_000), cents(0)],
    ['DATA', 2024, euros(3_500_000), cents(0)],
  ])
  expect(shown.mayMove).toBe(false)
})

test('an instant to come is now', async () => {
  const world = await makeCommittee()

  expect(done(await showEnvelope(world.ctx, world.finance, pastAt(parisInstant(toDay('2030-01-01'))))).at).toBe(null)
})

test('a recused member is not shown the line from which they could infer the decision', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])
  done(await attend(world, world.manager, id, { present: [4], recused: [4] }))

  const shown = done(await showEnvelope(world.ctx, world.member, now))

  expect(shown.masked.map(({ stream, year }) => [stream, year])).toEqual([
    ['DATA', 2023],
    ['DATA', 2024],
    ['DATA', 2025],
  ])
  expect([
    shown.view.lines.every(({ stream }) => stream === 'AI'),
    shown.ledger.entries.some(({ application }) => application !== null),
  ]).toEqual([true, false])
})

test('members read it, reviewers and applicants do not', async () => {
  const world = await makeCommittee()
  const reviewer = await world.person({ roles: ['reviewer'] })

  expect((await showEnvelope(world.ctx, world.member, now)).ok).toBe(true)
  for (const actor of [reviewer, world.signatory])
    expect(await showEnvelope(world.ctx, actor, now)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})

test('the balance after each entry is that of its own line', async () => {
  const world = await makeCommittee()
  const line = await findLineOf(world.db, world.window.id, 'DATA', 2025)
  if (line === null) throw new Error('the line is open')
  done(
    await moveEnvelope(world.ctx, world.finance, {
      act: 'carryOver',
      lineId: line.id,
      amount: euros(200_000),
      words: 'Arrêté',
      toYear: 2026,
      toStream: null,
      version: line.version,
    }),
  )

  const written = await listEntries(world.db, world.window.id)
  const entries = balanced(written, written)

  expect(
    entries.filter(({ at }) => at === world.ctx.now()).map(({ kind, effect, after }) => [kind, effect, after]),
  ).toEqual([
    ['carryOverOut', euros(-200_000), euros(300_000)],
    ['carryOverIn', euros(200_000), euros(200_000)],
  ])
})

test('the ledger comes by pages of twenty, each entry with what its line had left, and a page past the last is the last', async () => {
  const world = await makeCommittee()
  for (let count = 0; count < 21; count += 1) await world.file({ requested: euros(1_000) })
  const written = await listEntries(world.db, world.window.id)
  const newestFirst = balanced(written, written).toReversed()
  const pageOf = async (page: number) => done(await showEnvelope(world.ctx, world.finance, { at: null, page })).ledger

  const [first, second, past] = [await pageOf(1), await pageOf(2), await pageOf(9)]

  expect([first.count, first.pages, first.page, first.offset]).toEqual([written.length, 2, 1, 0])
  expect(first.entries).toEqual(newestFirst.slice(0, 20))
  expect(second.entries).toEqual(newestFirst.slice(20))
  expect(past).toEqual(second)
  const { lines } = done(await showEnvelope(world.ctx, world.finance, now))
  expect(lines.map(({ entries }) => entries)).toEqual(
    lines.map(({ id }) => written.filter(({ lineId }) => lineId === id).length),
  )
})

test('a figure of all the lines opens the entries that make it, and no others', async () => {
  const world = await makeCommittee()
  await world.file({ requested: euros(1_000) })
  const [line] = done(await showEnvelope(world.ctx, world.finance, now)).lines.filter(({ year }) => year === 2025)
  if (line === undefined) throw new Error('no line')
  const freeze = {
    act: 'freeze',
    lineId: line.id,
    amount: euros(500),
    words: 'Lettre',
    toYear: null,
    toStream: null,
  } as const
  done(await moveEnvelope(world.ctx, world.finance, { ...freeze, version: line.version }))
  const ledgerOf = async (figure: string | null) =>
    done(await showEnvelope(world.ctx, world.finance, { ...now, figure })).ledger

  const [all, frozen, none] = [await ledgerOf(null), await ledgerOf('frozen'), await ledgerOf('toString')]

  expect([frozen.count, frozen.figure, frozen.entries.map(({ kind, effect }) => [kind, effect])]).toEqual([
    1,
    'frozen',
    [['freeze', euros(-500)]],
  ])
  expect(all.count).toBeGreaterThan(1)
  expect(none).toEqual(all)
})
