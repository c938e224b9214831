// A meeting of the committee, and who counts, who may act on one item of it, and until when: quorum and recusal arithmetic.

import type { CommitteeSeat } from './funding-window.ts'
import type { MeetingId, PersonId, WindowId } from './identifiers.ts'
import { type Instant, parisDay } from './time.ts'

export type Meeting = {
  readonly id: MeetingId
  readonly windowId: WindowId
  readonly heldAt: Instant
  readonly place: string
  readonly createdBy: PersonId
  readonly createdAt: Instant
  /** When the notices of all its decisions were released, together. */
  readonly noticesReleasedAt: Instant | null
  readonly releasedBy: PersonId | null
  readonly version: number
}

/** One seat on one item. A recused member may well be in the room: they do not count. */
export type SeatAttendance = { readonly seat: number; readonly present: boolean; readonly recused: boolean }

/** What a page shows of who is in the room, in short: an act carries it back, and undoes nothing that was noted meanwhile. */
export const attendanceSeen = (attendance: readonly SeatAttendance[]): string =>
  attendance.map(({ seat, present, recused }) => `${seat}${present ? 'p' : ''}${recused ? 'r' : ''}`).join(' ')

export type Quorum = {
  readonly required: number
  readonly present: number
  readonly recused: number
  readonly voting: number
  readonly isReached: boolean
}

/** How many are present and not recused: who takes part, and votes. */
export const votingOf = (attendance: readonly SeatAttendance[]): number =>
  attendance.filter(({ present, recused }) => present && !recused).length

/** Who takes part, against what the version requires. */
export function quorumOf(attendance: readonly SeatAttendance[], required: number): Quorum {
  const voting = votingOf(attendance)
  return {
    required,
    present: attendance.filter(({ present }) => present).length,
    recused: attendance.filter(seat => seat.recused).length,
    voting,
    isReached: voting >= required,
  }
}

export const isPresentAndNotRecused = (attendance: readonly SeatAttendance[], seat: number): boolean =>
  attendance.some(held => held.seat === seat && held.present && !held.recused)

/** The seat that chairs one item: the chair's, or, once it is recused, the first in the room that takes part and has an account. */
export function chairing(seats: readonly CommitteeSeat[], attendance: readonly SeatAttendance[]): CommitteeSeat | null {
  const isRecused = (seat: number) => attendance.some(held => held.seat === seat && held.recused)
  const chair = seats.findIndex(held => held.chair)
  if (chair === -1 || !isRecused(chair)) return seats[chair] ?? null
  return seats.find((held, seat) => held.email !== null && isPresentAndNotRecused(attendance, seat)) ?? null
}

/** What the recusals noted on one item change of who is who: addresses, as permissions ask for them. */
export const partsOnItem = (
  seats: readonly CommitteeSeat[],
  attendance: readonly SeatAttendance[],
): { readonly recusedSeats: readonly string[]; readonly standIn: string | null } => {
  const held = chairing(seats, attendance)
  return {
    recusedSeats: attendance.filter(({ recused }) => recused).map(({ seat }) => seats[seat]?.email ?? ''),
    standIn: held === null || held.chair ? null : held.email,
  }
}

/** Who recorded is recused now: what they recorded is recorded anew, by who chairs, before anybody validates it. */
export const isRecorderRecused = (
  seats: readonly CommitteeSeat[],
  attendance: readonly SeatAttendance[],
  recorderEmail: string | null,
): boolean => recorderEmail !== null && partsOnItem(seats, attendance).recusedSeats.includes(recorderEmail)

/**
 * May this person validate what was recorded on the item? Never who recorded it, never somebody recused on it; the
 * window's manager, or a member who is present. `seat` is null for who has none.
 */
export function mayValidate(
  attendance: readonly SeatAttendance[],
  who: { readonly seat: number | null; readonly isRecorder: boolean; readonly isWindowManager: boolean },
): boolean {
  if (who.isRecorder) return false
  if (attendance.some(({ seat, recused }) => seat === who.seat && recused)) return false
  return who.isWindowManager || (who.seat !== null && isPresentAndNotRecused(attendance, who.seat))
}

/** Where the hour of a meeting stands: on its day it is in session from its hour on; the one judge of every page. */
export function sessionOf(heldAt: Instant, now: Instant): 'toCome' | 'inSession' | 'over' {
  if (heldAt > now) return 'toCome'
  return parisDay(heldAt) === parisDay(now) ? 'inSession' : 'over'
}

type HeldPoint = { readonly heldAt: Instant; readonly noticesReleasedAt: Instant | null }

/** Once the decisions of a meeting were released together, nothing more is noted on its points. */
export const alreadyReleased = ({
  noticesReleasedAt,
}: Pick<HeldPoint, 'noticesReleasedAt'>): { readonly code: 'alreadyReleased' } | null =>
  noticesReleasedAt === null ? null : { code: 'alreadyReleased' }

/** Nothing is decided before the day of the meeting, nor after that release. */
export const untimely = (
  point: HeldPoint,
  now: Instant,
): { readonly code: 'meetingToCome'; readonly heldAt: Instant } | { readonly code: 'alreadyReleased' } | null =>
  parisDay(now) < parisDay(point.heldAt) ? { code: 'meetingToCome', heldAt: point.heldAt } : alreadyReleased(point)
