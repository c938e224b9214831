// The page of a review: what its author sees before theirs is in, and after; and what the others and the applicant do not.

import { beforeEach, expect, test } from 'vitest'
import type { ReviewId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { toDay } from '#app/domain/time.ts'
import { requestedName } from '#app/domain/version-difference.ts'
import { showOwnApplications } from '#app/use-cases/applications/list-own-applications.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { showSupplement } from '#app/use-cases/applications/show-supplement.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { reviseReview } from '#app/use-cases/reviews/confirm-review.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { listMyReviews } from '#app/use-cases/reviews/my-reviews.ts'
import { showReview } from '#app/use-cases/reviews/show-review.ts'
import { withdrawReview } from '#app/use-cases/reviews/submit-review.ts'
import {
  aReview,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  storedReview,
  supplement,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

async function opened(reviewer: PersonActor, id: ReviewId) {
  const { open } = done(await showReview(world.ctx, reviewer, id))
  if (open === null) throw new Error('its interests are declared')
  return open
}

/** Words that only one review holds. */
const telling = { ...aReview(1, { IMPACT: 4 }), strengths: 'Un pilote qui tourne déjà.', questions: 'Qui décide ?' }

test('before interests are declared nothing of the file is read', async () => {
  const { sarahs } = await underReview(world)

  expect(done(await showReview(world.ctx, world.sarah, sarahs))).toEqual({ open: null })
})

test('the filed version, the grid and what can be done are there once they are', async () => {
  const { sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))

  const page = await opened(world.sarah, sarahs)

  expect(page.filed.number).toBe(1)
  expect(page.filed.answers).toMatchObject({
    problem: 'Un ménage sur trois ne demande pas son aide.',
    'lead.position': 'Cheffe de bureau',
  })
  expect([page.step, page.actions, page.dueOn, page.grid.criteria.length]).toEqual([
    'start',
    ['writeReview', 'submitReview'],
    '2025-03-25',
    7,
  ])
})

test('the ways to reach people of the file are not part of it', async () => {
  const { sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))

  const { filed } = await opened(world.sarah, sarahs)

  expect(JSON.stringify(filed)).not.toMatch(/camille\.exemple@|01 23 45 67 89/)
})

test('before one’s own is in, nothing tells of the others: no note, no word, no score, no count, no name', async () => {
  const { sarahs, noras } = await underReview(world)
  await give(world, world.nora, noras, telling)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))

  const page = await opened(world.sarah, sarahs)
  const listed = done(await listMyReviews(world.ctx, world.sarah, { tab: 'waiting', page: 1 }))

  expect(page.others).toBeNull()
  expect(JSON.stringify([page, listed])).not.toMatch(
    /Un pilote qui tourne déjà|Qui décide|Nora|Paul|scoreTenths":\d|meanTenths|awaited/,
  )
})

test('after it, the submitted ones are read, numbered and without names, with the spread', async () => {
  const { sarahs, noras } = await underReview(world)
  await give(world, world.nora, noras, telling)
  await give(world, world.sarah, sarahs, aReview(3))

  const page = await opened(world.sarah, sarahs)

  // Nora: 25 × 4/4 + 75 × 1/4 = 43.75; Sarah: 75
  expect(page.others).toMatchObject({ awaited: 1, meanTenths: 594, spreadTenths: 313, apart: [] })
  expect(
    page.others?.reviews.map(({ position, scoreTenths, strengths }) => [position, scoreTenths, strengths]),
  ).toEqual([[1, 438, 'Un pilote qui tourne déjà.']])
  expect(JSON.stringify(page)).not.toMatch(/Nora|Paul|nora@|paul@/)
  expect(page.actions).toEqual(['withdrawReview', 'reviseReview'])
})

test('taken back, the others are hidden again', async () => {
  const { sarahs, noras } = await underReview(world)
  await give(world, world.nora, noras, telling)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))

  done(await withdrawReview(world.ctx, world.sarah, sarahs, version))

  expect((await opened(world.sarah, sarahs)).others).toBeNull()
})

