// What leaves with the rest of a year that is over, and what is reserved again where it arrives.

import { expect, test } from 'vitest'
import { carryOverReserved } from '#app/domain/carry-over.ts'
import { available, open, reserve } from '#app/domain/envelope.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import { anEmptyLine, done, on } from '#test/support/envelope.ts'

const opened = done(open(anEmptyLine('DATA', 2025), euros(500), on('2025-01-06', 'windowFile'))).line
const both = done(reserve(opened, euros(450), on('2025-03-05', 'recommendation'))).line
const held = [
  { applicationId: toId<ApplicationId>('first'), reserved: euros(250) },
  { applicationId: toId<ApplicationId>('second'), reserved: euros(200) },
]
const to2026 = (amount: number) =>
  carryOverReserved(both, anEmptyLine('DATA', 2026), euros(amount), held, on('2026-01-12'))

test('what is available leaves alone: no reservation moves', () => {
  expect(done(to2026(50)).movements.map(({ kind }) => kind)).toEqual(['carryOverOut', 'carryOverIn'])
})

test('reservations leave with the rest that they hold, and are made again on the new line', () => {
  const { from, to, movements } = done(to2026(500))

  expect([available(from), from.totals.reserved]).toEqual([cents(0), cents(0)])
  expect([available(to), to.totals.reserved]).toEqual([euros(50), euros(450)])
  expect(movements.map(({ kind, cause }) => [kind, cause.applicationId])).toEqual([
    ['reservationRelease', 'first'],
    ['reservationRelease', 'second'],
    ['carryOverOut', null],
    ['carryOverIn', null],
    ['reservation', 'first'],
    ['reservation', 'second'],
  ])
})

test('only as many as the amount needs leave, in order', () => {
  const { from, to } = done(to2026(300))

  expect([available(from), from.totals.reserved]).toEqual([cents(0), euros(200)])
  expect([available(to), to.totals.reserved]).toEqual([euros(50), euros(250)])
})

test('one that the new line does not hold is not made again', () => {
  const { from, to } = done(to2026(400))

  expect([available(from), from.totals.reserved]).toEqual([euros(100), cents(0)])
  expect([available(to), to.totals.reserved]).toEqual([euros(150), euros(250)])
})

test('more than the whole rest, reserved or not, is refused', () => {
  expect(to2026(501)).toEqual({ ok: false, refusal: { code: 'notEnoughOnLine', remaining: euros(500) } })
})
