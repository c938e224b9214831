// The quarterly report for its carrier: three short parts, what the answers mean beside them, sent when it is right.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type ProjectId, type ReportId, toId } from '#app/domain/identifiers.ts'
import type { Day } from '#app/domain/time.ts'
import { reportTextLimit, writeReportForm } from '#app/forms/write-report.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button } from '#app/ui/button.tsx'
import { Due } from '#app/ui/due.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { FormRefusals } from '#app/ui/projects/act-form.tsx'
import { knownReport, ReportFields } from '#app/ui/projects/report-fields.tsx'
import { ReportMeaningPanel } from '#app/ui/projects/report-meaning.tsx'
import { ReportText } from '#app/ui/projects/report-text.tsx'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { writeReport } from '#app/use-cases/projects/send-report.ts'
import { showReport } from '#app/use-cases/projects/show-report.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled<{
  readonly report: { readonly periodEnd: Day }
  readonly project: { readonly name: string }
}>((t, loaded) =>
  loaded === undefined ? t.projects.show.reports : `${t.projects.report.title(loaded.report)} – ${loaded.project.name}`,
)

type Params = Readonly<Record<string, string>>
const projectOf = (params: Params): ProjectId => toId(params['projectId'] ?? '')
const reportOf = (params: Params): ReportId => toId(params['reportId'] ?? '')

export const loader = page('readProject', ({ ctx, actor, params }) =>
  showReport(ctx, actor, projectOf(params), reportOf(params), 'carrier'),
)

export const action = formAction('sendReport', writeReportForm, {
  act: ({ ctx, actor, params, value }) => writeReport(ctx, actor, projectOf(params), reportOf(params), value),
  then: ({ params }) => urls.myReport(projectOf(params), reportOf(params)),
  fieldOf: refusal =>
    refusal.code === 'endBeforeStart'
      ? 'forecastEnd'
      : refusal.code === 'amountNotPositive'
        ? 'forecastTotalCost'
        : null,
})

export default function OwnReport() {
  const { today, project, report, previous, indicators, meaning, thresholds, reader, mayWrite } =
    useLoaderData<typeof loader>()
  const { t, format } = useText()
  const state = formState(useActionData<FormReply>(), knownReport(report, indicators, format.euroAmount))
  const words = t.projects.report
  const { content, sentAt, readAt, periodEnd } = report
  return (
    <Page>
      <Breadcrumb
        path={[
          { label: t.projects.own.title, href: urls.myProjects() },
          { label: project.name, href: urls.myProject(project.id) },
        ]}
        current={t.projects.show.reportTo({ periodEnd })}
      />
      <PageHead title={words.title({ periodEnd })} reference={`${project.reference} · ${project.name}`}>
        {mayWrite ? words.lead : undefined}
      </PageHead>
      <Stack>
        {sentAt === null && (
          <p>
            <Due day={report.dueOn} today={today} exact />
            <span className="gd-muted">{words.due({ reader })}</span>
          </p>
        )}
        {sentAt !== null && (
          <Notice tone="success" title={words.sentNotice}>
            {readAt === null
              ? words.sentWords({ at: format.instant(sentAt), reader })
              : words.readNotice({ name: report.readBy ?? '', at: format.instant(readAt) })}
          </Notice>
        )}
        <ErrorSummary faults={state.errors} labels={words} saved={null} />
        <FormRefusals sentences={state.formErrors} />
        <form method="post" noValidate>
          <Columns>
            <Column span={7}>
              {mayWrite ? (
                <ReportFields
                  state={state}
                  periodEnd={periodEnd}
                  agreed={project}
                  previous={previous}
                  indicators={indicators}
                  limit={reportTextLimit}
                />
              ) : (
                content !== null && <ReportText content={content} periodEnd={periodEnd} indicators={indicators} />
              )}
            </Column>
            <Column span={5}>
              <ReportMeaningPanel meaning={meaning} thresholds={thresholds} isSent={sentAt !== null} isOwn />
            </Column>
          </Columns>
          {mayWrite && (
            <SaveBar>
              {sentAt === null && (
                <Button look="tertiary" name="go" value="keep">
                  {words.compute}
                </Button>
              )}
              <Button name="go" value="send">
                {sentAt === null ? t.projects.action.sendReport : words.correct}
              </Button>
            </SaveBar>
          )}
        </form>
      </Stack>
    </Page>
  )
}
