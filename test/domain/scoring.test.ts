// Scores, recommendation and divergence, against the samples and on both sides of each threshold.

import { describe, expect, test } from 'vitest'
import { fraction } from '#app/domain/fraction.ts'
import {
  applicationScore,
  divergence,
  formatTenths,
  highestNote,
  isNote,
  type Notes,
  recommendation,
  reviewScore,
} from '#app/domain/scoring.ts'
import { grid, notes } from '#test/support/grid.ts'
import samples from '#test/support/samples.json'

const scoreOf = (...reviews: Notes[]) => {
  const score = applicationScore(grid, reviews)
  if (score === null) throw new Error('no review')
  return score
}

const scored = samples.projects.flatMap(({ ref, score, computed }) =>
  score === undefined ? [] : [{ ref, score: { ...score }, shown: computed.score }],
)

test('the samples have eight scores, and the weights they were computed with', () => {
  expect(scored.map(({ shown }) => shown)).toEqual([90, 82.5, 87.5, 83.8, 71.3, 75, 48.8, 80])
  expect(Object.fromEntries(grid.criteria.map(({ code, weight }) => [code, weight]))).toEqual(samples.grid)
})

test.each(scored)('the score of sample $ref is $shown', ({ score, shown }) => {
  expect(formatTenths(reviewScore(grid, score))).toBe(Math.round((shown ?? 0) * 10))
})

test('a score goes from 0 to 100 and keeps its quarters of a point', () => {
  expect(reviewScore(grid, notes(0))).toEqual(fraction(0, 1))
  expect(reviewScore(grid, notes(4))).toEqual(fraction(100, 1))
  expect(reviewScore(grid, notes(3, { OPENNESS: 2 }))).toEqual(fraction(295, 4))
})

test('a score is rounded half up, to a tenth, and only when it is shown', () => {
  expect(formatTenths(reviewScore(grid, notes(3, { OPENNESS: 2 })))).toBe(738)
  expect(formatTenths(fraction(125, 2))).toBe(625)
  expect(formatTenths(fraction(72_949, 1000))).toBe(729)
  expect(formatTenths(fraction(7295, 100))).toBe(730)
})

test('a missing note and a note outside the scale throw', () => {
  expect(() => reviewScore(grid, { IMPACT: 3 })).toThrow('no note for NEED')
  expect(() => reviewScore(grid, notes(5))).toThrow('not a note of the scale: 5')
  expect(() => reviewScore(grid, notes(2.5))).toThrow('not a note of the scale: 2.5')
})

test('notes are those of the scale', () => {
  expect(highestNote(grid)).toBe(4)
  expect([-1, 0, 4, 5, 1.5].map(value => isNote(grid, value))).toEqual([false, true, true, false, false])
})

describe('the score of an application', () => {
  test('is none without a review', () => {
    expect(applicationScore(grid, [])).toBeNull()
  })

  test('is the exact mean of its reviews, with median, extremes and spread', () => {
    const score = scoreOf(notes(3), notes(4), notes(1, { IMPACT: 2 }))

    expect(score).toMatchObject({
      reviews: 3,
      mean: fraction(825, 12),
      median: fraction(75, 1),
      min: fraction(125, 4),
      max: fraction(100, 1),
      spread: fraction(275, 4),
    })
    expect(score.byCriterion['IMPACT']).toEqual(fraction(3, 1))
    expect(score.byCriterion['NEED']).toEqual(fraction(8, 3))
  })

  test('has as median of two reviews the middle between them', () => {
    expect(scoreOf(notes(3), notes(2)).median).toEqual(fraction(125, 2))
  })

  test('of one review is that review', () => {
    expect(scoreOf(notes(3))).toMatchObject({ mean: fraction(75, 1), median: fraction(75, 1), spread: fraction(0, 1) })
  })

  test('does not depend on the order in which reviews came', () => {
    const [low, middle, high] = [notes(1), notes(2), notes(4)]

    expect(scoreOf(high, low, middle)).toEqual(scoreOf(low, middle, high))
  })

  test('reproduces the committee sheet of the design, 71.3, 82.5 and 65.0 making 72.9', () => {
    const first = { IMPACT: 3, NEED: 4, FEASIBILITY: 2, TEAM: 3, BUDGET: 2, COMPLIANCE: 3, OPENNESS: 3 }
    const second = { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 2, COMPLIANCE: 3, OPENNESS: 3 }
    const third = { IMPACT: 3, NEED: 3, FEASIBILITY: 2, TEAM: 3, BUDGET: 2, COMPLIANCE: 2, OPENNESS: 3 }

    const score = scoreOf(first, second, third)

    expect([first, second, third].map(each => formatTenths(reviewScore(grid, each)))).toEqual([713, 825, 650])
    expect(formatTenths(score.mean)).toBe(729)
    expect(formatTenths(score.spread)).toBe(175)
  })
})

