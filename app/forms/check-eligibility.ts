// The five questions of the eligibility check. The same fields make the address of its answer.

import { z } from 'zod'
import { organisationKinds } from '#app/domain/organisation.ts'
import { day, euros, optionalWords } from './fields.ts'

export const checkEligibilityForm = z.object({
  body: optionalWords(150),
  /** The operator chosen among several of that name. */
  siren: z
    .string()
    .regex(/^(\d{9})?$/)
    .default(''),
  kind: z.enum(organisationKinds).optional(),
  types: z.array(z.string().max(40)).min(1).max(20),
  totalCost: euros,
  requested: euros,
  startDate: day,
  endDate: day,
})
