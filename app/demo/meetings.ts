// The committee's meetings, and the acts on the envelope that belong to no file.

import type { Euros, IsoDay, ParisTime } from './moments.ts'

export type DemoMeeting = {
  readonly createdAt: ParisTime
  readonly heldAt: ParisTime
  readonly place: string
  /** Seats of the version's committee that are in the room, by their place in the list. */
  readonly present: readonly number[]
  /** When the manager releases the notices of all its decisions; null while it is to come. */
  readonly noticesAt: ParisTime | null
}

const place = 'Salle des Registres, 12 rue des Registres, Paris-Fictif, ou par visioconférence'

// biome-ignore format: one meeting a row
export const demoMeetings = {
  march2023:     { createdAt: '2023-02-01T10:00', heldAt: '2023-03-21T09:30', place, present: [0, 1, 2, 4],    noticesAt: '2023-03-22T10:00' },
  may2023:       { createdAt: '2023-03-30T10:00', heldAt: '2023-05-16T09:30', place, present: [0, 1, 3, 4],    noticesAt: '2023-05-17T10:00' },
  july2023:      { createdAt: '2023-05-24T10:00', heldAt: '2023-07-04T09:30', place, present: [0, 1, 2, 3, 4], noticesAt: '2023-07-05T10:00' },
  september2023: { createdAt: '2023-07-10T10:00', heldAt: '2023-09-05T09:30', place, present: [0, 2, 3, 4],    noticesAt: '2023-09-06T10:00' },
  march2024:     { createdAt: '2024-01-22T10:00', heldAt: '2024-03-12T09:30', place, present: [0, 1, 2, 4],    noticesAt: '2024-03-14T10:00' },
  june2024:      { createdAt: '2024-05-02T10:00', heldAt: '2024-06-25T09:30', place, present: [0, 1, 2, 3, 4], noticesAt: '2024-06-26T10:00' },
  december2024:  { createdAt: '2024-11-04T10:00', heldAt: '2024-12-17T09:30', place, present: [0, 1, 3, 4],    noticesAt: '2024-12-19T10:00' },
  march2025:     { createdAt: '2025-01-27T10:00', heldAt: '2025-03-06T09:30', place, present: [0, 1, 2, 4],    noticesAt: '2025-03-07T10:00' },
  april2025:     { createdAt: '2025-03-03T10:00', heldAt: '2025-04-15T09:30', place, present: [],              noticesAt: null },
} as const satisfies Readonly<Record<string, DemoMeeting>>

export type MeetingKey = keyof typeof demoMeetings

/** A line of the envelope, by its stream and year. */
export type DemoLine = { readonly stream: string; readonly year: number }

export type DemoBudgetAct = {
  readonly on: IsoDay
  readonly kind: 'carryOver' | 'freeze'
  /** The line it takes from. */
  readonly line: DemoLine
  /** Where a carry-over goes. */
  readonly to: DemoLine | null
  readonly amount: Euros
  readonly words: string
}

export const demoBudgetActs: readonly DemoBudgetAct[] = [
  {
    on: '2025-01-20',
    kind: 'carryOver',
    line: { stream: 'DATA', year: 2024 },
    to: { stream: 'DATA', year: 2025 },
    amount: 400_000,
    words: 'Arrêté de report (fictif) du 20 janvier 2025, responsable de programme',
  },
  {
    on: '2025-02-03',
    kind: 'freeze',
    line: { stream: 'DATA', year: 2025 },
    to: null,
    amount: 100_000,
    words: 'Gel de précaution (fictif) du 3 février 2025, direction du budget',
  },
]
