// One e-mail of the mailbox: its text, and its layout in a frame without scripts.

import { useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LetterFrame, LetterText } from '#app/ui/demo/letter-views.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showMail } from '#app/use-cases/demo/list-mail.ts'
import { framingHeaders } from '#app/web/letter-frame.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled<{ readonly subject?: string }>((t, mail) => mail?.subject ?? t.demo.mail.title)

export const headers = framingHeaders

export const loader = publicPage('useDemonstration', async ({ ctx, params }) => {
  const mail = await showMail(ctx, params['mailId'] ?? '')
  if (!mail.ok) return mail
  const { id, sentAt, from, to, subject, text, name } = mail.value
  return ok({ id, sentAt, from, to, subject, text, name })
})

export default function MailMessage() {
  const { id, sentAt, from, to, subject, text, name } = useLoaderData<typeof loader>()
  const { t, format } = useText()
  const words = t.demo.mail
  return (
    <Page>
      <Breadcrumb
        path={[
          { label: t.demo.accounts.title, href: urls.demo() },
          { label: words.back, href: urls.demoMail() },
        ]}
        current={subject}
      />
      <PageHead title={subject} />
      <Facts
        tight
        facts={[
          { label: words.from, value: from },
          { label: words.to, value: to },
          { label: words.sentAt, value: format.exactInstant(sentAt) },
          { label: words.template, value: <code>{name}</code> },
        ]}
      />
      <Panel title={words.text} side={words.textNote}>
        <LetterText text={text} />
      </Panel>
      <Panel title={words.html}>
        <LetterFrame src={urls.demoMailHtml(id)} title={words.htmlFrame} />
      </Panel>
    </Page>
  )
}
