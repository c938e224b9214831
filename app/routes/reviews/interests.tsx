// Before a file opens: who is in it, and whether something ties its reviewer to them.

import { useActionData, useLoaderData } from '@remix-run/react'
import { interestAnswers, type InterestAnswer } from '#app/domain/review.ts'
import { type ReviewId, toId } from '#app/domain/identifiers.ts'
import { declareInterestsForm } from '#app/forms/declare-interests.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { FollowingReview } from '#app/ui/reviews/following-review.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { type Assignment, showAssignment } from '#app/use-cases/reviews/show-assignment.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.reviews.interests.pageTitle)

export const loader = page('readAssignment', ({ ctx, actor, params }) => showAssignment(ctx, actor, toId(params['reviewId'] ?? '')))

export const action = formAction('declareInterests', declareInterestsForm, {
  act: ({ ctx, actor, params, value }) => declareInterests(ctx, actor, toId(params['reviewId'] ?? ''), value),
  // a closed file is not the reader's any more, and an unsure one stays shut
  then: ({ value, params }) => {
    const id = toId<ReviewId>(params['reviewId'] ?? '')
    if (value.interest?.answer === 'declared') return urls.reviews()
    return value.interest?.answer === 'none' ? urls.review(id) : urls.interests(id)
  },
  flash: 'interestsDeclared',
  fieldOf: refusal => (refusal.code === 'reasonMissing' ? 'words' : null),
})

export default function InterestsPage() {
  const assignment = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.reviews.interests
  const { title, reference, answer, next } = assignment
  return (
    <Page>
      <Breadcrumb path={[{ label: t.reviews.list.title, href: urls.reviews() }]} current={title} />
      <PageHead title={words.title({ title })} reference={reference}>
        {answer === null ? words.lead : undefined}
      </PageHead>
      <Columns>
        <Column span={5}>
          <WhoIsIn assignment={assignment} />
        </Column>
        <Column span={7}>
          <Standing assignment={assignment} />
          {assignment.canDeclare && <DeclarationForm assignment={assignment} />}
          {answer === 'none' && (
            <p>
              <a href={urls.review(assignment.id)}>{words.back}</a>
            </p>
          )}
          {answer !== null && <FollowingReview next={next === null ? null : { ...next, href: urls.review(next.id) }} today={assignment.today} />}
        </Column>
      </Columns>
    </Page>
  )
}

type PartProps = { readonly assignment: Assignment }

function WhoIsIn({ assignment: { title, organisation, partners, suppliers } }: PartProps) {
  const { t } = useText()
  const words = t.reviews.interests
  const names = (given: readonly string[]) => (given.length === 0 ? <span className="gd-muted">{words.nobody}</span> : given.map((name, index) => <p key={index}>{name}</p>))
  return (
    <Stack>
      <h2 className="gd-panel__title">{words.who}</h2>
      <Facts
        facts={[
          { label: words.projectTitle, value: title },
          { label: words.carrier, value: organisation.name, detail: `${t.form.organisationKinds[organisation.kind]}, ${organisation.parentMinistry}` },
          { label: words.partners, value: names(partners) },
          { label: words.suppliers, value: names(suppliers) },
        ]}
      />
    </Stack>
  )
}

/** What was said already, and what may still be. */
function Standing({ assignment: { answer, canDeclare } }: PartProps) {
  const words = useText().t.reviews.interests
  if (!canDeclare) return <Notice tone="info" title={words.closedTitle}>{words.closed}</Notice>
  if (answer === 'unsure') return <Notice tone="info" title={words.pendingTitle}>{words.pending}</Notice>
  return answer === 'none' ? <Notice tone="info" title={words.changeTitle}>{words.change}</Notice> : null
}

function DeclarationForm({ assignment: { answer, dueOn } }: PartProps) {
  const { t, format } = useText()
  const words = t.reviews.interests
  const state = formState(useActionData<FormReply>())
  const hints: Readonly<Record<InterestAnswer, string>> = { ...words.answerHint, none: words.answerHint.none({ day: format.day(dueOn) }) }
  // whoever is unsure waits for the office, and can only find that they are tied
  const offered = interestAnswers.filter(choice => answer === null || choice === 'declared' || (answer === 'none' && choice === 'unsure'))
  const wordsField = state.field('words')
  return (
    <Panel title={words.question} titleHidden yours>
      <form method="post" noValidate>
        <Stack>
          <ErrorSummary faults={state.errors.map(fault => (fault.name === 'words' ? { ...fault, sentence: words.wordsMissing } : fault))} saved={null} />
          {state.formErrors.map(sentence => (
            <Notice key={sentence} tone="error" live>
              {sentence}
            </Notice>
          ))}
          <RadioGroup {...state.field('answer')} label={words.question} hint={words.questionHint} large choices={offered.map(value => ({ value, label: words.answer[value], hint: hints[value] }))} />
          <TextArea {...wordsField} error={wordsField.error === undefined ? undefined : words.wordsMissing} label={words.words} hint={words.wordsHint} rows={2} />
          <div>
            <Button>{words.save}</Button>
          </div>
          <p className="fr-text--sm gd-muted">{words.kept}</p>
        </Stack>
      </form>
    </Panel>
  )
}
