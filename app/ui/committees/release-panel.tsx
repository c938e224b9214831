// What happens when the notices of a meeting are released, and the one button that does it; or what stops it.

import type { AgendaItemId, MeetingId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Button, LinkButton } from '../button.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'

export type PendingRow = {
  readonly itemId: AgendaItemId
  readonly position: number
  readonly title: string
  readonly recorder: string
  readonly recordedAt: Instant
}

export function PendingPanel({
  meetingId,
  pending,
}: {
  readonly meetingId: MeetingId
  readonly pending: readonly PendingRow[]
}) {
  const { t, format } = useText()
  const words = t.committee.notices
  return (
    <Panel title={words.pendingTitle({ count: pending.length })} yours>
      <ul className="gd-outcome">
        {pending.map(({ itemId, position, title, recorder, recordedAt }) => (
          <li key={itemId} className="is-watch">
            {words.pending({ position, title, name: recorder, at: format.instant(recordedAt) })}{' '}
            <LinkButton look="secondary" size="small" href={urls.agendaItem(meetingId, itemId)} about={title}>
              {words.reread}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className="fr-text--sm gd-muted">{words.pendingNote}</p>
    </Panel>
  )
}

type ReleasePanelProps = {
  readonly carriers: number
  readonly people: number
  /** What the page showed of the letters, in short. */
  readonly previewed: string
}

export function ReleasePanel({ carriers, people, previewed }: ReleasePanelProps) {
  const words = useText().t.committee.notices
  return (
    <Panel title={words.effects} yours>
      <ul className="gd-outcome">
        <li>{words.effectCarriers({ carriers, people })}</li>
        <li>{words.effectPublic}</li>
        <li className="is-watch">{words.effectFinal}</li>
      </ul>
      <PostForm>
        <HiddenFields values={{ previewed }} />
        <Button>{words.release({ count: carriers })}</Button>
      </PostForm>
    </Panel>
  )
}
