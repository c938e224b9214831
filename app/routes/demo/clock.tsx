// The demonstration's clock: where it stands, where it may go, and what happened on the way.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { advanceClockForm } from '#app/forms/advance-clock.ts'
import { typedDay } from '#app/text/format.ts'
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx'
import { DayField } from '#app/ui/day-field.tsx'
import { ClockPanel } from '#app/ui/demo/clock-panel.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FieldRow } from '#app/ui/field-row.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { advanceClock } from '#app/use-cases/demo/advance-clock.ts'
import { showClock } from '#app/use-cases/demo/show-clock.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled(t => t.demo.clock.title)

export const loader = publicPage('useDemonstration', async ({ ctx, actor, url }) => {
  const clock = await showClock(ctx, actor)
  const sent = url.searchParams.get('courriels') ?? ''
  return clock.ok ? ok({ ...clock.value, sent: /^\d{1,6}$/.test(sent) ? Number(sent) : null }) : clock
})

export const action = publicFormAction('useDemonstration', advanceClockForm, {
  act: ({ ctx, value }) => advanceClock(ctx, value),
  then: ({ value }) => redirect(`${urls.demoClock()}?courriels=${value.mails}`, { status: 303 }),
  fieldOf: refusal => (refusal.code === 'clockBackwards' ? 'day' : null),
})

export default function Clock() {
  const { now, presets, sent } = useLoaderData<typeof loader>()
  const attempt = useActionData<FormReply>()
  const { t, format } = useText()
  const words = t.demo.clock
  const state = formState(attempt, { day: typedDay(parisDay(now)), time: '' })
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      {sent !== null && attempt === undefined && (
        <Notice tone="success" live title={words.moved({ to: format.exactInstant(now) })}>
          <p>{words.onTheWay({ mails: sent })}</p>
          <p>
            <a className="fr-link gd-target" href={urls.demoMail()}>
              {words.seeMail}
            </a>
          </p>
        </Notice>
      )}
      <Columns>
        <Column span={6}>
          <ClockPanel now={now} presets={presets} />
        </Column>
        <Column span={6}>
          <Panel title={words.free}>
            <PostForm>
              <Stack>
                <FieldRow>
                  <DayField {...state.field('day')} label={words.day} required />
                  <TextField {...state.field('time')} label={words.time} hint={words.timeHint} shape="short" />
                </FieldRow>
                <ButtonRow>
                  <Button>{words.move}</Button>
                  <LinkButton href={urls.demo()} look="tertiary">
                    {words.seeAccounts}
                  </LinkButton>
                </ButtonRow>
              </Stack>
            </PostForm>
          </Panel>
        </Column>
      </Columns>
    </Page>
  )
}
