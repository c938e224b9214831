// The openings of the window file enter the ledger when their day comes.

import { expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { openDueLines } from '#app/use-cases/envelope/open-due-lines.ts'
import { listLines } from '#db/envelope.ts'
import { listEntries } from '#db/ledger.ts'
import { makeWorld } from '#test/support/world.ts'

test('those of the past at their own date, once; those to come not yet', async () => {
  const { ctx, db, window } = await makeWorld('2024-06-01')

  await openDueLines(ctx)
  await openDueLines(ctx)

  expect(
    (await listEntries(db, window.id)).map(({ at, kind, amount, cause, by }) => [at, kind, amount, cause.code, by]),
  ).toEqual([
    ['2023-01-15T23:00:00.000Z', 'opening', euros(4_000_000), 'windowFile', null],
    ['2023-12-31T23:00:00.000Z', 'opening', euros(1_000_000), 'windowFile', null],
    ['2023-12-31T23:00:00.000Z', 'opening', euros(3_500_000), 'windowFile', null],
  ])
})

test('the whole envelope is ten millions', async () => {
  const { ctx, db, window } = await makeWorld()

  await openDueLines(ctx)

  const lines = await listLines(db, window.id)
  expect(lines.map(({ year, stream, totals }) => [year, stream, totals.opening])).toEqual([
    [2023, 'DATA', euros(4_000_000)],
    [2024, 'AI', euros(1_000_000)],
    [2024, 'DATA', euros(3_500_000)],
    [2025, 'AI', euros(1_000_000)],
    [2025, 'DATA', euros(500_000)],
  ])
  expect(lines.reduce((total, { totals }) => cents(total + totals.opening), cents(0))).toBe(euros(10_000_000))
})
