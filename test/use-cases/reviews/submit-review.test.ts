// A review is handed in whole, on the version its author read, and taken back while reviews are open.

import { beforeEach, expect, test } from 'vitest'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { submitReview, withdrawReview } from '#app/use-cases/reviews/submit-review.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { listJournal } from '#db/journal.ts'
import { listRevisions } from '#db/reviews.ts'
import {
  aReview,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  storedApplication,
  storedReview,
  supplement,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

test('is submitted on the version that was read, with its instant and a line of history', async () => {
  const { id, sarahs } = await underReview(world)

  const given = await give(world, world.sarah, sarahs, aReview(3))

  expect(given).toMatchObject({
    state: 'submitted',
    submittedAt: world.ctx.now(),
    submissionNumber: 1,
    confirmBy: null,
  })
  const journal = await listJournal(world.db, 'application', id)
  expect(journal.at(-1)).toMatchObject({
    action: 'submitReview',
    actorName: world.sarah.name,
    from: 'underReview',
    to: 'underReview',
    comment: null,
  })
})

test('keeps the mean of the submitted reviews on the application, in tenths', async () => {
  const { id, sarahs, noras } = await underReview(world)

  await give(world, world.sarah, sarahs, aReview(3))
  const first = (await storedApplication(world, id)).scoreTenths
  await give(world, world.nora, noras, aReview(3, { OPENNESS: 2 }))

  // 75, then (75 + 73.75) / 2 = 74.375, shown as 74.4
  expect([first, (await storedApplication(world, id)).scoreTenths]).toEqual([750, 744])
})

test('each gap is said, and nothing is submitted', async () => {
  const { id, sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))
  const { version } = await storedReview(world, sarahs)
  const whole = aReview(3)
  const saved = done(
    await saveReviewDraft(world.ctx, world.sarah, sarahs, version, {
      ...whole,
      notes: Object.fromEntries(Object.entries(whole.notes).filter(([code]) => code !== 'TEAM')),
      comments: { ...whole.comments, IMPACT: 'Court.' },
      strengths: ' ',
      recommendation: null,
    }),
  )

  const refused = await submitReview(world.ctx, world.sarah, sarahs, { version: saved.version, submissionNumber: 1 })

  expect(refused).toEqual({
    ok: false,
    refusal: {
      code: 'reviewIncomplete',
      gaps: [
        { code: 'commentTooShort', criterion: 'IMPACT', length: 6, minimum: 100 },
        { code: 'noteMissing', criterion: 'TEAM' },
        { code: 'strengthsMissing' },
        { code: 'recommendationMissing' },
      ],
    },
  })
  expect((await storedReview(world, sarahs)).state).toBe('draft')
  expect((await storedApplication(world, id)).scoreTenths).toBeNull()
})

test('a page made before a newer version was filed is refused', async () => {
  const { id, sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))
  const { version } = await storedReview(world, sarahs)
  const saved = done(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, aReview(3)))
  await supplement(world, id)

  const refused = await submitReview(world.ctx, world.sarah, sarahs, { version: saved.version, submissionNumber: 1 })

  expect(refused).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
})

test('is submitted once', async () => {
  const { sarahs } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))

  expect(await submitReview(world.ctx, world.sarah, sarahs, { version, submissionNumber: 1 })).toEqual({
    ok: false,
    refusal: { code: 'reviewSubmitted' },
  })
})

test('taken back, it is a draft again, no longer counts, and what it said is kept', async () => {
  const { id, sarahs } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))

  done(await withdrawReview(world.ctx, world.sarah, sarahs, version))

  expect(await storedReview(world, sarahs)).toMatchObject({
    state: 'draft',
    submittedAt: null,
    submissionNumber: null,
    notes: aReview(3).notes,
  })
  expect((await listRevisions(world.db, sarahs)).map(({ number, content }) => [number, content])).toEqual([
    [1, aReview(3)],
  ])
  expect((await storedApplication(world, id)).scoreTenths).toBeNull()
})

test('is not taken back twice, nor from an older page, nor once the reviews are closed', async () => {
  const { sarahs, noras, pauls } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))
  const older = await withdrawReview(world.ctx, world.sarah, sarahs, version - 1)
  const taken = done(await withdrawReview(world.ctx, world.sarah, sarahs, version))

  const twice = await withdrawReview(world.ctx, world.sarah, sarahs, taken.version)
  const again = await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))
  const closed = await withdrawReview(world.ctx, world.sarah, sarahs, again.version)

  expect([older, twice, closed]).toEqual([
    { ok: false, refusal: { code: 'changedMeanwhile' } },
    { ok: false, refusal: { code: 'reviewNotSubmitted' } },
    { ok: false, refusal: { code: 'notFromHere', state: 'reviewed' } },
  ])
})

test('the applicant types on while reviews come in', async () => {
  const { id, sarahs } = await underReview(world)
  const { version } = await storedApplication(world, id)

  await give(world, world.sarah, sarahs, aReview(3))

  expect((await storedApplication(world, id)).version).toBe(version)
})
