// How far a meeting has come, as a badge.

import { sessionOf } from '#app/domain/committee.ts'
import type { Instant } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import type { Look } from '../look.ts'
import { useText } from '../text-context.tsx'

export type Phase = 'toCome' | 'inSession' | 'toValidate' | 'toRelease' | 'released' | 'held'

const looks: Readonly<Record<Phase, Look>> = {
  toCome: 'toCome',
  inSession: 'going',
  toValidate: 'near',
  toRelease: 'toLook',
  released: 'done',
  held: 'nothing',
}

type Progress = {
  readonly heldAt: Instant
  readonly noticesReleasedAt: Instant | null
  readonly points: number
  /** Decisions recorded or validated, and those validated. */
  readonly decisions: number
  readonly validated: number
}

/** On its day a meeting is in session until every point is decided; what a reader may not see counts as undecided. */
export function phaseOf({ heldAt, noticesReleasedAt, points, decisions, validated }: Progress, now: Instant): Phase {
  if (noticesReleasedAt !== null) return 'released'
  const session = sessionOf(heldAt, now)
  if (session === 'toCome') return 'toCome'
  if (points > decisions && session === 'inSession') return 'inSession'
  if (decisions > validated) return 'toValidate'
  return validated > 0 ? 'toRelease' : 'held'
}

export function PhaseBadge({ phase, small }: { readonly phase: Phase; readonly small?: boolean | undefined }) {
  const { t } = useText()
  return (
    <Badge look={looks[phase]} small={small}>
      {t.committee.phase[phase]}
    </Badge>
  )
}
