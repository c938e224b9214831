// The desk of the office: what waits, filtered, sorted, paged; a file nobody has can be taken from its row.

import { useActionData, useLoaderData } from '@remix-run/react'
import { applicationStates } from '#app/domain/application-workflow.ts'
import { toId } from '#app/domain/identifiers.ts'
import { deskAges, deskTabs } from '#app/domain/office-step.ts'
import { readDeskFilters } from '#app/forms/filter-desk.ts'
import { takeFromDeskForm } from '#app/forms/take-file.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { DeskTable } from '#app/ui/office/desk-table.tsx'
import { deskHref, deskParams } from '#app/ui/office/desk-view.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TagRow } from '#app/ui/tag.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { showDesk } from '#app/use-cases/office/list-desk.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.office.desk.title)
export const handle = { compact: true }

export const loader = page('readDesk', ({ ctx, actor, url }) => showDesk(ctx, actor, readDeskFilters(url.searchParams)))

export const action = formAction('takeFile', takeFromDeskForm, {
  act: ({ ctx, actor, value }) => takeFile(ctx, actor, toId(value.application), null),
  then: ({ value }) => urls.file(value.id),
  flash: 'fileTaken',
})

export default function Desk() {
  const view = useLoaderData<typeof loader>()
  const { formErrors } = formState(useActionData<FormReply>())
  const { t, locale } = useText()
  const words = t.office.desk
  const { filters, counts, rows, pages, pageSize, answerDays } = view
  const total = counts[filters.tab]
  const from = (filters.page - 1) * pageSize + 1
  const tabs = deskTabs.map(tab => ({
    label: words.tabs[tab],
    href: deskHref({ ...filters, tab, page: 1 }),
    count: counts[tab],
    current: tab === filters.tab,
  }))
  const { vue, tri, sens, ...chosen } = deskParams(filters)
  const isFiltered =
    chosen.q !== '' || chosen.etat !== '' || chosen.volet !== '' || chosen.ministere !== '' || chosen.age !== ''
  return (
    <Page density="dense">
      {formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      <PageHead compact title={words.title} side={<TagRow label={words.tabsLabel} tags={tabs} />} />
      <FilterBar
        action={urls.desk()}
        label={words.filters}
        search={{ name: 'q', label: words.search, placeholder: words.search, value: chosen.q }}
        kept={{ vue, tri, sens }}
        filters={[
          {
            name: 'etat',
            label: words.state,
            value: chosen.etat,
            options: applicationStates
              .filter(state => state !== 'draft')
              .map(state => ({ value: state, label: t.application.state[state] })),
          },
          {
            name: 'volet',
            label: words.stream,
            value: chosen.volet,
            options: view.streams.map(({ code, label }) => ({ value: code, label: label[locale] })),
          },
          {
            name: 'ministere',
            label: words.ministry,
            value: chosen.ministere,
            options: view.ministries.map(name => ({ value: name, label: name })),
          },
          {
            name: 'age',
            label: words.age,
            value: chosen.age,
            options: deskAges.map(days => ({ value: String(days), label: words.olderThan({ days }) })),
          },
        ]}
      />
      {rows.length === 0 ? (
        <Void
          title={words.emptyTitle}
          actions={
            <LinkButton href={`${urls.desk()}?vue=all`} look="secondary">
              {words.clear}
            </LinkButton>
          }
        >
          {!isFiltered && filters.tab === 'waiting' ? words.emptyWaiting : words.empty}
        </Void>
      ) : (
        <>
          <DeskTable view={view} />
          <p className="fr-text--sm gd-muted">{words.shown({ from, to: from + rows.length - 1, total, answerDays })}</p>
          <Pagination page={filters.page} pages={pages} hrefOf={number => deskHref({ ...filters, page: number })} />
        </>
      )}
    </Page>
  )
}
