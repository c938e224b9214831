// The board of funded projects: the worst first, what changed, the portfolio's means, and « Relancer » on a late row.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type ApplicationId, type ProjectId, toId } from '#app/domain/identifiers.ts'
import { boardTabs } from '#app/domain/project-board.ts'
import { remindForm } from '#app/forms/act-on-project.ts'
import { readBoardFilters } from '#app/forms/filter-projects.ts'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { wholePercent } from '#app/ui/measure.ts'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { FormRefusals } from '#app/ui/projects/act-form.tsx'
import { BoardFilterBar } from '#app/ui/projects/board-filter-bar.tsx'
import { BoardTable } from '#app/ui/projects/board-table.tsx'
import { boardHref } from '#app/ui/projects/board-view.ts'
import { EmptyBoard } from '#app/ui/projects/empty-board.tsx'
import { Means } from '#app/ui/projects/means.tsx'
import { Week } from '#app/ui/projects/week.tsx'
import { TagRow } from '#app/ui/tag.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { listFundedProjects } from '#app/use-cases/projects/list-funded-projects.ts'
import { remindApplicant, remindCarrier } from '#app/use-cases/projects/remind-carrier.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.projects.board.title)
export const handle = { compact: true }

export const loader = page('listFundedProjects', ({ ctx, actor, url }) =>
  listFundedProjects(ctx, actor, readBoardFilters(url.searchParams)),
)

export const action = formAction<typeof remindForm, unknown>('remindCarrier', remindForm, {
  act: ({ ctx, actor, value: { of, id, matter } }) =>
    of === 'project'
      ? remindCarrier(ctx, actor, toId<ProjectId>(id), matter, '')
      : remindApplicant(ctx, actor, toId<ApplicationId>(id), matter, ''),
  then: () => urls.projects(),
  flash: 'carrierReminded',
})

export default function Board() {
  const board = useLoaderData<typeof loader>()
  const { formErrors } = formState(useActionData<FormReply>())
  const { t, format } = useText()
  const words = t.projects.board
  const { filters, counts, thresholds, rows } = board
  return (
    <Page density="dense">
      <PageHead
        compact
        title={words.title}
        side={
          <TagRow
            label={words.tabsLabel}
            tags={boardTabs.map(tab => ({
              label: words.tabs[tab],
              href: boardHref({ ...filters, tab, page: 1 }),
              count: counts[tab],
              current: tab === filters.tab,
            }))}
          />
        }
      >
        {words.summary(board.health)}
      </PageHead>
      <Stack>
        <FormRefusals sentences={formErrors} />
        <Week
          news={board.news}
          since={board.since}
          today={board.today}
          means={board.means}
          before={board.meansBefore}
        />
        <Means means={board.means} health={board.health} panorama={board.panorama} today={board.today} />
        <BoardFilterBar filters={filters} />
        {rows.length === 0 ? (
          <EmptyBoard filters={filters} />
        ) : (
          <Panel title={words.caption} titleHidden flush>
            <BoardTable
              rows={rows}
              filters={filters}
              thresholds={thresholds}
              today={board.today}
              mayRemind={board.mayRemind}
            />
            <p className="fr-text--xs gd-muted gd-desk__foot">
              {words.foot({ amber: wholePercent(format, thresholds.amber), red: wholePercent(format, thresholds.red) })}
            </p>
          </Panel>
        )}
        <Pagination
          page={filters.page}
          pages={board.pages}
          hrefOf={number => boardHref({ ...filters, page: number })}
        />
      </Stack>
    </Page>
  )
}
