// Instants in UTC, calendar days in Paris, and the one place where one becomes the other.

declare const instant: unique symbol
declare const day: unique symbol

/** A moment, as UTC ISO 8601 with milliseconds; sorts as text. */
export type Instant = string & { readonly [instant]: true }

/** A calendar day in Paris, 'YYYY-MM-DD'. */
export type Day = string & { readonly [day]: true }

/** A length of time in milliseconds; made by `days`, `hours`, `minutes` and `seconds`, never by hand. */
export type Duration = number & { readonly duration: true }

export const seconds = (n: number): Duration => (n * 1000) as Duration
export const minutes = (n: number): Duration => seconds(n * 60)
export const hours = (n: number): Duration => minutes(n * 60)
export const days = (n: number): Duration => hours(n * 24)

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Throws unless `text` is a UTC instant with milliseconds. */
export function toInstant(text: string): Instant {
  const at = instantPattern.test(text) ? Date.parse(text) : Number.NaN
  // a 30 February is read as a day of March: only what reads back the same is an instant
  if (Number.isNaN(at) || instantFromMilliseconds(at) !== text) throw new RangeError(`not an instant: ${text}`)
  return text as Instant
}

export const instantFromMilliseconds = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant

export const milliseconds = (at: Instant): number => Date.parse(at)

export const plus = (at: Instant, duration: Duration): Instant => instantFromMilliseconds(milliseconds(at) + duration)

/** Milliseconds from `from` to `to`, negative when `to` is earlier. */
export const elapsed = (from: Instant, to: Instant): number => milliseconds(to) - milliseconds(from)

/** « 31/12/2025 » or « 2025-12-31 » as a day; null when it is not a day of the calendar between 1900 and 2199. */
export function parseDay(typed: string): Day | null {
  const text = typed.trim()
  const french = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text)
  const iso = french ? `${french[3]}-${(french[2] ?? '').padStart(2, '0')}-${(french[1] ?? '').padStart(2, '0')}` : text
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(iso)) return null
  const date = new Date(`${iso}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? (iso as Day) : null
}

/** Throws unless `text` is a calendar day 'YYYY-MM-DD'. */
export function toDay(text: string): Day {
  const parsed = /^\d{4}-/.test(text) ? parseDay(text) : null
  if (parsed === null) throw new RangeError(`not a day: ${text}`)
  return parsed
}

/** From 1970; a day without an hour is read as one of UTC. */
const dayNumber = (of: Day): number => Date.parse(of) / days(1)

/** Written once each: a board adds up the same few thousands of times. */
const numberedDays = new Map<number, Day>()

function dayNumbered(number: number): Day {
  const known = numberedDays.get(number) ?? (new Date(number * days(1)).toISOString().slice(0, 10) as Day)
  numberedDays.set(number, known)
  return known
}

export const addDays = (to: Day, n: number): Day => dayNumbered(dayNumber(to) + n)

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const yearOf = (of: Day): number => Number(of.slice(0, 4))

/** Same day of the month `n` months later, or the last day of that month when it is shorter. */
export function addMonths(to: Day, n: number): Day {
  const [year = 0, month = 1, date = 1] = to.split('-').map(Number)
  const target = year * 12 + (month - 1) + n
  const lastDay = new Date(Date.UTC(Math.floor(target / 12), (target % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(target / 12), target % 12, Math.min(date, lastDay)))
    .toISOString()
    .slice(0, 10) as Day
}

/** Months begun from `from` to `to`, both included: 01/01 to 31/03 is 3, 01/01 to 01/04 is 4. */
export function monthsBegun(from: Day, to: Day): number {
  let months = 0
  while (addMonths(from, months) <= to) months += 1
  return months
}

const parisFields = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** What clocks in Paris are ahead of UTC at that moment, in milliseconds, as Intl knows it. */
function askedOffset(at: number): number {
  const part = Object.fromEntries(parisFields.formatToParts(at).map(({ type, value }) => [type, value]))
  const wall = Date.parse(
    `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}.000Z`,
  )
  return wall - Math.floor(at / 1_000) * 1_000
}

/** Days of UTC, numbered from 1970, whose clocks do not change: a board asks for the same few thousands of times, and Intl is slow. */
const steadyDays = new Map<number, number>()

/** The clock on the wall in Paris at that moment, as if it were UTC, in milliseconds. */
function parisWallClock(at: number): number {
  const utcDay = Math.floor(at / days(1))
  const known = steadyDays.get(utcDay)
  if (known !== undefined) return at + known
  const offset = askedOffset(utcDay * days(1))
  if (offset !== askedOffset((utcDay + 1) * days(1))) return at + askedOffset(at)
  steadyDays.set(utcDay, offset)
  return at + offset
}

/**
 * The moment a clock in Paris shows that day and time. A time that the change to summer skips is read as the hour
 * after; a time that occurs twice is its first occurrence.
 */
export function parisInstant(on: Day, time = '00:00:00'): Instant {
  const wall = Date.parse(`${on}T${time.length === 5 ? `${time}:00` : time}.000Z`)
  if (Number.isNaN(wall)) throw new RangeError(`not a time of day: ${time}`)
  const candidates = [wall - 2 * 3_600_000, wall - 3_600_000]
  const exact = candidates.find(candidate => parisWallClock(candidate) === wall)
  return instantFromMilliseconds(exact ?? wall - 3_600_000)
}

/** The calendar day in Paris at that moment. */
export const parisDay = (at: Instant): Day => dayNumbered(Math.floor(parisWallClock(milliseconds(at)) / days(1)))

/** The day `n` days after today in Paris. */
export const dayIn = (now: Instant, n: number): Day => addDays(parisDay(now), n)

/** A deadline day includes its last second: it ends when the next Paris day begins. */
export const endOfParisDay = (of: Day): Instant => parisInstant(addDays(of, 1))

/** The end of the day that comes `n` days after `from` in Paris: how every delay of a window counts. */
export const deadline = (from: Instant, n: number): Instant => endOfParisDay(addDays(parisDay(from), n))

const quarterStarts = ['01-01', '04-01', '07-01', '10-01'] as const
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const

const quarterOf = (of: Day): number => Math.ceil(Number(of.slice(5, 7)) / 3) - 1

/** The first day of the calendar quarter that holds `of`. */
export const startOfQuarter = (of: Day): Day => `${of.slice(0, 4)}-${quarterStarts[quarterOf(of)]}` as Day

/** The last day of the calendar quarter that holds `of`. */
export const endOfQuarter = (of: Day): Day => `${of.slice(0, 4)}-${quarterEnds[quarterOf(of)]}` as Day
