// The reviews one gave: when, one's own score, and where the file stands.

import type { ReviewStage } from '#app/domain/review-step.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import type { Look } from '../look.ts'
import { Panel } from '../panel.tsx'
import { type Language, useText } from '../text-context.tsx'

type GivenReview = {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly submittedAt: Instant | null
  readonly ownTenths: number | null
  readonly stage: ReviewStage
  readonly href: string
}

const looks: Readonly<Record<ReviewStage, Look>> = {
  underReview: 'going',
  supplementRequested: 'paused',
  reviewed: 'done',
  withdrawn: 'refused',
}

const columnsOf = ({ t, format }: Language): readonly Column<GivenReview>[] => {
  const words = t.reviews.list
  return [
    {
      key: 'file',
      head: words.file,
      cell: ({ title, reference }) => (
        <>
          {title}
          <small className="gd-detail">{reference}</small>
        </>
      ),
      rowHead: true,
    },
    {
      key: 'given',
      head: words.given,
      cell: ({ submittedAt }) => (submittedAt === null ? null : format.day(parisDay(submittedAt))),
      className: 'gd-num',
    },
    {
      key: 'score',
      head: words.score,
      cell: ({ ownTenths }) => (ownTenths === null ? null : format.decimal(ownTenths / 10)),
      align: 'right',
    },
    {
      key: 'stands',
      head: words.stands,
      cell: ({ stage }) => (
        <Badge look={looks[stage]} small>
          {t.reviews.stage[stage]}
        </Badge>
      ),
    },
    {
      key: 'action',
      head: words.action,
      headHidden: true,
      cell: ({ title, href }) => (
        <a className="gd-target" href={href}>
          {words.reread}
          <span className="fr-sr-only">{words.about({ title })}</span>
        </a>
      ),
    },
  ]
}

export function GivenTable({ reviews }: { readonly reviews: readonly GivenReview[] }) {
  const language = useText()
  const words = language.t.reviews.list
  return (
    <>
      <Panel title={words.table} titleHidden flush>
        <DataTable caption={words.table} rows={reviews} rowKey={({ id }) => id} columns={columnsOf(language)} />
      </Panel>
      <p className="fr-text--sm gd-muted">{words.givenNote}</p>
    </>
  )
}
