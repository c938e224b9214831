// What a carrier reads of the history: nothing of the deliberation, whatever was done.

import { expect, test } from 'vitest'
import { applicationTransitions } from '#app/domain/application-workflow.ts'
import { publicEvent } from '#app/domain/public-history.ts'

test('the whole table: what is said with its author, and what without', () => {
  const said = Object.keys(applicationTransitions).flatMap(action => {
    const seen = publicEvent(action)
    return seen === null ? [] : [`${seen.what}${seen.isOwn ? ', by them' : ''}`]
  })

  expect(said).toEqual([
    'discardDraft, by them',
    'nameSignatory, by them',
    'askForSignature, by them',
    'sendBack, by them',
    'submit, by them',
    'resubmit, by them',
    'withdraw, by them',
    'changeStream',
    'requestSupplement',
    'expire',
    'declareAdmissible',
    'confirmInadmissible',
    'schedule',
    'reschedule',
    'reopen',
    'promote',
    'liftConditions',
    'draftAgreement',
  ])
})

test('a decision is said by the release of its notice alone', () => {
  expect(
    [
      'recordDecision',
      'grant',
      'grantWithConditions',
      'defer',
      'waitlist',
      'reject',
      'proposePromotion',
      'writeAssessment',
    ].map(publicEvent),
  ).toEqual(Array(8).fill(null))
  expect(publicEvent('releaseNotice')).toEqual({ what: 'releaseNotice', isOwn: false })
})

test('an act that the table does not know is not told', () => {
  expect([publicEvent('somethingNew'), publicEvent('constructor')]).toEqual([null, null])
})
