// A funded project as the office follows it: health with its reasons, milestones, spending, indicators, reports, acts.

import { useActionData, useLoaderData } from '@remix-run/react'
import {
  actForm,
  giveReasonForm,
  giveWordForm,
  overrideHealthForm,
  remindOfForm,
  stopProjectForm,
} from '#app/forms/act-on-project.ts'
import type { FormReply } from '#app/ui/form-state.ts'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { DriftSection } from '#app/ui/projects/drift-lines.tsx'
import { GrantSum } from '#app/ui/projects/grant-sum.tsx'
import { HealthNotice } from '#app/ui/projects/health-notice.tsx'
import { Indicators } from '#app/ui/projects/indicators.tsx'
import { Milestones } from '#app/ui/projects/milestones.tsx'
import { ProjectActs } from '#app/ui/projects/project-acts.tsx'
import { ProjectHead } from '#app/ui/projects/project-head.tsx'
import { ProjectHistory } from '#app/ui/projects/project-history.tsx'
import { ProjectNow } from '#app/ui/projects/project-now.tsx'
import { ProjectTerms } from '#app/ui/projects/project-terms.tsx'
import { ReportsTable } from '#app/ui/projects/reports-table.tsx'
import { Spending } from '#app/ui/projects/spending.tsx'
import { RefusedAct } from '#app/ui/refused-act.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { closeProject, proposeClosure } from '#app/use-cases/projects/close-project.ts'
import { overrideHealth } from '#app/use-cases/projects/override-health.ts'
import { remindCarrier } from '#app/use-cases/projects/remind-carrier.ts'
import { showProject } from '#app/use-cases/projects/show-project.ts'
import { resumeProject, suspendProject, terminateProject } from '#app/use-cases/projects/suspend-project.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'

export const meta = titled<{ readonly view: { readonly name: string } }>(
  (t, loaded) => loaded?.view.name ?? t.projects.board.title,
)
export const handle = { compact: true }

const idOf = idIn('projectId')
const then = ({ params }: { readonly params: Params }) => urls.project(idOf(params))
const done = { then, flash: 'projectActDone' } as const

export const loader = page('readProject', ({ ctx, actor, params }) => showProject(ctx, actor, idOf(params)))

const reasoned = (
  action: 'suspend' | 'proposeClosure' | 'terminate',
  perform: typeof suspendProject,
  schema: typeof giveReasonForm | typeof stopProjectForm = giveReasonForm,
) =>
  form(action, schema, {
    act: ({ ctx, actor, params, value }) => perform(ctx, actor, idOf(params), value.reason, value.version),
    ...done,
  })

export const action = formActions({
  remindCarrier: form('remindCarrier', remindOfForm, {
    act: ({ ctx, actor, params, value }) => remindCarrier(ctx, actor, idOf(params), value.matter, value.word),
    then,
    flash: 'carrierReminded',
  }),
  suspend: reasoned('suspend', suspendProject),
  resume: form('resume', giveWordForm, {
    act: ({ ctx, actor, params, value }) => resumeProject(ctx, actor, idOf(params), value.word, value.version),
    ...done,
  }),
  proposeClosure: reasoned('proposeClosure', proposeClosure),
  close: form('close', actForm, {
    act: ({ ctx, actor, params, value }) => closeProject(ctx, actor, idOf(params), value.version),
    ...done,
  }),
  terminate: reasoned('terminate', terminateProject, stopProjectForm),
  overrideHealth: form('overrideHealth', overrideHealthForm, {
    act: ({ ctx, actor, params, value: { level, reason, version } }) =>
      overrideHealth(ctx, actor, idOf(params), level === 'computed' ? null : level, reason, version),
    then,
    flash: 'healthSet',
    fieldOf: ({ code }) => (code === 'reasonMissing' ? 'reason' : code === 'healthUnchanged' ? 'level' : null),
  }),
})

export default function ShowProject() {
  const shown = useLoaderData<typeof loader>()
  const { view, history, available, isYours, mayReadFile, reminded } = shown
  const reply = useActionData<FormReply>()
  const words = useText().t.projects
  return (
    <Page density="tight" wide>
      <ProjectHead view={view} />
      <Stack>
        <RefusedAct reply={reply} offered={available} />
        <ProjectNow view={view} isYours={isYours} reminded={reminded} />
        <HealthNotice health={view.health} />
        <Columns>
          <Column span={7}>
            <Milestones
              milestones={view.milestones}
              today={view.today}
              start={view.agreement.start}
              hrefOf={each => urls.milestone(view.id, each.id)}
            />
            <Spending view={view} />
            <ReportsTable
              reports={view.reports}
              today={view.today}
              hrefOf={each => (each.sentAt === null ? null : urls.report(view.id, each.id))}
            />
          </Column>
          <Column span={5}>
            <DriftSection view={view} />
            <GrantSum view={view} />
            <Indicators indicators={view.indicators} today={view.today} start={view.agreement.start} />
            <ProjectActs shown={shown} reply={reply} />
            <ProjectTerms view={view} mayReadFile={mayReadFile} />
            <Section title={words.show.history}>
              <ProjectHistory events={history} />
            </Section>
          </Column>
        </Columns>
      </Stack>
    </Page>
  )
}
