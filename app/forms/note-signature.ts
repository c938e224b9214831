// What comes back signed, and the number of the legal commitment; what is left empty stays as it was noted.

import { z } from 'zod'
import { day, optionalWords, wholeNumber } from './fields.ts'

export const noteSignatureForm = z.object({
  bodySignedOn: day.optional().transform(typed => typed ?? null),
  serviceSignedOn: day.optional().transform(typed => typed ?? null),
  /** Of the project on the page: terms written since are not those that were signed. */
  version: wholeNumber,
  commitmentRef: optionalWords(40).transform(typed => (typed === '' ? null : typed)),
})
