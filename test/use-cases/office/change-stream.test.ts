// A file moves to the stream it belongs to, before admissibility only.

import { expect, test } from 'vitest'
import { changeStream } from '#app/use-cases/office/change-stream.ts'
import { filedApplication, lastActs, officeWorlds, refusal } from '#test/support/office.ts'
import { admissibleApplication, done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('changes the stream, keeps the reason and tells the carrier its name', async () => {
  const world = office()
  const id = await filedApplication(world)

  const changed = done(await changeStream(world.ctx, world.officer, id, 'AI', 'Un modèle de langage est au centre.'))

  expect(changed.stream).toBe('AI')
  expect(await lastActs(world, id)).toEqual(['changeStream'])
  expect(await world.sent()).toEqual([
    'streamChanged → editor@exemple.invalid',
    'streamChanged → signatory@exemple.invalid',
  ])
})

test('refuses the same stream, an unknown one, no reason, another role and a later step', async () => {
  const world = office()
  const id = await filedApplication(world)
  const admissible = await admissibleApplication(world)

  expect(await changeStream(world.ctx, world.officer, id, 'DATA', 'Pourquoi.')).toEqual(
    refusal({ code: 'streamRefused', stream: 'DATA' }),
  )
  expect(await changeStream(world.ctx, world.officer, id, 'SPACE', 'Pourquoi.')).toEqual(
    refusal({ code: 'streamRefused', stream: 'SPACE' }),
  )
  expect(await changeStream(world.ctx, world.officer, id, 'AI', ' ')).toEqual(refusal({ code: 'reasonMissing' }))
  expect(await changeStream(world.ctx, world.manager, id, 'AI', 'Pourquoi.')).toEqual(refusal({ code: 'notAllowed' }))
  expect(await changeStream(world.ctx, world.officer, admissible, 'AI', 'Pourquoi.')).toEqual(
    refusal({ code: 'notFromHere', state: 'admissible' }),
  )
})
