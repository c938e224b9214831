// The office judges what was filed, never what is being typed in answer to a request.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { requireFiled } from '#app/use-cases/office/filed-situation.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { draftApplication, filedApplication, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('an answer that is being typed is not seen before it is sent', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      message: 'Où ?',
      dueOn: toDay('2025-03-20'),
      fields: ['hosting'],
    }),
  )
  done(
    await saveSupplementAnswer(world.ctx, world.editor, id, (await situationOf(world, id)).application.version, {
      hosting: 'Je ne sais pas encore',
    }),
  )

  const { situation, filed } = done(await requireFiled(world.ctx, world.officer, id, 'readApplication'))

  expect([situation.application.answers['hosting'], filed.number]).toEqual(['Nuage qualifié.', 1])
  expect(situation.attachments.map(({ kind }) => kind)).toEqual(['sponsorLetter'])
})

test('a draft is nobody’s at the office, whatever their role', async () => {
  const world = office()
  const id = await draftApplication(world)

  for (const actor of [
    world.officer,
    world.manager,
    world.auditor,
    world.member,
    world.finance,
    world.followUp,
    world.sarah,
    world.stranger,
  ]) {
    expect(await requireFiled(world.ctx, actor, id, 'readApplication')).toEqual(refusal({ code: 'notFound' }))
  }
})

test('who may read but not act is told so; who may not even read, that there is nothing', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await requireFiled(world.ctx, world.finance, id, 'writeAssessment')).toEqual(refusal({ code: 'notAllowed' }))
  expect(await requireFiled(world.ctx, world.editor, id, 'writeAssessment')).toEqual(refusal({ code: 'notFound' }))
})
