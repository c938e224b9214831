// The legal notice: whose site this is, which is nobody's but a demonstration's.

import { useLoaderData } from '@remix-run/react'
import { Facts } from '#app/ui/facts.tsx'
import { Page, Prose } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Paragraphs } from '#app/ui/public/paragraphs.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { showService } from '#app/use-cases/windows/show-service.ts'
import { publicPage } from '#app/web/page.ts'

/** A file of public/, not a screen. */
const securityContact = '/.well-known/security.txt'

export const meta = titled(t => t.legal.notice.title)

export const loader = publicPage('readWindow', ({ ctx, actor }) => showService(ctx, actor))

export default function LegalNotice() {
  const { name, postalAddress, email, phone } = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.legal.notice
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Section title={words.publisher}>
        <Prose>
          <p>{words.publisherText}</p>
        </Prose>
        <Facts
          facts={[
            { label: words.service, value: name },
            { label: words.address, value: postalAddress },
            { label: words.email, value: email },
            { label: words.phone, value: phone },
          ]}
        />
      </Section>
      <Paragraphs title={words.host} text={words.hostText} />
      <Paragraphs title={words.marks} text={words.marksText} />
      <Paragraphs title={words.data} text={words.dataText} />
      <Section title={words.security}>
        <Prose>
          <p>
            {words.securityText}{' '}
            <a className="fr-link" href={securityContact}>
              {words.securityLink}
            </a>
          </p>
        </Prose>
      </Section>
    </Page>
  )
}
