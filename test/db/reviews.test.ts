// Reviews and what they said before, kept on both databases.

import { describe, expect, test } from 'vitest'
import { type ApplicationId, type ReviewId, toId } from '#app/domain/identifiers.ts'
import { toDay } from '#app/domain/time.ts'
import { findApplication } from '#db/applications.ts'
import { insertReview, listSubmittedNotes } from '#db/assignments.ts'
import type { Database } from '#db/connection.ts'
import {
  findReview,
  insertRevision,
  listReviews,
  listRevisions,
  type StoredReview,
  saveReview,
  saveScore,
} from '#db/reviews.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { notes } from '#test/support/grid.ts'
import { now, people } from '#test/support/situation.ts'
import { storeApplication } from '#test/support/stored.ts'

const id = toId<ReviewId>('review')

async function storeReview(db: Database): Promise<StoredReview> {
  const { id: applicationId } = await storeApplication(db, 'underReview')
  const dueOn = toDay('2025-03-25')
  await insertReview(db, { id, applicationId, reviewerId: people.reviewer.id, by: people.officer.id, at: now, dueOn })
  const stored = await findReview(db, id)
  if (stored === null) throw new Error('just written')
  return stored
}

const written = {
  interest: { answer: 'none', words: null, declaredAt: now },
  notes: notes(3),
  comments: { IMPACT: 'Mesuré.' },
  strengths: 'Forts',
  weaknesses: 'Faibles',
  questions: 'Quand ?',
  recommendation: 'toDebate',
  state: 'submitted',
  submittedAt: now,
  submissionNumber: 2,
  confirmBy: toDay('2025-03-17'),
} as const

describe.each(dialects)('a review, on %s', dialect => {
  const open = databasesOf(dialect)

  test('begins with nothing declared and nothing written', async () => {
    const db = await open()

    expect(await storeReview(db)).toMatchObject({
      interest: null,
      notes: {},
      comments: {},
      strengths: '',
      recommendation: null,
      state: 'assigned',
      submittedAt: null,
      version: 1,
    })
  })

  test('comes back as it was written, and its notes count', async () => {
    const db = await open()
    const review = await storeReview(db)

    await saveReview(db, { ...review, ...written })

    expect(await findReview(db, id)).toEqual({ ...review, ...written, version: 2 })
    expect(await listReviews(db, review.applicationId)).toEqual([{ ...review, ...written, version: 2 }])
    expect([...(await listSubmittedNotes(db, review.applicationId)).values()]).toEqual([notes(3)])
  })

  test('is saved over the version that was read, and only over that one', async () => {
    const db = await open()
    const review = await storeReview(db)

    const first = await saveReview(db, { ...review, strengths: 'Premier' })
    const second = await saveReview(db, { ...review, strengths: 'Second' })

    expect([first, second]).toEqual([true, false])
    expect((await findReview(db, id))?.strengths).toBe('Premier')
  })

  test('what it said before is kept, in order', async () => {
    const db = await open()
    const review = { ...(await storeReview(db)), ...written }

    await insertRevision(db, review, now)
    await insertRevision(db, { ...review, strengths: 'Autres', submissionNumber: 3 }, now)

    const kept = await listRevisions(db, id)
    expect(kept.map(revision => [revision.number, revision.content.strengths, revision.submissionNumber])).toEqual([
      [1, 'Forts', 2],
      [2, 'Autres', 3],
    ])
    expect(kept[0]).toMatchObject({ content: { notes: notes(3), comments: { IMPACT: 'Mesuré.' } }, keptAt: now })
  })

  test('the score is kept on the application without making it another version', async () => {
    const db = await open()
    const { applicationId } = await storeReview(db)
    const before = await findApplication(db, applicationId)

    await saveScore(db, applicationId, 744)

    expect(await findApplication(db, applicationId)).toEqual({ ...before, scoreTenths: 744 })
  })

  test('one that nobody asked is absent', async () => {
    const db = await open()

    expect([await findReview(db, id), await listReviews(db, toId<ApplicationId>('none'))]).toEqual([null, []])
  })
})
