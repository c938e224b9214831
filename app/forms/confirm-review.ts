// A review stands, or is taken back: only what was on the page is sent.

import { z } from 'zod'
import { wholeNumber } from './fields.ts'

export const confirmReviewForm = z.object({ version: wholeNumber, submissionNumber: wholeNumber })
