// The signatory withdraws an application: said to be final before it is done.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { withdrawApplicationForm } from '#app/forms/withdraw-application.ts'
import { CarrierHead, CarrierPath } from '#app/ui/applications/carrier-head.tsx'
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showWithdrawal } from '#app/use-cases/applications/show-withdrawal.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.applying.withdrawal.title)

const idOf = (params: Readonly<Record<string, string>>): ApplicationId => toId(params['applicationId'] ?? '')

export const loader = page('withdraw', ({ ctx, actor, params }) => showWithdrawal(ctx, actor, idOf(params)))

export const action = formAction('withdraw', withdrawApplicationForm, {
  act: ({ ctx, actor, params, value }) => withdrawApplication(ctx, actor, idOf(params), value.word),
  then: ({ params }) => urls.application(idOf(params)),
  flash: 'withdrawn',
})

export default function Withdrawal() {
  const { view } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>())
  const words = useText().t.applying.withdrawal
  return (
    <Page density="roomy">
      <CarrierPath view={view} current={words.title} />
      <CarrierHead view={view} title={words.title}>
        {view.title}
      </CarrierHead>
      <ErrorSummary faults={state.errors} saved={null} />
      <Notice tone="warning">{view.state === 'draft' ? words.leadDraft : words.lead}</Notice>
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      <form method="post" noValidate>
        <Stack>
          <TextArea
            {...state.field('word')}
            label={words.word}
            hint={words.wordHint}
            rows={4}
            maxLength={1000}
            required={false}
          />
          <ButtonRow>
            <Button look="danger">{words.withdraw}</Button>
            <LinkButton href={urls.application(view.id)} look="tertiary">
              {words.keep}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
    </Page>
  )
}
