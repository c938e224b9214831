// The forms of the office: what they take, and what they leave to the use case.

import { expect, test } from 'vitest'
import { declareAdmissibleForm } from '#app/forms/declare-admissible.ts'
import { moveEnvelopeForm } from '#app/forms/move-envelope.ts'
import { requestSupplementForm } from '#app/forms/request-supplement.ts'
import { writeAssessmentForm } from '#app/forms/write-assessment.ts'

test('a reason is asked for each warning of the rules, and none is required by the form', () => {
  const read = declareAdmissibleForm.parse({ reasons: { MILESTONE_GAP: ' Vu. ' } })

  expect(read.reasons.MILESTONE_GAP).toBe('Vu.')
  expect(read.reasons.HARDWARE_SHARE).toBe('')
  expect(Object.keys(read.reasons)).not.toContain('TOTAL_BELOW_MIN')
})

test('an amount left out of the report is zero; one that is no amount is refused', () => {
  const report = { version: '0', recommendation: 'unfavourable', reasons: 'Hors sujet.' }

  expect(writeAssessmentForm.parse(report).recommended).toBe(0)
  expect(writeAssessmentForm.parse({ ...report, recommended: '12 500,50' }).recommended).toBe(1_250_050)
  expect(writeAssessmentForm.safeParse({ ...report, recommended: 'beaucoup' }).success).toBe(false)
})

test('a report that recommends something says that its amount is missing, with all else that is', () => {
  const read = writeAssessmentForm.safeParse({ version: '0', recommendation: 'favourable', reasons: '' })

  expect(read.error?.issues.map(({ path }) => path.join('.')).toSorted()).toEqual(['reasons', 'recommended'])
  expect(read.error?.issues).toContainEqual(expect.objectContaining({ params: { reason: 'amountMissing' } }))
})

test('a request reads its day; what it lacks is the act’s to say, all together', () => {
  expect(requestSupplementForm.parse({})).toEqual({ message: '', dueOn: null, fields: [] })
  expect(requestSupplementForm.parse({ message: 'Où ?', dueOn: '20/03/2025' })).toEqual({
    message: 'Où ?',
    dueOn: '2025-03-20',
    fields: [],
  })
})

test('a year or a stream of destination belongs to the act that goes there, and to no other', () => {
  const faults = (given: object) =>
    moveEnvelopeForm
      .safeParse({ act: 'freeze', line: 'a:1', amount: '10 000', words: 'Arrêté.', ...given })
      .error?.issues.map(({ path }) => path.join('.')) ?? []

  expect(faults({})).toEqual([])
  expect(faults({ act: 'carryOver', toYear: '2026' })).toEqual([])
  expect(faults({ act: 'transfer', toStream: 'AI' })).toEqual([])
  expect(faults({ toYear: '2026', toStream: 'AI' })).toEqual(['toYear', 'toStream'])
  expect(faults({ act: 'transfer', toYear: '2026' })).toEqual(['toYear'])
})
