// The answer to a supplement request: a new version, the promised answer moved on, reviews to confirm, everybody told.

import { expect, test } from 'vitest'
import { versionInForce } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { addDays, endOfParisDay, parisDay, toDay } from '#app/domain/time.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { listReviews } from '#db/reviews.ts'
import { listSubmissions } from '#db/submissions.ts'
import { listSupplements } from '#db/supplements.ts'
import { insertWindowVersion } from '#db/windows.ts'
import { dumpOf } from '#test/support/dump.ts'
import {
  filedApplication,
  lastActs,
  type OfficeWorld,
  officeWorlds,
  refusal,
  situationOf,
} from '#test/support/office.ts'
import { aReview, done, give, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

async function ask(world: OfficeWorld, id: ApplicationId, fields: readonly string[] = ['hosting']) {
  const dueOn = addDays(parisDay(world.ctx.now()), 30)
  done(await requestSupplement(world.ctx, world.officer, id, { fields, dueOn, message: 'Où ?' }))
  await world.sent()
}

async function type(world: OfficeWorld, id: ApplicationId, hosting: string) {
  const { version } = (await situationOf(world, id)).application
  return done(await saveSupplementAnswer(world.ctx, world.editor, id, version, { hosting })).version
}

test('freezes the second version beside the first, goes back where it came from, and answers the request', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)
  await type(world, id, 'Dans le nuage interministériel.')

  const answered = done(await resubmit(world.ctx, world.editor, id))
  const [first, second] = await listSubmissions(world.db, id)

  expect([answered.state, answered.previousState]).toEqual(['submitted', null])
  expect([first?.content.answers['hosting'], second?.number, second?.content.answers['hosting']]).toEqual([
    'Nuage qualifié.',
    2,
    'Dans le nuage interministériel.',
  ])
  expect((await listSupplements(world.db, id)).map(({ answeredAt }) => answeredAt)).toEqual([world.ctx.now()])
  expect(await lastActs(world, id)).toEqual(['resubmit'])
})

test('the promised answer moves on by the days the supplement took', async () => {
  const world = office()
  const id = await filedApplication(world)
  const promised = (await situationOf(world, id)).application.answerDueAt
  await ask(world, id)
  world.setClock('2025-03-22', '18:00')
  await type(world, id, 'Ailleurs.')

  const answered = done(await resubmit(world.ctx, world.editor, id))

  expect(promised).toBe(endOfParisDay(toDay('2025-04-24')))
  expect(answered.answerDueAt).toBe(endOfParisDay(toDay('2025-05-06')))
})

test('states what silence makes when the version says so, later by the days that the supplement took', async () => {
  const world = office()
  const inForce = versionInForce(world.window, world.ctx.now())
  const remedies = { fr: 'Recours devant le tribunal.', en: 'Appeal before the court.' }
  await insertWindowVersion(
    world.db,
    world.window.id,
    {
      ...inForce,
      number: inForce.number + 1,
      validFrom: world.ctx.now(),
      implicitDecision: { kind: 'rejection', afterMonths: 2, remedies },
    },
    [],
  )
  const id = await filedApplication(world)
  const filedOn = parisDay(world.ctx.now())
  await ask(world, id)
  world.setClock('2025-03-22', '18:00')
  await type(world, id, 'Ailleurs.')

  done(await resubmit(world.ctx, world.editor, id))

  const stated = (await listSubmissions(world.db, id)).map(({ acknowledgement }) => acknowledgement.silence)
  expect([filedOn, ...stated]).toEqual([
    '2025-03-10',
    { kind: 'rejection', remedies, day: '2025-05-10' },
    { kind: 'rejection', remedies, day: '2025-05-22' },
  ])
})

test('is refused from the midnight that ends the last delay, though time has not withdrawn the file yet', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)
  world.setClock('2025-05-09', '23:59:59')
  await type(world, id, 'À la dernière seconde.')
  world.setClock('2025-05-10', '00:00:00')
  const before = await dumpOf(world.db)
  const { version } = (await situationOf(world, id)).application

  expect(await saveSupplementAnswer(world.ctx, world.editor, id, version, { hosting: 'Trop tard.' })).toEqual(
    refusal({ code: 'supplementOpen' }),
  )
  expect(await resubmit(world.ctx, world.editor, id)).toEqual(refusal({ code: 'supplementOpen' }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('tells the carrier and the officer; a reviewer who had not submitted has nothing to confirm', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)
  await type(world, id, 'Ailleurs.')

  done(await resubmit(world.ctx, world.signatory, id))

  expect((await world.sent()).toSorted()).toEqual([
    'applicationSubmitted → editor@exemple.invalid',
    'applicationSubmitted → signatory@exemple.invalid',
    'supplementAnswered → hugo@exemple.invalid',
    'supplementAnswered → officer@exemple.invalid',
  ])
})

test('a review that was submitted is to be confirmed within the delay, and its author is told', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  await give(world, world.sarah, sarahs, aReview(3))
  await ask(world, id)
  await type(world, id, 'Ailleurs.')

  done(await resubmit(world.ctx, world.editor, id))
  const reviews = await listReviews(world.db, id)

  expect(reviews.find(review => review.id === sarahs)?.confirmBy).toBe('2025-03-17')
  expect(reviews.find(review => review.id === noras)?.confirmBy).toBeNull()
  expect((await world.sent()).filter(mail => mail.startsWith('review'))).toEqual([
    'reviewToConfirm → sarah@exemple.invalid',
  ])
})

test('is possible after the window has closed', async () => {
  const world = office()
  const id = await filedApplication(world)
  world.setClock('2025-12-20')
  await ask(world, id)
  world.setClock('2026-01-10')
  await type(world, id, 'Ailleurs.')

  expect((await resubmit(world.ctx, world.editor, id)).ok).toBe(true)
})

test('what the rules refuse is refused, and leaves no trace', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)
  await type(world, id, '')
  const before = await dumpOf(world.db)

  expect(await resubmit(world.ctx, world.editor, id)).toEqual(refusal({ code: 'complete', missing: 1 }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('of two clicks one answers; an older page is refused', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)
  const version = await type(world, id, 'Ici')

  expect(await resubmit(world.ctx, world.editor, id, version - 1)).toEqual(refusal({ code: 'changedMeanwhile' }))
  const clicks = await Promise.all([1, 2].map(() => resubmit(world.ctx, world.editor, id, version)))

  expect(clicks.filter(({ ok }) => ok).length).toBe(1)
  expect((await listSubmissions(world.db, id)).length).toBe(2)
})

test('nobody outside the application answers for it', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)

  expect(await resubmit(world.ctx, world.stranger, id)).toEqual(refusal({ code: 'notFound' }))
  expect(await resubmit(world.ctx, world.officer, id)).toEqual(refusal({ code: 'notAllowed' }))
})

test('an answer that changes nothing of what is asked is refused', async () => {
  const world = office()
  const id = await filedApplication(world)
  await ask(world, id)

  expect(await resubmit(world.ctx, world.editor, id)).toEqual(refusal({ code: 'supplementUnanswered' }))
  await type(world, id, 'Ailleurs.')
  expect((await resubmit(world.ctx, world.editor, id)).ok).toBe(true)
})
