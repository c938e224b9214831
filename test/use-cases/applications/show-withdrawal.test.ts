// The page where an application is withdrawn: the signatory's, while it may be.

import { expect, test } from 'vitest'
import { showWithdrawal } from '#app/use-cases/applications/show-withdrawal.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('opens for the signatory alone once it is filed', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(done(await showWithdrawal(world.ctx, world.signatory, id)).view.reference).toBe('GD-2025-0001')
  expect(await showWithdrawal(world.ctx, world.editor, id)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await showWithdrawal(world.ctx, world.stranger, id)).toEqual(refusal({ code: 'notFound' }))
})

test('of a draft, offers its editor to discard it and its signatory to withdraw it', async () => {
  const world = office()
  const id = await draftApplication(world)

  expect(done(await showWithdrawal(world.ctx, world.editor, id)).act).toBe('discardDraft')
  expect(done(await showWithdrawal(world.ctx, world.signatory, id)).act).toBe('withdraw')
})

test('what is withdrawn is not withdrawn again', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await withdrawApplication(world.ctx, world.signatory, id, ''))

  expect(await showWithdrawal(world.ctx, world.signatory, id)).toEqual(refusal({ code: 'withdrawable' }))
})
