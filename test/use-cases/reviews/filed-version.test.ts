// A filed version as reviewers read it, and what reads otherwise in a later one.

import { expect, test } from 'vitest'
import type { Answers } from '#app/domain/answers.ts'
import type { Submission } from '#app/domain/submission.ts'
import { requestedName } from '#app/domain/version-difference.ts'
import { changesSince, forReviewers } from '#app/use-cases/reviews/filed-version.ts'
import { someAnswers } from '#test/support/answers.ts'

const filed = (number: number, answers: Answers): Submission =>
  ({
    number,
    receivedAt: '2025-03-10T08:00:00.000Z',
    content: { number, answers: someAnswers(answers), attachments: [] },
  }) as unknown as Submission

test('names and functions stay, addresses and numbers do not', () => {
  const { answers } = forReviewers(filed(1, {}))

  expect([
    answers['lead.name'],
    answers['lead.position'],
    answers['lead.email'],
    answers['lead.phone'],
    answers['sponsor.email'],
  ]).toEqual(['Camille Exemple', 'Cheffe de bureau', undefined, undefined, undefined])
})

test('says the fields that changed, but for the means of contact', () => {
  const changes = changesSince(filed(1, {}), filed(2, { hosting: 'Ailleurs.', 'lead.email': 'autre@exemple.invalid' }))

  expect(changes.map(requestedName)).toEqual(['hosting'])
})

test('nothing changed since the same version', () => {
  expect(changesSince(filed(2, { hosting: 'Ici.' }), filed(2, { hosting: 'Là.' }))).toEqual([])
})
