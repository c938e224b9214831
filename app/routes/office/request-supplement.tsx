// Supplements are asked of the carrier: a message, the fields that reopen, a day.

import { useActionData, useLoaderData } from '@remix-run/react'
import type { SupplementProblem } from '#app/domain/supplement-request.ts'
import { requestSupplementForm } from '#app/forms/request-supplement.ts'
import { typedDay } from '#app/text/format.ts'
import { Button } from '#app/ui/button.tsx'
import { DayField } from '#app/ui/day-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { FormerRequests, RequestedFields } from '#app/ui/office/supplement-fields.tsx'
import { Column, Columns, Stack } from '#app/ui/page.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { fileReference, titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { showSupplementRequest } from '#app/use-cases/office/show-supplement-request.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled(t => t.office.supplement.title, fileReference)
export const handle = { compact: true }

export const loader = page('requestSupplement', ({ ctx, actor, params }) =>
  showSupplementRequest(ctx, actor, idOf(params)),
)

export const action = formAction('requestSupplement', requestSupplementForm, {
  act: ({ ctx, actor, params, value }) => requestSupplement(ctx, actor, idOf(params), value),
  then: ({ params }) => urls.file(idOf(params)),
  flash: 'supplementRequested',
  faultsOf: (refusal, t) =>
    refusal.code === 'supplementWrong'
      ? Object.fromEntries(
          refusal.problems.map(problem => [
            fieldOf[problem.code],
            [t.refusals.supplementWrong({ ...refusal, problems: [problem] })],
          ]),
        )
      : null,
})

const fieldOf = {
  messageMissing: 'message',
  fieldsMissing: 'fields',
  dueOnMissing: 'dueOn',
  dueOnPast: 'dueOn',
  dueOnTooLate: 'dueOn',
} as const satisfies Record<SupplementProblem['code'], string>

const idOf = idIn('applicationId')

export default function RequestSupplement() {
  const { head, sections, dueOn, latest, former, mayRequest } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>(), { dueOn: typedDay(dueOn) })
  const { t, format } = useText()
  const words = t.office.supplement
  const { error } = state.field('fields')
  return (
    <FileFrame head={head} about={{ title: words.title, lead: words.lead }}>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      {!mayRequest && <Notice tone="info">{words.notNow}</Notice>}
      <Columns>
        <Column span={8}>
          {mayRequest && (
            <Panel title={words.title} titleHidden yours>
              <PostForm noValidate>
                <Stack>
                  <TextArea
                    {...state.field('message')}
                    label={words.message}
                    hint={words.messageHint}
                    rows={8}
                    maxLength={3000}
                    required
                  />
                  <RequestedFields sections={sections} chosen={state.values('fields')} error={error} />
                  <DayField
                    {...state.field('dueOn')}
                    label={words.dueOn}
                    hint={words.dueHint({ latest: format.day(latest) })}
                    required
                  />
                  <p className="fr-text--sm gd-muted">{words.sendHint}</p>
                  <Button>{words.send}</Button>
                </Stack>
              </PostForm>
            </Panel>
          )}
        </Column>
        <Column span={4}>{former.length > 0 && <FormerRequests requests={former} />}</Column>
      </Columns>
    </FileFrame>
  )
}
