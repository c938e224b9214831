// What the address of a page asks: its parameters, judged by the schema of the form that made them.

import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

/** The values of the parameters; null when some are missing or wrong. */
export function parseQuery<Schema extends z.ZodType>(url: URL, schema: Schema): z.output<Schema> | null {
  const submission = parseWithZod(url.searchParams, { schema })
  return submission.status === 'success' ? (submission.value as z.output<Schema>) : null
}

/** The page number of a list, from 1; 1 for anything that is not one. */
export function parsePage(url: URL): number {
  const typed = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1
}
