// What the address of a page asks, read.

import { describe, expect, test } from 'vitest'
import { parseMoment, parsePage } from '#app/web/query.ts'

const asking = (query: string) => new URL(`https://guichet.exemple.invalid/enveloppe${query}`)

describe('the moment that a page is asked to show', () => {
  test.each(['31/12/2024', '2024-12-31'])('a day written %s stands for its last moment in Paris', typed => {
    expect(parseMoment(asking(`?${new URLSearchParams({ au: typed })}`))).toEqual({
      asked: typed,
      askedAt: '2024-12-31T22:59:59.999Z',
    })
  })

  test('an instant is taken as it is', () => {
    expect(parseMoment(asking('?au=2024-12-31T10:00:00.000Z')).askedAt).toBe('2024-12-31T10:00:00.000Z')
  })

  test('what cannot be read is kept as it was typed, and nothing typed asks for nothing', () => {
    expect(parseMoment(asking('?au=hier'))).toEqual({ asked: 'hier', askedAt: null })
    expect([parseMoment(asking('')), parseMoment(asking('?au=+'))]).toEqual([
      { asked: null, askedAt: null },
      { asked: null, askedAt: null },
    ])
  })
})

test('a page is a number from 1, and 1 for anything that is not one', () => {
  expect(['', '?page=2', '?page=0', '?page=-1', '?page=x'].map(query => parsePage(asking(query)))).toEqual([
    1, 2, 1, 1, 1,
  ])
})
