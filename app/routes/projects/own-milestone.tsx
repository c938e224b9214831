// One milestone for its carrier: what was promised, what was sent, and sending its evidence.

import { useActionData, useLoaderData } from '@remix-run/react'
import { evidenceLimit, giveEvidenceForm } from '#app/forms/act-on-project.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { HiddenFields } from '#app/ui/hidden-fields.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { FormRefusals } from '#app/ui/projects/act-form.tsx'
import { MilestoneText } from '#app/ui/projects/milestone-text.tsx'
import { RefusedAct } from '#app/ui/refused-act.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showMilestone } from '#app/use-cases/projects/show-milestone.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{
  readonly milestone: { readonly code: string }
  readonly project: { readonly name: string }
}>((t, loaded) =>
  loaded === undefined ? t.projects.show.milestones : `${loaded.milestone.code} – ${loaded.project.name}`,
)

const projectOf = idIn('projectId')
const milestoneOf = idIn('milestoneId')

export const loader = page('readProject', ({ ctx, actor, params }) =>
  showMilestone(ctx, actor, projectOf(params), milestoneOf(params), 'carrier'),
)

export const action = formAction('submitEvidence', giveEvidenceForm, {
  act: ({ ctx, actor, params, value }) =>
    submitEvidence(ctx, actor, projectOf(params), milestoneOf(params), value.evidence, value.version),
  then: ({ params }) => urls.myProject(projectOf(params)),
  flash: 'evidenceSent',
  fieldOf: refusal => (refusal.code === 'evidenceMissing' ? 'evidence' : null),
})

export default function OwnMilestone() {
  const shown = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.projects.milestone
  const { project, milestone, version, mayEvidence, evidence } = shown
  const reply = useActionData<FormReply>()
  const state = formState(reply, {
    version: String(version),
    evidence: evidence ?? '',
  })
  return (
    <Page density="roomy">
      <Breadcrumb
        path={[
          { label: t.projects.own.title, href: urls.myProjects() },
          { label: project.name, href: urls.myProject(project.id) },
        ]}
        current={milestone.code}
      />
      <PageHead title={words.title(milestone)} reference={`${project.reference} · ${project.name}`} />
      <Stack>
        <ErrorSummary faults={state.errors} labels={{ ...words, evidence: words.evidenceLabel }} saved={null} />
        {mayEvidence ? <FormRefusals sentences={state.formErrors} /> : <RefusedAct reply={reply} offered={[]} />}
        <MilestoneText {...shown} />
        {mayEvidence && (
          <Panel title={evidence === null ? t.projects.action.submitEvidence : words.again} yours>
            <PostForm>
              <HiddenFields values={{ version: state.field('version').defaultValue }} />
              <Stack small>
                <TextArea
                  {...state.field('evidence')}
                  label={words.evidenceLabel}
                  hint={words.evidenceHint}
                  rows={8}
                  maxLength={evidenceLimit}
                  required
                />
                <ButtonRow>
                  <Button>{t.projects.action.submitEvidence}</Button>
                </ButtonRow>
              </Stack>
            </PostForm>
          </Panel>
        )}
        {!mayEvidence && milestone.deliveredOn === null && <p className="gd-muted">{words.notYet}</p>}
      </Stack>
    </Page>
  )
}
