// An id is the text it was made of, under a name of its own.

import { expect, test } from 'vitest'
import { type ApplicationId, toId, toIdOrNull } from '#app/domain/identifiers.ts'

test('naming an id changes nothing of it', () => {
  expect(toId<ApplicationId>('id-000012')).toBe('id-000012')
})

test('an absent id stays absent', () => {
  expect(toIdOrNull<ApplicationId>(null)).toBeNull()
  expect(toIdOrNull<ApplicationId>('id-000012')).toBe('id-000012')
})
