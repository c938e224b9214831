// One typed text read by the kind of its field: its value, or the reason why it cannot be read.

import { limitOf, NO, optionsOf, YES } from './answers.ts'
import type { Column, Field } from './application-form.ts'
import type { WindowVersion } from './funding-window.ts'
import { type Cents, parseEuros } from './money.ts'
import { parseSiret } from './organisation.ts'
import { parseEmail } from './people.ts'
import { ok, type Result, refuse } from './result.ts'
import { type Day, parseDay, yearOf } from './time.ts'

/** Why a text is not what its field asks. */
export type Invalid =
  | { readonly reason: 'tooLong'; readonly length: number; readonly max: number }
  | { readonly reason: 'tooManyRows'; readonly found: number; readonly max: number }
  | {
      readonly reason:
        | 'forbiddenCharacter'
        | 'notAnAmount'
        | 'notANumber'
        | 'negative'
        | 'notADay'
        | 'notAYear'
        | 'dayOutOfRange'
        | 'notAnEmail'
        | 'notAPhone'
        | 'notAYesOrNo'
        | 'notAnOption'
    }
  | { readonly reason: 'notASiret'; readonly typed: string }

/** A SIRET that fails has a rule of its own; everything else is FIELD_INVALID. */
export type InvalidField = { readonly code: 'FIELD_INVALID' | 'SIRET_INVALID'; readonly why: Invalid }

/** Null when nothing is typed. */
export type FieldValue = string | readonly string[] | Cents | Day | number | boolean | null

/** Line ends as one character and accents composed, so that a text counts the same whatever typed it. */
export const normalise = (typed: string): string => typed.replace(/\r\n?/g, '\n').normalize('NFC').trim()

/** Unicode characters, spaces and line ends included: an emoji is one, where `length` would say two. */
export function countCharacters(typed: string): number {
  let count = 0
  for (const _ of normalise(typed)) count += 1
  return count
}

/** An amount of at least zero; null otherwise. */
export function parseAmount(typed: string): Cents | null {
  const amount = isShort(typed) ? parseEuros(typed) : null
  return amount !== null && amount >= 0 ? amount : null
}

/** « 4,2 » or « 60 000 » as a number; null otherwise. Never for money. */
export function parseDecimal(typed: string): number | null {
  if (!isShort(typed)) return null
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d{1,12}(?:\.\d{1,4})?$/.test(text) ? Number(text) : null
}

/** A year of four digits that a project may live in; null otherwise. */
export function parseYear(typed: string): number | null {
  const text = typed.trim()
  return /^\d{4}$/.test(text) && isPlausible(Number(text)) ? Number(text) : null
}

/** A day that a project may have; null otherwise. */
export function parseProjectDay(typed: string): Day | null {
  const day = isShort(typed) ? parseDay(typed) : null
  return day !== null && isPlausible(yearOf(day)) ? day : null
}

const isPlausible = (year: number): boolean => year >= 2000 && year <= 2100

/** No pattern is tried on a text longer than anything it could accept. */
const isShort = (typed: string): boolean => typed.length <= 254

/** Six to fifteen digits, with the signs people put between them. */
function parsePhone(typed: string): string | null {
  const text = typed.trim()
  const digits = text.replace(/\D/g, '')
  return isShort(text) && /^\+?[\d\s().\-/\u00a0\u202f]+$/.test(text) && digits.length >= 6 && digits.length <= 15
    ? text
    : null
}

const invalid = (reason: Exclude<Invalid['reason'], 'tooLong' | 'tooManyRows' | 'notASiret'>) =>
  refuse<InvalidField>({ code: 'FIELD_INVALID', why: { reason } })

const orInvalid = <T extends FieldValue>(value: T | null, reason: Parameters<typeof invalid>[0]) =>
  value === null ? invalid(reason) : ok(value)

function readText(typed: string, max: number): Result<string, InvalidField> {
  const text = normalise(typed)
  const length = countCharacters(text)
  if (length > max) return refuse({ code: 'FIELD_INVALID', why: { reason: 'tooLong', length, max } })
  // Line ends and tabs are the only control characters a person types; a lone surrogate is no character at all.
  return /[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, '')) ? invalid('forbiddenCharacter') : ok(text)
}

/** Reads the text of a field, or of a column when `code` is `field.column`. Blank is null: what is due is asked elsewhere. */
export function readField(
  field: Column,
  code: string,
  typed: string,
  version: Pick<WindowVersion, 'formLimits' | 'streams' | 'projectTypes'>,
): Result<FieldValue, InvalidField> {
  if (typed.trim() === '') return ok(null)
  switch (field.kind) {
    case 'text':
    case 'longText':
      return readText(typed, limitOf(code, field.max, version))
    case 'choice':
      return optionsOf(field.options, version).includes(typed) ? ok(typed) : invalid('notAnOption')
    case 'decimal': {
      const number = parseDecimal(typed)
      return number !== null && number < 0 && field.signed !== true
        ? invalid('negative')
        : orInvalid(number, 'notANumber')
    }
    case 'euros': {
      const amount = isShort(typed) ? parseEuros(typed) : null
      return amount !== null && amount < 0 ? invalid('negative') : orInvalid(amount, 'notAnAmount')
    }
    case 'day': {
      const isDay = isShort(typed) && parseDay(typed) !== null
      return orInvalid(parseProjectDay(typed), isDay ? 'dayOutOfRange' : 'notADay')
    }
    case 'year':
      return orInvalid(parseYear(typed), 'notAYear')
    case 'email':
      return orInvalid(parseEmail(typed), 'notAnEmail')
    case 'phone':
      return orInvalid(parsePhone(typed), 'notAPhone')
    case 'siret': {
      const siret = isShort(typed) ? parseSiret(typed) : null
      return siret === null
        ? refuse({ code: 'SIRET_INVALID', why: { reason: 'notASiret', typed: typed.slice(0, 40) } })
        : ok(siret)
    }
    case 'yesNo':
    case 'checkbox':
      return typed === YES || typed === NO ? ok(typed === YES) : invalid('notAYesOrNo')
  }
}

/** Reads the ticked boxes of a field; an unknown one makes the field invalid. */
export function readChoices(
  field: Extract<Field, { readonly kind: 'choices' }>,
  typed: readonly string[],
  version: Pick<WindowVersion, 'streams' | 'projectTypes'>,
): Result<readonly string[], InvalidField> {
  const options = optionsOf(field.options, version)
  return typed.every(choice => options.includes(choice)) ? ok([...new Set(typed)]) : invalid('notAnOption')
}
