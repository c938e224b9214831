// Every refusal in both languages: one sentence or two, whole, said to a person.

import { describe, expect, test } from 'vitest'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { textFor } from '#app/text/text.ts'
import { examplesOf } from '#test/support/refusals.ts'

const [fr, en] = [textFor('fr'), textFor('en')]
const codes = Object.keys(fr.refusals)
const refusals = examplesOf(codes)

test('both languages know the same refusals', () => {
  expect(Object.keys(en.refusals).toSorted()).toEqual(codes.toSorted())
})

describe.each(['fr', 'en'] as const)('in %s', locale => {
  const sentences = refusals.map(refusal => [refusal.code, refusalSentence(refusal, textFor(locale))] as const)

  test('each is whole: it begins with a capital or a number and ends with a full stop', () => {
    expect(sentences.filter(([, sentence]) => !/^[\p{Lu}\d«“‘].*\.$/su.test(sentence))).toEqual([])
  })

  test('none shows a hole, a code, or a raw moment', () => {
    const holes = /undefined|null|NaN|\[object|Invalid|\d{4}-\d{2}-\d{2}/

    expect(sentences.filter(([, sentence]) => holes.test(sentence))).toEqual([])
  })

  test('none says what another says', () => {
    const said = sentences.map(([, sentence]) => sentence)

    expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([])
  })
})

test('each says in English what it says in French, not the same words', () => {
  const same = refusals.filter(refusal => refusalSentence(refusal, fr) === refusalSentence(refusal, en))

  expect(same).toEqual([])
})

test('the closing is told to the second, with the receipt, before and after', () => {
  const opensAt = parisInstant(toDay('2023-01-16'))
  const closesAt = parisInstant(toDay('2026-01-01'))
  const sentence = (receivedAt: typeof closesAt) =>
    refusalSentence({ code: 'windowOpen', opensAt, closesAt, receivedAt }, fr)

  expect(sentence(closesAt)).toContain('fermé')
  expect(sentence(parisInstant(toDay('2023-01-15')))).toContain('ouvre le')
  expect(sentence(closesAt)).not.toBe(sentence(parisInstant(toDay('2026-01-02'))))
})

test('one and several are told apart', () => {
  const sentences = [1, 2].map(missing => refusalSentence({ code: 'complete', missing }, fr))
  const attempts = [0, 1, 2].map(attemptsLeft => refusalSentence({ code: 'codeWrong', attemptsLeft }, fr))

  expect(sentences).toEqual([
    'Il manque un élément au dossier\u00a0: le récapitulatif y mène.',
    'Il manque 2 éléments au dossier\u00a0: le récapitulatif y mène.',
  ])
  expect(new Set(attempts).size).toBe(3)
})
