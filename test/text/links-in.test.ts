// The links of a text, and the text around them.

import { expect, test } from 'vitest'
import { cutAroundLinks, linksIn } from '#app/text/links-in.ts'

const text =
  'Votre dossier : http://localhost:3000/candidatures/1?a=b#c.\nLe site (https://guichet.example/), encore http://localhost:3000/candidatures/1?a=b#c'

test('links end before the punctuation of the sentence, and are given once', () => {
  expect(linksIn(text)).toEqual(['http://localhost:3000/candidatures/1?a=b#c', 'https://guichet.example/'])
})

test('the pieces put together again are the text', () => {
  const pieces = cutAroundLinks(text)

  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces.filter(({ isLink }) => isLink)).toHaveLength(3)
})

test('a text without a link is one piece; nothing is none', () => {
  expect(cutAroundLinks('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', isLink: false }])
  expect(cutAroundLinks('')).toEqual([])
})
