// Reviewers are assigned: enough of them, none bound to the file, each told where their own review is.

import { expect, test } from 'vitest'
import { type ReviewId, toId } from '#app/domain/identifiers.ts'
import { endOfParisDay, toDay } from '#app/domain/time.ts'
import { assignReviewers, candidatesFor } from '#app/use-cases/office/assign-reviewers.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { listReviews } from '#db/reviews.ts'
import { dumpOf } from '#test/support/dump.ts'
import { filedApplication, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { admissibleApplication, aReview, assign, done, give, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()
const dueOn = toDay('2025-03-25')

/** Three are asked, so that two are left whoever is taken back. */
async function admissibleWithThree(world: ReturnType<typeof office>) {
  const id = await admissibleApplication(world)
  const [sarahs] = await assign(world, id, [world.sarah, world.nora, world.paul])
  return { id, sarahs: sarahs ?? toId<ReviewId>('none') }
}

test('two reviewers are enough to open the reviews; each is told', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  await world.sent()

  const opened = done(
    await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [world.sarah.id, world.nora.id], dueOn }),
  )

  expect([opened.state, opened.stepDueAt]).toEqual(['underReview', endOfParisDay(dueOn)])
  expect((await listReviews(world.db, id)).map(review => [review.reviewerId, review.state, review.dueOn])).toEqual([
    [world.sarah.id, 'assigned', dueOn],
    [world.nora.id, 'assigned', dueOn],
  ])
  expect(await world.sent()).toEqual([
    'reviewAssigned → sarah@exemple.invalid',
    'reviewAssigned → nora@exemple.invalid',
  ])
})

test('one reviewer is not, and nothing is left behind', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const before = await dumpOf(world.db)

  const refused = await assignReviewers(world.ctx, world.officer, id, {
    reviewerIds: [world.sarah.id, world.sarah.id],
    dueOn,
  })

  expect(refused).toEqual(refusal({ code: 'enoughReviewers' }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('two of one profile are not, while somebody of the other is free; and nothing is left behind', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const before = await dumpOf(world.db)

  const refused = await assignReviewers(world.ctx, world.officer, id, {
    reviewerIds: [world.sarah.id, world.paul.id],
    dueOn,
  })

  expect(refused).toEqual(refusal({ code: 'profilesMissing', profiles: ['policy'] }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('the only one of a profile is taken back for somebody of the other only when nobody of it is free', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const [, noras] = await assign(world, id, [world.sarah, world.nora])
  const replaced = noras === undefined ? [] : [noras]
  const instead = { reviewerIds: [world.paul.id], replaced, dueOn }

  const free = await world.person({
    name: 'Julien',
    ministry: 'Ministère chargé de la mer',
    reviewProfile: 'policy',
    roles: ['reviewer'],
  })
  const refused = await assignReviewers(world.ctx, world.officer, id, instead)
  await world.db.updateTable('person').set({ disabled_at: world.ctx.now() }).where('id', '=', free.id).execute()
  const replacedAtLast = await assignReviewers(world.ctx, world.officer, id, instead)

  expect(refused).toEqual(refusal({ code: 'profilesMissing', profiles: ['policy'] }))
  expect(replacedAtLast.ok).toBe(true)
})

test('another can be added while reviews last, without being asked twice nor shortening the step', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  await assign(world, id, [world.sarah, world.nora])

  const added = done(
    await assignReviewers(world.ctx, world.officer, id, {
      reviewerIds: [world.nora.id, world.paul.id],
      dueOn: toDay('2025-03-17'),
    }),
  )

  expect(added.stepDueAt).toBe(endOfParisDay(dueOn))
  expect(await listReviews(world.db, id)).toHaveLength(3)
  expect(await world.sent()).toEqual(['reviewAssigned → paul@exemple.invalid'])
})

test('a review that is not in can be taken back for another person’s; one that is in stays', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  const fourth = await world.person({ name: 'Quatrième', ministry: 'Ministère chargé de la mer', roles: ['reviewer'] })
  await give(world, world.nora, noras, aReview(3))

  done(await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [fourth.id], replaced: [sarahs], dueOn }))

  expect(new Set((await listReviews(world.db, id)).map(({ reviewerId }) => reviewerId))).toEqual(
    new Set([world.nora.id, world.paul.id, fourth.id]),
  )
  expect(await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [], replaced: [noras], dueOn })).toEqual(
    refusal({ code: 'changedMeanwhile' }),
  )
})

test('taking reviews back below the minimum is refused', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const [sarahs] = await assign(world, id, [world.sarah, world.nora])

  expect(
    await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [], replaced: [sarahs ?? toId('none')], dueOn }),
  ).toEqual(refusal({ code: 'enoughReviewers' }))
})

