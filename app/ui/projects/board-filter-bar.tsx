// What the board of projects may be narrowed by: words, health, state; the tab and the order are kept.

import { healthLevels } from '#app/domain/health.ts'
import { type BoardFilters, boardStates } from '#app/domain/project-board.ts'
import { urls } from '#app/urls.ts'
import { FilterBar } from '../filter-bar.tsx'
import { useText } from '../text-context.tsx'
import { boardParams } from './board-view.ts'

export function BoardFilterBar({ filters }: { readonly filters: BoardFilters }) {
  const { t } = useText()
  const words = t.projects.board
  const { vue, tri, sens, q, sante, etat } = boardParams(filters)
  return (
    <FilterBar
      action={urls.projects()}
      label={words.filters}
      search={{ name: 'q', label: words.search, placeholder: words.search, value: q }}
      kept={{ vue, tri, sens }}
      filters={[
        {
          name: 'sante',
          label: words.health,
          value: sante,
          allLabel: words.allFeminine,
          options: healthLevels.map(value => ({ value, label: t.projects.health.level[value] })),
        },
        {
          name: 'etat',
          label: words.state,
          value: etat,
          options: boardStates.map(value => ({ value, label: t.projects.state[value] })),
        },
      ]}
    />
  )
}
