// Who takes part in an application: its editor and the signatory they named, and nobody else, whatever their role.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { takesPart } from '#app/use-cases/applications/takes-part.ts'
import { draftApplication, officeWorlds } from '#test/support/office.ts'

const office = officeWorlds()

test('its editor and its signatory do; an officer does not, and nobody does in what does not exist', async () => {
  const world = office()
  const id = await draftApplication(world)
  const inIt = (actor: typeof world.editor) => takesPart(world.ctx, actor, id)

  expect([await inIt(world.editor), await inIt(world.signatory), await inIt(world.officer)]).toEqual([
    true,
    true,
    false,
  ])
  expect(await takesPart(world.ctx, world.editor, toId('none'))).toBe(false)
})
