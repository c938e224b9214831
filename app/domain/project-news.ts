// What of a week is news on the board of projects.

import type { Day } from './time.ts'

/** From the worst news to the best. */
export const newsCodes = [
  'healthTurnedRed',
  'terminate',
  'suspend',
  'milestoneMissed',
  'returnMilestone',
  'withdrawProject',
  'remindCarrier',
  'submitEvidence',
  'sendReport',
  'acceptMilestone',
  'healthLeftRed',
  'resume',
  'startClosing',
  'draftAgreement',
  'activate',
  'close',
] as const
export type NewsCode = (typeof newsCodes)[number]

export type WeekNews = {
  readonly what: NewsCode
  /** The names of the projects it is about: one, but for reminders. */
  readonly names: readonly string[]
  /** A milestone's code, or the last day of a report's quarter. */
  readonly about: string | null
  readonly days: readonly Day[]
}
