// A reviewer's own submitted review, with what they may still do about it.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import { Button, ButtonRow, LinkButton } from '../button.tsx'
import { Details } from '../details.tsx'
import { Figures } from '../figures.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { ReviewText } from './review-text.tsx'
import type { ShownReview } from './shown-review.ts'

type OwnReviewProps = {
  readonly grid: ScoringGrid
  readonly own: ShownReview['own']
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
  const acts = { version, submissionNumber, actions, pageHref }
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
      {!actions.includes('confirmReview') && <StandActs {...acts} />}
      <Details summary={words.reread}>
        <ReviewText grid={grid} content={own} />
      </Details>
      {own.earlier.length > 0 && (
        <Details summary={words.earlier({ count: own.earlier.length })}>
          <ul className="gd-list">
            {own.earlier.map(({ keptAt, scoreTenths, submissionNumber: number }) => (
              <li key={keptAt}>
                {words.earlierOne({ at: format.instant(keptAt), score: format.decimal(scoreTenths / 10), number })}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {actions.includes('withdrawReview') && (
        <Details summary={words.withdraw}>
          <PostForm action={pageHref}>
            <ReadVersions {...acts} />
            <Stack>
              <p>{words.withdrawNote}</p>
              <Button name="intent" value="withdraw" look="secondary" size="small">
                {words.withdraw}
              </Button>
            </Stack>
          </PostForm>
        </Details>
      )}
    </Stack>
  )
}

type StandActsProps = {
  readonly version: number
  readonly submissionNumber: number
  readonly actions: readonly string[]
  readonly pageHref: string
}

/** A submitted review stands as it is, or is revised; nothing when reviews are closed. */
export function StandActs(props: StandActsProps) {
  const words = useText().t.reviews.page
  const { actions, pageHref } = props
  const mayConfirm = actions.includes('confirmReview')
  if (!mayConfirm && !actions.includes('reviseReview')) return null
  return (
    <ButtonRow>
      {mayConfirm && (
        <PostForm action={pageHref}>
          <ReadVersions {...props} />
          <Button name="intent" value="confirm">
            {words.confirm}
          </Button>
        </PostForm>
      )}
      {actions.includes('reviseReview') && (
        <LinkButton href={`${pageHref}?reviser=1`} look={mayConfirm ? 'secondary' : 'tertiary'}>
          {words.revise}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

/** What was on the page: an act on an older one is refused. */
const ReadVersions = ({ version, submissionNumber }: Pick<StandActsProps, 'version' | 'submissionNumber'>) => (
  <HiddenFields values={{ version: String(version), submissionNumber: String(submissionNumber) }} />
)
