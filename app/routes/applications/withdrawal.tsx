// An application is given up, or a draft is: said to be final before it is done.

import { useActionData, useLoaderData } from '@remix-run/react'
import { nothingForm } from '#app/forms/fields.ts'
import { withdrawApplicationForm } from '#app/forms/withdraw-application.ts'
import { CarrierHead, CarrierPath } from '#app/ui/applications/carrier-head.tsx'
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { HiddenFields } from '#app/ui/hidden-fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showWithdrawal, type WithdrawalPage } from '#app/use-cases/applications/show-withdrawal.ts'
import { discardDraft, withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly act: WithdrawalPage['act'] }>(
  (t, loaded) => t.applying.withdrawal.title[loaded?.act ?? 'withdraw'],
)

const idOf = idIn('applicationId')

export const loader = page('readOwnApplication', ({ ctx, actor, params }) => showWithdrawal(ctx, actor, idOf(params)))

const then = ({ params }: { readonly params: Readonly<Record<string, string>> }) => urls.application(idOf(params))

export const action = formActions({
  withdraw: form('withdraw', withdrawApplicationForm, {
    act: ({ ctx, actor, params, value }) => withdrawApplication(ctx, actor, idOf(params), value.word),
    then,
    flash: 'withdrawn',
  }),
  discardDraft: form('discardDraft', nothingForm, {
    act: ({ ctx, actor, params }) => discardDraft(ctx, actor, idOf(params)),
    then,
    flash: 'draftDiscarded',
  }),
})

export default function Withdrawal() {
  const { view, act } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>(), {}, act)
  const words = useText().t.applying.withdrawal
  const title = words.title[act]
  return (
    <Page density="roomy">
      <CarrierPath view={view} current={title} />
      <CarrierHead view={view} title={title}>
        {view.title}
      </CarrierHead>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      <Notice tone="warning">{view.state === 'draft' ? words.leadDraft[act] : words.lead}</Notice>
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      <PostForm noValidate>
        <Stack>
          <HiddenFields values={{ intent: act }} />
          {act === 'withdraw' && (
            <TextArea
              {...state.field('word')}
              label={words.word}
              hint={words.wordHint}
              rows={4}
              maxLength={1000}
              required={false}
            />
          )}
          <ButtonRow>
            <Button look="danger">{words.confirm[act]}</Button>
            <LinkButton href={urls.application(view.id)} look="tertiary">
              {words.keep[act]}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </PostForm>
    </Page>
  )
}
