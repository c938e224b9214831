// What a line of the envelope would hold after each point of an agenda, taken in order.

import { type Cents, cents } from './money.ts'

export type AgendaPoint = {
  /** What the point would take: what is recorded, else what is recommended; zero when nothing would be granted. */
  readonly takes: Cents
  /** What its file has reserved on the line, which it gives back whatever is decided. */
  readonly reserved: Cents
}

export type AfterPoint = {
  /** What the line could give to this point at most, the others' reservations kept. */
  readonly before: Cents
  readonly after: Cents
  /** Zero when the line holds it. */
  readonly missing: Cents
}

/** A point that the line does not hold takes nothing: the committee has something to decide. */
export function lineAfterEach(available: Cents, points: readonly AgendaPoint[]): readonly AfterPoint[] {
  let left: number = available
  return points.map(({ takes, reserved }) => {
    const before = left + reserved
    const missing = Math.max(0, takes - Math.max(0, before))
    left = missing > 0 ? before : before - takes
    return { before: cents(before), after: cents(left), missing: cents(missing) }
  })
}
