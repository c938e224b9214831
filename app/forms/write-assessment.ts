// The assessment report: a recommendation, an amount, reasons. An unfavourable one may leave the amount out.

import { z } from 'zod'
import { cents, parseEuros } from '#app/domain/money.ts'
import { recommendations } from '#app/domain/scoring.ts'
import { wholeNumber, words } from './fields.ts'

/** « 12 000,50 » as cents, zero when nothing is typed. */
const amountOrNothing = z
  .string()
  .default('')
  .transform((typed, context) => {
    const amount = typed.trim() === '' ? cents(0) : parseEuros(typed)
    if (amount !== null && amount >= 0) return amount
    context.addIssue({ code: 'custom', params: { reason: 'amount' }, input: typed })
    return z.NEVER
  })

export const writeAssessmentForm = z.object({
  /** Of the report on the page; 0 when there was none. */
  version: wholeNumber,
  recommendation: z.enum(recommendations),
  recommended: amountOrNothing,
  reasons: words(5000),
})
