// The demonstration's mailbox: every e-mail that was sent, the newest first.

import { useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { listMail } from '#app/use-cases/demo/list-mail.ts'
import { publicPage } from '#app/web/page.ts'
import { parsePage } from '#app/web/query.ts'

const perPage = 25

export const meta = titled(t => t.demo.mail.title)

export const loader = publicPage('useDemonstration', async ({ ctx, url }) => {
  const address = url.searchParams.get('adresse') ?? ''
  const { mails, ...place } = await listMail(ctx, { to: address, page: parsePage(url), perPage })
  return ok({
    ...place,
    address,
    mails: mails.map(({ id, sentAt, to, subject, name }) => ({ id, sentAt, to, subject, name })),
  })
})

export default function Mail() {
  const { mails, total, page, pages, address } = useLoaderData<typeof loader>()
  const { t, format } = useText()
  const words = t.demo.mail
  const filtered = address === '' ? '' : `adresse=${encodeURIComponent(address)}&`
  return (
    <Page>
      <Breadcrumb path={[{ label: t.demo.accounts.title, href: urls.demo() }]} current={words.title} />
      <PageHead title={words.title} reference={words.count({ count: total })}>
        {words.lead}
      </PageHead>
      <FilterBar
        action={urls.demoMail()}
        label={words.filter}
        search={{ name: 'adresse', label: words.address, placeholder: words.addressPlaceholder, value: address }}
        filters={[]}
      />
      {mails.length === 0 ? (
        <Void
          title={address === '' ? words.none : words.nothing({ address })}
          kind={address === '' ? 'empty' : 'quiet'}
          actions={
            address !== '' && (
              <LinkButton href={urls.demoMail()} look="secondary">
                {words.all}
              </LinkButton>
            )
          }
        >
          {words.noneDetail}
        </Void>
      ) : (
        <div className="gd-panel">
          <DataTable
            caption={words.caption}
            rows={mails}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'subject',
                head: words.subject,
                rowHead: true,
                cell: ({ id, subject }) => <a href={urls.demoMailMessage(id)}>{subject}</a>,
              },
              { key: 'to', head: words.to, cell: ({ to }) => to },
              { key: 'sentAt', head: words.sentAt, cell: ({ sentAt }) => format.instant(sentAt) },
              { key: 'name', head: words.template, cell: ({ name }) => <code>{name}</code> },
            ]}
          />
        </div>
      )}
      <Pagination page={page} pages={pages} hrefOf={to => `${urls.demoMail()}?${filtered}page=${to}`} />
      <p className="gd-row fr-text--sm">
        <a className="fr-link gd-target" href={urls.demoMailTemplates()}>
          {words.templates}
        </a>
        <a className="fr-link gd-target" href={`${urls.demoMail()}?${filtered}format=json`}>
          {words.program}
        </a>
      </p>
    </Page>
  )
}
