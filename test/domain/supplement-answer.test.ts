// What the answer to a supplement request may touch, and how far it moves the promised answer.

import { describe, expect, test } from 'vitest'
import { lastDayBefore, movedAnswer, unlocks } from '#app/domain/supplement-answer.ts'
import { endOfParisDay, parisInstant, toDay } from '#app/domain/time.ts'

test('a request unlocks what it names, exactly', () => {
  const request = { fields: ['hosting', 'attachments.amdacOpinion'] }

  expect(['hosting', 'attachments.amdacOpinion', 'amdacOpinion', 'title'].map(path => unlocks(request, path))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(unlocks(null, 'hosting')).toBe(false)
})

test('the last day before an excluded end is the day that ends there', () => {
  expect(lastDayBefore(endOfParisDay(toDay('2025-02-27')))).toBe('2025-02-27')
  expect(lastDayBefore(parisInstant(toDay('2025-02-27'), '09:00'))).toBe('2025-02-27')
})

describe('the promised answer', () => {
  const promised = endOfParisDay(toDay('2025-02-27'))
  const moved = (from: string, to: string) =>
    movedAnswer(promised, parisInstant(toDay(from), '17:00'), parisInstant(toDay(to), '08:00'))

  test('moves on by the days in Paris that the supplement took', () => {
    expect(moved('2025-02-17', '2025-03-11')).toBe(endOfParisDay(toDay('2025-03-21')))
  })

  test('stays where it was when the answer comes the same day', () => {
    expect(
      movedAnswer(promised, parisInstant(toDay('2025-02-17'), '09:00'), parisInstant(toDay('2025-02-17'), '18:00')),
    ).toBe(promised)
  })

  test('stays the end of a Paris day across the change to summer time', () => {
    expect(moved('2025-03-20', '2025-04-10')).toBe(endOfParisDay(toDay('2025-03-20')))
    expect(
      movedAnswer(
        endOfParisDay(toDay('2025-03-25')),
        parisInstant(toDay('2025-03-20')),
        parisInstant(toDay('2025-04-10')),
      ),
    ).toBe(endOfParisDay(toDay('2025-04-15')))
  })
})
