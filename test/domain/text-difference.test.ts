// Where two texts differ: nothing is lost, and what is kept is not marked.

import { describe, expect, test } from 'vitest'
import { textDifference } from '#app/domain/text-difference.ts'

const written = (before: string, after: string): string =>
  textDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('the difference of two texts', () => {
  test('marks the words that went and those that came', () => {
    expect(written('Le secrétariat général paie.', 'Le secrétariat général, dès 2026, paie.')).toBe(
      'Le secrétariat[- général-][+ général, dès 2026,+] paie.',
    )
    expect(written('un deux trois', 'un trois quatre')).toBe('un[- deux-] trois[+ quatre+]')
  })

  test('of equal texts is one piece, and of nothing is nothing', () => {
    expect(textDifference('Pareil.', 'Pareil.')).toEqual([{ kind: 'same', text: 'Pareil.' }])
    expect(textDifference('', '')).toEqual([])
    expect(textDifference('', 'Neuf.')).toEqual([{ kind: 'added', text: 'Neuf.' }])
  })

  test('each side put together again is its text, whatever the blanks', () => {
    const before = '  Deux lignes\nici,  et la fin. '
    const after = 'Deux autres lignes\n\nici, et une fin.'
    const pieces = textDifference(before, after)
    const side = (without: string): string =>
      pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')

    expect([side('added'), side('removed')]).toEqual([before, after])
  })

  test('of two very long texts with nothing in common is given at once', () => {
    const [before, after] = [
      Array.from({ length: 3000 }, (_, n) => `a${n}`).join(' '),
      Array.from({ length: 3000 }, (_, n) => `b${n}`).join(' '),
    ]

    expect(textDifference(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})
