// When two titles name the same project.

import { expect, test } from 'vitest'
import { isSimilarTitle } from '#app/domain/similar-title.ts'

test.each([
  ['Informer les familles de leur droit', 'informer LES FAMILLES sur leur Droit'],
  ['L’État des écoles', 'les écoles de l’Etat'],
  // four words in five
  ['alpha bravo charlie delta echo', 'alpha bravo charlie delta foxtrot'],
  ['API IA', 'api ia'],
])('« %s » and « %s » are similar', (one, other) => {
  expect([isSimilarTitle(one, other), isSimilarTitle(other, one)]).toEqual([true, true])
})

test.each([
  // three words in four
  ['alpha bravo charlie delta', 'alpha bravo charlie echo'],
  // the longer title counts
  ['alpha bravo charlie delta', 'alpha bravo charlie delta echo foxtrot'],
  ['API IA', 'API SI'],
  ['', 'alpha'],
])('« %s » and « %s » are not', (one, other) => {
  expect([isSimilarTitle(one, other), isSimilarTitle(other, one)]).toEqual([false, false])
})
