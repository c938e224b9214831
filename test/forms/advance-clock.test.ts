// What the clock's form understands.

import { expect, test } from 'vitest'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { advanceClockForm } from '#app/forms/advance-clock.ts'

const read = (typed: Readonly<Record<string, string>>) => advanceClockForm.safeParse(typed).data ?? null

test('a moment that the page proposes is taken as it is', () => {
  expect(read({ at: '2025-12-31T22:59:00.000Z' })).toBe('2025-12-31T22:59:00.000Z')
})

test('a day and a time are those of Paris, to the second', () => {
  expect(read({ day: '31/12/2025', time: '23 h 59 min 59 s' })).toBe(parisInstant(toDay('2025-12-31'), '23:59:59'))
  expect(read({ day: '31/12/2025', time: '9:05' })).toBe(parisInstant(toDay('2025-12-31'), '09:05:00'))
  expect(read({ day: '31/12/2025', time: '9h' })).toBe(parisInstant(toDay('2025-12-31'), '09:00:00'))
})

test('a day without a time is its morning', () => {
  expect(read({ day: '01/07/2025' })).toBe(parisInstant(toDay('2025-07-01'), '09:00:00'))
})

test.each([
  {},
  { at: 'soon' },
  { at: '2025-13-01T00:00:00.000Z' },
  { day: '31/02/2025' },
  { day: '01/01/2099' },
  { day: '31/12/2025', time: '24:00' },
  { day: '31/12/2025', time: '9:60' },
])('%o is refused', typed => {
  expect(read(typed as Readonly<Record<string, string>>)).toBeNull()
})
