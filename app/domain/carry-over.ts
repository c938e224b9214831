// The rest of a year that is over goes to a later one, with the reservations of the files that were not decided in time.

import {
  available,
  carryOver,
  type EnvelopeLine,
  type EnvelopeMovement,
  type EnvelopeRefusal,
  type LinesMoved,
  type MovementOrigin,
  releaseReservation,
  reserve,
} from './envelope.ts'
import type { ApplicationId } from './identifiers.ts'
import type { Cents } from './money.ts'
import { ok, type Result } from './result.ts'

/** What one file has reserved on the line. */
export type HeldReservation = { readonly applicationId: ApplicationId; readonly reserved: Cents }

/**
 * Nothing can be granted any more on the line of a year that is over: what is reserved there would be stuck. As many
 * reservations as the amount needs, in the order given, leave with it, and are made again where it arrives as far as
 * that line holds them.
 */
export function carryOverReserved(
  from: EnvelopeLine,
  to: EnvelopeLine,
  amount: Cents,
  held: readonly HeldReservation[],
  origin: MovementOrigin,
): Result<LinesMoved, EnvelopeRefusal> {
  let left = from
  const movements: EnvelopeMovement[] = []
  const leaving: HeldReservation[] = []
  for (const reservation of held) {
    if (available(left) >= amount) break
    const freed = releaseReservation(left, reservation.reserved, naming(origin, reservation, to))
    left = freed.line
    movements.push(...freed.movements)
    leaving.push(reservation)
  }
  const carried = carryOver(left, to, amount, origin)
  if (!carried.ok) return carried
  let arrived = carried.value.to
  movements.push(...carried.value.movements)
  for (const reservation of leaving) {
    const again = reserve(arrived, reservation.reserved, naming(origin, reservation, from))
    if (!again.ok) continue
    arrived = again.value.line
    movements.push(...again.value.movements)
  }
  return ok({ from: carried.value.from, to: arrived, movements })
}

const naming = (origin: MovementOrigin, { applicationId }: HeldReservation, other: EnvelopeLine): MovementOrigin => ({
  ...origin,
  cause: { ...origin.cause, applicationId, otherLineId: other.id },
})
