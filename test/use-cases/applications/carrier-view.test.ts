// What every page of a carrier says of their application, and who may open one.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { requireOwnSituation, showOwn, viewOf } from '#app/use-cases/applications/carrier-view.ts'
import { makeCommittee } from '#test/support/committee.ts'
import { draftApplication, filedApplication, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('a carrier’s page opens for those who take part, and for nobody else who may read the file', async () => {
  const world = office()
  const id = await filedApplication(world)
  const opens = async (who: typeof world.editor) => (await requireOwnSituation(world.ctx, who, id)).ok

  expect([await opens(world.editor), await opens(world.signatory)]).toEqual([true, true])
  for (const other of [world.officer, world.manager, world.auditor, world.stranger])
    expect(await requireOwnSituation(world.ctx, other, id)).toEqual(refusal({ code: 'notFound' }))
})

test('says the stream in the words of the window, the roles of the reader, and what they are expected to do', async () => {
  const world = office()
  const id = await draftApplication(world)

  const { view } = done(await showOwn(world.ctx, world.editor, id))

  expect([view.stream?.fr, view.rulesNumber, view.roles, view.step.what]).toEqual([
    'Données',
    3,
    ['applicantEditor'],
    'askForSignature',
  ])
  expect((await viewOf(world.ctx, await situationOf(world, id), world.signatory)).step).toEqual({
    what: 'askForSignature',
    who: 'team',
    by: '2025-12-31',
  })
})

test('tells nothing of a decision whose notice is not released', async () => {
  const committee = await makeCommittee()
  const id = await committee.file({ requested: euros(100_000) })
  await committee.inSession([id])
  const before = done(await showOwn(committee.ctx, committee.editor, id)).view
  await committee.decide(id, { granted: euros(100_000) })

  const after = done(await showOwn(committee.ctx, committee.editor, id)).view

  expect(after).toEqual(before)
})