test('every separation is shown, and refused with its reasons', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const sameMinistry = await world.person({ name: 'A', ministry: 'Ministère chargé de la forêt', roles: ['reviewer'] })
  const sameBody = await world.person({ name: 'B', organisationId: world.editor.organisationId, roles: ['reviewer'] })
  const officerToo = await world.person({ name: 'C', roles: ['reviewer', 'caseOfficer'] })
  done(await takeFile(world.ctx, officerToo, id, world.officer.id))

  const reasons = new Map(
    (await candidatesFor(world.ctx, await situationOf(world, id))).map(candidate => [
      candidate.name,
      candidate.separations,
    ]),
  )

  expect([reasons.get('A'), reasons.get('B'), reasons.get('C'), reasons.get('Sarah Évalue')]).toEqual([
    ['sameMinistry'],
    ['sameOrganisation'],
    ['caseOfficerOfTheFile'],
    [],
  ])
  for (const [person, separation] of [
    [sameMinistry, 'sameMinistry'],
    [sameBody, 'sameOrganisation'],
    [officerToo, 'caseOfficerOfTheFile'],
  ] as const) {
    const refused = await assignReviewers(world.ctx, world.officer, id, {
      reviewerIds: [world.sarah.id, world.nora.id, person.id],
      dueOn,
    })
    expect(refused).toEqual(refusal({ code: 'reviewerRefused', name: person.name, reasons: [separation] }))
  }
})

test('whoever declared an interest is refused, and replaced by somebody else', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const [sarahs] = await assign(world, id, [world.sarah, world.nora])
  done(
    await declareInterests(world.ctx, world.sarah, sarahs ?? toId('none'), {
      answer: 'declared',
      words: 'Un contrat en 2023.',
    }),
  )

  const again = await assignReviewers(world.ctx, world.officer, id, {
    reviewerIds: [world.sarah.id, world.paul.id],
    dueOn,
  })
  const other = await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [world.paul.id], dueOn })

  expect(again).toEqual(refusal({ code: 'reviewerRefused', name: 'Sarah Évalue', reasons: ['declaredInterest'] }))
  const elsewhere = await admissibleApplication(world, { title: 'Un tout autre projet de cartographie' })
  const there = await candidatesFor(world.ctx, await situationOf(world, elsewhere))
  expect(there.find(({ id: of }) => of === world.sarah.id)?.separations).toEqual(['declaredInterest'])
  expect(other.ok).toBe(true)
})

test.each(['declared', 'unsure'] as const)(
  'a review on which an interest is %s is not taken back: the declaration would be forgotten',
  async answer => {
    const world = office()
    const { id, sarahs } = await admissibleWithThree(world)
    done(await declareInterests(world.ctx, world.sarah, sarahs, { answer, words: 'Un contrat en 2023.' }))
    const before = await dumpOf(world.db)

    const refused = await assignReviewers(world.ctx, world.officer, id, {
      reviewerIds: [],
      replaced: [sarahs],
      dueOn,
    })

    expect(refused).toEqual(refusal({ code: 'changedMeanwhile' }))
    expect(await dumpOf(world.db)).toEqual(before)
  },
)

test('somebody taken back who was the last waited for ends the reviews', async () => {
  const world = office()
  const { id, sarahs, noras, pauls } = await underReview(world)
  await give(world, world.nora, noras, aReview(3))
  await give(world, world.paul, pauls, aReview(3))

  const after = done(
    await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [], replaced: [sarahs], dueOn }),
  )

  expect(after.state).toBe('reviewed')
})

test('the eighth open review is the last: those that are in count no more', async () => {
  const world = office()
  const files = []
  for (let place = 0; place < 9; place += 1)
    files.push(await admissibleApplication(world, { title: `Projet numéro ${place} sans pareil` }))
  const [first, ...others] = files
  if (first === undefined) throw new Error('nine were filed')
  const [sarahs] = await assign(world, first, [world.sarah, world.nora, world.paul])
  for (const [place, id] of others.slice(0, 7).entries()) {
    const helper = await world.person({
      name: `Aide ${place}`,
      ministry: `Ministère ${place}`,
      reviewProfile: 'policy',
      roles: ['reviewer'],
    })
    await assign(world, id, [world.sarah, helper])
  }
  const ninth = others[7] ?? first

  const full = await assignReviewers(world.ctx, world.officer, ninth, {
    reviewerIds: [world.sarah.id, world.nora.id],
    dueOn,
  })
  await give(world, world.sarah, sarahs ?? toId('none'), aReview(3))
  const free = await assignReviewers(world.ctx, world.officer, ninth, {
    reviewerIds: [world.sarah.id, world.nora.id],
    dueOn,
  })

  expect(full).toEqual(refusal({ code: 'reviewerRefused', name: 'Sarah Évalue', reasons: ['tooManyOpen'] }))
  expect(free.ok).toBe(true)
}, 30_000)

test('refuses a day that is past, somebody who is no reviewer, another role and an earlier step', async () => {
  const world = office()
  const id = await admissibleApplication(world)
  const filed = await filedApplication(world)
  const reviewerIds = [world.sarah.id, world.nora.id]

  expect(await assignReviewers(world.ctx, world.officer, id, { reviewerIds, dueOn: toDay('2025-03-09') })).toEqual(
    refusal({ code: 'dueOnPast', on: toDay('2025-03-09') }),
  )
  expect(
    await assignReviewers(world.ctx, world.officer, id, { reviewerIds: [...reviewerIds, world.stranger.id], dueOn }),
  ).toEqual(refusal({ code: 'notFound' }))
  expect(await assignReviewers(world.ctx, world.manager, id, { reviewerIds, dueOn })).toEqual(
    refusal({ code: 'notAllowed' }),
  )
  expect(await assignReviewers(world.ctx, world.officer, filed, { reviewerIds, dueOn })).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
})
