// What is asked of the carrier: a message, the fields it unlocks, a day. What is missing is the act's to say, with a day that
// is past: all that is wrong is read at once.

import { z } from 'zod'
import { day, optionalWords } from './fields.ts'

export const requestSupplementForm = z.object({
  message: optionalWords(3000),
  dueOn: day.optional().transform(typed => typed ?? null),
  fields: z.array(z.string().max(80)).default([]),
})
