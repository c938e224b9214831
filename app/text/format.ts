// Amounts, rates, days, instants and lengths as people read them in each language; Intl does the work, here are the choices.

import type { BasisPoints, Cents } from '#app/domain/money.ts'
import {
  type Day,
  type Duration,
  elapsed,
  hours,
  type Instant,
  milliseconds,
  minutes,
  plus,
  seconds,
} from '#app/domain/time.ts'

export type Locale = 'fr' | 'en'

const NO_BREAK = '\u00a0'
const tags = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Locale, string>
const paris = 'Europe/Paris'

/** Building an Intl object costs a hundred times its use: one of each kind a language, made when first needed. */
function perLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made: Partial<Record<Locale, T>> = {}
  return locale => (made[locale] ??= make(tags[locale]))
}

/** A true minus sign: the hyphen that Intl writes is too short beside tabular figures. */
const withMinus = (text: string): string => text.replace('-', '−')

const wholeEuros = perLocale(
  tag => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
)
const exactEuros = perLocale(tag => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }))
const hasCents = (amount: Cents): boolean => amount % 100 !== 0

/** « 1 234 567,80 € »: cents only when there are any. */
export const money = (amount: Cents, locale: Locale): string =>
  withMinus((hasCents(amount) ? exactEuros : wholeEuros)(locale).format(amount / 100))

/** « +500 € », « −370 000 € »: a difference, always with its sign; nothing is 0. */
export const signedMoney = (amount: Cents, locale: Locale): string => `${amount > 0 ? '+' : ''}${money(amount, locale)}`

/** « 1 234 567,80 »: for columns whose head gives the unit. */
export const euroAmount = (amount: Cents, locale: Locale): string =>
  decimal(amount / 100, locale, hasCents(amount) ? 2 : 0)

/** What a field for an amount shows: spaces between thousands in both languages, for « 12,345 » is read as none (`parseEuros`). */
export const typedAmount = (amount: Cents, locale: Locale): string =>
  locale === 'en' ? euroAmount(amount, locale).replaceAll(',', NO_BREAK) : euroAmount(amount, locale)

/** « 8 M€ », « 500 k€ »: for the scale of a drawing only, never for an amount someone owes. */
export function shortMoney(amount: Cents, locale: Locale): string {
  const [unit, name] = Math.abs(amount) >= 100_000_000 ? [100_000_000, 'M€'] : [100_000, 'k€']
  if (amount === 0) return '0'
  const figure = number(amount / unit, locale)
  return locale === 'fr' ? `${figure}${NO_BREAK}${name}` : `€${figure}${name.slice(0, 1)}`
}

const percents = perLocale(
  tag => new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
)

/** « 48,0 % »: always one decimal. */
export const percent = (rate: BasisPoints, locale: Locale): string => withMinus(percents(locale).format(rate / 10_000))

/** « +37,5 % », « −2,3 % ». */
export const signedPercent = (rate: BasisPoints, locale: Locale): string =>
  `${rate > 0 ? '+' : ''}${percent(rate, locale)}`

const numbers = perLocale(tag => new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }))

/** « 214 000 », « 14,1 »: as many decimals as there are, three at most. */
export const number = (n: number, locale: Locale): string => withMinus(numbers(locale).format(n))

const decimals = perLocale(tag => ({ tag, byDigits: new Map<number, Intl.NumberFormat>() }))

/** « 72,9 »: exactly that many decimals. */
export function decimal(n: number, locale: Locale, digits = 1): string {
  const { tag, byDigits } = decimals(locale)
  const format =
    byDigits.get(digits) ?? new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  byDigits.set(digits, format)
  return withMinus(format.format(n))
}

/** « 28 % », “28%”, « 3 jours »: a figure and its unit on one line. */
export const withUnit = (figure: string, unit: string, locale: Locale): string =>
  locale === 'en' && unit === '%' ? `${figure}%` : `${figure}${NO_BREAK}${unit}`

type DateShape = 'short' | 'long' | 'dayAndMonth' | 'month'
const dates = perLocale(
  tag =>
    ({
      short: new Intl.DateTimeFormat(tag, { timeZone: paris, day: 'numeric', month: 'short', year: 'numeric' }),
      long: new Intl.DateTimeFormat(tag, { timeZone: paris, dateStyle: 'full' }),
      dayAndMonth: new Intl.DateTimeFormat(tag, { timeZone: paris, day: 'numeric', month: 'short' }),
      month: new Intl.DateTimeFormat(tag, { timeZone: paris, month: 'short', year: 'numeric' }),
    }) satisfies Record<DateShape, Intl.DateTimeFormat>,
)

