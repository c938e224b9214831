// The page of a review, from its head to the next one: read on the left, judge on the right.

import type { ReactNode } from 'react'
import type { Answers } from '#app/domain/answers.ts'
import type { Bilingual, ScoringGrid } from '#app/domain/funding-window.ts'
import type { Cents } from '#app/domain/money.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { isForAuthor, type ReviewStep } from '#app/domain/review-step.ts'
import type { Divergence } from '#app/domain/scoring.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { type Change, requestedName } from '#app/domain/version-difference.ts'
import type { Vocabulary } from '#app/text/answer-text.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Due } from '../due.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Page, Stack } from '../page.tsx'
import { PageHead } from '../page-head.tsx'
import { Split } from '../split.tsx'
import { useText } from '../text-context.tsx'
import { FiledFiles } from './filed-files.tsx'
import { FiledText } from './filed-text.tsx'
import { FollowingReview } from './following-review.tsx'
import { Others } from './others.tsx'
import { OwnReview } from './own-review.tsx'
import { ReviewForm } from './review-form.tsx'
import { StepBadge } from './review-row.tsx'
import { WhatChanged } from './what-changed.tsx'

type FiledFile = { readonly id: string; readonly kind: string; readonly fileName: string; readonly size: number; readonly href: string }

export type ShownReview = {
  readonly version: number
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly stream: Bilingual | null
  readonly requested: Cents | null
  readonly total: Cents | null
  readonly today: Day
  readonly step: ReviewStep
  readonly dueOn: Day
  readonly filed: { readonly number: number; readonly receivedAt: Instant; readonly answers: Answers }
  readonly words: Vocabulary
  readonly grid: ScoringGrid
  readonly own: Parameters<typeof OwnReview>[0]['own']
  readonly changes: readonly Change[]
  readonly supplementDueOn: Day | null
  readonly others: {
    readonly reviews: readonly (ReviewContent & { readonly position: number; readonly scoreTenths: number })[]
    readonly awaited: number
    readonly meanTenths: number
    readonly spreadTenths: number
    readonly apart: readonly Divergence[]
  } | null
  readonly actions: readonly string[]
  readonly next: { readonly title: string; readonly dueOn: Day; readonly href: string } | null
  readonly files: readonly FiledFile[]
  readonly hrefs: { readonly page: string; readonly list: string; readonly interests: string }
  readonly isRevising: boolean
}

type ReviewScreenProps = { readonly shown: ShownReview; readonly reply: FormReply | undefined }

export function ReviewScreen({ shown, reply }: ReviewScreenProps) {
  const { t, format } = useText()
  const { own, others, grid, filed, hrefs, words: vocabulary } = shown
  const isGiven = own.submittedAt !== null
  return (
    <Page density="tight" wide>
      <Breadcrumb path={[{ label: t.reviews.list.title, href: hrefs.list }]} current={shown.title} />
      <Head shown={shown} />
      <Stack>
        <Notices shown={shown} />
        {!isForAuthor(shown.step) && <FollowingReview next={shown.next} today={shown.today} />}
        {isGiven && others !== null && own.scoreTenths !== null && <Others grid={grid} own={{ ...own, scoreTenths: own.scoreTenths }} others={others} />}
        <Split side={<Side shown={shown} reply={reply} />} sideLabel={isGiven ? t.reviews.page.mine : t.reviews.page.grid}>
          <FiledText
            number={filed.number}
            received={format.instant(filed.receivedAt)}
            answers={filed.answers}
            vocabulary={vocabulary}
            grid={grid}
            changed={shown.changes.map(requestedName)}
            attachments={<FiledFiles files={shown.files} />}
          />
        </Split>
        {isForAuthor(shown.step) && shown.next !== null && <FollowingReview next={shown.next} today={shown.today} />}
        {shown.actions.includes('writeReview') && (
          <p className="fr-text--sm">
            <a href={hrefs.interests}>{t.reviews.page.declareLate}</a>
          </p>
        )}
      </Stack>
    </Page>
  )
}

function Head({ shown }: { readonly shown: ShownReview }) {
  const { t, locale, format } = useText()
  const words = t.reviews.page
  const { reference, stream, requested, total, step, dueOn, today } = shown
  const parts = [
    reference,
    shown.organisation,
    ...(stream === null ? [] : [words.reference({ stream: stream[locale] })]),
    ...(requested === null || total === null ? [] : [words.amounts({ requested: format.money(requested), total: format.money(total) })]),
  ]
  const due: ReactNode = isForAuthor(step) ? (
    <p>
      {`${step === 'confirm' ? words.dueConfirmation : words.dueReview} `}
      <Due day={dueOn} today={today} exact />
    </p>
  ) : undefined
  return <PageHead compact title={shown.title} reference={parts.join(' · ')} badge={<StepBadge step={step} />} side={due} />
}

function Notices({ shown }: { readonly shown: ShownReview }) {
  const { t, format } = useText()
  const words = t.reviews.page
  const { own, filed, changes, supplementDueOn, step } = shown
  const isOlder = own.submissionNumber !== null && own.submissionNumber < filed.number
  return (
    <>
      {supplementDueOn !== null && (
        <Notice tone="info" title={words.supplementTitle}>
          {words.supplement({ day: format.day(supplementDueOn) })}
        </Notice>
      )}
      {isOlder && (
        <Notice tone={step === 'confirm' ? 'warning' : 'info'} title={words.toConfirmTitle}>
          <p>{words.toConfirm({ written: own.submissionNumber ?? 1, latest: filed.number, day: format.day(parisDay(filed.receivedAt)) })}</p>
          <WhatChanged changes={changes} vocabulary={shown.words} />
        </Notice>
      )}
    </>
  )
}

function Side({ shown, reply }: ReviewScreenProps) {
  const { own, grid, filed, version, hrefs, actions } = shown
  const common = { grid, version, submissionNumber: filed.number, pageHref: hrefs.page }
  if (own.submittedAt !== null && !shown.isRevising)
    return <OwnReview {...common} own={own} actions={actions} refused={formState(reply, {}, reply?.intent).formErrors} />
  if (!shown.isRevising && !actions.includes('writeReview')) return <ClosedWithout />
  return <ReviewForm {...common} mode={shown.isRevising ? 'revise' : 'draft'} reply={reply} content={own} answers={filed.answers} />
}

function ClosedWithout() {
  const { t } = useText()
  return (
    <Notice tone="info" title={t.reviews.step.closedWithout}>
      {t.reviews.next.closedWithout}
    </Notice>
  )
}
