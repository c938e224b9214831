// Who somebody is and which body they belong to; the body's own words only when it is not known yet.

import { z } from 'zod'
import { organisationKinds } from '#app/domain/organisation.ts'
import { optionalWords, siret, words } from './fields.ts'

export const nameOrganisationForm = z
  .object({
    name: words(120),
    position: words(150),
    siret,
    /** One of the version's names, which the use case knows. */
    ministry: optionalWords(150),
    bodyName: optionalWords(150),
    kind: z.enum(organisationKinds).optional(),
    returnTo: z.string().default(''),
  })
  // a body half described says which half is missing, beside it
  .superRefine(({ bodyName, kind }, context) => {
    if (bodyName !== '' && kind === undefined) context.addIssue({ code: 'custom', path: ['kind'], input: undefined })
    if (bodyName === '' && kind !== undefined) context.addIssue({ code: 'custom', path: ['bodyName'], input: bodyName })
  })
