// A refusal is data: the one that is made in several places carries the state it was met in.

import { expect, test } from 'vitest'
import { notFromHere } from '#app/domain/refusal.ts'

test('what is not possible from a state says from which', () => {
  expect(notFromHere('withdrawn')).toEqual({ code: 'notFromHere', state: 'withdrawn' })
})
