// One typed text, by kind: what is read, what is refused, and how characters are counted.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '#app/domain/application-form.ts'
import {
  countCharacters,
  normalise,
  parseAmount,
  parseDecimal,
  parseProjectDay,
  parseYear,
  readChoices,
  readField,
} from '#app/domain/field-value.ts'
import { aVersion } from '#test/support/window-version.ts'

const version = aVersion()

const read = (kind: Column['kind'], typed: string, more: Partial<Column> = {}) => {
  const field = { code: 'field', required: 'always', kind, max: 10, options: 'phase', ...more } as Column
  const result = readField(field, 'field', typed, version)
  return result.ok ? result.value : result.refusal.why
}

describe('counting characters', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['👍', 1],
    ['a\r\nb', 3],
    ['  a b  ', 3],
    ['\u202f« »', 3],
  ])('%j counts %i', (typed, count) => {
    expect(countCharacters(typed)).toBe(count)
  })

  test('a text counts the same composed or decomposed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        typed => countCharacters(typed.normalize('NFD')) === countCharacters(typed.normalize('NFC')),
      ),
    )
  })

  test('a text never gains characters by being normalised twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => normalise(normalise(typed)) === normalise(typed)))
  })
})

describe('text', () => {
  test('is read with its line ends as one character and without the space around it', () => {
    expect(read('longText', '  un\r\ndeux\r ')).toBe('un\ndeux')
  })

  test('is read up to its limit and not above', () => {
    expect(read('text', '👍'.repeat(10))).toBe('👍'.repeat(10))
    expect(read('text', '👍'.repeat(11))).toEqual({ reason: 'tooLong', length: 11, max: 10 })
  })

  test('has the limit of the version where it gives one', () => {
    const field: Column = { code: 'title', required: 'always', kind: 'text', max: 140 }

    const result = readField(field, 'title', 'trop long', aVersion({ formLimits: { title: 5 } }))

    expect(result).toEqual({
      ok: false,
      refusal: { code: 'FIELD_INVALID', why: { reason: 'tooLong', length: 9, max: 5 } },
    })
  })

  test.each(['a\u0000b', 'a\u001bb', 'a\u0085b', 'a\ud800b'])('%j holds a character that cannot be kept', typed => {
    expect(read('text', typed)).toEqual({ reason: 'forbiddenCharacter' })
  })

  test('may hold tabs and line ends', () => {
    expect(read('longText', 'a\tb\nc')).toBe('a\tb\nc')
  })
})

describe('the other kinds', () => {
  test.each<[Column['kind'], string, unknown]>([
    ['euros', '12 000,50', 1_200_050],
    ['euros', '0', 0],
    ['decimal', '4,2', 4.2],
    ['decimal', '60 000', 60_000],
    ['day', '31/12/2025', '2025-12-31'],
    ['day', '2024-02-29', '2024-02-29'],
    ['year', ' 2025 ', 2025],
    ['email', 'A.B@Exemple.fr', 'a.b@exemple.fr'],
    ['phone', '+33 (0)1 23-45.67 89', '+33 (0)1 23-45.67 89'],
    ['siret', '356 000 000 49837', '35600000049837'],
    ['choice', 'CONSTRUCTION', 'CONSTRUCTION'],
    ['yesNo', 'no', false],
    ['checkbox', 'yes', true],
    ['euros', '   ', null],
  ])('%s reads « %s »', (kind, typed, value) => {
    expect(read(kind, typed)).toEqual(value)
  })

  test.each<[Column['kind'], string, string]>([
    ['euros', 'douze', 'notAnAmount'],
    ['euros', '1,2345', 'notAnAmount'],
    ['euros', '-1', 'negative'],
    ['euros', '1'.repeat(300), 'notAnAmount'],
    ['decimal', 'deux à 20 %', 'notANumber'],
    ['decimal', '-0,5', 'negative'],
    ['day', '31/02/2025', 'notADay'],
    ['day', '31/12/1999', 'dayOutOfRange'],
    ['day', '01/01/2101', 'dayOutOfRange'],
    ['year', '25', 'notAYear'],
    ['year', '1999', 'notAYear'],
    ['email', 'camille@', 'notAnEmail'],
    ['phone', '12345', 'notAPhone'],
    ['phone', 'appelez-moi au 0123456789', 'notAPhone'],
    ['choice', 'DREAMING', 'notAnOption'],
    ['yesNo', 'perhaps', 'notAYesOrNo'],
  ])('%s refuses « %s » as %s', (kind, typed, reason) => {
    expect(read(kind, typed)).toEqual({ reason })
  })

  test('a signed number may be below zero', () => {
    expect(read('decimal', '−3,5', { signed: true } as Partial<Column>)).toBe(-3.5)
  })

  test('a SIRET whose key is wrong breaks the rule SIRET_INVALID', () => {
    const field: Column = { code: 'siret', required: 'always', kind: 'siret' }

    expect(readField(field, 'partners.siret', '13002526500014', version)).toEqual({
      ok: false,
      refusal: { code: 'SIRET_INVALID', why: { reason: 'notASiret', typed: '13002526500014' } },
    })
  })

  test('ticked boxes are read once each, and an unknown one is refused', () => {
    const field = { code: 'types', required: 'always', kind: 'choices', options: 'projectTypes' } as const

    expect(readChoices(field, ['PROACTIVE', 'PROACTIVE'], version)).toEqual({ ok: true, value: ['PROACTIVE'] })
    expect(readChoices(field, ['PROACTIVE', 'OTHER'], version)).toEqual({
      ok: false,
      refusal: { code: 'FIELD_INVALID', why: { reason: 'notAnOption' } },
    })
  })

  test('no text makes a reader throw', () => {
    const kinds: Column['kind'][] = [
      'text',
      'longText',
      'choice',
      'decimal',
      'euros',
      'day',
      'year',
      'email',
      'phone',
      'siret',
      'yesNo',
      'checkbox',
    ]

    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...kinds),
        (typed, kind) => read(kind, typed) !== undefined,
      ),
    )
  })
})

describe('parsers shared with the funding plan', () => {
  test('an amount is at least zero', () => {
    expect([parseAmount('10'), parseAmount('-10'), parseAmount('')]).toEqual([1000, null, null])
  })

  test('a number, a year and a day that cannot be read are null', () => {
    expect([parseDecimal('x'), parseYear('20250'), parseProjectDay('demain')]).toEqual([null, null, null])
  })
})
