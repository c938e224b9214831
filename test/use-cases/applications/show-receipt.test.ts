// The acknowledgement of each filed version, as it was stored.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { showReceipt } from '#app/use-cases/applications/show-receipt.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done, supplement } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('says the number, the instant, the body and the amounts of what was filed', async () => {
  const world = office()
  const id = await filedApplication(world)

  const { acknowledgement, organisation, figures } = done(await showReceipt(world.ctx, world.editor, id, null))

  expect([acknowledgement.reference, acknowledgement.number, acknowledgement.receivedAt]).toEqual([
    'GD-2025-0001',
    1,
    world.ctx.now(),
  ])
  expect(organisation.name).toBe('Direction des lacs (fictive)')
  expect(figures).toEqual({ total: euros(100_000), requested: euros(50_000), rate: 5000 })
})

test('each version has its own; the latest without asking', async () => {
  const world = office()
  const id = await filedApplication(world)
  world.setClock('2025-03-20')
  await supplement(world, id)
  const number = async (asked: number | null) =>
    done(await showReceipt(world.ctx, world.editor, id, asked)).acknowledgement.number

  expect([await number(null), await number(1), await number(2)]).toEqual([2, 1, 2])
  expect(await showReceipt(world.ctx, world.editor, id, 3)).toEqual(refusal({ code: 'notFound' }))
  expect(done(await showReceipt(world.ctx, world.editor, id, 1)).numbers).toEqual([1, 2])
})

test('a draft has none, and strangers learn nothing', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]

  expect(await showReceipt(world.ctx, world.editor, draft, null)).toEqual(refusal({ code: 'notFound' }))
  expect(await showReceipt(world.ctx, world.stranger, filed, null)).toEqual(refusal({ code: 'notFound' }))
})

test('offers to withdraw while that would succeed, and to the signatory alone', async () => {
  const world = office()
  const id = await filedApplication(world)
  const offered = async (actor: typeof world.signatory) =>
    done(await showReceipt(world.ctx, actor, id, null)).mayWithdraw
  const before = [await offered(world.signatory), await offered(world.editor)]

  done(await withdrawApplication(world.ctx, world.signatory, id, ''))

  expect([...before, await offered(world.signatory)]).toEqual([true, false, false])
})
