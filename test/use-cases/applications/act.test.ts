// What every act on an application shares: who may see it, the judge asked, saved only over what was read.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { ok } from '#app/domain/result.ts'
import { act, requireSituation } from '#app/use-cases/applications/act.ts'
import { saveApplication } from '#db/applications.ts'
import { dumpOf } from '#test/support/dump.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'

const office = officeWorlds()

test('a draft is seen by its carrier alone; once filed, by the office too', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]
  const sees = async (who: typeof world.editor, id: typeof draft) => (await requireSituation(world.ctx, who, id)).ok

  expect([
    await sees(world.editor, draft),
    await sees(world.signatory, draft),
    await sees(world.officer, draft),
    await sees(world.stranger, draft),
  ]).toEqual([true, true, false, false])
  expect([await sees(world.officer, filed), await sees(world.stranger, filed), await sees(world.sarah, filed)]).toEqual(
    [true, false, false],
  )
})

test('an application that does not exist reads like one that may not be seen', async () => {
  const world = office()

  expect(await requireSituation(world.ctx, world.officer, toId('no-such-application'))).toEqual(
    refusal({ code: 'notFound' }),
  )
})

test('what changed between the reading and the writing is refused, and the work is undone', async () => {
  const world = office()
  const id = await draftApplication(world)
  const before = await dumpOf(world.db)

  const refused = await act(world.ctx, world.editor, id, 'editDraft', async (ctx, { application }, advanced) => {
    await saveApplication(ctx.db, { ...application, title: 'Écrit entre-temps' })
    return ok({ ...advanced, title: 'Écrit par-dessus' })
  })

  expect(refused).toEqual(refusal({ code: 'changedMeanwhile' }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('the version that comes back is the one that was written', async () => {
  const world = office()
  const id = await draftApplication(world)

  const changed = await act(world.ctx, world.editor, id, 'editDraft', async (_ctx, _situation, advanced) =>
    ok(advanced),
  )
  const again = await requireSituation(world.ctx, world.editor, id)

  expect(changed.ok && changed.value.version).toBe(again.ok && again.value.application.version)
})