test('once all are in, what sets them apart is said', async () => {
  const { sarahs, noras, pauls } = await underReview(world)
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))
  await give(world, world.sarah, sarahs, aReview(3, { IMPACT: 1 }))

  const page = await opened(world.sarah, sarahs)

  expect(page.others?.apart).toEqual([{ code: 'notesApart', criterion: 'IMPACT', lowest: 1, highest: 3 }])
  expect(page.actions).toContain('reviseReview')
})

test('after a supplement, the version it was written on and what changed are said, to confirm', async () => {
  const { id, sarahs } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await supplement(world, id)

  const page = await opened(world.sarah, sarahs)

  expect([page.step, page.dueOn, page.own.submissionNumber, page.filed.number]).toEqual(['confirm', '2025-03-17', 1, 2])
  expect(page.changes.map(requestedName)).toEqual(['hosting'])
  expect(page.actions).toEqual(['withdrawReview', 'confirmReview', 'reviseReview'])
})

test('while a supplement is awaited, its day is said, and writing goes on', async () => {
  const { id, sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      message: 'Précisez.',
      dueOn: toDay('2025-03-20'),
      fields: ['hosting'],
    }),
  )

  const page = await opened(world.sarah, sarahs)

  expect([page.supplementDueOn, page.actions]).toEqual(['2025-03-20', ['writeReview', 'submitReview']])
})

test('earlier contents of one’s own are kept with their score', async () => {
  const { sarahs } = await underReview(world)
  const { version } = await give(world, world.sarah, sarahs, aReview(3))
  done(await reviseReview(world.ctx, world.sarah, sarahs, { version, submissionNumber: 1 }, aReview(4)))

  const { own } = await opened(world.sarah, sarahs)

  expect([own.scoreTenths, own.earlier]).toEqual([
    1000,
    [{ keptAt: world.ctx.now(), scoreTenths: 750, submissionNumber: 1 }],
  ])
})

test('the next review that waits is offered, the most pressing first', async () => {
  const first = await underReview(world)
  world.setClock('2025-03-11')
  const second = await underReview(world, { title: 'Un deuxième projet' })
  world.setClock('2025-03-12')
  const third = await underReview(world, { title: 'Un troisième projet' })
  await give(world, world.sarah, third.sarahs, aReview(3))

  const before = (await opened(world.sarah, third.sarahs)).next
  await give(world, world.sarah, first.sarahs, aReview(3))
  const after = (await opened(world.sarah, first.sarahs)).next
  await give(world, world.sarah, second.sarahs, aReview(3))

  expect([before, after, (await opened(world.sarah, second.sarahs)).next]).toEqual([
    { id: first.sarahs, title: 'Prévenir les habitants de leurs droits', dueOn: '2025-03-25' },
    { id: second.sarahs, title: 'Un deuxième projet', dueOn: '2025-03-26' },
    null,
  ])
})

test('once closed without it, the file stays to be read and nothing can be done', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))
  done(await closeReviews(world.ctx, world.officer, id))

  const page = await opened(world.sarah, sarahs)

  expect([page.step, page.actions, page.others]).toEqual(['closedWithout', [], null])
})

test('the applicant reads of no reviewer, no note and no word of a review, at any step', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  const read = async () =>
    JSON.stringify([
      done(await showOwnApplication(world.ctx, world.editor, id)),
      done(await showOwnApplication(world.ctx, world.signatory, id)),
      done(await showOwnApplications(world.ctx, world.editor)),
    ])
  const told =
    /Sarah|Nora|Paul|sarah@|Un pilote qui tourne déjà|Qui décide|scoreTenths":\d|submitReview|declareInterests|reviewerId/
  await give(world, world.sarah, sarahs, telling)
  const during = await read()
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      message: 'Précisez.',
      dueOn: toDay('2025-03-20'),
      fields: ['hosting'],
    }),
  )
  const supplementPage = JSON.stringify(done(await showSupplement(world.ctx, world.editor, id)))

  expect(during).not.toMatch(told)
  expect(supplementPage).not.toMatch(told)
  for (const reviewId of [sarahs, noras, pauls]) {
    expect(await showReview(world.ctx, world.editor, reviewId)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  }
})

test('nobody reads a review on the page of another', async () => {
  const { sarahs } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))

  for (const other of [world.nora, world.officer, world.signatory, world.auditor]) {
    expect(await showReview(world.ctx, other, sarahs)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  }
  expect((await storedReview(world, sarahs)).state).toBe('submitted')
})
