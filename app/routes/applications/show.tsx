// The carrier's own page of an application: where it stands, what is next, what was told, what was filed; and the evidence that its decision asks for.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type ConditionId, toId } from '#app/domain/identifiers.ts'
import { conditionEvidenceForm } from '#app/forms/follow-decision.ts'
import { OwnPage } from '#app/ui/applications/own-page.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly view: { readonly title: string } }>(
  (t, loaded) => loaded?.view.title ?? t.applying.list.title,
)

const fileOf = idIn('applicationId')

export const loader = page('readOwnApplication', ({ ctx, actor, params }) =>
  showOwnApplication(ctx, actor, fileOf(params)),
)

export const action = formActions({
  evidence: form('recordConditionEvidence', conditionEvidenceForm, {
    act: ({ ctx, actor, params, value }) =>
      recordConditionEvidence(ctx, actor, fileOf(params), toId<ConditionId>(value.conditionId), value),
    then: ({ params }) => urls.application(fileOf(params)),
    flash: 'evidenceSaved',
    fieldOf: refusal => (refusal.code === 'evidenceMissing' ? 'evidence' : null),
  }),
})

export default function ShowApplication() {
  return <OwnPage {...useLoaderData<typeof loader>()} reply={useActionData<FormReply>()} />
}
