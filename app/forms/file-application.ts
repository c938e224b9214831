// Filing: three declarations, what the signatory had before their eyes, and the key that makes a retry the same filing.

import { z } from 'zod'
import { wholeNumber } from './fields.ts'

const declared = z.literal('on')

export const fileApplicationForm = z.object({
  filingKey: z.string().min(8).max(64),
  version: wholeNumber,
  accurate: declared,
  noDoubleFunding: declared,
  publishable: declared,
})
