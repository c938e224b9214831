// What one application holds of the envelope: its own reservations and commitments, line by line.

import type { EnvelopeMovement } from './envelope.ts'
import type { EnvelopeLineId } from './identifiers.ts'
import { type Cents, cents } from './money.ts'

export type Holding = { readonly lineId: EnvelopeLineId; readonly reserved: Cents; readonly committed: Cents }

type Held = Pick<EnvelopeMovement, 'lineId' | 'kind' | 'amount'>

/** From the movements that name the application, in the order in which its lines appear; lines given back whole are left out. */
export function holdingsOf(movements: readonly Held[]): readonly Holding[] {
  const lines = [...new Set(movements.map(({ lineId }) => lineId))]
  return lines
    .map(lineId => {
      const own = movements.filter(movement => movement.lineId === lineId)
      return {
        lineId,
        reserved: net(own, 'reservation', 'reservationRelease'),
        committed: net(own, 'commitment', 'commitmentRelease'),
      }
    })
    .filter(({ reserved, committed }) => reserved !== 0 || committed !== 0)
}

function net(movements: readonly Held[], given: Held['kind'], back: Held['kind']): Cents {
  const total = (kind: Held['kind']) =>
    movements.filter(movement => movement.kind === kind).reduce((sum, { amount }) => sum + amount, 0)
  return cents(total(given) - total(back))
}
