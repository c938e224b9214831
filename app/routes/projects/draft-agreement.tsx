// The finance officer drafts the agreement of an accepted application, from what was filed and granted.

import { useActionData, useLoaderData } from '@remix-run/react'
import { writeAgreementForm } from '#app/forms/write-agreement.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { Due } from '#app/ui/due.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { NowStrip } from '#app/ui/now-strip.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { FormRefusals } from '#app/ui/projects/act-form.tsx'
import { agreementFaults } from '#app/ui/projects/agreement-faults.ts'
import { AgreementFaults, AgreementFields, knownTerms } from '#app/ui/projects/agreement-fields.tsx'
import { capital } from '#app/ui/projects/looks.ts'
import { NoDraft } from '#app/ui/projects/no-draft.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { draftAgreement } from '#app/use-cases/projects/draft-agreement.ts'
import { type AgreementDraftPage, showAgreementDraft } from '#app/use-cases/projects/show-agreement.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled(t => t.projects.agreement.draftTitle)

const idOf = idIn('applicationId')

export const loader = page('draftAgreement', ({ ctx, actor, params }) => showAgreementDraft(ctx, actor, idOf(params)))

export const action = formAction('draftAgreement', writeAgreementForm, {
  act: ({ ctx, actor, params, value }) => {
    const { object, uo, start, end, years, milestones } = value
    return draftAgreement(ctx, actor, idOf(params), {
      object,
      uo,
      start,
      end,
      schedule: years,
      milestonesDueOn: milestones,
    })
  },
  then: ({ value }) => urls.agreement(value.id),
  flash: 'agreementDrafted',
  faultsOf: agreementFaults,
})

export default function DraftAgreement() {
  const shown = useLoaderData<typeof loader>()
  return shown.kind === 'draft' ? <Draft draft={shown} /> : <NoDraft page={shown} />
}

function Draft({ draft }: { readonly draft: AgreementDraftPage }) {
  const { t, format } = useText()
  const state = formState(useActionData<FormReply>(), knownTerms(draft.form, format.typedAmount))
  const words = t.projects.agreement
  return (
    <Page density="roomy">
      <Breadcrumb
        path={[
          { label: t.projects.board.title, href: urls.projects() },
          { label: draft.reference, href: urls.file(draft.id) },
        ]}
        current={words.title}
      />
      <PageHead title={words.draftTitle} reference={`${draft.reference} · ${draft.name} · ${draft.organisation}`}>
        {words.draftLead({ granted: format.money(draft.form.granted), on: draft.acceptedOn })}
      </PageHead>
      <Stack>
        <NowStrip
          tone={draft.dueOn < draft.today ? 'late' : 'you'}
          stands={{ value: t.projects.state.accepted }}
          next={{ value: capital(t.projects.need({ what: 'draftAgreement', about: null })), who: t.projects.youToAct }}
          by={{ value: <Due day={draft.dueOn} today={draft.today} exact /> }}
        />
        <AgreementFaults form={draft.form} faults={state.errors} />
        <FormRefusals sentences={state.formErrors} />
        <PostForm>
          <Stack>
            <AgreementFields form={draft.form} state={state} />
            <ButtonRow>
              <Button>{words.prepare}</Button>
            </ButtonRow>
          </Stack>
        </PostForm>
      </Stack>
    </Page>
  )
}
