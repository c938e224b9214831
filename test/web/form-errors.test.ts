// The sentence of what a form refuses, said in the words of the field that was left or filled.

import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day, words } from '#app/forms/fields.ts'
import { textFor } from '#app/text/text.ts'
import { formErrorSentence } from '#app/web/form-errors.ts'

const schema = z.object({ answer: z.enum(['yes', 'no']), day, words: words(1000) })

/** What is said of each field, in French and in English. */
function said(typed: Readonly<Record<string, string>>) {
  const [french, english] = (['fr', 'en'] as const).map(locale => {
    const formData = new FormData()
    for (const [name, value] of Object.entries({ answer: 'yes', day: '31/12/2025', words: 'x', ...typed }))
      formData.append(name, value)
    const read = parseWithZod(formData, {
      schema,
      error: issue => ({ message: formErrorSentence(issue, textFor(locale)) }) as never,
    })
    return Object.values(read.reply().error ?? {}).map(sentences => sentences?.[0])
  })
  return [french, english]
}

describe('left empty', () => {
  test('a choice is to be made, a text to be filled in', () => {
    expect(said({ answer: '', words: '' })).toEqual([
      ['Choisissez une réponse.', 'Remplissez ce champ.'],
      ['Choose an answer.', 'Fill in this field.'],
    ])
  })
})

describe('filled', () => {
  test('a day that no calendar has is said not to exist, not to be badly written', () => {
    expect(said({ day: '31/02/2025' })).toEqual([
      ['Cette date n’existe pas\u00a0: vérifiez le jour et le mois.'],
      ['This date does not exist: check the day and the month.'],
    ])
    expect(said({ day: 'fin mars' })).toEqual([
      ['Écrivez une date comme 31/12/2025.'],
      ['Write a date such as 31/12/2025.'],
    ])
  })

  test('a limit is written as numbers are in the language', () => {
    expect(said({ words: 'x'.repeat(1001) })).toEqual([
      ['Raccourcissez ce texte\u00a0: 1\u202f000 caractères au plus.'],
      ['Shorten this text: 1,000 characters at most.'],
    ])
  })
})
