// The lists one chooses from: no code twice, and the State's reference lists whole.

import { expect, test } from 'vitest'
import { optionLists } from '#app/domain/option-lists.ts'

test.each(Object.entries(optionLists))('%s names no option twice', (_, options) => {
  expect(new Set<string>(options).size).toBe(options.length)
})

test('the six resources and thirteen activities of the common budget reference are there', () => {
  expect([optionLists.resource.length, optionLists.activity.length]).toEqual([6, 13])
})
