// Every e-mail template with its sample, in both languages; one of them shown whole.

import { useLoaderData } from '@remix-run/react'
import { ok, refuse } from '#app/domain/result.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { LetterFrame, LetterText } from '#app/ui/demo/letter-views.tsx'
import { Details } from '#app/ui/details.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { framingHeaders } from '#app/web/letter-frame.ts'
import { publicPage } from '#app/web/page.ts'
import { parseEmailName, sampleLetter, sampleSubject } from '#app/web/sample-letter.ts'
import { emailNames } from '#emails/samples.ts'

const locales = ['fr', 'en'] as const

export const meta = titled(t => t.demo.templates.title)

export const headers = framingHeaders

export const loader = publicPage('useDemonstration', async ({ url }) => {
  const asked = url.searchParams.get('modele')
  const shown = asked === null ? null : parseEmailName(asked)
  if (asked !== null && shown === null) return refuse({ code: 'notFound' })
  return ok({
    letter:
      shown === null ? null : { name: shown, fr: await sampleLetter(shown, 'fr'), en: await sampleLetter(shown, 'en') },
    subjects: emailNames.map(name => ({ name, fr: sampleSubject(name, 'fr'), en: sampleSubject(name, 'en') })),
  })
})

export default function Templates() {
  const { letter, subjects } = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.demo.templates
  const mailbox = [
    { label: t.demo.accounts.title, href: urls.demo() },
    { label: t.demo.mail.title, href: urls.demoMail() },
  ]
  if (letter !== null) {
    const { name } = letter
    return (
      <Page>
        <Breadcrumb path={[...mailbox, { label: words.title, href: urls.demoMailTemplates() }]} current={name} />
        <PageHead title={name} />
        {locales.map(locale => (
          <Panel key={locale} title={words.language[locale]} side={letter[locale].subject}>
            <LetterFrame
              src={urls.demoMailTemplate(name, locale)}
              title={words.frame({ name, language: words.language[locale] })}
            />
            <Details summary={t.demo.mail.text} detail={t.demo.mail.textNote} flat>
              <LetterText text={letter[locale].text} />
            </Details>
          </Panel>
        ))}
      </Page>
    )
  }
  return (
    <Page>
      <Breadcrumb path={mailbox} current={words.title} />
      <PageHead title={words.title}>{words.lead}</PageHead>
      <div className="gd-panel">
        <DataTable
          caption={words.caption}
          rows={subjects}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              head: words.name,
              rowHead: true,
              cell: ({ name }) => <a href={`${urls.demoMailTemplates()}?modele=${name}`}>{name}</a>,
            },
            { key: 'fr', head: words.french, cell: ({ fr }) => <span lang="fr">{fr}</span> },
            { key: 'en', head: words.english, cell: ({ en }) => <span lang="en">{en}</span> },
          ]}
        />
      </div>
    </Page>
  )
}
