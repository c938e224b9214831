// Interests are declared before a file opens: none opens it, a declared one closes it at once, unsure waits.

import { beforeEach, expect, test } from 'vitest'
import { can } from '#app/domain/permissions.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { resolveInterest } from '#app/use-cases/office/resolve-interest.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { listMyReviews } from '#app/use-cases/reviews/my-reviews.ts'
import { showAssignment } from '#app/use-cases/reviews/show-assignment.ts'
import { showReview } from '#app/use-cases/reviews/show-review.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { findSituation } from '#db/situations.ts'
import {
  aReview,
  done,
  give,
  makeReviewWorld,
  type ReviewWorld,
  storedApplication,
  storedReview,
  underReview,
} from '#test/support/reviewing.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await makeReviewWorld()
})

test('no interest opens the file, and nobody needs to be told', async () => {
  const { sarahs } = await underReview(world)

  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: ' ' }))

  const { interest } = await storedReview(world, sarahs)
  expect(interest).toEqual({ answer: 'none', words: null, declaredAt: world.ctx.now() })
  expect(done(await showReview(world.ctx, world.sarah, sarahs)).open).not.toBeNull()
  expect(await world.sent()).toEqual([])
})

test('a declared interest closes the file at once, leaves the lists, and the case officer is told which it is', async () => {
  const { id, sarahs } = await underReview(world)

  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'declared', words: 'Contrat en 2023.' }))

  expect(await showReview(world.ctx, world.sarah, sarahs)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showAssignment(world.ctx, world.sarah, sarahs)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  for (const tab of ['waiting', 'given', 'other'] as const) {
    expect(done(await listMyReviews(world.ctx, world.sarah, { tab, page: 1 })).reviews).toEqual([])
  }
  const situation = await findSituation(world.db, id, world.ctx.now())
  expect(situation !== null && can(world.sarah, 'readApplication', subjectOf(situation))).toBe(false)
  expect(await world.sent()).toEqual(['interestDeclared → officer@exemple.invalid'])
})

test('unsure keeps the file closed until the case officer answers, who is told', async () => {
  const { id, sarahs } = await underReview(world)

  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien collègue.' }))

  expect(done(await showReview(world.ctx, world.sarah, sarahs)).open).toBeNull()
  expect(await world.sent()).toEqual(['interestDeclared → officer@exemple.invalid'])
  expect(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' })).toEqual({
    ok: false,
    refusal: { code: 'interestPending' },
  })
  done(await resolveInterest(world.ctx, world.officer, id, sarahs, 'none', 'Lien trop ancien.'))
  expect(done(await showReview(world.ctx, world.sarah, sarahs)).open).not.toBeNull()
})

test('whoever is unsure may still find that they are tied', async () => {
  const { sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'unsure', words: 'Un ancien collègue.' }))

  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'declared', words: 'Il y travaille encore.' }))

  expect(await showAssignment(world.ctx, world.sarah, sarahs)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})

test.each(['declared', 'unsure'] as const)('%s is refused without a word of it, and leaves no trace', async answer => {
  const { sarahs } = await underReview(world)

  const refused = await declareInterests(world.ctx, world.sarah, sarahs, { answer, words: '  ' })

  expect(refused).toEqual({ ok: false, refusal: { code: 'reasonMissing' } })
  expect((await storedReview(world, sarahs)).interest).toBeNull()
  expect(await world.sent()).toEqual([])
})

test('no interest with words about one is refused, not opened: only its author knows which of the two was meant', async () => {
  const { sarahs } = await underReview(world)

  const refused = await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: 'Contrat en 2023.' })

  expect(refused).toEqual({ ok: false, refusal: { code: 'interestContradicted' } })
  expect((await storedReview(world, sarahs)).interest).toBeNull()
  expect(done(await showReview(world.ctx, world.sarah, sarahs)).open).toBeNull()
})

test('an interest discovered while writing closes the file too', async () => {
  const { sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))
  const { version } = await storedReview(world, sarahs)
  done(await saveReviewDraft(world.ctx, world.sarah, sarahs, version, aReview(3)))

  done(
    await declareInterests(world.ctx, world.sarah, sarahs, {
      answer: 'declared',
      words: 'Un partenaire nous est lié.',
    }),
  )

  expect(await showReview(world.ctx, world.sarah, sarahs)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})

test('a submitted review is taken back before an interest is declared', async () => {
  const { sarahs } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))

  const refused = await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'declared', words: 'Un lien.' })

  expect(refused).toEqual({ ok: false, refusal: { code: 'reviewSubmitted' } })
})

test('the last interest declared ends the reviews when those that count are all in', async () => {
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))

  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'declared', words: 'Un lien.' }))

  expect((await storedApplication(world, id)).state).toBe('reviewed')
})

test('nobody declares for another', async () => {
  const { sarahs } = await underReview(world)

  for (const other of [world.nora, world.officer, world.editor, world.auditor]) {
    expect(await declareInterests(world.ctx, other, sarahs, { answer: 'none', words: '' })).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  }
})
