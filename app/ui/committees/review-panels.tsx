// What the reviews say of a file, without names: in words, then note by note.

import type { Criterion } from '#app/domain/funding-window.ts'
import type { Notes, Recommendation } from '#app/domain/scoring.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { Facts } from '../facts.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import { points } from './words.ts'

type SubmittedReview = {
  readonly notes: Notes
  readonly strengths: string
  readonly weaknesses: string
  readonly questions: string
  readonly recommendation: Recommendation | null
  readonly scoreTenths: number
}

type ReviewWordsProps = {
  readonly reviews: readonly SubmittedReview[]
  /** What the assessment report recommends, as a sentence, and why. */
  readonly report: string
  readonly reasons: string
}

export function ReviewWords({ reviews, report, reasons }: ReviewWordsProps) {
  const { t } = useText()
  const words = t.committee.item
  return (
    <Panel title={words.reviews}>
      <Facts facts={[{ label: words.report, value: report, detail: reasons }]} />
      {reviews.length === 0 && <p className="gd-muted">{words.reviewsNone}</p>}
      {reviews.map((review, index) => (
        <Details
          key={index}
          summary={words.reviewer({ number: index + 1 })}
          detail={review.recommendation === null ? undefined : t.committee.recommendation[review.recommendation]}
          open={index === 0}
          flat
        >
          <Facts
            facts={[
              { label: words.strengths, value: review.strengths },
              { label: words.weaknesses, value: review.weaknesses },
              ...(review.questions.trim() === '' ? [] : [{ label: words.questions, value: review.questions }]),
            ]}
          />
        </Details>
      ))}
    </Panel>
  )
}

type ReviewNotesProps = {
  readonly reviews: readonly SubmittedReview[]
  readonly criteria: readonly Criterion[]
  /** Tenths of a point. */
  readonly mean: number
  readonly spread: number
}

/** One column a reviewer, numbered in the order of their assignment. */
export function ReviewNotes({ reviews, criteria, mean, spread }: ReviewNotesProps) {
  const { t, locale, format } = useText()
  const words = t.committee.item
  const meanOf = (code: string): number =>
    reviews.reduce((total, { notes }) => total + (notes[code] ?? 0), 0) / reviews.length
  const columns: readonly Column<Criterion>[] = [
    {
      key: 'criterion',
      head: words.criterion,
      rowHead: true,
      cell: criterion => criterion.label[locale],
      foot: words.outOf,
    },
    { key: 'weight', head: words.weight, align: 'right', cell: criterion => format.number(criterion.weight), foot: '' },
    ...reviews.map((review, index) => ({
      key: `review-${index}`,
      head: words.reviewerShort({ number: index + 1 }),
      align: 'right' as const,
      cell: (criterion: Criterion) => format.number(review.notes[criterion.code] ?? 0),
      foot: format.decimal(points(review.scoreTenths)),
    })),
    {
      key: 'mean',
      head: words.mean,
      align: 'right',
      cell: criterion => format.decimal(meanOf(criterion.code)),
      foot: format.decimal(points(mean)),
    },
  ]
  return (
    <Panel
      title={words.notes}
      side={words.notesSide({ mean: format.decimal(points(mean)), spread: format.decimal(points(spread)) })}
    >
      <DataTable caption={words.notesCaption} columns={columns} rows={criteria} rowKey={({ code }) => code} />
    </Panel>
  )
}
