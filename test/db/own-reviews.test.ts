// The lists of somebody's reviews: what is on which tab, in which order, in how many statements.

import { describe, expect, test } from 'vitest'
import type { Application } from '#app/domain/application.ts'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ApplicationId, type ReviewId, toId } from '#app/domain/identifiers.ts'
import type { reviewTabs } from '#app/domain/review-step.ts'
import { type Day, toDay } from '#app/domain/time.ts'
import { insertApplication } from '#db/applications.ts'
import { insertReview } from '#db/assignments.ts'
import type { Database } from '#db/connection.ts'
import { countOwnReviews, findNextReview, listLateReviews, listOwnReviews, reviewPageSize } from '#db/own-reviews.ts'
import { insertParticipant } from '#db/participants.ts'
import { findReview, type StoredReview, saveReview } from '#db/reviews.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { notes } from '#test/support/grid.ts'
import { aSituation, now, people, windowId } from '#test/support/situation.ts'
import { storeApplication } from '#test/support/stored.ts'

const { reviewer } = people
const none = { answer: 'none', words: null, declaredAt: now } as const
const given = { interest: none, notes: notes(3), state: 'submitted', submittedAt: now, submissionNumber: 1 } as const

/** One more application with a review of it; their names sort as they are given. */
async function store(
  db: Database,
  name: string,
  dueOn: string,
  except: Partial<StoredReview> = {},
  state: ApplicationState = 'underReview',
): Promise<ReviewId> {
  const { application } = aSituation(state)
  const more: Application = { ...application, id: toId<ApplicationId>(`of ${name}`), reference: name, title: name }
  await insertApplication(db, more)
  const id = toId<ReviewId>(name)
  const asked = { applicationId: more.id, reviewerId: reviewer.id, by: people.officer.id, at: now }
  await insertReview(db, { id, ...asked, dueOn: toDay(dueOn) })
  const review = await findReview(db, id)
  if (review !== null) await saveReview(db, { ...review, ...except })
  return id
}

const names = async (db: Database, tab: (typeof reviewTabs)[number], page = 1) =>
  (await listOwnReviews(db, reviewer, windowId, { tab, page })).map(({ id }) => id as string)

describe.each(dialects)('the reviews of somebody, on %s', dialect => {
  const open = databasesOf(dialect)

  test('each is on one tab, and a declared interest is on none', async () => {
    const db = await open()
    await storeApplication(db, 'underReview')
    await store(db, 'to declare', '2025-03-20')
    await store(db, 'to write', '2025-03-18', { interest: none, state: 'draft' })
    await store(db, 'to confirm', '2025-03-01', { ...given, confirmBy: toDay('2025-03-19') })
    await store(db, 'given', '2025-03-10', given)
    await store(db, 'closed', '2025-03-10', given, 'reviewed')
    await store(db, 'unsure', '2025-03-10', { interest: { ...none, answer: 'unsure' } })
    await store(db, 'without', '2025-03-10', { interest: none, state: 'draft' }, 'reviewed')
    await store(db, 'declared', '2025-03-10', { interest: { ...none, answer: 'declared' } })

    expect(await names(db, 'waiting')).toEqual(['to write', 'to confirm', 'to declare'])
    expect(await names(db, 'given')).toEqual(['closed', 'given'])
    expect(await names(db, 'other')).toEqual(['unsure', 'without'])
    expect(await countOwnReviews(db, reviewer, windowId)).toEqual({ waiting: 3, given: 2, other: 2 })
    expect(await countOwnReviews(db, people.otherReviewer, windowId)).toEqual({ waiting: 0, given: 0, other: 0 })
  })

  test('none is of one’s own body, nor of an application one takes part in', async () => {
    const db = await open()
    const { organisationId } = await storeApplication(db, 'underReview')
    await store(db, 'a', '2025-03-20')
    await insertParticipant(
      db,
      toId<ApplicationId>('of a'),
      { role: 'applicantEditor', email: reviewer.email },
      people.editor.id,
      now,
    )

    expect(await names(db, 'waiting')).toEqual([])
    expect(await countOwnReviews(db, { ...reviewer, organisationId }, windowId)).toMatchObject({ waiting: 0 })
  })

  test('a page holds so many, the same day by name', async () => {
    const db = await open()
    await storeApplication(db, 'underReview')
    const all = Array.from({ length: reviewPageSize + 1 }, (_, index) => `r${String(index).padStart(2, '0')}`)
    for (const name of all) await store(db, name, '2025-03-20')

    expect([await names(db, 'waiting', 1), await names(db, 'waiting', 2)]).toEqual([
      all.slice(0, reviewPageSize),
      all.slice(reviewPageSize),
    ])
  })

  test('a list takes as many statements for three as for one', async () => {
    let statements = 0
    const db = await open(() => {
      statements += 1
    })
    await storeApplication(db, 'underReview')
    await store(db, 'a', '2025-03-20')
    const count = async () => {
      const before = statements
      await names(db, 'waiting')
      await countOwnReviews(db, reviewer, windowId)
      return statements - before
    }
    const one = await count()
    await store(db, 'b', '2025-03-20')
    await store(db, 'c', '2025-03-20')

    expect([one, await count()]).toEqual([2, 2])
  })

  test('the next is the most pressing that waits, but for the one at hand', async () => {
    const db = await open()
    await storeApplication(db, 'underReview')
    const first = await store(db, 'first', '2025-03-18')
    await store(db, 'second', '2025-03-25', { ...given, confirmBy: toDay('2025-03-19') })
    await store(db, 'third', '2025-03-20')
    await store(db, 'done', '2025-03-01', given)

    expect(await findNextReview(db, reviewer, windowId, first)).toEqual({
      id: 'second',
      title: 'second',
      dueOn: '2025-03-19',
    })
    expect((await findNextReview(db, reviewer, windowId, toId('done')))?.id).toBe('first')
    expect(await findNextReview(db, people.otherReviewer, windowId, first)).toBeNull()
  })

  test('late is what was due before today, on files under review', async () => {
    const db = await open()
    await storeApplication(db, 'underReview')
    await store(db, 'review', '2025-03-09', { interest: none })
    await store(db, 'undeclared', '2025-03-08')
    await store(db, 'today', '2025-03-10')
    await store(db, 'given', '2025-03-01', given)
    await store(db, 'confirmation', '2025-03-01', { ...given, confirmBy: toDay('2025-03-09') })
    await store(db, 'unsure', '2025-03-01', { interest: { ...none, answer: 'unsure' } })
    await store(db, 'supplement', '2025-03-01', {}, 'supplementRequested')
    await store(db, 'closed', '2025-03-01', {}, 'reviewed')

    const late = await listLateReviews(db, '2025-03-10' as Day)

    expect(late.map(({ id, matter, day }) => [id, matter, day])).toEqual([
      ['confirmation', 'confirmation', '2025-03-09'],
      ['undeclared', 'review', '2025-03-08'],
      ['review', 'review', '2025-03-09'],
    ])
  })
})
