// What is asked of the carrier: a message, the fields it unlocks, a day.

import { z } from 'zod'
import { day, words } from './fields.ts'

export const requestSupplementForm = z.object({
  message: words(3000),
  dueOn: day,
  fields: z.array(z.string().max(80)).default([]),
})
