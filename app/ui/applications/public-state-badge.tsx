// The state of an application as its carrier reads it: the word, with the shape of its meaning.

import type { PublicState } from '#app/domain/application-workflow.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { Instant } from '#app/domain/time.ts'
import { parisDay } from '#app/domain/time.ts'
import type { Text } from '#app/text/text.ts'
import { Badge } from '../badge.tsx'
import type { Look } from '../look.ts'
import { stateLook } from '../projects/looks.ts'
import { useText } from '../text-context.tsx'

const looks: Readonly<Record<PublicState, Look>> = {
  draft: 'nothing',
  submitted: 'new',
  toComplete: 'toLook',
  inProgress: 'going',
  inadmissible: 'refused',
  committee: 'near',
  deferred: 'paused',
  waitlisted: 'near',
  acceptedWithConditions: 'watch',
  accepted: 'done',
  rejected: 'refused',
  withdrawn: 'nothing',
}

type CarrierStateProps = {
  readonly state: PublicState
  /** Of the project the application became: its state is then the one to read, here as on its own page. */
  readonly projectState?: ProjectState | null | undefined
}

export const carrierState = (t: Text, { state, projectState }: CarrierStateProps): string =>
  projectState == null ? t.application.publicState[state] : t.projects.state[projectState]

/** Before the committee the day of the meeting is part of the state. */
export function PublicStateBadge({
  state,
  projectState,
  heldAt,
}: CarrierStateProps & { readonly heldAt?: Instant | null | undefined }) {
  const { t, format } = useText()
  const day = state === 'committee' && heldAt != null ? ` ${format.day(parisDay(heldAt))}` : ''
  return (
    <Badge look={projectState == null ? looks[state] : stateLook[projectState]}>
      {`${carrierState(t, { state, projectState })}${day}`}
    </Badge>
  )
}
