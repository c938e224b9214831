// The carrier answers a supplement request: only the named fields are open; sending freezes a new version.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { applicationForm } from '#app/domain/application-form.ts'
import type { AnswersReply } from '#app/ui/applications/answers-reply.ts'
import { SupplementForm } from '#app/ui/applications/supplement-form.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { showSupplement } from '#app/use-cases/applications/show-supplement.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'
import { sectionAction } from '#app/web/section-action.ts'

export const handle = { enhance: true }

export const meta = titled<{ readonly view: { readonly title: string } }>((t, loaded) =>
  t.applying.supplement.title({ title: loaded?.view.title ?? '' }),
)

const idOf = idIn('applicationId')

/** Once answered there is nothing to complete: the application's own page says what is next. */
export const loader = page('readOwnApplication', async ({ ctx, actor, params }) => {
  const shown = await showSupplement(ctx, actor, idOf(params))
  if (!shown.ok && shown.refusal.code === 'notFromHere') throw redirect(urls.application(idOf(params)))
  return shown
})

const everyField = applicationForm.flatMap(({ fields }) => fields)

/** Whatever field is sent is read: the use case refuses those the request does not open. */
export const action = sectionAction('answerSupplement', {
  what: 'supplement',
  fields: () => everyField,
  send: ({ ctx, actor, id, version }) => resubmit(ctx, actor, id, version),
  then: ({ id, intent, anchor }) => (intent.act === 'send' ? urls.receipt(id) : urls.supplement(id) + anchor),
})

export default function Supplement() {
  const reply = useActionData<AnswersReply>()
  return (
    <SupplementForm
      page={useLoaderData<typeof loader>()}
      reply={reply ?? null}
      autosaveAt="routes/applications/supplement"
    />
  )
}
