// An application is started: a title, for the body of whoever starts it, while the window is open.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuse } from '#app/domain/result.ts'
import { startApplicationForm } from '#app/forms/start-application.ts'
import { lastSecond } from '#app/text/format.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { showStart } from '#app/use-cases/applications/show-start.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.applying.start.title)

export const loader = page('createApplication', async ({ ctx, actor }) => {
  const shown = await showStart(ctx, actor)
  if (shown.ok && shown.value.isOpen && shown.value.organisation === null)
    throw redirect(urls.organisation(urls.startApplication(shown.value.slug)))
  return shown
})

export const action = formAction('createApplication', startApplicationForm, {
  act: async ({ ctx, actor, value }) => {
    const shown = await showStart(ctx, actor)
    return shown.ok ? startApplication(ctx, actor, shown.value.windowId, value.title) : refuse(shown.refusal)
  },
  then: ({ value }) => urls.section(value.id, 'applicant'),
  flash: 'applicationStarted',
})

export default function StartApplication() {
  const { slug, now, opensAt, isOpen, closesAt, organisation } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>())
  const { t, format } = useText()
  const words = t.applying.start
  if (!isOpen || organisation === null) {
    const early = now < opensAt
    const actions = (
      <ButtonRow>
        <LinkButton href={urls.applications()}>{words.toList}</LinkButton>
        <LinkButton href={urls.whatIsAsked()} look="tertiary">
          {words.asked}
        </LinkButton>
      </ButtonRow>
    )
    return (
      <Page>
        <Void kind="page" title={early ? words.tooEarly : words.tooLate} actions={actions}>
          {early
            ? words.tooEarlyText({ at: format.exactInstant(opensAt) })
            : words.tooLateText({ at: format.exactInstant(lastSecond(closesAt)) })}
        </Void>
      </Page>
    )
  }
  return (
    <Page density="roomy">
      <Breadcrumb path={[{ label: t.applying.list.title, href: urls.applications() }]} current={words.title} />
      <PageHead title={words.title}>{words.lead}</PageHead>
      <ErrorSummary faults={state.errors} labels={{ title: words.project }} saved={null} />
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      <PostForm action={urls.startApplication(slug)} noValidate>
        <Stack>
          <Facts
            facts={[
              {
                label: words.body,
                value: organisation.name,
                detail: (
                  <a className="fr-link" href={urls.organisation(urls.startApplication(slug))}>
                    {words.bodyChange}
                  </a>
                ),
              },
            ]}
          />
          <TextField {...state.field('title')} label={words.project} hint={words.projectHint} required />
          <ButtonRow>
            <Button>{words.create}</Button>
            <LinkButton href={urls.whatIsAsked()} look="tertiary">
              {words.asked}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </PostForm>
    </Page>
  )
}
