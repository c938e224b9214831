// The head of the page of a review, and what its author must know first: a supplement, a newer version.

import type { ReactNode } from 'react'
import { isForAuthor } from '#app/domain/review-step.ts'
import { parisDay } from '#app/domain/time.ts'
import { Due } from '../due.tsx'
import { Notice } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { StandActs } from './own-review.tsx'
import { StepBadge } from './review-row.tsx'
import type { ShownReview } from './shown-review.ts'
import { WhatChanged } from './what-changed.tsx'

export function ReviewHead({ shown }: { readonly shown: ShownReview }) {
  const { t, locale, format } = useText()
  const words = t.reviews.page
  const { reference, stream, requested, total, step, dueOn, today } = shown
  const parts = [
    reference,
    shown.organisation,
    ...(stream === null ? [] : [words.reference({ stream: stream[locale] })]),
    ...(requested === null || total === null
      ? []
      : [words.amounts({ requested: format.money(requested), total: format.money(total) })]),
  ]
  const due: ReactNode = isForAuthor(step) ? (
    <p>
      {`${step === 'confirm' ? words.dueConfirmation : words.dueReview} `}
      <Due day={dueOn} today={today} exact />
    </p>
  ) : undefined
  return (
    <PageHead compact title={shown.title} reference={parts.join(' · ')} badge={<StepBadge step={step} />} side={due} />
  )
}

export function ReviewNotices({ shown }: { readonly shown: ShownReview }) {
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
          <p>
            {words.toConfirm({
              written: own.submissionNumber ?? 1,
              latest: filed.number,
              day: format.day(parisDay(filed.receivedAt)),
            })}
          </p>
          <WhatChanged changes={changes} vocabulary={shown.words} />
          {step === 'confirm' && !shown.isRevising && (
            <StandActs
              version={shown.version}
              submissionNumber={filed.number}
              actions={shown.actions}
              pageHref={shown.hrefs.page}
            />
          )}
        </Notice>
      )}
    </>
  )
}
