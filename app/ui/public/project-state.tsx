// The state of a funded project as the public reads it.

import type { ProjectState } from '#app/domain/project-workflow.ts'
import { Badge } from '../badge.tsx'
import type { Look } from '../look.ts'
import { useText } from '../text-context.tsx'

const looks: Readonly<Record<ProjectState, Look>> = {
  agreementToSign: 'toCome',
  inProgress: 'going',
  suspended: 'paused',
  closing: 'going',
  closed: 'done',
  terminated: 'refused',
  withdrawn: 'nothing',
}

export function ProjectStateBadge({ state, small = true }: { readonly state: ProjectState; readonly small?: boolean }) {
  const { t } = useText()
  return (
    <Badge look={looks[state]} small={small}>
      {t.publicPages.projectState[state]}
    </Badge>
  )
}
