// The submitted reviews side by side, numbered and never named, with the mean and what sets them apart.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import type { Divergence } from '#app/domain/scoring.ts'
import { formatTenths } from '#app/domain/scoring.ts'
import { LinkButton } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { Spread, SpreadKey } from '../spread.tsx'
import { useText } from '../text-context.tsx'
import { criterionName } from './criterion-name.ts'
import { ReviewText } from './review-text.tsx'

type Scored = ReviewContent & { readonly scoreTenths: number }

type OthersProps = {
  readonly grid: ScoringGrid
  readonly own: Scored
  /** Where one's own is revised, while reviews are open. */
  readonly reviseHref: string | null
  readonly others: {
    readonly reviews: readonly (Scored & { readonly position: number })[]
    readonly awaited: number
    readonly meanTenths: number
    readonly spreadTenths: number
    readonly apart: readonly Divergence[]
  }
}

export function Others({ grid, own, others, reviseHref }: OthersProps) {
  const { t, locale, format } = useText()
  const words = t.reviews.page
  const thresholds = [
    { at: grid.favourableFrom, label: words.favourableFrom },
    { at: grid.debatedFrom, label: words.debatedFrom },
  ]
  const scores = [own, ...others.reviews].map(({ scoreTenths }) => scoreTenths / 10)
  const from = Math.min(40, Math.floor(Math.min(...scores) / 10) * 10)
  return (
    <Panel title={words.othersTitle} side={words.awaited({ count: others.awaited })}>
      <Stack>
        {others.apart.length > 0 && <Apart grid={grid} apart={others.apart} reviseHref={reviseHref} />}
        {others.reviews.length === 0 ? (
          <p>{words.noOther({ awaited: others.awaited })}</p>
        ) : (
          <>
            <div>
              <p>
                {words.mean({
                  mean: format.decimal(others.meanTenths / 10),
                  spread: format.decimal(others.spreadTenths / 10),
                })}
              </p>
              <Spread scores={scores} mean={others.meanTenths / 10} thresholds={thresholds} from={from} />
              <SpreadKey thresholds={thresholds} from={from} />
            </div>
            <DataTable
              caption={words.othersTitle}
              rows={grid.criteria}
              rowKey={({ code }) => code}
              columns={[
                {
                  key: 'criterion',
                  head: words.criterion,
                  cell: criterion => criterionName(criterion, locale),
                  rowHead: true,
                  foot: words.total,
                },
                {
                  key: 'own',
                  head: words.minePosition,
                  cell: ({ code }) => String(own.notes[code] ?? ''),
                  align: 'right',
                  foot: format.decimal(own.scoreTenths / 10),
                },
                ...others.reviews.map(review => ({
                  key: String(review.position),
                  head: words.other({ position: review.position }),
                  cell: ({ code }: ScoringGrid['criteria'][number]) => String(review.notes[code] ?? ''),
                  align: 'right' as const,
                  foot: format.decimal(review.scoreTenths / 10),
                })),
              ]}
            />
            <div>
              {others.reviews.map(review => (
                <Details
                  key={review.position}
                  summary={words.readOther({
                    position: review.position,
                    score: format.decimal(review.scoreTenths / 10),
                  })}
                >
                  <ReviewText grid={grid} content={review} />
                </Details>
              ))}
            </div>
            <p className="fr-text--sm gd-muted">{words.othersNote}</p>
          </>
        )}
      </Stack>
    </Panel>
  )
}

function Apart({
  grid,
  apart,
  reviseHref,
}: Pick<OthersProps, 'grid' | 'reviseHref'> & { readonly apart: readonly Divergence[] }) {
  const { t, locale, format } = useText()
  const words = t.reviews.page
  const sentence = (found: Divergence): string => {
    if (found.code === 'scoresApart')
      return words.scoresApart({ spread: format.decimal(formatTenths(found.spread) / 10) })
    const criterion = grid.criteria.find(({ code }) => code === found.criterion)
    return words.notesApart({
      ...found,
      criterion: criterion === undefined ? found.criterion : criterionName(criterion, locale),
    })
  }
  return (
    <Notice tone="warning" title={words.apartTitle}>
      <ul>
        {apart.map(found => (
          <li key={found.code === 'scoresApart' ? found.code : found.criterion}>{sentence(found)}</li>
        ))}
      </ul>
      {reviseHref !== null && <p>{words.apart}</p>}
      {reviseHref !== null && (
        <p>
          <LinkButton href={reviseHref} look="secondary" size="small">
            {words.revise}
          </LinkButton>
        </p>
      )}
    </Notice>
  )
}
