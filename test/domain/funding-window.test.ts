// When a window is open, to the second, and which version of its rules applies.

import { describe, expect, test } from 'vitest'
import {
  type FundingWindow,
  isOpen,
  notBeforeClosing,
  versionInForce,
  versionNumbered,
} from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { parisInstant, toDay, toInstant } from '#app/domain/time.ts'
import { aVersion, aWindow } from '#test/support/window-version.ts'

const version = (number: number, day: string) => aVersion({ number, validFrom: parisInstant(toDay(day)) })

const window: FundingWindow = {
  ...aWindow(),
  id: toId<WindowId>('window'),
  slug: 'donnees',
  name: { fr: 'Données', en: 'Data' },
  purpose: { fr: 'Financer', en: 'To fund' },
  service: { name: 'Service', postalAddress: 'Adresse', email: 'service@exemple.invalid', phone: '01' },
  referencePrefix: 'GD',
  versions: [version(1, '2023-01-16'), version(2, '2024-01-01'), version(3, '2025-01-06')],
}

describe('a window', () => {
  test.each([
    ['2023-01-15T22:59:59.999Z', false],
    ['2023-01-15T23:00:00.000Z', true],
    ['2025-12-31T22:59:59.000Z', true],
    ['2025-12-31T22:59:59.999Z', true],
    ['2025-12-31T23:00:00.000Z', false],
    ['2025-12-31T23:00:01.000Z', false],
  ])('at %s is open: %s', (now, open) => {
    expect(isOpen(window, toInstant(now))).toBe(open)
  })

  test('that closes in summer closes an hour earlier for the universal clock', () => {
    const summer = aWindow({ closesAt: parisInstant(toDay('2025-07-01')) })

    expect(isOpen(summer, toInstant('2025-06-30T21:59:59.999Z'))).toBe(true)
    expect(isOpen(summer, toInstant('2025-06-30T22:00:00.000Z'))).toBe(false)
  })
})

describe('the rules in force', () => {
  test.each([
    ['2022-06-01', 1],
    ['2023-01-16', 1],
    ['2023-12-31', 1],
    ['2024-01-01', 2],
    ['2025-01-05', 2],
    ['2025-01-06', 3],
    ['2030-01-01', 3],
  ])('on %s are those of version %i', (day, number) => {
    expect(versionInForce(window, parisInstant(toDay(day))).number).toBe(number)
  })

  test('under which something was filed are found by their number', () => {
    expect(versionNumbered(window, 2)).toBe(window.versions[1])
    expect(() => versionNumbered(window, 4)).toThrow('window donnees has no version 4')
  })

  test('need a version', () => {
    expect(() => versionInForce({ ...window, versions: [] }, toInstant('2025-03-10T08:00:00.000Z'))).toThrow(
      'window donnees has no version',
    )
  })
})

describe('a clock that is set back after a closing', () => {
  const closing = toInstant('2025-12-31T23:00:00.000Z')

  test.each([
    ['is later', '2025-12-31T23:00:00.001Z', '2025-12-31T23:00:00.001Z'],
    ['is one millisecond early', '2025-12-31T22:59:59.999Z', '2025-12-31T23:00:00.000Z'],
    ['is one hour early', '2025-12-31T22:00:05.000Z', '2025-12-31T23:00:00.000Z'],
    ['is a day early: it was wrong before', '2025-12-30T23:00:00.000Z', '2025-12-30T23:00:00.000Z'],
    ['is months early: it was wrong before', '2025-03-10T08:00:00.000Z', '2025-03-10T08:00:00.000Z'],
  ])('and %s', (_, shown, counts) => {
    expect(notBeforeClosing(toInstant(shown), closing)).toBe(counts)
  })

  test('counts as it is where nothing has closed', () => {
    expect(notBeforeClosing(toInstant('2025-12-31T22:00:05.000Z'), null)).toBe('2025-12-31T22:00:05.000Z')
  })
})
