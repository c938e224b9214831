// A project as its carrier follows it: what is expected of them and by when, and how the project is judged.

import { useActionData, useLoaderData } from '@remix-run/react'
import { finishProjectForm, giveWordForm } from '#app/forms/act-on-project.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ActForm } from '#app/ui/projects/act-form.tsx'
import { AgreementFacts, ScheduleTable } from '#app/ui/projects/agreement-facts.tsx'
import { DriftLines } from '#app/ui/projects/drift-lines.tsx'
import { HealthNotice } from '#app/ui/projects/health-notice.tsx'
import { Indicators } from '#app/ui/projects/indicators.tsx'
import { stateLook } from '#app/ui/projects/looks.ts'
import { Milestones } from '#app/ui/projects/milestones.tsx'
import { OwnNeeds } from '#app/ui/projects/own-needs.tsx'
import { ProjectHistory } from '#app/ui/projects/project-history.tsx'
import { ProjectNow } from '#app/ui/projects/project-now.tsx'
import { ReportsTable } from '#app/ui/projects/reports-table.tsx'
import { RefusedAct } from '#app/ui/refused-act.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { startClosing } from '#app/use-cases/projects/close-project.ts'
import { showOwnProject } from '#app/use-cases/projects/show-own-project.ts'
import { withdrawProject } from '#app/use-cases/projects/withdraw-project.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly view: { readonly name: string } }>(
  (t, loaded) => loaded?.view.name ?? t.projects.own.title,
)

const idOf = idIn('projectId')

export const loader = page('readProject', ({ ctx, actor, params }) => showOwnProject(ctx, actor, idOf(params)))

export const action = formActions({
  startClosing: form('startClosing', finishProjectForm, {
    act: ({ ctx, actor, params, value }) => startClosing(ctx, actor, idOf(params), value.version),
    then: ({ params }) => urls.myProject(idOf(params)),
    flash: 'projectActDone',
  }),
  withdrawProject: form('withdrawProject', giveWordForm, {
    act: ({ ctx, actor, params, value }) => withdrawProject(ctx, actor, idOf(params), value.word, value.version),
    then: () => urls.applications(),
    flash: 'projectWithdrawn',
  }),
})

export default function OwnProject() {
  const { view, version, history, available, isYours, contact } = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const words = t.projects
  const { id, agreement, today } = view
  return (
    <Page>
      <Breadcrumb path={[{ label: words.own.title, href: urls.myProjects() }]} current={view.name} />
      <PageHead
        title={view.name}
        reference={`${view.reference} · ${words.agreementKind[agreement.kind]} ${agreement.number}`}
        badge={<Badge look={stateLook[view.state]}>{words.state[view.state]}</Badge>}
      >
        {view.name === view.title ? undefined : view.title}
      </PageHead>
      <Stack>
        <RefusedAct reply={reply} offered={available} />
        <ProjectNow view={view} isYours={isYours} />
        <OwnNeeds
          view={view}
          canReport={available.includes('sendReport')}
          canEvidence={available.includes('submitEvidence')}
          contact={contact}
        />
        <HealthNotice health={view.health} />
        {view.drift !== null && (
          <Section title={words.show.drift}>
            <DriftLines view={view} />
          </Section>
        )}
        <Milestones
          milestones={view.milestones}
          today={today}
          start={agreement.start}
          hrefOf={each => urls.myMilestone(id, each.id)}
        />
        <ReportsTable reports={view.reports} today={today} hrefOf={each => urls.myReport(id, each.id)} />
        <Indicators indicators={view.indicators} today={today} start={agreement.start} />
        <Section title={words.show.agreement}>
          <AgreementFacts view={view} />
          <ScheduleTable schedule={agreement.schedule} />
        </Section>
        {available.includes('startClosing') && (
          <ActForm
            intent="startClosing"
            version={version}
            label={words.own.finish}
            reply={reply}
            field={null}
            note={words.own.finishWords}
            confirm={words.own.finishConfirm}
          />
        )}
        {available.includes('withdrawProject') && (
          <ActForm
            intent="withdrawProject"
            version={version}
            label={words.own.withdraw}
            reply={reply}
            look="danger"
            field={{ name: 'word', label: words.own.withdrawWord, required: false }}
            note={words.own.withdrawWords}
          />
        )}
        {contact !== null && <p>{words.own.contact(contact)}</p>}
        <Section title={words.show.history}>
          <ProjectHistory events={history} />
        </Section>
      </Stack>
    </Page>
  )
}
