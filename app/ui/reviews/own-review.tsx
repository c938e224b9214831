// A reviewer's own submitted review, with what they may still do about it.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import type { Instant } from '#app/domain/time.ts'
import { Button, ButtonRow, LinkButton } from '../button.tsx'
import { Details } from '../details.tsx'
import { Figures } from '../figures.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { useText } from '../text-context.tsx'
import { ReviewText } from './review-text.tsx'

type OwnReviewProps = {
  readonly grid: ScoringGrid
  readonly own: ReviewContent & {
    readonly submittedAt: Instant | null
    readonly submissionNumber: number | null
    readonly scoreTenths: number | null
    readonly earlier: readonly { readonly keptAt: Instant; readonly scoreTenths: number; readonly submissionNumber: number }[]
  }
  readonly version: number
  readonly submissionNumber: number
  readonly actions: readonly string[]
  readonly pageHref: string
  /** Why the last act was refused. */
  readonly refused: readonly string[]
}

export function OwnReview({ grid, own, version, submissionNumber, actions, pageHref, refused }: OwnReviewProps) {
  const { t, format } = useText()
  const words = t.reviews.page
  const read = <HiddenFields values={{ version: String(version), submissionNumber: String(submissionNumber) }} />
  const mayConfirm = actions.includes('confirmReview')
  return (
    <Stack>
      <h2 className="gd-panel__title" id="ma-grille">
        {words.mine}
      </h2>
      {refused.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      {own.submittedAt !== null && own.scoreTenths !== null && (
        <Figures
          figures={[
            {
              label: words.total,
              value: format.decimal(own.scoreTenths / 10),
              base: words.givenOn({ at: format.instant(own.submittedAt), number: own.submissionNumber ?? 1 }),
            },
          ]}
        />
      )}
      {(mayConfirm || actions.includes('reviseReview')) && (
        <ButtonRow>
          {mayConfirm && (
            <form method="post" action={pageHref}>
              {read}
              <Button name="intent" value="confirm">
                {words.confirm}
              </Button>
            </form>
          )}
          {actions.includes('reviseReview') && (
            <LinkButton href={`${pageHref}?reviser=1`} look={mayConfirm ? 'secondary' : 'tertiary'}>
              {words.revise}
            </LinkButton>
          )}
        </ButtonRow>
      )}
      <Details summary={words.reread}>
        <ReviewText grid={grid} content={own} />
      </Details>
      {own.earlier.length > 0 && (
        <Details summary={words.earlier({ count: own.earlier.length })}>
          <ul className="gd-list">
            {own.earlier.map(({ keptAt, scoreTenths, submissionNumber: number }) => (
              <li key={keptAt}>{words.earlierOne({ at: format.instant(keptAt), score: format.decimal(scoreTenths / 10), number })}</li>
            ))}
          </ul>
        </Details>
      )}
      {actions.includes('withdrawReview') && (
        <Details summary={words.withdraw}>
          <form method="post" action={pageHref}>
            {read}
            <Stack>
              <p>{words.withdrawNote}</p>
              <Button name="intent" value="withdraw" look="secondary" size="small">
                {words.withdraw}
              </Button>
            </Stack>
          </form>
        </Details>
      )}
    </Stack>
  )
}
