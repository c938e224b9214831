// The milestones that nothing settles, said to whoever decides the closure of their project: it does not wait for them.

import type { MilestoneView } from '#app/domain/project-view.ts'
import { Notice } from '../notice.tsx'
import { useText } from '../text-context.tsx'

type UnsettledMilestonesProps = { readonly milestones: readonly Pick<MilestoneView, 'code' | 'state'>[] }

export function UnsettledMilestones({ milestones }: UnsettledMilestonesProps) {
  const { t } = useText()
  const codesIn = (...states: readonly MilestoneView['state'][]): readonly string[] =>
    milestones.filter(({ state }) => states.includes(state)).map(({ code }) => code)
  const missing = codesIn('planned', 'returned')
  const unjudged = codesIn('evidenceSubmitted')
  if (missing.length + unjudged.length === 0) return null
  return (
    <Notice tone="warning" small>
      {t.projects.show.unsettled({ missing, unjudged })}
    </Notice>
  )
}
