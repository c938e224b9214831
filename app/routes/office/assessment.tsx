// The assessment report of a file: what to recommend, how much, why; beside it the scores and what the line could give.

import { useActionData, useLoaderData } from '@remix-run/react'
import { cents } from '#app/domain/money.ts'
import { recommendations } from '#app/domain/scoring.ts'
import { writeAssessmentForm } from '#app/forms/write-assessment.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Sum } from '#app/ui/facts.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { HiddenFields } from '#app/ui/hidden-fields.tsx'
import { MoneyField } from '#app/ui/money-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { ReviewsTable, ScoreSummary } from '#app/ui/office/reviews-panel.tsx'
import { Column, Columns, Stack } from '#app/ui/page.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { fileReference, titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showAssessment } from '#app/use-cases/office/show-assessment.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled(t => t.office.assessment.title, fileReference)
export const handle = { compact: true }

export const loader = page('writeAssessment', ({ ctx, actor, params }) => showAssessment(ctx, actor, idOf(params)))

export const action = formAction('writeAssessment', writeAssessmentForm, {
  act: ({ ctx, actor, params, value }) => writeAssessment(ctx, actor, idOf(params), value, value.version),
  then: ({ params }) => urls.file(idOf(params)),
  flash: 'assessmentWritten',
  fieldOf: ({ code }) => (code === 'recommendedAboveRequested' || code === 'amountNotPositive' ? 'recommended' : null),
})

const idOf = idIn('applicationId')

export default function Assessment() {
  const { head, progress, total, requested, remaining, year, written, mayWrite } = useLoaderData<typeof loader>()
  const { t, locale, format } = useText()
  const words = t.office.assessment
  const state = formState(useActionData<FormReply>(), {
    version: String(written?.version ?? 0),
    recommendation: written?.recommendation ?? '',
    recommended: format.typedAmount(written?.recommended ?? requested),
    reasons: written?.reasons ?? '',
  })
  const isKnown = typeof remaining === 'number'
  const missing = isKnown ? cents(Math.max(0, requested - remaining)) : null
  return (
    <FileFrame head={head} about={{ title: words.title, lead: words.lead }}>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      {!mayWrite && <Notice tone="info">{words.notNow}</Notice>}
      <Columns>
        <Column span={7}>
          {mayWrite && (
            <Panel title={words.title} titleHidden yours>
              <PostForm>
                <HiddenFields values={{ version: state.field('version').defaultValue }} />
                <Stack>
                  <RadioGroup
                    {...state.field('recommendation')}
                    label={words.recommendation}
                    required
                    choices={recommendations.map(value => ({ value, ...words.choices[value] }))}
                  />
                  <MoneyField
                    {...state.field('recommended')}
                    label={words.recommended}
                    hint={words.recommendedHint({ requested: format.money(requested) })}
                  />
                  <TextArea
                    {...state.field('reasons')}
                    label={words.reasons}
                    hint={words.reasonsHint}
                    rows={10}
                    maxLength={5000}
                    required
                  />
                  {written?.reserved === true && <p className="fr-text--sm gd-muted">{words.saveHint}</p>}
                  <Button>{words.save}</Button>
                </Stack>
              </PostForm>
            </Panel>
          )}
        </Column>
        <Column span={5}>
          <Panel title={words.lineTitle} side={words.line({ stream: head.stream.label[locale], year })}>
            <Sum
              lines={[
                { label: words.total, value: format.money(total) },
                { label: words.requested, value: format.money(requested) },
                {
                  label: words.remaining,
                  value: isKnown ? format.money(remaining) : t.committee.table.withoutAfter.masked,
                },
              ]}
            />
            <p className="fr-text--sm">
              {missing === null
                ? t.envelope.maskedFigure
                : missing === 0
                  ? words.holds
                  : words.lacks({ missing: format.money(missing) })}
            </p>
          </Panel>
          <Panel title={words.scoresTitle}>
            <ReviewsTable progress={progress} today={head.today} isOpen={false} />
            <ScoreSummary progress={progress} />
          </Panel>
        </Column>
      </Columns>
    </FileFrame>
  )
}
