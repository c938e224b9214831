// The seats of the committee, and how many must be in the room for a point.

import type { CommitteeSeat } from '#app/domain/funding-window.ts'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

export function MemberList({ seats, quorum }: { readonly seats: readonly CommitteeSeat[]; readonly quorum: number }) {
  const words = useText().t.committee.meeting
  return (
    <Panel title={words.members}>
      <p className="fr-text--sm gd-muted">{words.quorum({ quorum })}</p>
      <ul className="gd-people">
        {seats.map(({ name, body, chair, email }) => (
          <li key={name}>
            <span>{chair ? words.chair({ name }) : email === null ? words.noAccount({ name }) : name}</span>
            <span className="gd-muted">{body}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
