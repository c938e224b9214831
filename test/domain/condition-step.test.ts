// What is next on the conditions of a decision, for the carrier and for the officer.

import { expect, test } from 'vitest'
import { conditionStep, type HeldCondition } from '#app/domain/condition-step.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'

const condition = (given: Partial<HeldCondition> = {}): HeldCondition => ({
  kind: 'SUSPENSIVE',
  dueOn: toDay('2025-06-30'),
  evidence: null,
  metAt: null,
  ...given,
})
const evidenced = condition({ evidence: 'AIPD reçue.' })
const met = condition({ evidence: 'AIPD reçue.', metAt: parisInstant(toDay('2025-03-10'), '09:00') })

test('what is not evidenced waits for the carrier, by the first day it is due', () => {
  expect(conditionStep([condition(), evidenced, condition({ dueOn: toDay('2025-05-31') })])).toEqual({
    what: 'evidence',
    by: '2025-05-31',
  })
})

test('what is evidenced waits for the officer, and once all are met they are lifted', () => {
  expect(conditionStep([met, evidenced])).toEqual({ what: 'judge', by: null })
  expect(conditionStep([met, met])).toEqual({ what: 'lift', by: null })
})

test('a condition that lives with the project holds nothing', () => {
  expect(conditionStep([met, condition({ kind: 'RESOLUTORY' })])).toEqual({ what: 'lift', by: null })
})
