// How far a meeting has come, as a badge.

import type { Instant } from '#app/domain/time.ts'
import { parisDay } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import type { Look } from '../look.ts'
import { useText } from '../text-context.tsx'

export type Phase = 'toCome' | 'inSession' | 'toValidate' | 'toRelease' | 'released' | 'held'

const looks: Readonly<Record<Phase, Look>> = { toCome: 'toCome', inSession: 'going', toValidate: 'near', toRelease: 'toLook', released: 'done', held: 'nothing' }

type Progress = {
  readonly heldAt: Instant
  readonly noticesReleasedAt: Instant | null
  /** Decisions recorded or validated, and those validated. */
  readonly decisions: number
  readonly validated: number
}

export function phaseOf({ heldAt, noticesReleasedAt, decisions, validated }: Progress, now: Instant): Phase {
  if (noticesReleasedAt !== null) return 'released'
  if (heldAt > now) return 'toCome'
  if (decisions > validated) return parisDay(heldAt) === parisDay(now) ? 'inSession' : 'toValidate'
  if (validated > 0) return 'toRelease'
  return parisDay(heldAt) === parisDay(now) ? 'inSession' : 'held'
}

export function PhaseBadge({ phase, small }: { readonly phase: Phase; readonly small?: boolean | undefined }) {
  const { t } = useText()
  return (
    <Badge look={looks[phase]} small={small}>
      {t.committee.phase[phase]}
    </Badge>
  )
}
