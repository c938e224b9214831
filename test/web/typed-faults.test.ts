// What was kept as it was typed and is wrong is said at its field; what is empty is not due yet.

import { expect, test } from 'vitest'
import { writeReportForm } from '#app/forms/write-report.ts'
import { textFor } from '#app/text/text.ts'
import { faultsOfTyped } from '#app/web/typed-faults.ts'

const fr = textFor('fr')
const faulty = (typed: { readonly [name: string]: string }) =>
  Object.keys(faultsOfTyped(writeReportForm, { version: '1', ...typed }, fr)).toSorted()

test('each wrong text has a sentence at its field', () => {
  const wrong = { spent: 'beaucoup', forecastEnd: '31/02/2026', 'readings[0]': 'abc', done: 'a'.repeat(1001) }

  expect(faulty(wrong)).toEqual(['done', 'forecastEnd', 'readings[0]', 'spent'])
})

test('nothing is said of what is empty or right', () => {
  expect(faulty({})).toEqual([])
  expect(faulty({ spent: ' ', forecastEnd: '', done: 'Le socle.', forecastTotalCost: '12 000' })).toEqual([])
})
