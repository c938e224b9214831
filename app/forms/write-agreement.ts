// The terms of an agreement: its object, its dates, its schedule by year, the days of its milestones.

import { z } from 'zod'
import { objectLimit } from '#app/domain/agreement.ts'
import { cents } from '#app/domain/money.ts'
import { day, euros, optionalWords, wholeNumber, words } from './fields.ts'

const amount = euros.optional().transform(typed => typed ?? cents(0))

export const writeAgreementForm = z.object({
  object: words(objectLimit),
  uo: optionalWords(60).transform(typed => (typed === '' ? null : typed)),
  start: day,
  end: day,
  years: z.array(z.object({ year: wholeNumber, ae: amount, cp: amount })).default([]),
  milestones: z.array(day).default([]),
  version: wholeNumber.optional(),
})
