// What one application holds of the envelope.

import { expect, test } from 'vitest'
import type { EnvelopeMovement } from '#app/domain/envelope.ts'
import { holdingsOf } from '#app/domain/envelope-holding.ts'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'

const [older, newer] = [toId<EnvelopeLineId>('2024'), toId<EnvelopeLineId>('2025')]
const movement = (lineId: EnvelopeLineId, kind: EnvelopeMovement['kind'], amount: number) => ({
  lineId,
  kind,
  amount: euros(amount),
})

test('reservations and commitments are told line by line, net of what was given back', () => {
  const held = holdingsOf([
    movement(older, 'reservation', 50),
    movement(newer, 'reservation', 70),
    movement(newer, 'reservationRelease', 70),
    movement(newer, 'commitment', 60),
  ])

  expect(held).toEqual([
    { lineId: older, reserved: euros(50), committed: cents(0) },
    { lineId: newer, reserved: cents(0), committed: euros(60) },
  ])
})

test('a line on which all was given back is left out', () => {
  expect(holdingsOf([movement(older, 'commitment', 50), movement(older, 'commitmentRelease', 50)])).toEqual([])
})
