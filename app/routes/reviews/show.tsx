// A review: the filed application on one side, the grid on the other; once it is in, the reviews of the others.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { confirmReviewForm } from '#app/forms/confirm-review.ts'
import { type WrittenReview, writeReviewForm } from '#app/forms/write-review.ts'
import type { FormReply } from '#app/ui/form-state.ts'
import { ReviewScreen } from '#app/ui/reviews/review-screen.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { confirmReview, reviseReview } from '#app/use-cases/reviews/confirm-review.ts'
import { showReview } from '#app/use-cases/reviews/show-review.ts'
import { submitReview, withdrawReview } from '#app/use-cases/reviews/submit-review.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'

export const handle = { compact: true, enhance: true }

export const meta = titled<{ readonly title: string }>(
  t => t.reviews.page.mine,
  ({ title }) => title,
)

export const loader = page('readAssignment', async ({ ctx, actor, params, url }) => {
  const id = idOf(params)
  const shown = await showReview(ctx, actor, id)
  if (!shown.ok) return shown
  const { open } = shown.value
  if (open === null) throw redirect(urls.interests(id))
  const next = open.next === null ? null : { ...open.next, href: urls.review(open.next.id) }
  const files = open.filed.attachments.map(file => ({ ...file, href: urls.attachment(file.id) }))
  const hrefs = { page: urls.review(id), list: urls.reviews(), interests: urls.interests(id) }
  return ok({
    ...open,
    next,
    files,
    hrefs,
    isRevising: url.searchParams.has('reviser') && open.actions.includes('reviseReview'),
  })
})

const idOf = idIn('reviewId')
const back = ({ params }: { readonly params: Params }) => urls.review(idOf(params))

const contentOf = (value: WrittenReview): ReviewContent => ({
  ...value,
  recommendation: value.recommendation ?? null,
})

export const action = formActions({
  draft: form('writeReview', writeReviewForm, {
    act: ({ ctx, actor, params, value }) => saveReviewDraft(ctx, actor, idOf(params), value.version, contentOf(value)),
    then: back,
    flash: 'reviewSaved',
    versionOf: ({ version }) => version,
  }),
  // the draft is kept even when it cannot be submitted yet
  submit: form('submitReview', writeReviewForm, {
    act: async ({ ctx, actor, params, value }) => {
      const id = idOf(params)
      const saved = await saveReviewDraft(ctx, actor, id, value.version, contentOf(value))
      if (!saved.ok) return saved
      return submitReview(ctx, actor, id, { version: saved.value.version, submissionNumber: value.submissionNumber })
    },
    then: back,
    flash: 'reviewSubmitted',
  }),
  revise: form('reviseReview', writeReviewForm, {
    act: ({ ctx, actor, params, value }) => reviseReview(ctx, actor, idOf(params), value, contentOf(value)),
    then: back,
    flash: 'reviewRevised',
  }),
  confirm: form('confirmReview', confirmReviewForm, {
    act: ({ ctx, actor, params, value }) => confirmReview(ctx, actor, idOf(params), value),
    then: back,
    flash: 'reviewConfirmed',
  }),
  withdraw: form('withdrawReview', confirmReviewForm, {
    act: ({ ctx, actor, params, value }) => withdrawReview(ctx, actor, idOf(params), value.version),
    then: back,
    flash: 'reviewWithdrawn',
  }),
})

export default function ReviewRoute() {
  return <ReviewScreen shown={useLoaderData<typeof loader>()} reply={useActionData<FormReply>()} />
}
