// A rule answers with a value or with a refusal, never both.

import { expect, test } from 'vitest'
import { ok, refuse } from '#app/domain/result.ts'

test('a value comes without a refusal', () => {
  expect(ok(12)).toEqual({ ok: true, value: 12 })
})

test('a refusal comes without a value', () => {
  expect(refuse({ code: 'notAllowed' })).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})
