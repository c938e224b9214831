// The formats people read, down to their invisible characters: · is a no-break space, ‧ a narrow one.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents, euros, parseEuros, toBasisPoints } from '#app/domain/money.ts'
import { parisInstant, toDay, toInstant } from '#app/domain/time.ts'
import * as format from '#app/text/format.ts'

const seen = (text: string): string => text.replaceAll('\u00a0', '·').replaceAll('\u202f', '‧')

test('amounts show their cents only when there are any', () => {
  expect(seen(format.money(cents(123456780), 'fr'))).toBe('1‧234‧567,80·€')
  expect(seen(format.money(euros(1234567), 'fr'))).toBe('1‧234‧567·€')
  expect(seen(format.money(cents(5), 'fr'))).toBe('0,05·€')
  expect(seen(format.money(euros(-2300), 'fr'))).toBe('−2‧300·€')
  expect(format.money(cents(123456780), 'en')).toBe('€1,234,567.80')
  expect(format.money(euros(0), 'en')).toBe('€0')
})

test('a difference of money always has its sign, except nothing', () => {
  expect(seen(format.signedMoney(euros(500), 'fr'))).toBe('+500·€')
  expect(seen(format.signedMoney(euros(-370000), 'fr'))).toBe('−370‧000·€')
  expect(seen(format.signedMoney(euros(0), 'fr'))).toBe('0·€')
})

test('an amount whose column gives the unit has no sign of currency', () => {
  expect(seen(format.euroAmount(euros(48500), 'fr'))).toBe('48‧500')
  expect(seen(format.euroAmount(cents(4850050), 'fr'))).toBe('48‧500,50')
  expect(format.euroAmount(cents(4850050), 'en')).toBe('48,500.50')
})

test('the scale of a drawing shortens millions and thousands', () => {
  expect(seen(format.shortMoney(euros(10_000_000), 'fr'))).toBe('10·M€')
  expect(seen(format.shortMoney(euros(250_000), 'fr'))).toBe('250·k€')
  expect(format.shortMoney(euros(8_000_000), 'en')).toBe('€8M')
  expect(format.shortMoney(euros(0), 'fr')).toBe('0')
})

test('rates have one decimal, rounded, with a true minus', () => {
  expect(seen(format.percent(toBasisPoints(4800), 'fr'))).toBe('48,0·%')
  expect(seen(format.percent(toBasisPoints(4745), 'fr'))).toBe('47,5·%')
  expect(seen(format.signedPercent(toBasisPoints(3750), 'fr'))).toBe('+37,5·%')
  expect(seen(format.signedPercent(toBasisPoints(-230), 'fr'))).toBe('−2,3·%')
  expect(format.percent(toBasisPoints(4800), 'en')).toBe('48.0%')
})

test('numbers have the decimals they have, scores exactly one', () => {
  expect(seen(format.number(214000, 'fr'))).toBe('214‧000')
  expect(format.number(14.1, 'fr')).toBe('14,1')
  expect(format.decimal(80, 'fr')).toBe('80,0')
  expect(format.decimal(72.94, 'en')).toBe('72.9')
})

test('days are short in lists and long where they bind', () => {
  expect(format.day(toDay('2025-02-17'), 'fr')).toBe('17 févr. 2025')
  expect(format.day(toDay('2025-02-17'), 'en')).toBe('17 Feb 2025')
  expect(format.longDay(toDay('2025-12-31'), 'fr')).toBe('mercredi 31 décembre 2025')
  expect(format.longDay(toDay('2025-12-31'), 'en')).toBe('Wednesday, 31 December 2025')
  expect(format.dayAndMonth(toDay('2025-02-17'), 'fr')).toBe('17 févr.')
  expect(format.month(toDay('2024-01-01'), 'fr')).toBe('janv. 2024')
  expect(format.typedDay(toDay('2025-02-07'))).toBe('07/02/2025')
})

test('French writes the first day of a month as an ordinal, and only that one', () => {
  expect(format.day(toDay('2026-01-01'), 'fr')).toBe('1er janv. 2026')
  expect(format.longDay(toDay('2026-01-01'), 'fr')).toBe('jeudi 1er janvier 2026')
  expect(format.day(toDay('2026-01-11'), 'fr')).toBe('11 janv. 2026')
  expect(format.day(toDay('2026-01-21'), 'fr')).toBe('21 janv. 2026')
  expect(format.day(toDay('2026-01-01'), 'en')).toBe('1 Jan 2026')
})

