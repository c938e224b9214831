// What the address of the desk says of its filters: what cannot be read is as if it were not there.

import { z } from 'zod'
import { applicationStates } from '#app/domain/application-workflow.ts'
import { deskColumns, deskTabs } from '#app/domain/office-step.ts'

const chosen = z
  .string()
  .max(200)
  .nullable()
  .catch(null)
  .transform(text => (text === '' ? null : text))

const whole = z.coerce.number().int().min(1).max(100_000)

export const filterDeskForm = z
  .object({
    vue: z.enum(deskTabs).catch('waiting'),
    q: z.string().max(200).catch(''),
    etat: z.enum(applicationStates).nullable().catch(null),
    volet: chosen,
    ministere: chosen,
    age: whole.nullable().catch(null),
    tri: z.enum(deskColumns).catch('step'),
    sens: z.enum(['asc', 'desc']).catch('asc'),
    page: whole.catch(1),
  })
  .transform(({ vue, q, etat, volet, ministere, age, tri, sens, page }) => ({
    tab: vue,
    words: q,
    state: etat,
    stream: volet,
    ministry: ministere,
    olderThan: age,
    sort: tri,
    descending: sens === 'desc',
    page,
  }))

/** The filters of an address; `age` of nothing is every age. */
export const readDeskFilters = (params: URLSearchParams): z.output<typeof filterDeskForm> => {
  const said = (name: string): string | null => params.get(name)
  return filterDeskForm.parse({
    vue: said('vue'),
    q: said('q') ?? '',
    etat: said('etat'),
    volet: said('volet'),
    ministere: said('ministere'),
    age: said('age') === '' ? null : said('age'),
    tri: said('tri'),
    sens: said('sens'),
    page: said('page'),
  })
}
