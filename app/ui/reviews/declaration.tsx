// The declaration of interests: who is in the file, what was said already, and the question.

import type { Organisation } from '#app/domain/organisation.ts'
import { type InterestAnswer, interestAnswers } from '#app/domain/review.ts'
import type { Day } from '#app/domain/time.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Facts } from '../facts.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'

type PartProps = {
  readonly assignment: {
    readonly title: string
    readonly organisation: Pick<Organisation, 'name' | 'kind' | 'parentMinistry'>
    readonly partners: readonly string[]
    readonly suppliers: readonly string[]
    readonly dueOn: Day
    readonly answer: InterestAnswer | null
    readonly canDeclare: boolean
  }
}

export function WhoIsIn({ assignment: { title, organisation, partners, suppliers } }: PartProps) {
  const { t } = useText()
  const words = t.reviews.interests
  const names = (given: readonly string[]) =>
    given.length === 0 ? (
      <span className="gd-muted">{words.nobody}</span>
    ) : (
      given.map((name, index) => <p key={index}>{name}</p>)
    )
  return (
    <Stack>
      <h2 className="gd-panel__title">{words.who}</h2>
      <Facts
        facts={[
          { label: words.projectTitle, value: title },
          {
            label: words.carrier,
            value: organisation.name,
            detail: `${t.form.organisationKinds[organisation.kind]}, ${organisation.parentMinistry}`,
          },
          { label: words.partners, value: names(partners) },
          { label: words.suppliers, value: names(suppliers) },
        ]}
      />
    </Stack>
  )
}

/** What was said already, and what may still be. */
export function Standing({ assignment: { answer, canDeclare } }: PartProps) {
  const words = useText().t.reviews.interests
  if (!canDeclare)
    return (
      <Notice tone="info" title={words.closedTitle}>
        {words.closed}
      </Notice>
    )
  if (answer === 'unsure')
    return (
      <Notice tone="info" title={words.pendingTitle}>
        {words.pending}
      </Notice>
    )
  return answer === 'none' ? (
    <Notice tone="info" title={words.changeTitle}>
      {words.change}
    </Notice>
  ) : null
}

export function DeclarationForm({
  assignment: { answer, dueOn },
  reply,
}: PartProps & { readonly reply: FormReply | undefined }) {
  const { t, format } = useText()
  const words = t.reviews.interests
  const state = formState(reply)
  const hints: Readonly<Record<InterestAnswer, string>> = {
    ...words.answerHint,
    none: words.answerHint.none({ day: format.day(dueOn) }),
  }
  // whoever is unsure waits for the office, and can only find that they are tied
  const offered = interestAnswers.filter(
    choice => answer === null || choice === 'declared' || (answer === 'none' && choice === 'unsure'),
  )
  return (
    <Panel title={words.question} titleHidden yours>
      <PostForm noValidate>
        <Stack>
          <ErrorSummary faults={state.errors} labels={{ answer: words.question }} saved={null} />
          {state.formErrors.map(sentence => (
            <Notice key={sentence} tone="error" live>
              {sentence}
            </Notice>
          ))}
          <RadioGroup
            {...state.field('answer')}
            label={words.question}
            hint={words.questionHint}
            large
            choices={offered.map(value => ({ value, label: words.answer[value], hint: hints[value] }))}
          />
          <TextArea {...state.field('words')} label={words.words} hint={words.wordsHint} rows={2} />
          <div>
            <Button>{words.save}</Button>
          </div>
          <p className="fr-text--sm gd-muted">{words.kept}</p>
        </Stack>
      </PostForm>
    </Panel>
  )
}
