// What a line would hold after each point of an agenda.

import { expect, test } from 'vitest'
import { lineAfterEach } from '#app/domain/agenda.ts'
import { cents, euros } from '#app/domain/money.ts'

test('a reserved point takes its own reservation first, and a point that does not fit says what is missing', () => {
  const after = lineAfterEach(euros(430_000), [
    { takes: euros(370_000), reserved: euros(370_000) },
    { takes: euros(490_000), reserved: cents(0) },
    { takes: euros(30_000), reserved: cents(0) },
  ])

  expect(after).toEqual([
    { before: euros(800_000), after: euros(430_000), missing: cents(0) },
    { before: euros(430_000), after: euros(430_000), missing: euros(60_000) },
    { before: euros(430_000), after: euros(400_000), missing: cents(0) },
  ])
})

test('a point that is granted nothing gives its reservation back to those after it', () => {
  const after = lineAfterEach(euros(10_000), [
    { takes: cents(0), reserved: euros(50_000) },
    { takes: euros(60_000), reserved: cents(0) },
  ])

  expect(after.map(point => [point.after, point.missing])).toEqual([
    [euros(60_000), cents(0)],
    [cents(0), cents(0)],
  ])
})

test('a line that a freeze left below zero holds nothing, and all that is asked is missing', () => {
  const [point] = lineAfterEach(euros(-5_000), [{ takes: euros(20_000), reserved: cents(0) }])

  expect(point).toEqual({ before: euros(-5_000), after: euros(-5_000), missing: euros(20_000) })
})
