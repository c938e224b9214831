// The form of a review: a draft may lack anything, notes are numbers by criterion.

import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { writeReviewForm } from '#app/forms/write-review.ts'

const parse = (fields: Readonly<Record<string, string>>) => {
  const formData = new FormData()
  for (const [name, value] of Object.entries(fields)) formData.append(name, value)
  return parseWithZod(formData, { schema: writeReviewForm })
}

test('a draft with nothing in it is read', () => {
  const read = parse({ version: '3', submissionNumber: '1', strengths: '', weaknesses: '', questions: '' })

  expect(read.status === 'success' ? read.value : read.error).toEqual({
    version: 3,
    submissionNumber: 1,
    notes: {},
    comments: {},
    strengths: '',
    weaknesses: '',
    questions: '',
    recommendation: undefined,
  })
})

test('notes and comments are read by criterion, a comment left empty too', () => {
  const read = parse({
    version: '3',
    submissionNumber: '2',
    'notes.IMPACT': '0',
    'notes.NEED': '4',
    'comments.IMPACT': 'Rien sur l’effet attendu.',
    'comments.NEED': '',
    recommendation: 'toDebate',
  })

  expect(read.status === 'success' ? read.value : read.error).toMatchObject({
    notes: { IMPACT: 0, NEED: 4 },
    comments: { IMPACT: 'Rien sur l’effet attendu.' },
    recommendation: 'toDebate',
  })
})

test('a comment that is too long is said beside its field, and kept as typed', () => {
  const read = parse({ version: '3', submissionNumber: '1', 'comments.NEED': 'x'.repeat(5001) })

  expect(Object.keys(read.status === 'success' ? {} : (read.error ?? {}))).toEqual(['comments.NEED'])
})
