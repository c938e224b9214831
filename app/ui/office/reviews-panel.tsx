// How far the reviews are: who was asked, what they declared, when it is due or was given, and the scores.

import type { ReviewState } from '#app/domain/application.ts'
import type { Bilingual } from '#app/domain/funding-window.ts'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { InterestAnswer } from '#app/domain/review.ts'
import type { Divergence, Recommendation } from '#app/domain/scoring.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { Badge, Mark } from '../badge.tsx'
import { DataTable } from '../data-table.tsx'
import { Due } from '../due.tsx'
import { Spread } from '../spread.tsx'
import { useText } from '../text-context.tsx'

export type ShownReview = {
  readonly id: ReviewId
  readonly reviewerName: string
  readonly reviewerPosition: string
  readonly dueOn: Day
  readonly interest: InterestAnswer | null
  readonly interestNote: string | null
  readonly interestAt: Instant | null
  readonly state: ReviewState
  readonly submittedAt: Instant | null
  readonly submissionNumber: number | null
  readonly confirmBy: Day | null
  readonly scoreTenths: number | null
}

export type ShownProgress = {
  readonly reviews: readonly ShownReview[]
  readonly given: number
  readonly expected: number
  readonly score: {
    readonly meanTenths: number
    readonly medianTenths: number
    readonly spreadTenths: number
    readonly advice: Recommendation
    readonly eliminated: readonly string[]
    readonly divergence: readonly Divergence[]
  } | null
  readonly thresholds: { readonly favourableFrom: number; readonly debatedFrom: number }
  readonly criteria: readonly { readonly code: string; readonly label: Bilingual }[]
  readonly mayResolve: boolean
}

type ReviewsProps = { readonly progress: ShownProgress; readonly today: Day; readonly isOpen: boolean }

export function ReviewsTable({ progress, today, isOpen }: ReviewsProps) {
  const { t, format } = useText()
  const words = t.office.reviews
  if (progress.reviews.length === 0) return <p className="gd-muted">{words.none}</p>
  return (
    <DataTable
      caption={words.caption}
      rows={progress.reviews}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'reviewer',
          head: words.reviewer,
          rowHead: true,
          cell: ({ reviewerName, reviewerPosition }) => (
            <>
              {reviewerName}
              <small>{reviewerPosition}</small>
            </>
          ),
        },
        { key: 'interests', head: words.interests, cell: review => <Interest review={review} /> },
        {
          key: 'review',
          head: words.review,
          cell: review => <Progress review={review} today={today} isOpen={isOpen} />,
        },
        {
          key: 'score',
          head: words.score,
          align: 'right',
          cell: ({ scoreTenths }) => (scoreTenths === null ? null : format.decimal(scoreTenths / 10)),
        },
      ]}
    />
  )
}

function Interest({ review: { interest, interestAt } }: { readonly review: ShownReview }) {
  const { t, format } = useText()
  const words = t.office.reviews.interest
  if (interest === null || interestAt === null) return <span className="gd-muted">{words.waiting}</span>
  const sentence = words[interest]({ day: format.day(parisDay(interestAt)) })
  return interest === 'none' ? (
    <>{sentence}</>
  ) : (
    <Mark look={interest === 'declared' ? 'refused' : 'toLook'}>{sentence}</Mark>
  )
}

function Progress({
  review,
  today,
  isOpen,
}: {
  readonly review: ShownReview
  readonly today: Day
  readonly isOpen: boolean
}) {
  const { t, format } = useText()
  const words = t.office.reviews
  const { state, interest, confirmBy, submittedAt, submissionNumber, dueOn } = review
  if (interest === 'declared') return <span className="gd-muted">{words.closed}</span>
  if (state !== 'submitted' || submittedAt === null)
    return isOpen ? <Due day={dueOn} today={today} /> : <span className="gd-muted">{words.closed}</span>
  return (
    <>
      {confirmBy === null ? (
        <Badge look="done" small>
          {words.given({ day: format.dayAndMonth(parisDay(submittedAt)) })}
        </Badge>
      ) : (
        <Badge look="toLook" small>
          {words.toConfirm({ day: format.dayAndMonth(confirmBy) })}
        </Badge>
      )}
      {submissionNumber !== null && <small className="gd-muted">{words.writtenOn({ number: submissionNumber })}</small>}
    </>
  )
}

/** What the scores come to, drawn and said; nothing before the first review. */
export function ScoreSummary({ progress }: { readonly progress: ShownProgress }) {
  const { t, locale, format } = useText()
  const words = t.office.reviews
  const { score, thresholds, criteria, reviews } = progress
  if (score === null) return null
  const tenths = (value: number): string => format.decimal(value / 10)
  const labelOf = (code: string): string => criteria.find(criterion => criterion.code === code)?.label[locale] ?? code
  return (
    <>
      <Spread
        scores={reviews.flatMap(({ scoreTenths }) => (scoreTenths === null ? [] : [scoreTenths / 10]))}
        mean={score.meanTenths / 10}
        thresholds={[
          { at: thresholds.favourableFrom, label: words.favourable },
          { at: thresholds.debatedFrom, label: words.debated },
        ]}
        from={score.meanTenths < 450 ? 0 : 40}
      />
      <p className="fr-text--sm">
        {words.summary({
          mean: tenths(score.meanTenths),
          median: tenths(score.medianTenths),
          spread: tenths(score.spreadTenths),
        })}{' '}
        {words.advice({ advice: t.office.recommendation[score.advice] })}
      </p>
      {score.eliminated.length > 0 && (
        <p className="fr-text--sm">{words.eliminated({ criteria: format.list(score.eliminated.map(labelOf)) })}</p>
      )}
      {score.divergence.map(found => (
        <p key={found.code === 'scoresApart' ? found.code : found.criterion} className="fr-text--sm">
          <Mark look="toLook">
            {found.code === 'scoresApart'
              ? words.scoresApart({ spread: tenths(score.spreadTenths) })
              : words.notesApart({ criterion: labelOf(found.criterion), lowest: found.lowest, highest: found.highest })}
          </Mark>
        </p>
      ))}
    </>
  )
}
