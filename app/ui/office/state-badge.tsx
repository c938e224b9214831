// The state of an application as the office reads it: its word, its shape, its colour.

import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { Badge } from '../badge.tsx'
import type { Look, Tone } from '../look.ts'
import { useText } from '../text-context.tsx'

// biome-ignore format: a table is read in columns
const looks: Readonly<Record<ApplicationState, { readonly look: Look; readonly tone?: Tone }>> = {
  draft:                  { look: 'nothing' },
  submitted:              { look: 'new' },
  supplementRequested:    { look: 'toLook' },
  admissible:             { look: 'done', tone: 'info' },
  inadmissible:           { look: 'refused' },
  underReview:            { look: 'going' },
  reviewed:               { look: 'toLook', tone: 'new' },
  committeeScheduled:     { look: 'toCome', tone: 'info' },
  deferred:               { look: 'paused' },
  waitlisted:             { look: 'toLook' },
  acceptedWithConditions: { look: 'toLook', tone: 'success' },
  accepted:               { look: 'done' },
  rejected:               { look: 'refused' },
  withdrawn:              { look: 'nothing' },
}

export function StateBadge({
  state,
  small = false,
}: {
  readonly state: ApplicationState
  readonly small?: boolean | undefined
}) {
  const { t } = useText()
  return (
    <Badge {...looks[state]} small={small}>
      {t.application.state[state]}
    </Badge>
  )
}
