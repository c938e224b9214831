// The agreement of a project: where it stands, its schedule, what comes back signed, its activation.

import { useActionData, useLoaderData } from '@remix-run/react'
import { actForm } from '#app/forms/act-on-project.ts'
import { noteSignatureForm } from '#app/forms/note-signature.ts'
import { writeAgreementForm } from '#app/forms/write-agreement.ts'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Activation } from '#app/ui/projects/activation.tsx'
import { AgreementFacts, ScheduleTable } from '#app/ui/projects/agreement-facts.tsx'
import { agreementFaults } from '#app/ui/projects/agreement-faults.ts'
import { AgreementEdit, SignatureNote } from '#app/ui/projects/agreement-forms.tsx'
import { AgreementHead } from '#app/ui/projects/agreement-head.tsx'
import { AgreementNow } from '#app/ui/projects/agreement-now.tsx'
import { AgreementSteps } from '#app/ui/projects/agreement-steps.tsx'
import { ProjectHistory } from '#app/ui/projects/project-history.tsx'
import { RefusedAct } from '#app/ui/refused-act.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { editAgreement } from '#app/use-cases/projects/edit-agreement.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { showAgreement } from '#app/use-cases/projects/show-agreement.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'

export const meta = titled<{ readonly view: { readonly name: string } }>(
  (t, loaded) => `${t.projects.agreement.title} – ${loaded?.view.name ?? ''}`,
)
export const handle = { compact: true }

const idOf = idIn('projectId')
const then = ({ params }: { readonly params: Params }) => urls.agreement(idOf(params))

export const loader = page('readProject', ({ ctx, actor, params }) => showAgreement(ctx, actor, idOf(params)))

export const action = formActions({
  note: form('recordSignature', noteSignatureForm, {
    act: ({ ctx, actor, params, value: { version, ...signed } }) =>
      recordSignature(ctx, actor, idOf(params), signed, version),
    then,
    flash: 'signatureNoted',
    faultsOf: agreementFaults,
  }),
  activate: form('activate', actForm, {
    act: ({ ctx, actor, params, value }) => activateAgreement(ctx, actor, idOf(params), value.version),
    then: ({ params }) => urls.project(idOf(params)),
    flash: 'projectActivated',
  }),
  edit: form('editAgreement', writeAgreementForm, {
    act: ({ ctx, actor, params, value }) => {
      const { object, uo, start, end, years, milestones, version } = value
      return editAgreement(
        ctx,
        actor,
        idOf(params),
        { object, uo, start, end, schedule: years, milestonesDueOn: milestones },
        version ?? null,
      )
    },
    then,
    flash: 'agreementSaved',
    faultsOf: agreementFaults,
  }),
})

export default function Agreement() {
  const shown = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t, format } = useText()
  const words = t.projects.agreement
  const { view, available, history } = shown
  const { agreement } = view
  const offered = [
    ...(available.includes('recordSignature') ? ['note'] : []),
    ...(available.includes('editAgreement') ? ['activate', 'edit'] : []),
  ]
  const drafted = history.find(({ action: each }) => each === 'draftAgreement')
  return (
    <Page density="tight" wide>
      <AgreementHead view={view} />
      <Stack>
        <RefusedAct reply={reply} offered={offered} />
        <AgreementNow shown={shown} />
        <Columns>
          <Column span={7}>
            <AgreementSteps
              view={view}
              draftedBy={drafted === undefined ? null : `${format.instant(drafted.at)}, ${drafted.who ?? ''}`}
            />
            <Panel title={words.schedule} side={words.scheduleSide}>
              <ScheduleTable schedule={agreement.schedule} />
            </Panel>
            <Section title={words.terms}>
              <AgreementFacts view={view} />
            </Section>
          </Column>
          <Column span={5}>
            {available.includes('recordSignature') && <SignatureNote shown={shown} reply={reply} />}
            {available.includes('editAgreement') && (
              <Activation
                view={view}
                version={shown.version}
                available={available}
                firstReportDueOn={shown.firstReportDueOn}
                pastMilestones={shown.pastMilestones}
                refusals={formState(reply, {}, 'activate').formErrors}
              />
            )}
            {available.includes('editAgreement') && <AgreementEdit shown={shown} reply={reply} />}
            <Section title={words.messages}>
              <ProjectHistory events={history} />
            </Section>
          </Column>
        </Columns>
      </Stack>
    </Page>
  )
}
