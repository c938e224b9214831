// A supplement request unlocks named fields until a day, and stops the promised answer.

import { expect, test } from 'vitest'
import type { SupplementProblem } from '#app/domain/supplement-request.ts'
import { type Day, endOfParisDay, toDay } from '#app/domain/time.ts'
import { proposeInadmissible } from '#app/use-cases/office/propose-inadmissible.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { dumpOf } from '#test/support/dump.ts'
import { filedApplication, officeWorlds, refusal, reviewedApplication, situationOf } from '#test/support/office.ts'
import { done, supplement, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()
const request = {
  message: '1. Qui paie ?',
  dueOn: toDay('2025-03-20'),
  fields: ['runCostFunding', 'attachments.amdacOpinion'],
}

const wrong = (...problems: readonly SupplementProblem[]) => refusal({ code: 'supplementWrong', problems })

test('asks, waits until the end of the day due, keeps the step it came from, and tells the carrier', async () => {
  const world = office()
  const id = await filedApplication(world)

  const asked = done(await requestSupplement(world.ctx, world.officer, id, request))

  expect([asked.state, asked.previousState, asked.stepDueAt]).toEqual([
    'supplementRequested',
    'submitted',
    endOfParisDay(toDay('2025-03-20')),
  ])
  expect((await situationOf(world, id)).supplement).toMatchObject({
    number: 1,
    fields: ['runCostFunding', 'attachments.amdacOpinion'],
    message: '1. Qui paie ?',
  })
  expect(await world.sent()).toEqual([
    'supplementRequested → editor@exemple.invalid',
    'supplementRequested → signatory@exemple.invalid',
  ])
})

test('fields are kept in the order of the form; what nobody can type is left out', async () => {
  const world = office()
  const id = await filedApplication(world)

  done(
    await requestSupplement(world.ctx, world.officer, id, {
      ...request,
      fields: ['governance', 'title', 'applicant.siret', 'declarations', 'nothing'],
    }),
  )

  expect((await situationOf(world, id)).supplement?.fields).toEqual(['title', 'governance'])
})

test('a second request comes after the answer to the first, and a review under way comes back to it', async () => {
  const world = office()
  const { id } = await underReview(world)
  await supplement(world, id)

  const asked = done(await requestSupplement(world.ctx, world.officer, id, request))

  expect(asked.previousState).toBe('underReview')
  expect((await situationOf(world, id)).supplement?.number).toBe(2)
})

test('a proposal of inadmissibility falls: it was about the version filed before', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await proposeInadmissible(world.ctx, world.hugo, id, { reasons: 'Hors sujet.', proposedAt: null }))

  done(await requestSupplement(world.ctx, world.officer, id, request))

  expect((await situationOf(world, id)).inadmissibility).toBeNull()
})

test('the last day is the one after which the file would be withdrawn; today is the first', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await requestSupplement(world.ctx, world.officer, id, { ...request, dueOn: toDay('2025-03-09') })).toEqual(
    wrong({ code: 'dueOnPast', on: toDay('2025-03-09') }),
  )
  expect(await requestSupplement(world.ctx, world.officer, id, { ...request, dueOn: toDay('2025-05-10') })).toEqual(
    wrong({ code: 'dueOnTooLate', latest: toDay('2025-05-09') }),
  )
  expect(
    done(await requestSupplement(world.ctx, world.officer, id, { ...request, dueOn: toDay('2025-05-09') })).state,
  ).toBe('supplementRequested')
})

test('says all that is wrong at once, a past day among the rest', async () => {
  const world = office()
  const id = await filedApplication(world)
  const ask = (dueOn: Day | null) =>
    requestSupplement(world.ctx, world.officer, id, { message: ' ', dueOn, fields: ['nothing'] })

  expect(await ask(toDay('2025-03-09'))).toEqual(
    wrong({ code: 'messageMissing' }, { code: 'fieldsMissing' }, { code: 'dueOnPast', on: toDay('2025-03-09') }),
  )
  expect(await ask(null)).toEqual(
    wrong({ code: 'messageMissing' }, { code: 'fieldsMissing' }, { code: 'dueOnMissing' }),
  )
})

test('refuses no field, no message, another role and a step where nothing is asked any more; nothing is left behind', async () => {
  const world = office()
  const id = await filedApplication(world)
  const reviewed = await reviewedApplication(world)
  const before = await dumpOf(world.db)

  expect(await requestSupplement(world.ctx, world.officer, id, { ...request, fields: [] })).toEqual(
    wrong({ code: 'fieldsMissing' }),
  )
  expect(await requestSupplement(world.ctx, world.officer, id, { ...request, message: ' ' })).toEqual(
    wrong({ code: 'messageMissing' }),
  )
  expect(await requestSupplement(world.ctx, world.manager, id, request)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await requestSupplement(world.ctx, world.officer, reviewed, request)).toEqual(
    refusal({ code: 'notFromHere', state: 'reviewed' }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})
