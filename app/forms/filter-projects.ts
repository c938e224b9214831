// What the address of the board of projects says of its filters: what cannot be read is as if it were not there.

import { z } from 'zod'
import { healthLevels } from '#app/domain/health.ts'
import { type BoardFilters, boardSorts, boardStates, boardTabs } from '#app/domain/project-board.ts'

const filterProjectsForm = z.object({
  vue: z.enum(boardTabs).catch('all'),
  q: z.string().max(200).catch(''),
  sante: z.enum(healthLevels).nullable().catch(null),
  etat: z.enum(boardStates).nullable().catch(null),
  tri: z.enum(boardSorts).catch('health'),
  sens: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export function readBoardFilters(params: URLSearchParams): BoardFilters {
  const { vue, q, sante, etat, tri, sens, page } = filterProjectsForm.parse(Object.fromEntries(params))
  return { tab: vue, words: q, health: sante, state: etat, sort: tri, descending: sens === 'desc', page }
}
