// After an act: the next review that waits for its reader.

import type { Day } from '#app/domain/time.ts'
import { LinkButton } from '../button.tsx'
import { Due } from '../due.tsx'
import { useText } from '../text-context.tsx'

type FollowingReviewProps = {
  readonly next: { readonly title: string; readonly dueOn: Day; readonly href: string } | null
  readonly today: Day
}

export function FollowingReview({ next, today }: FollowingReviewProps) {
  const { t } = useText()
  const words = t.reviews.following
  if (next === null) return <p className="fr-text--sm gd-muted">{words.none}</p>
  return (
    <p>
      <LinkButton href={next.href} look="secondary" size="small">
        {`${words.label}${t.applying.form.colon}${next.title}`}
      </LinkButton>{' '}
      <Due day={next.dueOn} today={today} />
    </p>
  )
}
