// The state of an application as its carrier reads it: the word, with the shape of its meaning.

import type { PublicState } from '#app/domain/application-workflow.ts'
import type { Instant } from '#app/domain/time.ts'
import { parisDay } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import type { Look } from '../look.ts'
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

/** Before the committee the day of the meeting is part of the state. */
export function PublicStateBadge({
  state,
  heldAt,
}: {
  readonly state: PublicState
  readonly heldAt?: Instant | null | undefined
}) {
  const { t, format } = useText()
  const day = state === 'committee' && heldAt != null ? ` ${format.day(parisDay(heldAt))}` : ''
  return <Badge look={looks[state]}>{`${t.application.publicState[state]}${day}`}</Badge>
}
