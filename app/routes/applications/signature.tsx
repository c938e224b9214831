// The signatory's page: what the body commits, then « Déposer » or « Renvoyer avec un mot ».

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { fileApplicationForm } from '#app/forms/file-application.ts'
import { sendBackForm } from '#app/forms/send-back.ts'
import { SignaturePage } from '#app/ui/applications/signature-page.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showSignature } from '#app/use-cases/applications/show-signature.ts'
import { sendBack } from '#app/use-cases/applications/sign-application.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const handle = { brief: true }

export const meta = titled<{ readonly view: { readonly title: string } }>(
  (t, loaded) => `${t.applying.signature.title} · ${loaded?.view.title ?? ''}`,
)

const idOf = idIn('applicationId')

/** Once filed, a signatory who comes back finds what they filed. */
export const loader = page('submit', async ({ ctx, actor, params, newKey }) => {
  const shown = await showSignature(ctx, actor, idOf(params))
  if (!shown.ok && shown.refusal.code === 'notFromHere') throw redirect(urls.application(idOf(params)))
  return shown.ok
    ? ok({ ...shown.value, signer: { name: actor.name, position: actor.position }, filingKey: newKey() })
    : shown
})

export const action = formActions({
  submit: form('submit', fileApplicationForm, {
    act: ({ ctx, actor, params, value }) => submitApplication(ctx, actor, idOf(params), value.filingKey, value.version),
    then: ({ params }) => urls.receipt(idOf(params)),
    flash: 'submitted',
  }),
  sendBack: form('sendBack', sendBackForm, {
    act: ({ ctx, actor, params, value }) => sendBack(ctx, actor, idOf(params), value.word),
    then: ({ params }) => urls.application(idOf(params)),
    flash: 'sentBack',
  }),
})

export default function Signature() {
  const reply = useActionData<FormReply>()
  return <SignaturePage {...useLoaderData<typeof loader>()} reply={reply ?? null} />
}
