// One line, entry by entry.

import { expect, test } from 'vitest'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { showLine } from '#app/use-cases/envelope/show-line.ts'
import { findLineOf } from '#db/envelope.ts'
import { attend, done, makeCommittee } from '#test/support/committee.ts'

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
    done(await showLine(world.ctx, world.finance, line, figure)).entries.map(({ kind }) => kind)

  expect(await kinds(null)).toEqual(['commitment', 'reservationRelease', 'reservation', 'opening'])
  expect(await kinds('granted')).toEqual(['commitment'])
  expect(await kinds('reserved')).toEqual(['reservationRelease', 'reservation'])
  expect(await kinds('frozen')).toEqual([])
  expect(await kinds('nothing')).toEqual(['commitment', 'reservationRelease', 'reservation', 'opening'])
})

test('with the figures they make', async () => {
  const { world, line } = await decidedOnOneLine()

  const shown = done(await showLine(world.ctx, world.finance, line, null))

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

  expect(await showLine(world.ctx, world.signatory, line, null)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showLine(world.ctx, world.member, line, null)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
  expect(await showLine(world.ctx, world.finance, toId<EnvelopeLineId>('nothing'), null)).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})