function date(at: number, locale: Locale, shape: DateShape): string {
  const text = dates(locale)[shape].format(at)
  // French writes the first day of a month as an ordinal; Intl does not.
  return locale === 'fr' ? text.replace(/\b1(?= \p{L})/u, '1er') : text
}

/** Noon in UTC is the same calendar day in Paris, summer and winter. */
const noon = (of: Day): number => Date.parse(`${of}T12:00:00.000Z`)

/** « 17 févr. 2025 ». */
export const day = (of: Day, locale: Locale): string => date(noon(of), locale, 'short')

/** « mercredi 31 décembre 2025 ». */
export const longDay = (of: Day, locale: Locale): string => date(noon(of), locale, 'long')

/** « 17 févr. », where the year is said elsewhere. */
export const dayAndMonth = (of: Day, locale: Locale): string => date(noon(of), locale, 'dayAndMonth')

/** « janv. 2024 », for the scale of a drawing. */
export const month = (of: Day, locale: Locale): string => date(noon(of), locale, 'month')

/** « 17/02/2025 »: what a field for a day shows and takes, in both languages. */
export const typedDay = (of: Day): string => of.split('-').reverse().join('/')

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: paris, timeStyle: 'medium' })

function timeOfDay(at: number, locale: Locale, precision: 'minute' | 'second'): string {
  const [hour = '', minute = '', second = ''] = clock.format(at).split(':')
  if (locale === 'en') return precision === 'second' ? `${hour}:${minute}:${second}` : `${hour}:${minute}`
  const start = `${Number(hour)}${NO_BREAK}h${NO_BREAK}${minute}`
  return precision === 'second' ? `${start}${NO_BREAK}min${NO_BREAK}${second}${NO_BREAK}s` : start
}

const joined = (of: string, time: string, locale: Locale): string => `${of}${locale === 'fr' ? ' à ' : ' at '}${time}`

/** « 14 h 32 », in Paris. */
export const time = (at: Instant, locale: Locale): string => timeOfDay(milliseconds(at), locale, 'minute')

/** « 10 mars 2025 à 9 h 00 », in Paris. */
export const instant = (at: Instant, locale: Locale): string =>
  joined(date(milliseconds(at), locale, 'short'), time(at, locale), locale)

/** « 31 déc. 2025 à 23 h 59 min 59 s », in Paris. */
export const exactInstant = (at: Instant, locale: Locale): string =>
  joined(date(milliseconds(at), locale, 'short'), timeOfDay(milliseconds(at), locale, 'second'), locale)

/** « lundi 13 janvier 2025 à 16 h 42 min 07 s », in Paris: what has legal weight. */
export const longInstant = (at: Instant, locale: Locale): string =>
  joined(date(milliseconds(at), locale, 'long'), timeOfDay(milliseconds(at), locale, 'second'), locale)

/** The last second that still counts before an excluded end: a window that ends at midnight ends at 23 h 59 min 59 s. */
export const lastSecond = (end: Instant): Instant => plus(end, seconds(-1))

/** A noun in its two forms; French says « 0 jour », English “0 days”. */
export type Forms = { readonly one: string; readonly other: string }

const plurals = perLocale(tag => new Intl.PluralRules(tag))

/** The form of the noun that goes with that number. */
export const plural = (n: number, forms: Forms, locale: Locale): string =>
  plurals(locale).select(n) === 'one' ? forms.one : forms.other

/** « 5 jours », “1 day”. */
export const count = (n: number, forms: Forms, locale: Locale): string =>
  `${number(n, locale)} ${plural(n, forms, locale)}`

const lengths = {
  fr: {
    day: { one: 'jour', other: 'jours' },
    hour: { one: 'heure', other: 'heures' },
    minute: { one: 'minute', other: 'minutes' },
    second: { one: 'seconde', other: 'secondes' },
    month: { one: 'mois', other: 'mois' },
  },
  en: {
    day: { one: 'day', other: 'days' },
    hour: { one: 'hour', other: 'hours' },
    minute: { one: 'minute', other: 'minutes' },
    second: { one: 'second', other: 'seconds' },
    month: { one: 'month', other: 'months' },
  },
} as const satisfies Record<Locale, Record<string, Forms>>

