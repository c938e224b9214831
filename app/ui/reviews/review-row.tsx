// One review of the list of its author: what it is, what it waits for, by when.

import type { Bilingual } from '#app/domain/funding-window.ts'
import type { Cents } from '#app/domain/money.ts'
import { isForAuthor, type ReviewStep } from '#app/domain/review-step.ts'
import { type Day, daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import { LinkButton } from '../button.tsx'
import { Due } from '../due.tsx'
import { ListRow } from '../list-row.tsx'
import type { Look, Tone } from '../look.ts'
import { type Language, useText } from '../text-context.tsx'

export type ListedReview = {
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly file: { readonly stream: Bilingual | null; readonly requested: Cents | null } | null
  readonly step: ReviewStep
  readonly assignedAt: Instant
  readonly dueOn: Day
  readonly scored: number
  readonly criteria: number
  readonly submittedAt: Instant | null
  readonly submissionNumber: number | null
  readonly ownTenths: number | null
}

const looks: Readonly<Record<ReviewStep, { readonly look: Look; readonly tone?: Tone }>> = {
  declare: { look: 'toCome' },
  awaitOffice: { look: 'paused' },
  start: { look: 'new' },
  continue: { look: 'going' },
  confirm: { look: 'toLook' },
  awaitSupplement: { look: 'paused' },
  given: { look: 'done' },
  closedWithout: { look: 'nothing' },
}

export const StepBadge = ({ step, small = false }: { readonly step: ReviewStep; readonly small?: boolean }) => {
  const { t } = useText()
  return (
    <Badge {...looks[step]} small={small}>
      {t.reviews.step[step]}
    </Badge>
  )
}

type ReviewRowProps = { readonly review: ListedReview; readonly href: string; readonly today: Day }

export function ReviewRow({ review, href, today }: ReviewRowProps) {
  const language = useText()
  const { t, locale, format } = language
  const { step, file, dueOn } = review
  const isYours = isForAuthor(step)
  const isLate = isYours && daysBetween(today, dueOn) < 0
  const words = t.reviews
  const about =
    file === null
      ? words.list.essential
      : [
          file.stream?.[locale],
          file.requested === null ? undefined : words.list.requested({ amount: format.money(file.requested) }),
        ]
          .filter(part => part !== undefined)
          .join(' · ')
  return (
    <ListRow
      reference={`${review.reference} · ${about}`}
      title={review.title}
      href={href}
      subtitle={review.organisation}
      state={
        <>
          <StepBadge step={step} /> <span className="fr-text--sm gd-muted">{detailOf(review, language)}</span>
        </>
      }
      who={whoActs(step, isLate, language)}
      next={words.next[step]}
      due={isYours ? <Due day={dueOn} today={today} exact /> : undefined}
      action={
        <LinkButton
          href={href}
          size="small"
          look={isLate ? 'primary' : 'secondary'}
          about={words.list.about({ title: review.title })}
        >
          {words.open[step]}
        </LinkButton>
      }
      tone={isLate ? 'late' : isYours ? 'you' : 'calm'}
    />
  )
}

function detailOf(
  { step, assignedAt, scored, criteria, submittedAt, ownTenths }: ListedReview,
  { t, format }: Language,
): string {
  const words = t.reviews.list
  if (submittedAt !== null && ownTenths !== null)
    return words.givenOn({ day: format.day(parisDay(submittedAt)), score: format.decimal(ownTenths / 10) })
  if (step === 'continue') return words.scored({ scored, criteria })
  return words.assignedOn({ day: format.day(parisDay(assignedAt)) })
}

function whoActs(step: ReviewStep, isLate: boolean, { t }: Language): string {
  const words = t.reviews.list
  if (isLate) return step === 'confirm' ? words.lateToConfirm : words.late
  if (isForAuthor(step)) return words.you
  if (step === 'awaitOffice') return words.office
  return step === 'awaitSupplement' ? words.carrier : words.nobody
}
