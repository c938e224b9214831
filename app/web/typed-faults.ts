// What is wrong with what was kept as it was typed: said at its field, though it was kept; what is empty is not due yet.

import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { TypedFields } from '#app/domain/project.ts'
import type { Text } from '#app/text/text.ts'
import { formErrorSentence } from './form-errors.ts'

export type Faults = { readonly [field: string]: string[] }

export function faultsOfTyped(schema: z.ZodType, typed: TypedFields, t: Text): Faults {
  const formData = new FormData()
  for (const [name, value] of Object.entries(typed)) formData.append(name, value)
  const submission = parseWithZod(formData, {
    schema,
    error: issue => ({ message: formErrorSentence(issue, t) }) as never,
  })
  const found = submission.status === 'success' ? {} : (submission.reply().error ?? {})
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, sentences]) =>
      (typed[name] ?? '').trim() === '' ? [] : [[name, [...(sentences ?? [])]]],
    ),
  )
}
