// Sentences that count, where one and several, or more than is required, read differently.

import { expect, test } from 'vitest'
import { en } from '#app/text/en.ts'
import { fr } from '#app/text/fr.ts'

test('one older event is not several', () => {
  expect([1, 2].map(count => fr.office.file.olderHistory({ count }))).toEqual([
    'Voir un fait plus ancien',
    'Voir les 2 faits plus anciens',
  ])
  expect([1, 2].map(count => en.office.file.olderHistory({ count }))).toEqual([
    'See one older event',
    'See the 2 older events',
  ])
})

test('a quorum that is passed is no share of what is required', () => {
  const quorum = { voting: 4, required: 3 }

  expect(fr.committee.item.quorumReached(quorum)).toBe('Atteint\u00a0: 4 membres pour 3 requis')
  expect(en.committee.item.quorumReached(quorum)).toBe('Reached: 4 members for 3 required')
  expect(fr.committee.item.quorumMissing({ voting: 1, required: 3 })).toBe('Pas atteint\u00a0: 1 membre pour 3 requis')
})

test('whoever recorded is named without an elision that their first letter would ask for', () => {
  expect(fr.committee.item.validateTitle({ name: 'Anne Delmas' })).toBe(
    'Vous validez la décision enregistrée par Anne Delmas',
  )
})
