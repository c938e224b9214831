// One line, entry by entry.

import { expect, test } from 'vitest'
import type { LineFigure } from '#app/domain/envelope-figures.ts'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { cents, euros, sum } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { showEnvelope } from '#app/use-cases/envelope/show-envelope.ts'
import { showLine } from '#app/use-cases/envelope/show-line.ts'
import { findLine, findLineOf } from '#db/envelope.ts'
import { attend, done, makeCommittee } from '#test/support/committee.ts'

const now = { figure: null, at: null }

async function decidedOnOneLine() {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  await world.inSession([id])
  await world.decide(id, { kind: 'grant', granted: euros(100_000) })
  const line = await findLineOf(world.db, world.window.id, 'DATA', 2025)
  if (line === null) throw new Error('the line is open')
  return { world, line: line.id }
}

test('all its entries, or those that make one figure', async () => {
  const { world, line } = await decidedOnOneLine()

  const kinds = async (figure: string | null) =>
    done(await showLine(world.ctx, world.finance, line, { figure, at: null })).entries.map(({ kind }) => kind)

  expect(await kinds(null)).toEqual(['commitment', 'reservationRelease', 'reservation', 'opening'])
  expect(await kinds('granted')).toEqual(['commitment'])
  expect(await kinds('reserved')).toEqual(['reservationRelease', 'reservation'])
  expect(await kinds('frozen')).toEqual([])
  expect(await kinds('nothing')).toEqual(['commitment', 'reservationRelease', 'reservation', 'opening'])
})

test('with the figures they make', async () => {
  const { world, line } = await decidedOnOneLine()

  const shown = done(await showLine(world.ctx, world.finance, line, now))

  expect([shown.figures.opened, shown.figures.granted, shown.figures.reserved, shown.available, shown.count]).toEqual([
    euros(500_000),
    euros(100_000),
    0,
    euros(400_000),
    4,
  ])
})

test('is not for an applicant, nor for a member whom it would tell what they must not know', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  await world.inSession([id])
  done(await attend(world, world.manager, id, { present: [4], recused: [4] }))
  const line = (await findLineOf(world.db, world.window.id, 'DATA', 2025))?.id ?? toId<EnvelopeLineId>('nothing')

  expect(await showLine(world.ctx, world.signatory, line, now)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showLine(world.ctx, world.member, line, now)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
  expect(await showLine(world.ctx, world.finance, toId<EnvelopeLineId>('nothing'), now)).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})

test('at a past instant, what each figure of the envelope then is made of: later entries are not there', async () => {
  const { world, line } = await decidedOnOneLine()
  const decided = world.ctx.now()
  world.setClock('2025-06-02')
  const moved = async (act: 'freeze' | 'cancellation', amount: number) =>
    done(
      await moveEnvelope(world.ctx, world.finance, {
        act,
        lineId: line,
        amount: euros(amount),
        words: 'Acte du 2 juin',
        toYear: null,
        toStream: null,
        version: (await findLine(world.db, line))?.version ?? 0,
      }),
    )
  await moved('freeze', 50_000)
  await moved('cancellation', 30_000)
  world.setClock('2026-01-05')

  for (const at of [parisInstant(toDay('2025-02-01')), decided, parisInstant(toDay('2025-12-31')), null]) {
    const clicked = done(await showEnvelope(world.ctx, world.finance, { at, page: 1 })).view.lines.find(
      ({ lineId }) => lineId === line,
    )
    const opened = done(await showLine(world.ctx, world.finance, line, { figure: null, at }))
    const madeOf = async (figure: LineFigure) =>
      sum(done(await showLine(world.ctx, world.finance, line, { figure, at })).entries.map(({ effect }) => effect))

    expect(opened.figures).toEqual(clicked)
    expect([opened.at, sum(opened.entries.map(({ effect }) => effect))]).toEqual([at, opened.available])
    expect([
      await madeOf('opened'),
      await madeOf('carried'),
      await madeOf('granted'),
      await madeOf('reserved'),
      await madeOf('frozen'),
    ]).toEqual([
      clicked?.opened,
      cents(0 - (clicked?.cancelled ?? 0)),
      cents(0 - (clicked?.granted ?? 0)),
      cents(0 - (clicked?.reserved ?? 0)),
      cents(0 - (clicked?.frozen ?? 0)),
    ])
  }
})

test('an instant to come is now', async () => {
  const { world, line } = await decidedOnOneLine()

  const toCome = { figure: null, at: parisInstant(toDay('2030-01-01')) }

  expect(done(await showLine(world.ctx, world.finance, line, toCome))).toEqual(
    done(await showLine(world.ctx, world.finance, line, now)),
  )
})
