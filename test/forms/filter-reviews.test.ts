// The address of one's reviews: its tab and page, or the first.

import { expect, test } from 'vitest'
import { readReviewFilters, reviewQueryOf } from '#app/forms/filter-reviews.ts'

test('its pages are read from the address, and anything else is the first', () => {
  const read = (query: string) => readReviewFilters(new URLSearchParams(query))

  expect([read(''), read(reviewQueryOf('given', 3)), read('liste=nimporte&page=0'), read('page=1e3')]).toEqual([
    { tab: 'waiting', page: 1 },
    { tab: 'given', page: 3 },
    { tab: 'waiting', page: 1 },
    { tab: 'waiting', page: 1 },
  ])
})
