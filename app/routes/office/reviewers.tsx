// Reviewers of a file: who is asked, who may not be and why, whose doubt about their interests is to be settled.

import { useActionData, useLoaderData } from '@remix-run/react'
import { toId } from '#app/domain/identifiers.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { assignReviewersForm } from '#app/forms/assign-reviewers.ts'
import { resolveInterestForm } from '#app/forms/resolve-interest.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { AssignForm, RefusedReviewers, ResolveForms } from '#app/ui/office/reviewer-forms.tsx'
import { ReviewsTable, ScoreSummary } from '#app/ui/office/reviews-panel.tsx'
import { Column, Columns } from '#app/ui/page.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { fileReference, titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { assignReviewers } from '#app/use-cases/office/assign-reviewers.ts'
import { resolveInterest } from '#app/use-cases/office/resolve-interest.ts'
import { showReviewers } from '#app/use-cases/office/show-reviewers.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled(t => t.office.reviewers.title, fileReference)
export const handle = { compact: true }

export const loader = page('assignReviewers', ({ ctx, actor, params }) => showReviewers(ctx, actor, idOf(params)))

const aboutReviewers: readonly Refusal['code'][] = ['reviewerRefused', 'enoughReviewers', 'profilesMissing']

export const action = formActions({
  assign: form('assignReviewers', assignReviewersForm, {
    act: ({ ctx, actor, params, value: { reviewers, replaced, dueOn } }) =>
      assignReviewers(ctx, actor, idOf(params), {
        reviewerIds: reviewers.map(id => toId(id)),
        replaced: replaced.map(id => toId(id)),
        dueOn,
      }),
    then: ({ params }) => urls.file(idOf(params)),
    flash: 'reviewersAssigned',
    fieldOf: ({ code }) => (code === 'dueOnPast' ? 'dueOn' : aboutReviewers.includes(code) ? 'reviewers' : null),
  }),
  resolve: form('resolveInterest', resolveInterestForm, {
    act: ({ ctx, actor, params, value }) =>
      resolveInterest(ctx, actor, idOf(params), toId(value.review), value.answer, value.reason),
    then: ({ params }) => urls.reviewers(idOf(params)),
    flash: 'interestResolved',
  }),
})

const idOf = idIn('applicationId')

export default function Reviewers() {
  const { head, candidates, progress, limits, missing, dueOn, actions } = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const words = t.office.reviewers
  const state = formState(reply, {}, reply?.intent)
  const isOpen = actions.includes('assignReviewers')
  const unsure = progress.reviews.filter(({ interest }) => interest === 'unsure')
  return (
    <FileFrame head={head} about={{ title: words.title, lead: words.lead(limits) }}>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      {!isOpen && <Notice tone="info">{words.notNow}</Notice>}
      {isOpen && missing > 0 && <Notice tone="info">{words.missing({ count: missing })}</Notice>}
      <Columns>
        <Column span={7}>
          {progress.mayResolve && <ResolveForms reviews={unsure} reply={reply} />}
          {isOpen && (
            <AssignForm
              candidates={candidates}
              reviews={progress.reviews}
              maxOpen={limits.maxOpen}
              dueOn={dueOn}
              reply={reply}
            />
          )}
        </Column>
        <Column span={5}>
          <Panel title={t.office.file.reviewsTitle}>
            <ReviewsTable
              progress={progress}
              today={head.today}
              isOpen={head.state === 'underReview' || head.state === 'supplementRequested'}
            />
            <ScoreSummary progress={progress} />
          </Panel>
          {isOpen && <RefusedReviewers candidates={candidates} />}
        </Column>
      </Columns>
    </FileFrame>
  )
}
