// One milestone of a project for the follow-up officer: its evidence, and accepting or returning it.

import { useActionData, useLoaderData } from '@remix-run/react'
import { giveWordForm } from '#app/forms/act-on-project.ts'
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
import { judgeMilestone } from '#app/use-cases/projects/judge-milestone.ts'
import { showMilestone } from '#app/use-cases/projects/show-milestone.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'

export const meta = titled<{
  readonly milestone: { readonly code: string }
  readonly project: { readonly name: string }
}>((t, loaded) =>
  loaded === undefined ? t.projects.show.milestones : `${loaded.milestone.code} – ${loaded.project.name}`,
)

const projectOf = idIn('projectId')
const milestoneOf = idIn('milestoneId')
const then = ({ params }: { readonly params: Params }) => urls.milestone(projectOf(params), milestoneOf(params))

export const loader = page('readProject', ({ ctx, actor, params }) =>
  showMilestone(ctx, actor, projectOf(params), milestoneOf(params), 'office'),
)

export const action = formActions({
  acceptMilestone: form('acceptMilestone', giveWordForm, {
    act: ({ ctx, actor, params, value }) =>
      judgeMilestone(ctx, actor, projectOf(params), milestoneOf(params), 'acceptMilestone', value.word, value.version),
    then,
    flash: 'milestoneAccepted',
  }),
  returnMilestone: form('returnMilestone', giveWordForm, {
    act: ({ ctx, actor, params, value }) =>
      judgeMilestone(ctx, actor, projectOf(params), milestoneOf(params), 'returnMilestone', value.word, value.version),
    then,
    flash: 'milestoneReturned',
    fieldOf: refusal => (refusal.code === 'reasonMissing' ? 'word' : null),
  }),
})

export default function Milestone() {
  const shown = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const words = t.projects.milestone
  const { project, milestone, version, mayJudge } = shown
  const state = formState(reply, {}, reply?.intent)
  return (
    <Page>
      <Breadcrumb
        path={[
          { label: t.projects.board.title, href: urls.projects() },
          { label: project.name, href: urls.project(project.id) },
        ]}
        current={milestone.code}
      />
      <PageHead title={words.title(milestone)} reference={`${project.reference} · ${project.name}`} />
      <Stack>
        <ErrorSummary faults={state.errors} labels={words} saved={null} />
        {mayJudge ? <FormRefusals sentences={state.formErrors} /> : <RefusedAct reply={reply} offered={[]} />}
        <MilestoneText {...shown} />
        {mayJudge && (
          <Panel title={words.judge} yours>
            <PostForm>
              <HiddenFields values={{ version }} />
              <Stack small>
                <TextArea {...state.field('word')} label={words.word} hint={words.wordHint} rows={4} />
                <ButtonRow>
                  <Button name="intent" value="acceptMilestone">
                    {t.projects.action.acceptMilestone}
                  </Button>
                  <Button name="intent" value="returnMilestone" look="secondary">
                    {t.projects.action.returnMilestone}
                  </Button>
                </ButtonRow>
              </Stack>
            </PostForm>
          </Panel>
        )}
      </Stack>
    </Page>
  )
}
