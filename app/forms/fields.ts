// The fields that forms share: typed text in, a value of the domain out, or the code of what is wrong.

import { z } from 'zod'
import { parseDecimal } from '#app/domain/field-value.ts'
import { parseEuros } from '#app/domain/money.ts'
import { parseSiret } from '#app/domain/organisation.ts'
import { parseEmail } from '#app/domain/people.ts'
import { type Day, parseDay } from '#app/domain/time.ts'
import type { Text } from '#app/text/text.ts'

/** Each reason has its sentence in the catalogue. */
type FieldReason = keyof Text['formErrors']['custom']

const read = <T>(reason: FieldReason, parse: (typed: string) => T | null) =>
  z.string().transform((typed, context): T => {
    const value = parse(typed)
    if (value !== null) return value
    context.addIssue({ code: 'custom', params: { reason }, input: typed })
    return z.NEVER
  })

/** « 12 000,50 » as cents, zero or more. */
export const euros = read('amount', typed => {
  const amount = parseEuros(typed)
  return amount === null || amount < 0 ? null : amount
})

/** 14 digits whose key is right. */
export const siret = read('siret', parseSiret)

export const email = read('email', parseEmail)

/** When what the page showed was written, in a hidden field that is empty when it showed none. */
export const shownMoment = z
  .string()
  .default('')
  .transform(moment => (moment === '' ? null : moment))

/** « 31/12/2025 »; one that is written as a day and is in no calendar is another fault than words. */
export const day = z.string().transform((typed, context): Day => {
  const value = parseDay(typed)
  if (value !== null) return value
  const reason: FieldReason = /^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*$/.test(typed) ? 'dayUnknown' : 'day'
  context.addIssue({ code: 'custom', params: { reason }, input: typed })
  return z.NEVER
})

/** « 9:30 », « 09 h 30 » as 'HH:MM'. */
export const timeOfDay = read('timeOfDay', typed => {
  const match = /^\s*(\d{1,2})\s*(?:[:h]\s*(\d{2})?)?\s*$/i.exec(typed)
  if (!match || Number(match[1]) > 23 || Number(match[2] ?? 0) > 59) return null
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
})

/** « 9:30 », « 23:59:59 », « 23 h 59 min 59 s » as 'HH:MM:SS'. */
export const clockTime = read('timeOfDay', typed => {
  const match = /^\s*(\d{1,2})\s*(?:[:h]\s*(?:(\d{2})\s*(?:(?::|min)\s*(\d{2})\s*s?)?)?)?\s*$/i.exec(typed)
  const [hour, minute, second] = [match?.[1], match?.[2] ?? '00', match?.[3] ?? '00']
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}:${second}`
})

export const wholeNumber = read('number', typed => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : null))

/** « 12,5 »: a measure, below zero too. */
export const decimal = read('decimal', parseDecimal)

/** A line or a text that must be there, at most `max` characters. */
export const words = (max: number) => z.string().trim().min(1).max(max)

/** A text that may be left out. */
export const optionalWords = (max: number) => z.string().trim().max(max).default('')

/** A box that must be ticked. Left empty it sends nothing: that is said as its own fault, not as a missing answer. */
export const ticked = z
  .string()
  .optional()
  .transform((typed, context): true => {
    if (typed === 'on') return true
    context.addIssue({ code: 'custom', params: { reason: 'unticked' satisfies FieldReason }, input: 'off' })
    return z.NEVER
  })

/** A form of one button: nothing is asked. */
export const nothingForm = z.object({})
