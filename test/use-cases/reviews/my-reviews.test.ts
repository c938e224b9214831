// The list of one's reviews: what waits, what was given, what is on hold; the same files as one may open.

import { beforeEach, expect, test } from 'vitest'
import { versionInForce } from '#app/domain/funding-window.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { reviewTabs } from '#app/domain/review-step.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { listMyReviews } from '#app/use-cases/reviews/my-reviews.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { findPerson, savePerson } from '#db/people.ts'
import { findSituation } from '#db/situations.ts'
import { countWaiting } from '#db/waiting.ts'
import { insertWindowVersion } from '#db/windows.ts'
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
import { leavesBroken } from '#test/support/worlds.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

const listed = async (actor: PersonActor, tab: (typeof reviewTabs)[number]) =>
  done(await listMyReviews(world.ctx, actor, { tab, page: 1 }))

test('each review says what it waits for, and the one due first comes first', async () => {
  const first = await underReview(world, { title: 'Premier' })
  world.setClock('2025-03-11')
  const second = await underReview(world, { title: 'Deuxième' })
  world.setClock('2025-03-12')
  const third = await underReview(world, { title: 'Troisième' })
  done(await declareInterests(world.ctx, world.sarah, second.sarahs, { answer: 'none', words: '' }))
  const { version } = await storedReview(world, second.sarahs)
  done(
    await saveReviewDraft(world.ctx, world.sarah, second.sarahs, version, {
      ...aReview(3),
      notes: { IMPACT: 3, NEED: 2 },
    }),
  )
  await give(world, world.sarah, third.sarahs, aReview(3))
  await supplement(world, third.id)

  const { reviews, counts } = await listed(world.sarah, 'waiting')

  expect(reviews.map(({ id, step, dueOn, scored }) => [id, step, dueOn, scored])).toEqual([
    [third.sarahs, 'confirm', '2025-03-19', 7],
    [first.sarahs, 'declare', '2025-03-25', 0],
    [second.sarahs, 'continue', '2025-03-26', 2],
  ])
  expect(counts).toEqual({ waiting: 3, given: 0, other: 0 })
  expect((await countWaiting(world.db, world.sarah, { id: world.window.id, isOpen: true })).reviews).toBe(3)
})

test('what is not declared shows neither stream nor amount', async () => {
  const { sarahs } = await underReview(world)

  const before = (await listed(world.sarah, 'waiting')).reviews.map(({ file }) => file)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))

  expect(before).toEqual([null])
  expect((await listed(world.sarah, 'waiting')).reviews.map(({ file }) => file)).toEqual([
    { stream: world.window.versions.at(-1)?.streams.find(({ code }) => code === 'DATA')?.label, requested: 5_000_000 },
  ])
})

test('given ones carry one’s own score, and what was decided since is not told', async () => {
  const { id, sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await give(world, world.nora, noras, aReview(4))
  done(await closeReviews(world.ctx, world.officer, id))
  await world.db.updateTable('application').set({ state: 'rejected' }).where('id', '=', id).execute()
  leavesBroken(world, 'statesAgreeWithHistory')

  expect(
    (await listed(world.sarah, 'given')).reviews.map(review => [review.step, review.stage, review.ownTenths]),
  ).toEqual([['given', 'reviewed', 750]])
  expect((await listed(world.paul, 'other')).reviews.map(review => [review.step, review.ownTenths])).toEqual([
    ['closedWithout', null],
  ])
})

test('an unsure interest is on hold, and waits for nobody but the office', async () => {
  const { sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un doute.' }))

  expect((await listed(world.sarah, 'waiting')).reviews).toEqual([])
  expect((await listed(world.sarah, 'other')).reviews.map(({ step, file }) => [step, file])).toEqual([
    ['awaitOffice', null],
  ])
})

test('the lists hold exactly the files one may open', async () => {
  const given = [
    await underReview(world),
    await underReview(world, { title: 'Deuxième' }),
    await underReview(world, { title: 'Troisième' }),
  ]
  const [first, second] = given
  if (first === undefined || second === undefined) throw new Error('three were assigned')
  done(await declareInterests(world.ctx, world.sarah, first.sarahs, { answer: 'declared', words: 'Un lien.' }))
  await give(world, world.sarah, second.sarahs, aReview(3))
  const paul = await findPerson(world.db, world.paul.id)
  if (paul === null) throw new Error('just made')
  const moved = { ...world.paul, organisationId: world.editor.organisationId }
  await savePerson(world.db, { ...paul, organisationId: moved.organisationId })

  for (const actor of [world.sarah, world.nora, moved]) {
    const lists = await Promise.all(
      reviewTabs.map(async tab => (await listed(actor, tab)).reviews.map(({ id }) => id as string)),
    )
    const open: string[] = []
    for (const { id } of given) {
      const situation = await findSituation(world.db, id, world.ctx.now())
      const own = situation?.reviews.find(({ reviewerId }) => reviewerId === actor.id)
      if (situation !== null && own !== undefined && can(actor, 'readAssignment', subjectOf(situation)))
        open.push(own.id)
    }
    expect(lists.flat().toSorted()).toEqual(open.toSorted())
  }
})

test('is refused to whoever reviews nothing here', async () => {
  expect(await listMyReviews(world.ctx, world.officer, { tab: 'waiting', page: 1 })).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
})

test('a page past the last one is the last', async () => {
  await underReview(world)

  const { page, reviews } = done(await listMyReviews(world.ctx, world.sarah, { tab: 'waiting', page: 999 }))

  expect([page, reviews.length]).toEqual([1, 1])
})

test('how many may be open at once is what the version in force says, not one that is to come', async () => {
  const inForce = versionInForce(world.window, world.ctx.now())
  const toCome = {
    ...inForce,
    number: inForce.number + 1,
    validFrom: parisInstant(toDay('2025-04-01')),
    reviewers: { ...inForce.reviewers, maxOpen: inForce.reviewers.maxOpen + 4 },
  }
  await insertWindowVersion(world.db, world.window.id, toCome, [])

  const before = (await listed(world.sarah, 'waiting')).maxOpen
  world.setClock('2025-04-01', '00:00')

  expect([before, (await listed(world.sarah, 'waiting')).maxOpen]).toEqual([
    inForce.reviewers.maxOpen,
    toCome.reviewers.maxOpen,
  ])
})
