// The carrier's side of a supplement request.

import { expect, test } from 'vitest'
import { addDays, parisDay } from '#app/domain/time.ts'
import { saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { showSupplement } from '#app/use-cases/applications/show-supplement.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { filedApplication, type OfficeWorld, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

async function asked(world: OfficeWorld, fields: readonly string[] = ['hosting', 'attachments.amdacOpinion']) {
  const id = await filedApplication(world)
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      fields,
      dueOn: addDays(parisDay(world.ctx.now()), 30),
      message: 'Où ?',
    }),
  )
  return id
}

test('says what is asked, by whom, by when, and what was filed', async () => {
  const world = office()
  const id = await asked(world)

  const page = done(await showSupplement(world.ctx, world.editor, id))

  expect(page.request).toEqual({
    by: 'Léa Office',
    at: world.ctx.now(),
    dueOn: '2025-04-09',
    message: 'Où ?',
    expiresOn: '2025-05-09',
  })
  expect([page.fields, page.filed.number, page.filed.answers['hosting']]).toEqual([
    ['hosting', 'attachments.amdacOpinion'],
    1,
    'Nuage qualifié.',
  ])
  expect([page.mayEdit, page.maySend]).toEqual([true, true])
})

test('tells apart what the open fields lack from what no open field can mend', async () => {
  const world = office()
  const id = await asked(world)
  done(
    await saveSupplementAnswer(world.ctx, world.editor, id, (await situationOf(world, id)).application.version, {
      hosting: '',
    }),
  )

  const page = done(await showSupplement(world.ctx, world.editor, id))

  expect(page.found.map(({ code, field }) => [code, field])).toEqual([
    ['FIELD_MISSING', 'hosting'],
    ['ATTACHMENT_RECOMMENDED', 'attachments.amdacOpinion'],
  ])
  expect([page.otherBlocking, page.maySend]).toEqual([[], false])
})

test('a signatory sends but does not write; strangers see nothing', async () => {
  const world = office()
  const id = await asked(world)

  const page = done(await showSupplement(world.ctx, world.signatory, id))

  expect([page.mayEdit, page.maySend]).toEqual([false, true])
  expect(await showSupplement(world.ctx, world.stranger, id)).toEqual(refusal({ code: 'notFound' }))
})

test('without a request there is nothing to complete', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await showSupplement(world.ctx, world.editor, id)).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
})
