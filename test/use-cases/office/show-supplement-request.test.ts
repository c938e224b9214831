// The page where supplements are asked for.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { showSupplementRequest } from '#app/use-cases/office/show-supplement-request.ts'
import { filedApplication, officeWorlds, refusal, reviewedApplication } from '#test/support/office.ts'
import { done, supplement } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('offers the fields of the form, thirty days, and the last day that makes sense', async () => {
  const world = office()
  const id = await filedApplication(world)

  const page = done(await showSupplementRequest(world.ctx, world.officer, id))

  expect([page.dueOn, page.latest, page.mayRequest]).toEqual([toDay('2025-04-09'), toDay('2025-05-09'), true])
  expect(page.sections).toHaveLength(8)
})

test('recalls the requests made before with what became of them', async () => {
  const world = office()
  const id = await filedApplication(world)
  await supplement(world, id)

  const { former } = done(await showSupplementRequest(world.ctx, world.officer, id))

  expect(former.map(({ number, answeredAt, fields }) => [number, answeredAt, fields])).toEqual([
    [1, world.ctx.now(), ['hosting']],
  ])
})

test('says when it is too late, and is closed to whoever may not ask', async () => {
  const world = office()
  const id = await reviewedApplication(world)

  expect(done(await showSupplementRequest(world.ctx, world.officer, id)).mayRequest).toBe(false)
  expect(await showSupplementRequest(world.ctx, world.manager, id)).toEqual(refusal({ code: 'notAllowed' }))
})
