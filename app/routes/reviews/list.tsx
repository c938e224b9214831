// The reviews asked of whoever reads: what waits for them, what they gave, what is on hold.

import { useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { readReviewFilters, reviewQueryOf } from '#app/forms/filter-reviews.ts'
import { RowList } from '#app/ui/list-row.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { GivenTable } from '#app/ui/reviews/given-table.tsx'
import { ReviewRow } from '#app/ui/reviews/review-row.tsx'
import { TagRow } from '#app/ui/tag.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { listMyReviews, type MyReview } from '#app/use-cases/reviews/my-reviews.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.reviews.list.title)

export const loader = page('listOwnReviews', async ({ ctx, actor, url }) => {
  const listed = await listMyReviews(ctx, actor, readReviewFilters(url.searchParams))
  if (!listed.ok) return listed
  const { tab, pages, counts } = listed.value
  const hrefOf = (shown: number) => `${urls.reviews()}?${reviewQueryOf(tab, shown)}`
  return ok({
    ...listed.value,
    tabs: (['waiting', 'given', 'other'] as const).map(name => ({
      name,
      count: counts[name],
      href: `${urls.reviews()}?${reviewQueryOf(name)}`,
    })),
    hrefs: Array.from({ length: pages }, (_, index) => hrefOf(index + 1)),
  })
})

/** One that is not declared yet opens on its declaration. */
const hrefOf = ({ id, step }: MyReview): string =>
  step === 'declare' || step === 'awaitOffice' ? urls.interests(id) : urls.review(id)

export default function ReviewsPage() {
  const { tab, tabs, counts, reviews, today, maxOpen, page: shown, pages, hrefs } = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.reviews.list
  return (
    <Page>
      <PageHead title={words.title} side={<p className="fr-text--sm gd-muted">{words.load({ max: maxOpen })}</p>}>
        {words.lead({ waiting: counts.waiting })}
      </PageHead>
      <TagRow
        label={words.tabs}
        tags={tabs.map(({ name, count, href }) => ({ label: words.tab[name], count, href, current: name === tab }))}
      />
      <Stack>
        {reviews.length === 0 ? (
          <Void title={words.emptyTitle[tab]} kind={tab === 'waiting' ? 'empty' : 'quiet'}>
            {words.empty[tab]}
          </Void>
        ) : tab === 'given' ? (
          <GivenTable reviews={reviews.map(review => ({ ...review, href: hrefOf(review) }))} />
        ) : (
          <RowList>
            {reviews.map(review => (
              <ReviewRow key={review.id} review={review} href={hrefOf(review)} today={today} />
            ))}
          </RowList>
        )}
        <Pagination page={shown} pages={pages} hrefOf={number => hrefs[number - 1] ?? urls.reviews()} />
      </Stack>
    </Page>
  )
}