test('instants are those of a clock in Paris, winter and summer', () => {
  expect(seen(format.instant(toInstant('2025-03-10T08:00:00.000Z'), 'fr'))).toBe('10 mars 2025 à 9·h·00')
  expect(seen(format.instant(toInstant('2025-07-10T22:05:00.000Z'), 'fr'))).toBe('11 juil. 2025 à 0·h·05')
  expect(format.instant(toInstant('2025-03-10T08:00:00.000Z'), 'en')).toBe('10 Mar 2025 at 09:00')
  expect(seen(format.time(toInstant('2025-10-15T12:32:00.000Z'), 'fr'))).toBe('14·h·32')
})

test('what has legal weight says its seconds', () => {
  expect(seen(format.longInstant(toInstant('2025-01-13T15:42:07.000Z'), 'fr'))).toBe(
    'lundi 13 janvier 2025 à 16·h·42·min·07·s',
  )
  expect(format.longInstant(toInstant('2025-01-13T15:42:07.000Z'), 'en')).toBe('Monday, 13 January 2025 at 16:42:07')
})

test('a window that closes when a day begins is open until the last second of the day before', () => {
  const closesAt = parisInstant(toDay('2026-01-01'))

  expect(seen(format.exactInstant(format.lastSecond(closesAt), 'fr'))).toBe('31 déc. 2025 à 23·h·59·min·59·s')
})

test('a deadline is said from today, late when it has passed', () => {
  const said = [-6, -1, 0, 1, 2, 5].map(daysLeft => format.due(daysLeft, 'fr'))

  expect(said).toEqual([
    'en retard de 6 jours',
    'en retard de 1 jour',
    'aujourd’hui',
    'demain',
    'dans 2 jours',
    'dans 5 jours',
  ])
  expect([-6, 0, 5].map(daysLeft => format.due(daysLeft, 'en'))).toEqual(['6 days late', 'today', 'in 5 days'])
})

test('what is left of a window is its two largest units, and never negative', () => {
  const closesAt = parisInstant(toDay('2026-01-01'))
  const left = (now: string) => format.timeLeft(toInstant(now), closesAt, 'fr')

  expect(left('2025-03-10T08:00:00.000Z')).toEqual({ large: '296 jours', small: '15 heures' })
  expect(left('2025-12-31T20:30:00.000Z')).toEqual({ large: '2 heures', small: '30 minutes' })
  expect(left('2025-12-31T22:59:30.000Z')).toEqual({ large: '0 minute', small: '30 secondes' })
  expect(left('2025-12-31T22:15:20.000Z')).toEqual({ large: '44 minutes', small: '40 secondes' })
  expect(left('2025-12-31T22:59:59.500Z')).toEqual({ large: '0 minute', small: '1 seconde' })
  expect(left('2026-01-01T20:30:00.000Z')).toEqual({ large: '0 minute', small: '0 seconde' })
})

test('nouns agree: nought is singular in French and plural in English', () => {
  const [jour, day] = [
    { one: 'jour', other: 'jours' },
    { one: 'day', other: 'days' },
  ]

  expect([0, 1, 2].map(n => format.count(n, jour, 'fr'))).toEqual(['0 jour', '1 jour', '2 jours'])
  expect([0, 1, 2].map(n => format.count(n, day, 'en'))).toEqual(['0 days', '1 day', '2 days'])
  expect(seen(format.count(1_000_000, jour, 'fr'))).toBe('1‧000‧000 jours')
})

test('lengths, sizes and lists read as people say them', () => {
  expect(format.months(15, 'fr')).toBe('15 mois')
  expect(format.months(1, 'en')).toBe('1 month')
  expect(seen(format.fileSize(48_211, 'fr'))).toBe('48‧ko')
  expect(seen(format.fileSize(12, 'fr'))).toBe('1‧ko')
  expect(seen(format.fileSize(1_240_000, 'fr'))).toBe('1,2‧Mo')
  expect(format.list(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
})

test('the bound formats of a page say the same as the functions', () => {
  const french = format.formatFor('fr')

  expect(french.money(euros(12))).toBe(format.money(euros(12), 'fr'))
  expect(french.due(-1)).toBe('en retard de 1 jour')
})

const wholeEuros = fc.integer({ min: 0, max: 999_999 }).map(amount => amount * 100)

test.each(['fr', 'en'] as const)('what a field shows of an amount is read as that amount, in %s', locale => {
  fc.assert(
    fc.property(fc.oneof(wholeEuros, fc.integer({ min: 0, max: 99_999_999_999_900 })), amount => {
      expect(parseEuros(format.typedAmount(cents(amount), locale))).toBe(amount)
    }),
  )
})
