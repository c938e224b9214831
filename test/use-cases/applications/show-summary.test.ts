// Before filing: what is missing, the figures, who signs, the word of the signatory.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { showSummary } from '#app/use-cases/applications/show-summary.ts'
import { askForSignature, sendBack } from '#app/use-cases/applications/sign-application.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('a complete draft: its figures, its warnings, and the signature that may be asked for', async () => {
  const world = office()
  const id = await draftApplication(world)

  const page = done(await showSummary(world.ctx, world.editor, id))

  expect(page.found.map(({ code, level }) => [code, level])).toEqual([
    ['SIRET_UNVERIFIED', 'WARN'],
    ['ATTACHMENT_RECOMMENDED', 'INFO'],
  ])
  expect(page.figures).toEqual({ total: euros(100_000), requested: euros(50_000), rate: 5000, months: 12 })
  expect(page.may).toEqual({ edit: true, nameSignatory: true, askForSignature: true, submit: false })
  expect(page.signatory).toEqual({ email: 'signatory@exemple.invalid', name: 'Serge Signataire', askedAt: null })
})

test('every missing field is there with its path', async () => {
  const world = office()
  const id = await draftApplication(world, { hosting: '', budgetLines: [] })

  const { found, may } = done(await showSummary(world.ctx, world.editor, id))

  expect(found.filter(({ level }) => level === 'BLOCK').map(({ field }) => field)).toEqual(['hosting', 'budgetLines'])
  expect(may.askForSignature).toBe(false)
})

test('the word of the signatory stays until they are asked again', async () => {
  const world = office()
  const id = await draftApplication(world)
  const back = async () => done(await showSummary(world.ctx, world.editor, id)).sentBack
  done(await askForSignature(world.ctx, world.editor, id))
  expect(await back()).toBeNull()

  done(await sendBack(world.ctx, world.signatory, id, 'Précisez.'))
  expect(await back()).toEqual({ by: 'Serge Signataire', at: world.ctx.now(), word: 'Précisez.' })

  done(await askForSignature(world.ctx, world.editor, id))
  expect(await back()).toBeNull()
})

test('after the close nothing is offered, and it says so', async () => {
  const world = office()
  const id = await draftApplication(world)
  world.setClock('2026-01-01', '00:00')

  const page = done(await showSummary(world.ctx, world.editor, id))

  expect([page.isOpen, page.may.askForSignature, page.found.some(({ code }) => code === 'CALL_CLOSED')]).toEqual([
    false,
    false,
    false,
  ])
})

test('a filed application has none, and strangers see none', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]

  expect(await showSummary(world.ctx, world.editor, filed)).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
  expect(await showSummary(world.ctx, world.stranger, draft)).toEqual(refusal({ code: 'notFound' }))
})
