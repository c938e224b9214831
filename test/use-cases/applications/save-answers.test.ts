// What is typed is kept, valid or not; two pages never overwrite each other silently.

import { expect, test } from 'vitest'
import { cents } from '#app/domain/money.ts'
import { addDays, parisDay } from '#app/domain/time.ts'
import { saveDraft, saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { aLine } from '#test/support/answers.ts'
import { dumpOf } from '#test/support/dump.ts'
import {
  draftApplication,
  filedApplication,
  type OfficeWorld,
  officeWorlds,
  refusal,
  situationOf,
} from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

const draft = async (world: OfficeWorld) =>
  done(await startApplication(world.ctx, world.editor, world.window.id, 'Lacs ouverts'))

test('keeps a text that cannot be read as it was typed, and the amounts only while they can be', async () => {
  const world = office()
  const { id, version } = await draft(world)

  const saved = done(
    await saveDraft(world.ctx, world.editor, id, version, {
      runCostPerYear: 'vingt',
      budgetLines: [aLine({ totalAmount: '100 000', requestedAmount: '50 000' })],
    }),
  )
  const again = done(
    await saveDraft(world.ctx, world.editor, id, saved.version, {
      budgetLines: [aLine({ totalAmount: 'cent', requestedAmount: '50 000' })],
    }),
  )

  expect(saved.answers['runCostPerYear']).toBe('vingt')
  expect([saved.totalCents, saved.requestedCents]).toEqual([cents(10_000_000), cents(5_000_000)])
  expect([again.totalCents, again.requestedCents]).toEqual([null, null])
  expect((await situationOf(world, id)).application.answers['title']).toBe('Lacs ouverts')
})

test('leaves alone the fields it is not given, and an empty title keeps the former name of the draft', async () => {
  const world = office()
  const { id, version } = await draft(world)
  const first = done(await saveDraft(world.ctx, world.editor, id, version, { problem: 'Un besoin' }))

  const second = done(await saveDraft(world.ctx, world.editor, id, first.version, { title: ' ' }))

  expect(second.answers['problem']).toBe('Un besoin')
  expect([second.answers['title'], second.title]).toEqual([' ', 'Lacs ouverts'])
})

test('of two tabs, the one that shows an older version is refused and overwrites nothing', async () => {
  const world = office()
  const { id, version } = await draft(world)
  done(await saveDraft(world.ctx, world.editor, id, version, { problem: 'Écrit dans le premier onglet' }))
  const before = await dumpOf(world.db)

  expect(await saveDraft(world.ctx, world.editor, id, version, { problem: 'Écrit dans le second' })).toEqual(
    refusal({ code: 'changedMeanwhile' }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('a page sent twice says the same twice: no conflict', async () => {
  const world = office()
  const { id, version } = await draft(world)
  done(await saveDraft(world.ctx, world.editor, id, version, { problem: 'Un besoin' }))

  expect((await saveDraft(world.ctx, world.editor, id, version, { problem: 'Un besoin' })).ok).toBe(true)
})

test('only the editor writes: not the signatory, and a stranger learns nothing', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { version } = (await situationOf(world, id)).application

  expect(await saveDraft(world.ctx, world.signatory, id, version, { problem: 'x' })).toEqual(
    refusal({ code: 'notAllowed' }),
  )
  expect(await saveDraft(world.ctx, world.stranger, id, version, { problem: 'x' })).toEqual(
    refusal({ code: 'notFound' }),
  )
  expect(await saveDraft(world.ctx, world.officer, id, version, { problem: 'x' })).toEqual(
    refusal({ code: 'notFound' }),
  )
})

test('a filed application is not a draft any more', async () => {
  const world = office()
  const id = await filedApplication(world)
  const { version } = (await situationOf(world, id)).application

  expect(await saveDraft(world.ctx, world.editor, id, version, { problem: 'x' })).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
})

test('a supplement request unlocks the fields it names, and no other', async () => {
  const world = office()
  const id = await filedApplication(world)
  const dueOn = addDays(parisDay(world.ctx.now()), 30)
  done(await requestSupplement(world.ctx, world.officer, id, { fields: ['hosting'], dueOn, message: 'Où ?' }))
  const { version } = (await situationOf(world, id)).application

  const saved = done(await saveSupplementAnswer(world.ctx, world.editor, id, version, { hosting: 'Ici' }))
  const before = await dumpOf(world.db)

  expect(saved.answers['hosting']).toBe('Ici')
  expect(
    await saveSupplementAnswer(world.ctx, world.editor, id, saved.version, { hosting: 'Là', title: 'Autre' }),
  ).toEqual(refusal({ code: 'fieldLocked', field: 'title' }))
  expect(await saveSupplementAnswer(world.ctx, world.editor, id, version, { hosting: 'Ailleurs' })).toEqual(
    refusal({ code: 'changedMeanwhile' }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})
