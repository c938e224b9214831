// The officer's word on a declaration that a reviewer left unsure.

import { z } from 'zod'
import { words } from './fields.ts'

export const resolveInterestForm = z.object({
  review: words(60),
  answer: z.enum(['none', 'declared']),
  reason: words(500),
})
