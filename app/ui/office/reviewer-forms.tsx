// The forms of a file's reviewers: who is asked and taken back, and the officer's word on a doubtful interest.

import { isFree, isReplaceable } from '#app/domain/assignment.ts'
import type { PersonId } from '#app/domain/identifiers.ts'
import type { ReviewProfile } from '#app/domain/people.ts'
import type { SeparationReason } from '#app/domain/review.ts'
import type { Day } from '#app/domain/time.ts'
import { typedDay } from '#app/text/format.ts'
import { Button } from '../button.tsx'
import { Checkboxes } from '../checkboxes.tsx'
import { DayField } from '../day-field.tsx'
import { Details } from '../details.tsx'
import { Facts } from '../facts.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'
import type { ShownReview } from './reviews-panel.tsx'

export type ShownCandidate = {
  readonly id: PersonId
  readonly name: string
  readonly position: string
  readonly ministry: string | null
  readonly profile: ReviewProfile | null
  readonly openReviews: number
  readonly separations: readonly SeparationReason[]
  readonly isAssigned: boolean
}

type AssignFormProps = {
  readonly candidates: readonly ShownCandidate[]
  readonly reviews: readonly ShownReview[]
  readonly maxOpen: number
  readonly dueOn: Day
  readonly reply: FormReply | null | undefined
}

export function AssignForm({ candidates, reviews, maxOpen, dueOn, reply }: AssignFormProps) {
  const { t } = useText()
  const words = t.office.reviewers
  const state = formState(reply, { dueOn: typedDay(dueOn) }, 'assign')
  const free = candidates.filter(isFree)
  const pending = reviews.filter(isReplaceable)
  return (
    <Panel title={words.choose} yours>
      <PostForm>
        <Stack>
          <HiddenFields values={{ intent: 'assign' }} />
          {free.length === 0 ? (
            <p className="gd-muted">{words.nobody}</p>
          ) : (
            <Checkboxes
              {...state.field('reviewers')}
              label={words.choose}
              labelHidden
              defaultValues={state.values('reviewers')}
              choices={free.map(({ id, name, position, ministry, profile, openReviews }) => ({
                value: id,
                label: name,
                hint: [
                  position,
                  ...(profile === null ? [] : [words.profile[profile]]),
                  ...(ministry === null ? [] : [ministry]),
                  words.load({ open: openReviews, max: maxOpen }),
                ].join(' · '),
              }))}
            />
          )}
          {pending.length > 0 && (
            <Details flat summary={words.replaceTitle} open={state.values('replaced').length > 0}>
              <Checkboxes
                {...state.field('replaced')}
                label={words.replace}
                hint={words.replaceHint}
                required={false}
                defaultValues={state.values('replaced')}
                choices={pending.map(({ id, reviewerName }) => ({ value: id, label: reviewerName }))}
              />
            </Details>
          )}
          <DayField {...state.field('dueOn')} label={words.dueOn} required />
          <Button>{reviews.length === 0 ? words.assign : words.add}</Button>
        </Stack>
      </PostForm>
    </Panel>
  )
}

/** Those whom a separation keeps away, each with every reason. */
export function RefusedReviewers({ candidates }: { readonly candidates: readonly ShownCandidate[] }) {
  const { t } = useText()
  const words = t.office.reviewers
  const refused = candidates.filter(({ separations }) => separations.length > 0)
  if (refused.length === 0) return null
  return (
    <Panel title={words.refusedTitle}>
      <Facts
        tight
        facts={refused.map(({ name, separations }) => ({
          label: name,
          value: separations.map(reason => words.separation[reason]).join(', '),
        }))}
      />
    </Panel>
  )
}

export function ResolveForms({
  reviews,
  reply,
}: {
  readonly reviews: readonly ShownReview[]
  readonly reply: FormReply | null | undefined
}) {
  const { t } = useText()
  const words = t.office.reviews
  return (
    <>
      {reviews.map(review => {
        const last = reply?.intent === 'resolve' && reply.reply.initialValue?.['review'] === review.id ? reply : null
        const state = formState(last, {}, 'resolve')
        return (
          <Panel key={review.id} title={words.resolveTitle({ name: review.reviewerName })} yours>
            {review.interestNote !== null && review.interestNote !== '' && (
              <p className="gd-typed">{words.resolveNote({ note: review.interestNote })}</p>
            )}
            <PostForm>
              <Stack>
                <HiddenFields values={{ intent: 'resolve', review: review.id }} />
                <RadioGroup
                  {...state.field('answer')}
                  id={`answer-${review.id}`}
                  label={words.resolve}
                  required
                  choices={[
                    { value: 'none', label: words.resolveNone },
                    { value: 'declared', label: words.resolveDeclared },
                  ]}
                />
                <TextField {...state.field('reason')} id={`reason-${review.id}`} label={words.resolveReason} required />
                <Button look="secondary">{words.resolveSave}</Button>
              </Stack>
            </PostForm>
          </Panel>
        )
      })}
    </>
  )
}
