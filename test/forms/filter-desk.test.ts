// The address of the desk is read as far as it can be: what makes no sense is as if it were not there.

import { expect, test } from 'vitest'
import { readDeskFilters } from '#app/forms/filter-desk.ts'

const usual = {
  tab: 'waiting',
  words: '',
  state: null,
  stream: null,
  ministry: null,
  olderThan: null,
  sort: 'step',
  descending: false,
  page: 1,
}

test('an address that says nothing is the usual desk', () => {
  expect(readDeskFilters(new URLSearchParams())).toEqual(usual)
  expect(readDeskFilters(new URLSearchParams('vue=&q=&etat=&volet=&ministere=&age=&tri=&sens='))).toEqual(usual)
})

test('every filter is read', () => {
  const params = new URLSearchParams({
    vue: 'late',
    q: 'écluses',
    etat: 'admissible',
    volet: 'AI',
    ministere: 'Mer',
    age: '30',
    tri: 'score',
    sens: 'desc',
    page: '3',
  })

  expect(readDeskFilters(params)).toEqual({
    tab: 'late',
    words: 'écluses',
    state: 'admissible',
    stream: 'AI',
    ministry: 'Mer',
    olderThan: 30,
    sort: 'score',
    descending: true,
    page: 3,
  })
})

test('a column that is none, a page that is none and a state that is none change nothing', () => {
  expect(readDeskFilters(new URLSearchParams('tri=id;drop&page=-2&etat=magic&vue=x&age=mille&sens=up'))).toEqual(usual)
})
