// Whether something ties a reviewer to a file; the use case says when words are needed.

import { z } from 'zod'
import { interestAnswers } from '#app/domain/review.ts'
import { optionalWords } from './fields.ts'

export const declareInterestsForm = z.object({
  answer: z.enum(interestAnswers),
  words: optionalWords(500),
})
