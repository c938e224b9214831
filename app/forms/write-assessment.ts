// The assessment report: a recommendation, an amount, reasons. An unfavourable one may leave the amount out.

import { z } from 'zod'
import { cents, parseEuros } from '#app/domain/money.ts'
import { recommendations } from '#app/domain/scoring.ts'
import { wholeNumber, words } from './fields.ts'

/** « 12 000,50 » as cents, null when nothing is typed. */
const amountOrNothing = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null
    const amount = parseEuros(typed)
    if (amount !== null && amount >= 0) return amount
    context.addIssue({ code: 'custom', params: { reason: 'amount' }, input: typed })
    return z.NEVER
  })

export const writeAssessmentForm = z
  .object({
    /** Of the report on the page; 0 when there was none. */
    version: wholeNumber,
    recommendation: z.enum(recommendations),
    recommended: amountOrNothing,
    reasons: words(5000),
  })
  .refine(({ recommendation, recommended }) => recommendation === 'unfavourable' || recommended !== null, {
    path: ['recommended'],
    params: { reason: 'amountMissing' },
    // with whatever else is wrong, not after it is mended
    when: () => true,
  })
  .transform(report => ({ ...report, recommended: report.recommended ?? cents(0) }))
