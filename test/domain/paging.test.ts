// The page of a list: from one to the last, whatever is asked.

import { expect, test } from 'vitest'
import { pageOf } from '#app/domain/paging.ts'

test('a page past the last one is the last one, and one before the first is the first', () => {
  const asked = [-1, 0, 1, 3, 4].map(page => pageOf({ asked: page, rows: 41, size: 20 }))

  expect(asked.map(({ page, pages }) => [page, pages])).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
    [3, 3],
    [3, 3],
  ])
})

test('a list without rows has one page, and full pages are followed by none', () => {
  expect([0, 20, 40].map(rows => pageOf({ asked: 1, rows, size: 20 }).pages)).toEqual([1, 1, 2])
})
