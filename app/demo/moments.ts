// How the demonstration's content writes times, days and amounts, and what they become.

import { type Instant, parisInstant, toDay } from '#app/domain/time.ts'

/** A time on the wall in Paris, '2023-02-14T16:05'. */
export type ParisTime = string

/** A day as '2023-02-14'. */
export type IsoDay = string

/** Whole euros, as the samples write them. */
export type Euros = number

/** The moment of a time in Paris. */
export function momentOf(time: ParisTime): Instant {
  const [day = '', clock = ''] = time.split('T')
  return parisInstant(toDay(day), clock)
}

/** A day as people type it in the form: 14/02/2023. */
export const typedDay = (day: IsoDay): string => day.split('-').reverse().join('/')

/** A number as people type it in the form: 4,2 or 60 000. */
export function typedNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
