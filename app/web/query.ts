// What the address of a page asks: its parameters, judged by the schema of the form that made them.

import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import {
  endOfParisDay,
  type Instant,
  instantFromMilliseconds,
  milliseconds,
  parseDay,
  toInstant,
} from '#app/domain/time.ts'
import type { AskedWindow } from '#app/domain/window-choice.ts'
import { windowParameter } from '#app/urls.ts'

/** The values of the parameters; null when some are missing or wrong. */
export function parseQuery<Schema extends z.ZodType>(url: URL, schema: Schema): z.output<Schema> | null {
  const submission = parseWithZod(url.searchParams, { schema })
  return submission.status === 'success' ? (submission.value as z.output<Schema>) : null
}

/** The window that the address names or, where it names none, the one this browser chose last. */
export function askedWindowOf(url: URL, remembered: string | null): AskedWindow | null {
  const slug = url.searchParams.get(windowParameter)
  if (slug !== null) return { slug, by: 'address' }
  return remembered === null ? null : { slug: remembered, by: 'choice' }
}

/** The page number of a list, from 1; 1 for anything that is not one. */
export function parsePage(url: URL): number {
  const typed = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1
}

/**
 * The moment that a page is asked to show, as it was typed and as it is read: a day stands for its last moment (what
 * happens at midnight belongs to the next one), an instant is taken as it is; null for anything else.
 */
export function parseMoment(url: URL): { readonly asked: string | null; readonly askedAt: Instant | null } {
  const asked = url.searchParams.get('au')?.trim() ?? ''
  if (asked === '') return { asked: null, askedAt: null }
  const day = parseDay(asked)
  if (day !== null) return { asked, askedAt: instantFromMilliseconds(milliseconds(endOfParisDay(day)) - 1) }
  try {
    return { asked, askedAt: toInstant(asked) }
  } catch {
    return { asked, askedAt: null }
  }
}
