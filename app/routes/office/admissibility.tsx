// Admissibility of a file: its rules, a reason for each warning, or a refusal that two people make.

import { useActionData, useLoaderData } from '@remix-run/react'
import { declareAdmissibleForm } from '#app/forms/declare-admissible.ts'
import { proposedInadmissibleForm, proposeInadmissibleForm } from '#app/forms/propose-inadmissible.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { DeclareForm, InadmissibilityForms, JudgementForm } from '#app/ui/office/admissibility-forms.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { ProposalPanel } from '#app/ui/office/file-parts.tsx'
import { RuleChecks } from '#app/ui/office/rules-panel.tsx'
import { Column, Columns } from '#app/ui/page.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { fileReference, titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { declareAdmissible } from '#app/use-cases/office/declare-admissible.ts'
import {
  confirmInadmissible,
  dropInadmissible,
  proposeInadmissible,
} from '#app/use-cases/office/propose-inadmissible.ts'
import { showAdmissibility } from '#app/use-cases/office/show-admissibility.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled(t => t.office.admissibility.title, fileReference)
export const handle = { compact: true }

export const loader = page('confirmInadmissible', ({ ctx, actor, params }) =>
  showAdmissibility(ctx, actor, idOf(params)),
)

const then = ({ params }: { readonly params: Readonly<Record<string, string>> }) => urls.file(idOf(params))

export const action = formActions({
  declare: form('declareAdmissible', declareAdmissibleForm, {
    act: ({ ctx, actor, params, value }) => declareAdmissible(ctx, actor, idOf(params), value.reasons),
    then,
    flash: 'declaredAdmissible',
    faultsOf: (refusal, t) =>
      refusal.code === 'overrideReasonMissing'
        ? Object.fromEntries(refusal.rules.map(rule => [`reasons.${rule}`, [t.refusals.overrideReasonMissing()]]))
        : null,
  }),
  propose: form('proposeInadmissible', proposeInadmissibleForm, {
    act: ({ ctx, actor, params, value }) =>
      proposeInadmissible(ctx, actor, idOf(params), { reasons: value.inadmissibility, proposedAt: value.proposedAt }),
    then,
    flash: 'inadmissibilityProposed',
  }),
  drop: form('proposeInadmissible', proposedInadmissibleForm, {
    act: ({ ctx, actor, params, value }) => dropInadmissible(ctx, actor, idOf(params), value.proposedAt),
    then,
    flash: 'inadmissibilityDropped',
  }),
  confirm: form('confirmInadmissible', proposedInadmissibleForm, {
    act: ({ ctx, actor, params, value }) => confirmInadmissible(ctx, actor, idOf(params), value.proposedAt),
    then,
    flash: 'declaredInadmissible',
  }),
})

const idOf = idIn('applicationId')

export default function Admissibility() {
  const { head, findings, warnings, overrides, proposal, actions } = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const words = t.office.admissibility
  const state = formState(reply, {}, reply?.intent)
  const isOpen = head.state === 'submitted'
  return (
    <FileFrame head={head} about={{ title: words.title, lead: isOpen ? words.lead : words.moved }}>
      <ErrorSummary
        faults={state.errors}
        labels={{ ...words, ...t.rules.name, inadmissibility: words.reasons }}
        saved={null}
      />
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      {isOpen && <JudgementForm proposedAt={proposal?.at ?? null} />}
      <Columns>
        <Column span={7}>
          <Panel title={words.rulesTitle}>
            <RuleChecks findings={findings} overrides={overrides} />
          </Panel>
          {actions.includes('declareAdmissible') && (
            <DeclareForm
              warnings={warnings}
              isBlocked={findings.some(({ level }) => level === 'BLOCK')}
              proposedAt={proposal?.at ?? null}
              reply={reply}
            />
          )}
        </Column>
        <Column span={5}>
          {proposal !== null && <ProposalPanel proposal={proposal} />}
          {isOpen && <InadmissibilityForms actions={actions} proposedAt={proposal?.at ?? null} reply={reply} />}
        </Column>
      </Columns>
    </FileFrame>
  )
}
