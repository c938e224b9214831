// The board without a row: nothing is funded yet, or nothing answers what was chosen, which one can leave.

import type { BoardFilters } from '#app/domain/project-board.ts'
import { urls } from '#app/urls.ts'
import { LinkButton } from '../button.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { choosesRows } from './board-view.ts'

export function EmptyBoard({ filters }: { readonly filters: BoardFilters }) {
  const words = useText().t.projects.board
  if (!choosesRows(filters)) return <Void title={words.empty}>{words.emptyWords}</Void>
  const all = (
    <LinkButton href={urls.projects()} look="secondary">
      {words.clear}
    </LinkButton>
  )
  return (
    <Void title={words.empty} kind="quiet" actions={all}>
      {words.noneMatches}
    </Void>
  )
}
