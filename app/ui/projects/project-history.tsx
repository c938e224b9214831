// What happened to a project, newest first.

import type { ProjectEvent } from '#app/domain/project-view.ts'
import { Details } from '../details.tsx'
import { History } from '../history.tsx'
import { useText } from '../text-context.tsx'

const shownAtOnce = 8

/** Words that somebody wrote come under the act; a code or a day is part of it. What is old is behind a disclosure. */
export function ProjectHistory({ events }: { readonly events: readonly ProjectEvent[] }) {
  const { t } = useText()
  const older = events.slice(shownAtOnce)
  return (
    <>
      <Events events={events.slice(0, shownAtOnce)} />
      {older.length > 0 && (
        <Details summary={t.projects.show.older({ n: older.length })} flat>
          <Events events={older} />
        </Details>
      )}
    </>
  )
}

function Events({ events }: { readonly events: readonly ProjectEvent[] }) {
  const { t } = useText()
  return (
    <History
      entries={events.map(({ at, action, who, about }) => {
        const isLong = about !== null && about.length > 60
        return {
          key: `${at} ${action} ${about ?? ''}`,
          at,
          who,
          what: t.projects.done({ action, about: isLong ? null : about }),
          detail: isLong ? about : undefined,
        }
      })}
    />
  )
}
