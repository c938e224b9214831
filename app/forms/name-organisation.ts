// Who somebody is and which body they belong to; the body's own words only when it is not known yet.

import { z } from 'zod'
import { organisationKinds } from '#app/domain/organisation.ts'
import { optionalWords, siret, words } from './fields.ts'

export const nameOrganisationForm = z.object({
  name: words(120),
  position: words(150),
  siret,
  bodyName: optionalWords(150),
  kind: z.enum(organisationKinds).optional(),
  parentMinistry: optionalWords(150),
  returnTo: z.string().default(''),
})
