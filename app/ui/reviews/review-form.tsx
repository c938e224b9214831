// The grid a reviewer fills, criterion by criterion, and what they think of the whole; a draft may lack anything.

import type { Answers } from '#app/domain/answers.ts'
import { applicationForm } from '#app/domain/application-form.ts'
import type { Criterion, ScoringGrid } from '#app/domain/funding-window.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { recommendations } from '#app/domain/scoring.ts'
import { Button, LinkButton } from '../button.tsx'
import { CriterionField } from '../criterion-field.tsx'
import { ErrorSummary, type FieldFault } from '../error-summary.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { PostForm } from '../post-form.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { SaveBar } from '../save-bar.tsx'
import { SavedElsewhere } from '../saved-elsewhere.tsx'
import { savesByItself } from '../saves-by-itself.ts'
import { TextArea } from '../text-area.tsx'
import { type Language, useText } from '../text-context.tsx'
import { criterionName } from './criterion-name.ts'
import { isRead, readingId } from './filed-text.tsx'
import { GridProgress } from './grid-progress.tsx'
import { gapFaults, isBegun, isDone, knownOf, summary, typedContent } from './typed-review.ts'

type ReviewFormProps = {
  readonly mode: 'draft' | 'revise'
  readonly reply: FormReply | undefined
  readonly grid: ScoringGrid
  readonly content: ReviewContent
  readonly answers: Answers
  readonly version: number
  readonly submissionNumber: number
  /** Nobody else is awaited. */
  readonly isLast: boolean
  /** The page itself, without what is being typed. */
  readonly pageHref: string
}

const intentsOf = { draft: ['draft', 'submit'], revise: ['revise'] } as const

