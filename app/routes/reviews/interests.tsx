// Before a file opens: who is in it, and whether something ties its reviewer to them.

import { useActionData, useLoaderData } from '@remix-run/react'
import { declareInterestsForm } from '#app/forms/declare-interests.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { Column, Columns, Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DeclarationForm, Standing, WhoIsIn } from '#app/ui/reviews/declaration.tsx'
import { FollowingReview } from '#app/ui/reviews/following-review.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { showAssignment } from '#app/use-cases/reviews/show-assignment.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly title: string }>(
  t => t.reviews.interests.pageTitle,
  ({ title }) => title,
)

export const loader = page('readAssignment', ({ ctx, actor, params }) =>
  showAssignment(ctx, actor, idIn('reviewId')(params)),
)

export const action = formAction('declareInterests', declareInterestsForm, {
  act: ({ ctx, actor, params, value }) => declareInterests(ctx, actor, idIn('reviewId')(params), value),
  // a closed file is not the reader's any more, and an unsure one stays shut
  then: ({ value, params }) => {
    const id = idIn('reviewId')(params)
    if (value.interest?.answer === 'declared') return urls.reviews()
    return value.interest?.answer === 'none' ? urls.review(id) : urls.interests(id)
  },
  flash: 'interestsDeclared',
  faultsOf: (refusal, t) => (refusal.code === 'reasonMissing' ? { words: [t.reviews.interests.wordsMissing] } : null),
  fieldOf: refusal => (refusal.code === 'interestContradicted' ? 'words' : null),
})

export default function InterestsPage() {
  const assignment = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const words = t.reviews.interests
  const { title, reference, answer, next } = assignment
  return (
    <Page>
      <Breadcrumb path={[{ label: t.reviews.list.title, href: urls.reviews() }]} current={title} />
      <PageHead title={words.title({ title })} reference={reference}>
        {answer === null ? words.lead : undefined}
      </PageHead>
      <Columns>
        <Column span={5}>
          <WhoIsIn assignment={assignment} />
        </Column>
        <Column span={7}>
          <Standing assignment={assignment} />
          {assignment.canDeclare && <DeclarationForm assignment={assignment} reply={reply} />}
          {answer === 'none' && (
            <p>
              <a href={urls.review(assignment.id)}>{words.back}</a>
            </p>
          )}
          {answer !== null && (
            <FollowingReview
              next={next === null ? null : { ...next, href: urls.review(next.id) }}
              today={assignment.today}
            />
          )}
        </Column>
      </Columns>
    </Page>
  )
}
