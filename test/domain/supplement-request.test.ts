// What a supplement request may name is what the applicant fills.

import { expect, test } from 'vitest'
import { fieldAt } from '#app/domain/application-form.ts'
import { openedBy, requestable, requestableFields } from '#app/domain/supplement-request.ts'

test('every name leads to a field of the form, in the eight sections', () => {
  expect(requestable).toHaveLength(8)
  expect(requestableFields.filter(field => fieldAt(field) === null)).toEqual([])
  expect(new Set(requestableFields).size).toBe(requestableFields.length)
})

test('attachments are named one kind at a time', () => {
  expect(requestableFields.filter(field => field.startsWith('attachments'))).toEqual([
    'attachments.sponsorLetter',
    'attachments.dpoOpinion',
    'attachments.amdacOpinion',
    'attachments.other',
  ])
})

test('what is known of the body, and what the signatory certifies, is not reopened', () => {
  expect(
    requestableFields.filter(field =>
      ['applicant.siret', 'applicant.kind', 'applicant.parentMinistry', 'declarations', 'attachments'].includes(field),
    ),
  ).toEqual([])
})

test('a cost that is asked again opens who pays for it too: the plan must balance', () => {
  expect(openedBy(['hosting', 'budgetLines'])).toEqual(['hosting', 'budgetLines', 'ownContribution', 'otherFunding'])
  expect(openedBy(['hosting', 'stream', 'nothing'])).toEqual(['hosting'])
})
