// The page of a review, from its head to the next one: read on the left, judge on the right.

import { isForAuthor } from '#app/domain/review-step.ts'
import { requestedName } from '#app/domain/version-difference.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Details } from '../details.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Page, Stack } from '../page.tsx'
import { Split } from '../split.tsx'
import { useText } from '../text-context.tsx'
import { FiledFiles } from './filed-files.tsx'
import { FiledText } from './filed-text.tsx'
import { FollowingReview } from './following-review.tsx'
import { Others } from './others.tsx'
import { OwnReview } from './own-review.tsx'
import { ReviewForm } from './review-form.tsx'
import { ReviewHead, ReviewNotices } from './review-head.tsx'
import type { ShownReview } from './shown-review.ts'

type ReviewScreenProps = { readonly shown: ShownReview; readonly reply: FormReply | undefined }

export function ReviewScreen({ shown, reply }: ReviewScreenProps) {
  const { t, format } = useText()
  const { own, grid, filed, hrefs, words: vocabulary } = shown
  const isGiven = own.submittedAt !== null
  return (
    <Page density="tight" wide>
      <Breadcrumb path={[{ label: t.reviews.list.title, href: hrefs.list }]} current={shown.title} />
      <ReviewHead shown={shown} />
      <Stack>
        <ReviewNotices shown={shown} />
        {!isForAuthor(shown.step) && <FollowingReview next={shown.next} today={shown.today} />}
        {shown.isRevising ? (
          <Details summary={t.reviews.page.othersTitle}>
            <Given shown={shown} />
          </Details>
        ) : (
          <Given shown={shown} />
        )}
        <Split
          side={<Side shown={shown} reply={reply} />}
          sideLabel={isGiven ? t.reviews.page.mine : t.reviews.page.grid}
        >
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

/** The submitted reviews; nothing before one's own is among them. */
function Given({ shown }: Pick<ReviewScreenProps, 'shown'>) {
  const { own, others, grid, actions, hrefs, isRevising } = shown
  if (others === null || own.scoreTenths === null) return null
  const reviseHref = actions.includes('reviseReview') && !isRevising ? `${hrefs.page}?reviser=1` : null
  return <Others grid={grid} own={{ ...own, scoreTenths: own.scoreTenths }} others={others} reviseHref={reviseHref} />
}

function Side({ shown, reply }: ReviewScreenProps) {
  const { own, grid, filed, version, hrefs, actions } = shown
  const common = { grid, version, submissionNumber: filed.number, pageHref: hrefs.page }
  if (own.submittedAt !== null && !shown.isRevising)
    return (
      <OwnReview {...common} own={own} actions={actions} refused={formState(reply, {}, reply?.intent).formErrors} />
    )
  if (!shown.isRevising && !actions.includes('writeReview')) return <ClosedWithout />
  return (
    <ReviewForm
      {...common}
      isLast={shown.isLast}
      mode={shown.isRevising ? 'revise' : 'draft'}
      reply={reply}
      content={own}
      answers={filed.answers}
    />
  )
}

function ClosedWithout() {
  const { t } = useText()
  return (
    <div id="ma-grille">
      <Notice tone="info" title={t.reviews.step.closedWithout}>
        {t.reviews.next.closedWithout}
      </Notice>
    </div>
  )
}
