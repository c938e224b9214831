// The accessibility statement: not compliant, since nobody has audited the site, and what is done all the same.

import { useLoaderData } from '@remix-run/react'
import { Page, Prose } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Paragraphs } from '#app/ui/public/paragraphs.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { showService } from '#app/use-cases/windows/show-service.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled(t => t.legal.accessibility.title)

export const loader = publicPage('readWindow', ({ ctx, actor }) => showService(ctx, actor))

export default function Accessibility() {
  const { email } = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.legal.accessibility
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Paragraphs title={words.state} text={words.stateText} />
      <Paragraphs title={words.done} entries={words.doneItems} />
      <Paragraphs title={words.missing} entries={words.missingItems} />
      <Section title={words.report}>
        <Prose>
          <p>{words.reportText}</p>
          <p>
            <a className="fr-link" href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        </Prose>
      </Section>
      <Paragraphs title={words.remedy} text={words.remedyText} />
      <p className="fr-text--sm gd-muted">{words.made}</p>
    </Page>
  )
}
