// What a reviewer writes, at any stage: nothing is required here, what is missing is said when the review is submitted.

import { z } from 'zod'
import { recommendations } from '#app/domain/scoring.ts'
import { optionalWords, wholeNumber } from './fields.ts'

const longText = optionalWords(5000)

export const writeReviewForm = z.object({
  version: wholeNumber,
  /** The filed version that was on the page. */
  submissionNumber: wholeNumber,
  /** By the criterion's code; the use case keeps those of the grid. */
  notes: z.record(z.string(), z.coerce.number().int()).default({}),
  comments: z.record(z.string(), longText).default({}),
  strengths: longText,
  weaknesses: longText,
  questions: longText,
  recommendation: z.enum(recommendations).optional(),
})

export type WrittenReview = z.output<typeof writeReviewForm>
