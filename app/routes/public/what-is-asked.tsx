// « Ce qui vous sera demandé »: the whole form and its rules on one page to print, made from the form's own table.

import { useLoaderData } from '@remix-run/react'
import { applicationForm, attachmentKinds } from '#app/domain/application-form.ts'
import { parisDay } from '#app/domain/time.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ExpenseLists } from '#app/ui/expense-lists.tsx'
import { Figures } from '#app/ui/figures.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AskedDocuments } from '#app/ui/public/asked-documents.tsx'
import { AskedRules } from '#app/ui/public/asked-rules.tsx'
import { AskedSection } from '#app/ui/public/asked-section.tsx'
import { Section } from '#app/ui/section.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showWhatIsAsked } from '#app/use-cases/windows/show-what-is-asked.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled(t => t.asked.title)

export const loader = publicPage('readWindow', ({ ctx, actor }) => showWhatIsAsked(ctx, actor))

export default function WhatIsAsked() {
  const { today, closesAt, version } = useLoaderData<typeof loader>()
  const { t, format } = useText()
  const words = t.asked
  return (
    <Page density="roomy">
      <Breadcrumb path={[{ label: t.frame.navigation.window, href: urls.window() }]} current={words.title} />
      <PageHead
        title={words.title}
        reference={words.reference({
          number: version.number,
          since: format.day(parisDay(version.validFrom)),
          today: format.day(today),
        })}
      >
        {words.lead}
      </PageHead>
      <AskedFigures />
      <div className="fr-grid-row fr-grid-row--gutters gd-asked__grid">
        <aside className="fr-col-lg-3 gd-asked__toc" aria-labelledby="sommaire">
          <Contents />
        </aside>
        <div className="fr-col-lg-9 gd-stack">
          <Section title={words.expenses} id="depenses">
            <ExpenseLists expenses={version.expenses} />
          </Section>
          <AskedDocuments version={version} />
          <Section title={words.time} id="temps">
            <Steps wide steps={words.weeks} />
          </Section>
          {applicationForm.map((section, index) => (
            <AskedSection key={section.code} section={section} position={index + 1} version={version} />
          ))}
          <AskedRules version={version} closesAt={closesAt} />
        </div>
      </div>
    </Page>
  )
}

function AskedFigures() {
  const words = useText().t.asked.figures
  const fields = applicationForm.flatMap(section => section.fields)
  const minutes = applicationForm.reduce((total, section) => total + section.minutes, 0)
  const required = fields.filter(field => field.required === 'always').length
  const optional = fields.filter(field => field.required === 'never').length
  const documents = attachmentKinds.filter(kind => kind.required === 'always').length
  return (
    <div className="gd-asked__figures">
      <Figures
        figures={[
          { label: words.sections, value: applicationForm.length, base: words.sectionsBase },
          {
            label: words.required,
            value: required,
            base: words.requiredBase({ all: fields.length, conditional: fields.length - required - optional }),
          },
          {
            label: words.documents,
            value: documents,
            base: words.documentsBase({
              conditional: attachmentKinds.filter(kind => kind.required.startsWith('when')).length,
            }),
          },
          {
            label: words.writing,
            value: words.writingTime({ hours: String(Math.floor(minutes / 60)), minutes: minutes % 60 }),
            base: words.writingBase,
          },
        ]}
      />
    </div>
  )
}

function Contents() {
  const { t } = useText()
  return (
    <div className="gd-sticky">
      <h2 className="gd-panel__title" id="sommaire">
        {t.asked.toc}
      </h2>
      <ol className="gd-asked__list fr-mt-2w">
        {applicationForm.map(({ code, minutes }) => (
          <li key={code}>
            <a className="gd-target" href={`#section-${code}`}>
              {t.form.sections[code].title}
            </a>
            <span className="gd-muted">{t.asked.about({ minutes })}</span>
          </li>
        ))}
      </ol>
      <p className="fr-mt-2w">
        <LinkButton href={urls.eligibility()}>{t.publicPages.window.check}</LinkButton>
      </p>
    </div>
  )
}
