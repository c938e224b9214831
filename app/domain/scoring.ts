// Scores of reviews and of an application, in exact arithmetic, and what the grid recommends from them.

import { compare, difference, type Fraction, fraction, isAtLeast, mean, rounded } from './fraction.ts'
import type { ScoringGrid } from './funding-window.ts'

/** A note for each criterion's code; a submitted review has one for each criterion of its grid. */
export type Notes = Readonly<Record<string, number>>

export const recommendations = ['favourable', 'toDebate', 'unfavourable'] as const
export type Recommendation = (typeof recommendations)[number]

export type ApplicationScore = {
  readonly reviews: number
  readonly mean: Fraction
  readonly median: Fraction
  readonly min: Fraction
  readonly max: Fraction
  /** Points between the highest and the lowest review. */
  readonly spread: Fraction
  /** The mean note of each criterion, by its code. */
  readonly byCriterion: Readonly<Record<string, Fraction>>
}

export type Divergence =
  | { readonly code: 'scoresApart'; readonly spread: Fraction }
  | { readonly code: 'notesApart'; readonly criterion: string; readonly lowest: number; readonly highest: number }

/** Σ weight × note / highest note: out of 100, as weights add up to 100. Throws on a missing note or one outside the scale. */
export function reviewScore(grid: ScoringGrid, notes: Notes): Fraction {
  const points = grid.criteria.reduce((total, { code, weight }) => total + weight * noteOf(grid, notes, code), 0)
  return fraction(points, highestNote(grid))
}

/** The score of an application from its submitted reviews; null when there is none. */
export function applicationScore(grid: ScoringGrid, reviews: readonly Notes[]): ApplicationScore | null {
  const sorted = reviews.map(notes => reviewScore(grid, notes)).sort(compare)
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (min === undefined || max === undefined) return null
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return {
    reviews: sorted.length,
    mean: mean(sorted),
    median: mean(middle),
    min,
    max,
    spread: difference(max, min),
    byCriterion: Object.fromEntries(
      grid.criteria.map(({ code }) => [code, mean(reviews.map(notes => fraction(noteOf(grid, notes, code), 1)))]),
    ),
  }
}

/** What the grid advises, from exact values, and the eliminatory criteria whose mean note is under the bar. Advice only: the committee decides. */
export function recommendation(
  grid: ScoringGrid,
  score: ApplicationScore,
): { readonly recommendation: Recommendation; readonly eliminated: readonly string[] } {
  const eliminated = grid.criteria
    .filter(
      ({ code, eliminatory }) =>
        eliminatory && !isAtLeast(score.byCriterion[code] ?? fraction(0, 1), grid.eliminatoryBelow),
    )
    .map(({ code }) => code)
  if (eliminated.length > 0) return { recommendation: 'unfavourable', eliminated }
  if (isAtLeast(score.mean, grid.favourableFrom)) return { recommendation: 'favourable', eliminated }
  return { recommendation: isAtLeast(score.mean, grid.debatedFrom) ? 'toDebate' : 'unfavourable', eliminated }
}

/** Why reviewers should meet and harmonise; empty when they agree well enough. */
export function divergence(grid: ScoringGrid, reviews: readonly Notes[]): readonly Divergence[] {
  const score = applicationScore(grid, reviews)
  if (score === null) return []
  const scores: Divergence[] = isAtLeast(score.spread, grid.divergentScore)
    ? [{ code: 'scoresApart', spread: score.spread }]
    : []
  const notes = grid.criteria.flatMap(({ code }): Divergence[] => {
    const given = reviews.map(review => noteOf(grid, review, code))
    const [lowest, highest] = [Math.min(...given), Math.max(...given)]
    return highest - lowest >= grid.divergentNote ? [{ code: 'notesApart', criterion: code, lowest, highest }] : []
  })
  return [...scores, ...notes]
}

/** Tenths of a point, half up: the one rounding of a score, only where it is shown. */
export const formatTenths = (exact: Fraction): number => rounded(exact, 10)

export const highestNote = (grid: ScoringGrid): number => Math.max(...grid.scale.map(({ value }) => value))

export const isNote = (grid: ScoringGrid, value: number): boolean => grid.scale.some(note => note.value === value)

function noteOf(grid: ScoringGrid, notes: Notes, criterion: string): number {
  const note = notes[criterion]
  if (note === undefined) throw new RangeError(`no note for ${criterion}`)
  if (!isNote(grid, note)) throw new RangeError(`not a note of the scale: ${note}`)
  return note
}
