// What happened to a project, newest first.

import type { ProjectEvent } from '#app/domain/project-view.ts'
import { History } from '../history.tsx'
import { useText } from '../text-context.tsx'

/** Words that somebody wrote come under the act; a code or a day is part of it. */
export function ProjectHistory({ events }: { readonly events: readonly ProjectEvent[] }) {
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
