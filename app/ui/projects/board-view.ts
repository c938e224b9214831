// The addresses of the board's other views: filters, sort and page as the address says them.

import type { BoardFilters, BoardSort } from '#app/domain/project-board.ts'
import { urls } from '#app/urls.ts'

export type BoardParams = Readonly<Record<'vue' | 'q' | 'sante' | 'etat' | 'tri' | 'sens', string>>

export const boardParams = ({ tab, words, health, state, sort, descending }: BoardFilters): BoardParams => ({
  vue: tab,
  q: words,
  sante: health ?? '',
  etat: state ?? '',
  tri: sort,
  sens: descending ? 'desc' : 'asc',
})

const usual: BoardParams = { vue: 'all', q: '', sante: '', etat: '', tri: 'health', sens: 'asc' }

/** Whether rows were chosen; their order and page choose none. */
export function choosesRows(filters: BoardFilters): boolean {
  const said = boardParams(filters)
  return (['vue', 'q', 'sante', 'etat'] as const).some(key => said[key] !== usual[key])
}

/** What is usual is not said. */
export function boardHref(filters: BoardFilters): string {
  const params = new URLSearchParams()
  const said = boardParams(filters)
  for (const key of Object.keys(usual) as (keyof BoardParams)[])
    if (said[key] !== usual[key]) params.set(key, said[key])
  if (filters.page > 1) params.set('page', String(filters.page))
  const query = params.toString()
  return query === '' ? urls.projects() : `${urls.projects()}?${query}`
}

/** A second click on the same head turns the order round; drift and amounts begin with the largest. */
export function sortHref(filters: BoardFilters, sort: BoardSort): string {
  const largestFirst = sort === 'schedule' || sort === 'budget' || sort === 'granted'
  const descending = filters.sort === sort ? !filters.descending : largestFirst
  return boardHref({ ...filters, sort, descending, page: 1 })
}
