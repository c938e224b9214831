// A budget act on a line of the envelope; the line and its version come in one value, from the list of lines.

import { z } from 'zod'
import { euros, wholeNumber, words } from './fields.ts'

/** The page shows each line with its version: the same form sent twice moves the line once. */
const lineAndVersion = z.string().transform((typed, context) => {
  const match = /^(.+):(\d{1,9})$/.exec(typed)
  if (match?.[1] !== undefined) return { id: match[1], version: Number(match[2]) }
  context.addIssue({ code: 'custom', params: { reason: 'choice' }, input: typed })
  return z.NEVER
})

/** A destination given to an act that goes nowhere is a slip of the act or of the destination: the person says which. */
const destinations = { toYear: 'carryOver', toStream: 'transfer' } as const

export const moveEnvelopeForm = z
  .object({
    act: z.enum(['freeze', 'thaw', 'cancellation', 'carryOver', 'transfer']),
    line: lineAndVersion,
    toYear: wholeNumber.optional().transform(value => value ?? null),
    toStream: z
      .string()
      .optional()
      .transform(value => value ?? null),
    amount: euros,
    words: words(300),
  })
  .superRefine((given, context) => {
    for (const field of ['toYear', 'toStream'] as const)
      if (given[field] !== null && given.act !== destinations[field])
        context.addIssue({ code: 'custom', path: [field], params: { reason: 'notForThisAct' } })
  })
