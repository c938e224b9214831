// The quarterly report for its carrier: three short parts, what the answers mean beside them, sent when it is right.

import { useActionData, useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import type { Day } from '#app/domain/time.ts'
import { reportDraftForm, reportTextLimit, writeReportForm } from '#app/forms/write-report.ts'
import { textFor } from '#app/text/text.ts'
import type { FormReply } from '#app/ui/form-state.ts'
import { OwnReportScreen } from '#app/ui/projects/own-report-screen.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { saveReportDraft } from '#app/use-cases/projects/save-report-draft.ts'
import { writeReport } from '#app/use-cases/projects/send-report.ts'
import { showReport } from '#app/use-cases/projects/show-report.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'
import { faultsOfTyped } from '#app/web/typed-faults.ts'
import { typedFields } from '#app/web/typed-fields.ts'

export const handle = { enhance: true }

export const meta = titled<{
  readonly report: { readonly periodEnd: Day }
  readonly project: { readonly name: string }
}>((t, loaded) =>
  loaded === undefined ? t.projects.show.reports : `${t.projects.report.title(loaded.report)} – ${loaded.project.name}`,
)

const projectOf = idIn('projectId')
const reportOf = idIn('reportId')

export const loader = page('readProject', async ({ ctx, actor, params, locale }) => {
  const shown = await showReport(ctx, actor, projectOf(params), reportOf(params), 'carrier')
  if (!shown.ok) return shown
  const { typed } = shown.value.report
  return ok({
    ...shown.value,
    faults: typed === null ? {} : faultsOfTyped(writeReportForm, { ...typed, version: '1' }, textFor(locale)),
  })
})

const back = ({ params }: { readonly params: Params }) => urls.myReport(projectOf(params), reportOf(params))

const fieldsOfRefusals: { readonly [code: string]: string } = {
  endBeforeStart: 'forecastEnd',
  endBeforePeriod: 'forecastEnd',
  amountNotPositive: 'forecastTotalCost',
  reportDoubtful: 'confirmed',
}

/** Computed or sent when it is right; what was typed is kept all the same. */
const judged = (go: 'keep' | 'send') =>
  form('sendReport', writeReportForm, {
    act: ({ ctx, actor, params, value }) => writeReport(ctx, actor, projectOf(params), reportOf(params), go, value),
    then: back,
    fieldOf: ({ code }) => fieldsOfRefusals[code] ?? null,
    orKeep: ({ ctx, actor, params, formData }) =>
      saveReportDraft(ctx, actor, projectOf(params), reportOf(params), {
        readVersion: Number(formData.get('version')),
        typed: typedFields(formData),
      }),
  })

export const action = formActions({
  draft: form('sendReport', reportDraftForm, {
    act: ({ ctx, actor, params, value, formData }) =>
      saveReportDraft(ctx, actor, projectOf(params), reportOf(params), {
        readVersion: value.version,
        typed: typedFields(formData),
      }),
    then: back,
    flash: 'reportSaved',
    versionOf: ({ version }) => version,
    stillWrong: (formData, t) => faultsOfTyped(writeReportForm, typedFields(formData), t),
  }),
  keep: judged('keep'),
  send: judged('send'),
})

export default function OwnReport() {
  return (
    <OwnReportScreen
      shown={{ ...useLoaderData<typeof loader>(), limit: reportTextLimit }}
      reply={useActionData<FormReply>()}
    />
  )
}
