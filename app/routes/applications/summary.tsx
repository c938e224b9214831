// Before filing: what is missing, what deserves attention, who signs; then ask for the signature.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nothingForm } from '#app/forms/fields.ts'
import { nameSignatoryForm } from '#app/forms/name-signatory.ts'
import { SummaryPage } from '#app/ui/applications/summary-page.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showSummary } from '#app/use-cases/applications/show-summary.ts'
import { askForSignature, nameSignatory } from '#app/use-cases/applications/sign-application.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly view: { readonly title: string } }>(
  t => t.applying.summary.title,
  ({ view }) => view.title,
)

const idOf = idIn('applicationId')

/** Once filed there is nothing to sum up: the application's own page says it all. */
export const loader = page('readOwnApplication', async ({ ctx, actor, params }) => {
  const shown = await showSummary(ctx, actor, idOf(params))
  if (!shown.ok && shown.refusal.code === 'notFromHere') throw redirect(urls.application(idOf(params)))
  return shown
})

export const action = formActions({
  nameSignatory: form('nameSignatory', nameSignatoryForm, {
    act: ({ ctx, actor, params, value }) => nameSignatory(ctx, actor, idOf(params), value.email),
    then: ({ params }) => `${urls.summary(idOf(params))}#depot`,
    flash: 'signatoryNamed',
    fieldOf: refusal => (refusal.code === 'signatoryIsEditor' ? 'email' : null),
  }),
  askForSignature: form('askForSignature', nothingForm, {
    act: ({ ctx, actor, params }) => askForSignature(ctx, actor, idOf(params)),
    then: ({ params }) => urls.application(idOf(params)),
    flash: 'signatureAsked',
  }),
})

export default function Summary() {
  const reply = useActionData<FormReply>()
  return <SummaryPage {...useLoaderData<typeof loader>()} reply={reply ?? null} />
}
