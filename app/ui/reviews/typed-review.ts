// A review as its form shows it, typed or kept, and what it still lacks, said at its fields.

import type { ScoringGrid } from '#app/domain/funding-window.ts'
import { type ReviewContent, reviewGaps } from '#app/domain/review.ts'
import { isNote, recommendations } from '#app/domain/scoring.ts'
import type { FieldFault } from '../error-summary.tsx'
import type { FormState } from '../form-state.ts'
import type { Language } from '../text-context.tsx'
import { criterionName } from './criterion-name.ts'

/** What is kept of a review, by the names of its fields. */
export const knownOf = ({
  notes,
  comments,
  strengths,
  weaknesses,
  questions,
  recommendation,
}: ReviewContent): { readonly [name: string]: string } => ({
  ...Object.fromEntries(Object.entries(notes).map(([code, note]) => [`notes.${code}`, String(note)])),
  ...Object.fromEntries(Object.entries(comments).map(([code, comment]) => [`comments.${code}`, comment])),
  strengths,
  weaknesses,
  questions,
  recommendation: recommendation ?? '',
})

/** What the page shows, typed or kept, as a review: the same question decides what is missing here and when it is sent. */
export function typedContent(state: FormState, grid: ScoringGrid): ReviewContent {
  const texts = (name: string) => state.field(name).defaultValue
  const codes = grid.criteria.map(({ code }) => code)
  return {
    notes: Object.fromEntries(
      codes.flatMap(code => {
        const note = texts(`notes.${code}`)
        return note !== '' && isNote(grid, Number(note)) ? [[code, Number(note)]] : []
      }),
    ),
    comments: Object.fromEntries(codes.map(code => [code, texts(`comments.${code}`)])),
    strengths: texts('strengths'),
    weaknesses: texts('weaknesses'),
    questions: texts('questions'),
    recommendation: recommendations.find(known => known === texts('recommendation')) ?? null,
  }
}

/** A note, and a comment that is long enough. */
export const isDone = (content: ReviewContent, code: string, grid: ScoringGrid): boolean =>
  !reviewGaps(grid, content).some(gap => 'criterion' in gap && gap.criterion === code)

export const isBegun = ({ notes, comments }: ReviewContent, code: string): boolean =>
  notes[code] !== undefined || (comments[code] ?? '') !== ''

/** Each gap at its field, in words. */
export function gapFaults(grid: ScoringGrid, content: ReviewContent, { t, locale }: Language): readonly FieldFault[] {
  const words = t.reviews.page.gap
  const named = (code: string): string => {
    const criterion = grid.criteria.find(known => known.code === code)
    return criterion === undefined ? code : criterionName(criterion, locale)
  }
  return reviewGaps(grid, content).map((gap): FieldFault => {
    switch (gap.code) {
      case 'noteMissing':
        return { name: `notes.${gap.criterion}`, sentence: words.noteMissing({ criterion: named(gap.criterion) }) }
      case 'commentTooShort': {
        const said = { criterion: named(gap.criterion), length: gap.length, minimum: gap.minimum }
        return {
          name: `comments.${gap.criterion}`,
          sentence: gap.length === 0 ? words.commentMissing(said) : words.commentTooShort(said),
        }
      }
      case 'strengthsMissing':
        return { name: 'strengths', sentence: words.strengthsMissing }
      case 'weaknessesMissing':
        return { name: 'weaknesses', sentence: words.weaknessesMissing }
      case 'recommendationMissing':
        return { name: 'recommendation', sentence: words.recommendationMissing }
    }
  })
}

/** The same in fewer lines: a criterion of which nothing was written is one, and two errors at its fields. */
export function summary(
  faults: readonly FieldFault[],
  grid: ScoringGrid,
  { notes, comments }: ReviewContent,
  { t, locale }: Language,
): readonly FieldFault[] {
  const untouched = grid.criteria.filter(({ code }) => notes[code] === undefined && (comments[code] ?? '') === '')
  return faults.flatMap(fault => {
    const criterion = untouched.find(({ code }) => [`notes.${code}`, `comments.${code}`].includes(fault.name))
    if (criterion === undefined) return [fault]
    return fault.name.startsWith('notes.')
      ? [{ ...fault, sentence: t.reviews.page.gap.bothMissing({ criterion: criterionName(criterion, locale) }) }]
      : []
  })
}