/** « 15 mois ». */
export const months = (n: number, locale: Locale): string => count(n, lengths[locale].month, locale)

/** « 45 jours ». */
export const days = (n: number, locale: Locale): string => count(n, lengths[locale].day, locale)

/** « aujourd’hui », « demain », « dans 5 jours », « en retard de 6 jours », for a deadline that many days away; `short` says « j ». */
export function due(daysLeft: number, locale: Locale, short = false): string {
  const length = (n: number): string =>
    short ? `${number(n, locale)}${NO_BREAK}${locale === 'fr' ? 'j' : 'd'}` : days(n, locale)
  if (daysLeft < 0) return locale === 'fr' ? `en retard de ${length(-daysLeft)}` : `${length(-daysLeft)} late`
  if (daysLeft === 0) return locale === 'fr' ? 'aujourd’hui' : 'today'
  if (daysLeft === 1) return locale === 'fr' ? 'demain' : 'tomorrow'
  return locale === 'fr' ? `dans ${length(daysLeft)}` : `in ${length(daysLeft)}`
}

/** What is left until `end`, as its two largest units: « 296 jours » and « 15 heures », to the second at the end; never negative. */
export function timeLeft(
  now: Instant,
  end: Instant,
  locale: Locale,
): { readonly large: string; readonly small: string } {
  const left = Math.max(0, Math.ceil(elapsed(now, end) / seconds(1)) * seconds(1))
  const { day: dayForms, hour, minute, second } = lengths[locale]
  const said = (length: number, unit: Duration, forms: Forms): string => count(Math.floor(length / unit), forms, locale)
  const [aDay, anHour, aMinute] = [hours(24), hours(1), minutes(1)]
  if (left >= aDay) return { large: said(left, aDay, dayForms), small: said(left % aDay, anHour, hour) }
  if (left >= anHour) return { large: said(left, anHour, hour), small: said(left % anHour, aMinute, minute) }
  return { large: said(left, aMinute, minute), small: said(left % aMinute, seconds(1), second) }
}

const sizes = perLocale(tag => ({
  kilobyte: new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
  megabyte: new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
}))

/** « 48 ko », « 1,2 Mo »: decimal units, never 0. */
export const fileSize = (bytes: number, locale: Locale): string =>
  bytes < 999_500
    ? sizes(locale).kilobyte.format(Math.max(1, bytes / 1000))
    : sizes(locale).megabyte.format(bytes / 1_000_000)

const lists = perLocale(tag => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** « a, b et c ». */
export const list = (words: readonly string[], locale: Locale): string => lists(locale).format(words)

/** The same functions with the language already given: what `useText()` hands to pages. */
export const formatFor = (locale: Locale) => ({
  money: (amount: Cents) => money(amount, locale),
  signedMoney: (amount: Cents) => signedMoney(amount, locale),
  euroAmount: (amount: Cents) => euroAmount(amount, locale),
  typedAmount: (amount: Cents) => typedAmount(amount, locale),
  shortMoney: (amount: Cents) => shortMoney(amount, locale),
  percent: (rate: BasisPoints) => percent(rate, locale),
  signedPercent: (rate: BasisPoints) => signedPercent(rate, locale),
  number: (n: number) => number(n, locale),
  decimal: (n: number, digits = 1) => decimal(n, locale, digits),
  withUnit: (figure: string, unit: string) => withUnit(figure, unit, locale),
  day: (of: Day) => day(of, locale),
  longDay: (of: Day) => longDay(of, locale),
  dayAndMonth: (of: Day) => dayAndMonth(of, locale),
  month: (of: Day) => month(of, locale),
  time: (at: Instant) => time(at, locale),
  instant: (at: Instant) => instant(at, locale),
  exactInstant: (at: Instant) => exactInstant(at, locale),
  longInstant: (at: Instant) => longInstant(at, locale),
  plural: (n: number, forms: Forms) => plural(n, forms, locale),
  count: (n: number, forms: Forms) => count(n, forms, locale),
  days: (n: number) => days(n, locale),
  months: (n: number) => months(n, locale),
  due: (daysLeft: number, short = false) => due(daysLeft, locale, short),
  timeLeft: (now: Instant, end: Instant) => timeLeft(now, end, locale),
  fileSize: (bytes: number) => fileSize(bytes, locale),
  list: (words: readonly string[]) => list(words, locale),
})

export type Format = ReturnType<typeof formatFor>
