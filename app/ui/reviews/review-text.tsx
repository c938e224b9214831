// What a review says, to be read: each criterion with its note and comment, then the whole.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { useText } from '../text-context.tsx'
import { criterionName } from './criterion-name.ts'
import { Paragraphs } from './filed-text.tsx'

export function ReviewText({ grid, content }: { readonly grid: ScoringGrid; readonly content: ReviewContent }) {
  const { t, locale } = useText()
  const words = t.reviews.page
  const { strengths, weaknesses, questions, recommendation } = content
  const texts = [
    { label: words.strengths, text: strengths },
    { label: words.weaknesses, text: weaknesses },
    { label: words.questions, text: questions },
  ].filter(({ text }) => text.trim() !== '')
  return (
    <dl className="gd-facts">
      <div>
        <dt>{words.recommendation}</dt>
        <dd>{recommendation === null ? words.noAdvice : words.advice[recommendation]}</dd>
      </div>
      {grid.criteria.map(criterion => (
        <div key={criterion.code}>
          <dt>{criterionName(criterion, locale)}</dt>
          <dd>
            <b>{words.note({ note: content.notes[criterion.code] ?? 0 })}</b>
            <Paragraphs text={content.comments[criterion.code] ?? ''} />
          </dd>
        </div>
      ))}
      {texts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Paragraphs text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
