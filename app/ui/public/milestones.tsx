// The milestones of a funded project: accepted, to come, or late.

import type { PublicProject } from '#app/domain/public-project.ts'
import type { Day } from '#app/domain/time.ts'
import { CheckList } from '../check-list.tsx'
import { useText } from '../text-context.tsx'

type PublicMilestonesProps = { readonly milestones: PublicProject['milestones']; readonly today: Day }

export function PublicMilestones({ milestones, today }: PublicMilestonesProps) {
  const { t, format } = useText()
  const note = (isLate: boolean, day: string): string =>
    isLate ? t.publicPages.project.milestoneLate({ day }) : t.publicPages.window.due({ day })
  return (
    <CheckList
      checks={milestones.map(({ title, dueOn, acceptedOn }) => ({
        key: `${dueOn} ${title}`,
        level: acceptedOn !== null ? 'ok' : dueOn < today ? 'todo' : 'wait',
        sentence: title,
        note:
          acceptedOn === null
            ? note(dueOn < today, format.day(dueOn))
            : t.publicPages.window.accepted({ day: format.day(acceptedOn) }),
      }))}
    />
  )
}
