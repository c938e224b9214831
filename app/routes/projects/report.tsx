// One quarterly report as the office reads it, with what it makes of the project; the follow-up officer says it is read.

import { useActionData, useLoaderData } from '@remix-run/react'
import type { Day } from '#app/domain/time.ts'
import { actForm } from '#app/forms/act-on-project.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button } from '#app/ui/button.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { HiddenFields } from '#app/ui/hidden-fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { FormRefusals } from '#app/ui/projects/act-form.tsx'
import { ReportDoubts } from '#app/ui/projects/report-doubts.tsx'
import { ReportMeaningPanel } from '#app/ui/projects/report-meaning.tsx'
import { ReportText } from '#app/ui/projects/report-text.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { readReport } from '#app/use-cases/projects/read-report.ts'
import { showReport } from '#app/use-cases/projects/show-report.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{
  readonly report: { readonly periodEnd: Day }
  readonly project: { readonly name: string }
}>((t, loaded) =>
  loaded === undefined ? t.projects.show.reports : `${t.projects.report.title(loaded.report)} – ${loaded.project.name}`,
)

const projectOf = idIn('projectId')
const reportOf = idIn('reportId')

export const loader = page('readProject', ({ ctx, actor, params }) =>
  showReport(ctx, actor, projectOf(params), reportOf(params), 'office'),
)

export const action = formAction('readReport', actForm, {
  act: ({ ctx, actor, params, value }) => readReport(ctx, actor, projectOf(params), reportOf(params), value.version),
  then: ({ params }) => urls.project(projectOf(params)),
  flash: 'reportRead',
})

export default function Report() {
  const { project, report, indicators, meaning, thresholds, doubts, mayRead } = useLoaderData<typeof loader>()
  const { formErrors } = formState(useActionData<FormReply>())
  const { t, format } = useText()
  const words = t.projects.report
  const { content, sentAt, readAt } = report
  return (
    <Page>
      <Breadcrumb
        path={[
          { label: t.projects.board.title, href: urls.projects() },
          { label: project.name, href: urls.project(project.id) },
        ]}
        current={t.projects.show.reportTo({ periodEnd: report.periodEnd })}
      />
      <PageHead
        title={words.title({ periodEnd: report.periodEnd })}
        reference={`${project.reference} · ${project.name}`}
      >
        {sentAt === null ? undefined : words.sentBy({ name: report.sentBy ?? '', at: format.instant(sentAt) })}
      </PageHead>
      <Stack>
        <FormRefusals sentences={formErrors} />
        {readAt === null && <ReportDoubts doubts={doubts} />}
        {readAt !== null && (
          <Notice tone="info" small>
            {words.readNotice({ name: report.readBy ?? '', at: format.instant(readAt) })}
          </Notice>
        )}
        <Columns>
          <Column span={7}>
            {content !== null && <ReportText content={content} periodEnd={report.periodEnd} indicators={indicators} />}
          </Column>
          <Column span={5}>
            <ReportMeaningPanel meaning={meaning} thresholds={thresholds} isSent isOwn={false} />
            {mayRead && (
              <Panel title={t.projects.action.readReport} yours>
                <PostForm>
                  <HiddenFields values={{ version: report.version }} />
                  <p className="fr-text--sm gd-muted">{words.readHint}</p>
                  <Button>{t.projects.action.readReport}</Button>
                </PostForm>
              </Panel>
            )}
          </Column>
        </Columns>
      </Stack>
    </Page>
  )
}
