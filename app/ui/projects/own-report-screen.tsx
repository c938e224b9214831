// The quarterly report for its carrier: three short parts, what the answers mean beside them, sent when it is right.

import { parseDecimal } from '#app/domain/field-value.ts'
import { parseEuros } from '#app/domain/money.ts'
import { doubtsKey, type ReportDoubt, reportDoubts } from '#app/domain/report-doubts.ts'
import type { ReportPage } from '#app/domain/report-view.ts'
import { parisDay, parseDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Button } from '../button.tsx'
import { Checkbox } from '../checkboxes.tsx'
import { Due } from '../due.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { type FormReply, type FormState, formState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Column, Columns, Page, Stack } from '../page.tsx'
import { PageHead } from '../page-head.tsx'
import { PostForm } from '../post-form.tsx'
import { RefusedAct } from '../refused-act.tsx'
import { SaveBar } from '../save-bar.tsx'
import { SavedElsewhere } from '../saved-elsewhere.tsx'
import { savesByItself } from '../saves-by-itself.ts'
import { useText } from '../text-context.tsx'
import { FormRefusals } from './act-form.tsx'
import { ReportDoubts } from './report-doubts.tsx'
import { knownReport, ReportFields } from './report-fields.tsx'
import { ReportMeaningPanel } from './report-meaning.tsx'
import { ReportText } from './report-text.tsx'

type OwnReportScreenProps = {
  readonly shown: ReportPage & {
    /** Characters of each text. */
    readonly limit: number
    /** What is wrong with what was kept as it was typed, by field. */
    readonly faults: { readonly [field: string]: readonly string[] }
  }
  readonly reply: FormReply | undefined
}

export function OwnReportScreen({ shown, reply }: OwnReportScreenProps) {
  const { today, project, report, previous, indicators, meaning, thresholds, reader, writers, mayWrite } = shown
  const language = useText()
  const { t, format } = language
  const known = knownReport(report, indicators, format.typedAmount)
  const state = formState(reply, known, reply?.intent, shown.faults)
  const words = t.projects.report
  const { content, sentAt, readAt, periodEnd } = report
  const doubts = mayWrite ? typedDoubts(shown, state) : shown.doubts
  const key = doubtsKey(doubts)
  const confirming = state.field('confirmed')
  const isConflict = state.formErrors.includes(t.refusals.changedMeanwhile())
  const labels = {
    health: words.health,
    done: words.done,
    next: words.next,
    risks: words.risks,
    spent: words.spent({ on: periodEnd }),
    forecastTotalCost: words.cost,
    forecastEnd: words.end,
    ...Object.fromEntries(indicators.map(({ name }, index) => [`readings[${index}]`, name])),
  }
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
        {sentAt === null && !mayWrite && writers.length > 0 && (
          <Notice tone="info">{words.writtenBy({ names: writers })}</Notice>
        )}
        {sentAt !== null && (
          <Notice tone="success" title={words.sentNotice}>
            {readAt === null
              ? words.sentWords({ at: format.instant(sentAt), reader })
              : words.readNotice({ name: report.readBy ?? '', at: format.instant(readAt) })}
          </Notice>
        )}
        <ErrorSummary
          faults={state.errors}
          labels={{ ...labels, confirmed: words.confirmDoubts }}
          saved={sentAt === null && !isConflict ? words.savedAll : null}
          standing={reply === undefined}
        />
        {readAt === null && !mayWrite && <ReportDoubts doubts={doubts} />}
        {isConflict ? (
          <SavedElsewhere
            known={known}
            state={state}
            labels={labels}
            choices={t.projects.reportHealth}
            href={urls.myReport(project.id, report.id)}
          />
        ) : (
          mayWrite && <FormRefusals sentences={state.formErrors} />
        )}
        {!mayWrite && <RefusedAct reply={reply} offered={[]} />}
        <PostForm
          noValidate
          autoComplete="off"
          {...(mayWrite && sentAt === null ? savesByItself('routes/projects/own-report', 'draft', language) : {})}
        >
          <Columns>
            <Column span={7}>
              {mayWrite ? (
                <ReportFields
                  state={state}
                  version={String(report.version)}
                  periodEnd={periodEnd}
                  agreed={project}
                  previous={previous}
                  indicators={indicators}
                  limit={shown.limit}
                />
              ) : (
                content !== null && <ReportText content={content} periodEnd={periodEnd} indicators={indicators} />
              )}
            </Column>
            <Column span={5}>
              {(mayWrite || meaning !== null) && (
                <ReportMeaningPanel meaning={meaning} thresholds={thresholds} isSent={sentAt !== null} isOwn />
              )}
            </Column>
          </Columns>
          {mayWrite && doubts.length > 0 && (
            <>
              <ReportDoubts doubts={doubts} />
              <Checkbox
                {...confirming}
                label={words.confirmDoubts}
                value={key}
                defaultChecked={confirming.defaultValue === key}
                required
              />
            </>
          )}
          {mayWrite && (
            <SaveBar>
              {sentAt === null && (
                <>
                  <Button look="tertiary" name="intent" value="draft">
                    {words.save}
                  </Button>
                  <Button look="secondary" name="intent" value="keep">
                    {words.compute}
                  </Button>
                </>
              )}
              <Button name="intent" value="send">
                {sentAt === null ? t.projects.action.sendReport : words.correct}
              </Button>
            </SaveBar>
          )}
        </PostForm>
      </Stack>
    </Page>
  )
}

/** Of what stands in the fields, wherever it can be read: what is sent is what was confirmed. */
function typedDoubts({ previous, indicators, report, today }: ReportPage, state: FormState): readonly ReportDoubt[] {
  const typed = (name: string): string => state.field(name).defaultValue
  const [spent, forecastTotalCost] = [parseEuros(typed('spent')), parseEuros(typed('forecastTotalCost'))]
  const forecastEnd = parseDay(typed('forecastEnd'))
  if (spent === null || forecastTotalCost === null || forecastEnd === null) return []
  return reportDoubts(
    { spent, forecastTotalCost, forecastEnd },
    previous,
    indicators.map(({ name, unit }, index) => ({ name, unit, value: parseDecimal(typed(`readings[${index}]`)) })),
    report.sentAt === null ? today : parisDay(report.sentAt),
  )
}