describe('the recommendation', () => {
  // notes of 3 make 75; one note less takes a quarter of the criterion's weight
  const sixtyFive = notes(3, { IMPACT: 2, COMPLIANCE: 2, OPENNESS: 2 })
  const sixtyThreeAndThreeQuarters = notes(3, { IMPACT: 2, COMPLIANCE: 2, OPENNESS: 1 })

  test('is favourable from exactly 65', () => {
    const at = scoreOf(sixtyFive)

    expect(at.mean).toEqual(fraction(65, 1))
    expect(recommendation(grid, at)).toEqual({ recommendation: 'favourable', eliminated: [] })
  })

  test('is to be debated a hair under 65, even where one decimal shows 65.0', () => {
    const under = { ...scoreOf(sixtyFive), mean: fraction(64_999, 1000) }

    expect(formatTenths(under.mean)).toBe(650)
    expect(recommendation(grid, under).recommendation).toBe('toDebate')
    expect(recommendation(grid, scoreOf(sixtyThreeAndThreeQuarters)).recommendation).toBe('toDebate')
  })

  test('is to be debated from exactly 50 and unfavourable under it', () => {
    expect(recommendation(grid, scoreOf(notes(2))).recommendation).toBe('toDebate')
    expect(recommendation(grid, scoreOf(notes(2, { OPENNESS: 1 }))).recommendation).toBe('unfavourable')
  })

  test('is unfavourable whatever the score when an eliminatory criterion has a mean note under 1', () => {
    const score = scoreOf(notes(4, { COMPLIANCE: 0 }), notes(4, { COMPLIANCE: 1 }), notes(4, { COMPLIANCE: 1 }))

    expect(recommendation(grid, score)).toEqual({ recommendation: 'unfavourable', eliminated: ['COMPLIANCE'] })
  })

  test('eliminates nothing at a mean note of exactly 1', () => {
    const score = scoreOf(notes(4, { COMPLIANCE: 0 }), notes(4, { COMPLIANCE: 2 }), notes(4, { COMPLIANCE: 1 }))

    expect(recommendation(grid, score)).toEqual({ recommendation: 'favourable', eliminated: [] })
  })

  test('is not eliminated by a criterion that is not eliminatory', () => {
    expect(recommendation(grid, scoreOf(notes(4, { NEED: 0 }))).eliminated).toEqual([])
  })

  test('names every eliminatory criterion that eliminates', () => {
    expect(recommendation(grid, scoreOf(notes(0))).eliminated).toEqual(['IMPACT', 'FEASIBILITY', 'COMPLIANCE'])
  })
})

describe('divergence', () => {
  test('is empty without two reviews', () => {
    expect(divergence(grid, [])).toEqual([])
    expect(divergence(grid, [notes(4)])).toEqual([])
  })

  test('is empty when notes are one apart and scores less than 20', () => {
    // 25 × 1/4 + 20 × 1/4 + 15 × 1/4 + 15 × 1/4 = 18.75 points apart
    expect(divergence(grid, [notes(2), notes(2, { IMPACT: 3, FEASIBILITY: 3, NEED: 3, TEAM: 3 })])).toEqual([])
  })

  test('is due from exactly 20 points', () => {
    const apart = notes(2, { IMPACT: 3, FEASIBILITY: 3, NEED: 3, TEAM: 3, OPENNESS: 3 })

    expect(divergence(grid, [notes(2), apart])).toEqual([{ code: 'scoresApart', spread: fraction(20, 1) }])
  })

  test('is due from two notes apart on one criterion, between any two reviews', () => {
    const reviews = [notes(2, { OPENNESS: 1 }), notes(2), notes(2, { OPENNESS: 3 })]

    expect(divergence(grid, reviews)).toEqual([{ code: 'notesApart', criterion: 'OPENNESS', lowest: 1, highest: 3 }])
  })

  test('gives every reason', () => {
    expect(divergence(grid, [notes(0), notes(4)]).map(reason => reason.code)).toEqual([
      'scoresApart',
      ...Array(7).fill('notesApart'),
    ])
  })
})
