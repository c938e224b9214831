// What the product keeps about people, why, for how long, and what they may ask.

import { useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/ui/data-table.tsx'
import { Page, Prose } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Paragraphs } from '#app/ui/public/paragraphs.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { showService } from '#app/use-cases/windows/show-service.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled(t => t.legal.personalData.title)

export const loader = publicPage('readWindow', ({ ctx, actor }) => showService(ctx, actor))

export default function PersonalData() {
  const { email } = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.legal.personalData
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Section title={words.kept}>
        <div className="gd-panel">
          <DataTable
            caption={words.keptCaption}
            rows={words.rows}
            rowKey={({ what }) => what}
            columns={[
              { key: 'what', head: words.what, cell: ({ what }) => what, rowHead: true },
              { key: 'why', head: words.why, cell: ({ why }) => why },
              { key: 'long', head: words.long, cell: ({ long }) => long },
            ]}
          />
        </div>
        <p className="gd-muted fr-text--sm">{words.keptNote}</p>
      </Section>
      <Paragraphs title={words.notKept} entries={words.notKeptItems} />
      <Paragraphs title={words.cookies} text={words.cookiesText} />
      <Paragraphs title={words.basis} text={words.basisText} />
      <Section title={words.rights}>
        <Prose>
          <p>{words.rightsText}</p>
          <p>
            <a className="fr-link" href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        </Prose>
      </Section>
      <Paragraphs title={words.published} text={words.publishedText} />
    </Page>
  )
}