export function ReviewForm(props: ReviewFormProps) {
  const { mode, grid, content, answers, version, submissionNumber, isLast, pageHref } = props
  const language = useText()
  const { t, locale } = language
  const words = t.reviews.page
  const reply = intentsOf[mode].some(intent => intent === props.reply?.intent) ? props.reply : undefined
  const known = knownOf(content)
  const state = formState(reply, known, reply?.intent)
  const typed = typedContent(state, grid)
  const isJudged = reply !== undefined && reply.intent !== 'draft'
  const faults: readonly FieldFault[] = [...state.errors, ...(isJudged ? gapFaults(grid, typed, language) : [])]
  const summed = summary(faults, grid, typed, language)
  const isConflict = state.formErrors.includes(t.refusals.changedMeanwhile())
  const firstToDo = grid.criteria.find(({ code }) => !isDone(typed, code, grid))?.code
  const errorOf = (name: string) => faults.find(fault => fault.name === name)?.sentence
  return (
    <PostForm
      action={`${pageHref}${mode === 'revise' ? '?reviser=1' : ''}`}
      noValidate
      autoComplete="off"
      id="ma-grille"
      // a revision replaces what others read, so it leaves with its button alone
      {...(mode === 'draft' ? savesByItself('routes/reviews/show', 'draft', language) : {})}
    >
      <HiddenFields values={{ version: String(version), submissionNumber: String(submissionNumber) }} />
      <Stack>
        {isConflict ? (
          <SavedElsewhere
            known={known}
            state={state}
            labels={labelsOf(grid, language)}
            choices={words.advice}
            href={pageHref}
          />
        ) : faults.length === 0 ? (
          state.formErrors.map(sentence => (
            <Notice key={sentence} tone="error" live>
              {sentence}
            </Notice>
          ))
        ) : (
          <ErrorSummary
            faults={summed}
            title={isJudged ? words.gapsTitle({ count: summed.length }) : undefined}
            saved={reply?.intent === 'submit' && state.errors.length === 0 ? words.savedAll : words.mended}
          />
        )}
        <GridProgress
          done={grid.criteria.map(({ code }) =>
            isDone(typed, code, grid) ? 'done' : isBegun(typed, code) ? 'begun' : 'toDo',
          )}
          title={mode === 'revise' ? words.reviseTitle : words.grid}
          note={mode === 'revise' ? words.reviseNote : words.blind}
        />
        <div>
          {grid.criteria.map(criterion => {
            const { code } = criterion
            const [noteError, commentError] = [errorOf(`notes.${code}`), errorOf(`comments.${code}`)]
            return (
              <CriterionField
                key={code}
                title={criterionName(criterion, locale)}
                question={criterion.label[locale]}
                points={criterion.weight}
                levels={levelsOf(grid, criterion, language)}
                noteName={`notes.${code}`}
                commentName={`comments.${code}`}
                note={typed.notes[code] ?? null}
                comment={typed.comments[code] ?? ''}
                minLength={grid.commentMinLength}
                noteError={noteError}
                commentError={commentError}
                open={code === firstToDo || noteError !== undefined || commentError !== undefined}
                look={lookOf(code, answers, language)}
              />
            )
          })}
        </div>
        <h3>{words.whole}</h3>
        <TextArea {...state.field('strengths')} error={errorOf('strengths')} label={words.strengths} rows={4} />
        <TextArea {...state.field('weaknesses')} error={errorOf('weaknesses')} label={words.weaknesses} rows={4} />
        <TextArea
          {...state.field('questions')}
          error={errorOf('questions')}
          label={words.questions}
          hint={words.questionsHint}
          rows={4}
          required={false}
        />
        <RadioGroup
          name="recommendation"
          error={errorOf('recommendation')}
          defaultValue={typed.recommendation ?? undefined}
          label={words.recommendation}
          choices={recommendations.map(value => ({ value, label: words.advice[value], hint: words.adviceHint[value] }))}
        />
        {mode === 'draft' && <p className="fr-text--sm gd-muted">{isLast ? words.submitLastNote : words.submitNote}</p>}
        {mode === 'draft' ? (
          <SaveBar>
            <Button name="intent" value="draft" look="tertiary" size="small">
              {words.saveDraft}
            </Button>
            <Button name="intent" value="submit" size="small">
              {words.submit}
            </Button>
          </SaveBar>
        ) : (
          <SaveBar>
            <Button name="intent" value="revise" size="small">
              {words.saveRevision}
            </Button>
            <LinkButton href={pageHref} look="tertiary" size="small">
              {words.leaveRevision}
            </LinkButton>
          </SaveBar>
        )}
      </Stack>
    </PostForm>
  )
}

/** What the person fills, by the names of the fields. */
const labelsOf = (grid: ScoringGrid, { t, locale }: Language): { readonly [name: string]: string } => {
  const words = t.reviews.page
  const named = grid.criteria.map(criterion => [criterion.code, criterionName(criterion, locale)] as const)
  return {
    ...Object.fromEntries(named.map(([code, name]) => [`notes.${code}`, name])),
    ...Object.fromEntries(named.map(([code, name]) => [`comments.${code}`, words.commentOn({ criterion: name })])),
    strengths: words.strengths,
    weaknesses: words.weaknesses,
    questions: words.questions,
    recommendation: words.recommendation,
  }
}

/** What each note means for this criterion, or in general where the criterion does not say. */
const levelsOf = (grid: ScoringGrid, { anchors }: Criterion, { locale }: Language) =>
  grid.scale.map(({ value, label, definition }) => ({
    note: value,
    label: label[locale],
    definition: (anchors[String(value)] ?? definition)[locale],
  }))

/** The first answer of the file that serves a criterion. */
function lookOf(criterion: string, answers: Answers, { t }: Language) {
  const field = applicationForm
    .flatMap(({ fields }) => fields)
    .find(candidate => candidate.criteria?.includes(criterion) === true && isRead(candidate, answers))
  return field === undefined
    ? undefined
    : { href: `#${readingId(field.code)}`, label: t.reviews.page.look({ field: t.form.fields[field.code].label }) }
}
