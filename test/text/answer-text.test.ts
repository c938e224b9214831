// Answers as people read them: words for codes, amounts and days written out, what cannot be read as it was typed.

import { expect, test } from 'vitest'
import { fieldAt } from '#app/domain/application-form.ts'
import { answerText, optionLabel } from '#app/text/answer-text.ts'
import { form } from '#app/text/fr/form.ts'
import { aVersion } from '#test/support/window-version.ts'

const reading = { words: form, vocabulary: aVersion(), locale: 'fr' } as const

const read = (path: string, typed: string): string => {
  const at = fieldAt(path)
  if (at === null) throw new Error(`no field ${path}`)
  return answerText(at.column ?? at.field, typed, reading)
}

test('codes are their words', () => {
  expect([read('phase', 'CONSTRUCTION'), read('hasPersonalData', 'no'), read('indicators.0.toMeasure', 'yes')]).toEqual(
    ['Construction', form.no, form.yes],
  )
  expect(read('stream', 'DATA')).toBe(aVersion().streams.find(({ code }) => code === 'DATA')?.label.fr)
  expect(optionLabel('axis', 'IMPACT', reading)).toBe('Impact')
})

test('amounts and days are written out', () => {
  expect(read('runCostPerYear', '12000')).toBe('12\u202f000\u00a0€')
  expect(read('startDate', '01/07/2025')).toBe('1er juil. 2025')
})

test('numbers are written as the language of the reader writes them', () => {
  const at = fieldAt('team.0.fullTimeEquivalent')
  if (at?.column == null) throw new Error('no such column')

  expect(answerText(at.column, '0,9', reading)).toBe('0,9')
  expect(answerText(at.column, '0,9', { ...reading, locale: 'en' })).toBe('0.9')
})

test('what cannot be read, or is not known, is shown as it was typed; nothing is nothing', () => {
  expect([
    read('runCostPerYear', 'environ 12 k€'),
    read('startDate', 'cet été'),
    read('phase', 'OTHER'),
    read('hasPersonalData', 'peut-être'),
    read('title', ' '),
  ]).toEqual(['environ 12 k€', 'cet été', 'OTHER', 'peut-être', ''])
})
