// The accounts of the demonstration: one click to be somebody, and what waits for each.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listedAccounts, signInAs } from '#app/demo/accounts.ts'
import { demoMorning } from '#app/demo/world.ts'
import { ok } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { enterAsForm } from '#app/forms/enter-as.ts'
import { AccountGroups } from '#app/ui/demo/account-groups.tsx'
import { ClockPanel } from '#app/ui/demo/clock-panel.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Section } from '#app/ui/section.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { listMail } from '#app/use-cases/demo/list-mail.ts'
import { showClock } from '#app/use-cases/demo/show-clock.ts'
import { findHome } from '#app/use-cases/people/home.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'
import { sessionCookies, sessionToken } from '#app/web/sign-in-cookies.ts'

export const meta = titled(t => t.demo.accounts.title)

export const loader = publicPage('useDemonstration', async ({ ctx, actor }) => {
  const clock = await showClock(ctx, actor)
  if (!clock.ok) return clock
  const { mails, total } = await listMail(ctx, { to: '', page: 1, perPage: 1 })
  return ok({
    ...clock.value,
    moved: parisDay(clock.value.now) !== parisDay(demoMorning),
    accounts: listedAccounts.map(({ email, name, position, ministry, roles, disabled, listedAs }) => ({
      email,
      name,
      position,
      ministry,
      roles,
      isDisabled: disabled !== null,
      waits: listedAs ?? { fr: '', en: '' },
    })),
    mail: { total, last: mails.map(({ sentAt, subject }) => ({ sentAt, subject }))[0] ?? null },
  })
})

export const action = publicFormAction('useDemonstration', enterAsForm, {
  act: async ({ ctx, value, request }) => {
    const entered = await signInAs(ctx, value.email, sessionToken(request))
    if (!entered.ok) return entered
    return ok({ token: entered.value.token, home: await findHome(ctx, entered.value.personId) })
  },
  then: ({ value }) => redirect(urls[value.home](), { status: 303, headers: sessionCookies(value.token) }),
})

export default function Accounts() {
  const { now, presets, accounts, moved, mail } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>())
  const { t, format } = useText()
  const words = t.demo.accounts
  return (
    <Page>
      <PageHead title={words.title} reference={words.reference}>
        {words.lead({ count: accounts.length })} {moved && words.moved}
      </PageHead>
      {[...state.formErrors, ...state.errors.filter(({ name }) => name !== '').map(({ sentence }) => sentence)].map(
        sentence => (
          <Notice key={sentence} tone="error" live title={words.refused}>
            {sentence}
          </Notice>
        ),
      )}
      <Columns>
        <Column span={8}>
          <AccountGroups accounts={accounts} />
        </Column>
        <Column span={4} aside={words.aside}>
          <ClockPanel now={now} presets={presets} />
          <Section title={words.mail}>
            <p>
              <a className="fr-link gd-target" href={urls.demoMail()}>
                {words.mailbox} <span className="gd-count">{format.number(mail.total)}</span>
              </a>
            </p>
            <p className="fr-text--sm gd-muted">
              {words.mailNote}{' '}
              {mail.last !== null &&
                words.lastMail({ at: format.instant(mail.last.sentAt), subject: mail.last.subject })}
            </p>
          </Section>
          <Section title={words.path}>
            <Steps steps={words.pathSteps} />
          </Section>
        </Column>
      </Columns>
    </Page>
  )
}
