// A file is admissible once each warning of the rules has its reason.

import { expect, test } from 'vitest'
import { deadline } from '#app/domain/time.ts'
import { changeStream } from '#app/use-cases/office/change-stream.ts'
import { declareAdmissible, warningsOf } from '#app/use-cases/office/declare-admissible.ts'
import { proposeInadmissible } from '#app/use-cases/office/propose-inadmissible.ts'
import { listRuleOverrides } from '#db/rule-overrides.ts'
import { dumpOf } from '#test/support/dump.ts'
import { filedApplication, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()
const reasons = { SIRET_UNVERIFIED: 'Vérifié à l’annuaire.' }

test('keeps the officer’s reason for each warning, moves the step on and tells the carrier', async () => {
  const world = office()
  const id = await filedApplication(world)

  const admissible = done(await declareAdmissible(world.ctx, world.officer, id, reasons))

  expect(warningsOf(await situationOf(world, id))).toEqual(['SIRET_UNVERIFIED'])
  expect([admissible.state, admissible.stepDueAt]).toEqual(['admissible', deadline(world.ctx.now(), 10)])
  expect(await listRuleOverrides(world.db, id)).toEqual([
    { code: 'SIRET_UNVERIFIED', reason: 'Vérifié à l’annuaire.', by: 'Léa Office', at: world.ctx.now() },
  ])
  expect(await world.sent()).toEqual([
    'applicationAdmissible → editor@exemple.invalid',
    'applicationAdmissible → signatory@exemple.invalid',
  ])
})

test('a reason for a rule that warns of nothing is not kept', async () => {
  const world = office()
  const id = await filedApplication(world)

  done(await declareAdmissible(world.ctx, world.officer, id, { ...reasons, HARDWARE_SHARE: 'Sans objet.' }))

  expect((await listRuleOverrides(world.db, id)).map(({ code }) => code)).toEqual(['SIRET_UNVERIFIED'])
})

test('a warning without a reason refuses, and leaves no trace', async () => {
  const world = office()
  const id = await filedApplication(world)
  const before = await dumpOf(world.db)

  expect(await declareAdmissible(world.ctx, world.officer, id, { SIRET_UNVERIFIED: '  ' })).toEqual(
    refusal({ code: 'overrideReasonMissing', rules: ['SIRET_UNVERIFIED'] }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('a proposal of inadmissibility falls', async () => {
  const world = office()
  const id = await filedApplication(world)
  done(await proposeInadmissible(world.ctx, world.hugo, id, { reasons: 'Hors sujet.', proposedAt: null }))

  done(await declareAdmissible(world.ctx, world.officer, id, reasons))

  expect((await situationOf(world, id)).inadmissibility).toBeNull()
})

test('a rule that blocks after a change of stream refuses', async () => {
  const world = office()
  const id = await filedApplication(world, {
    stream: 'AI',
    endDate: '30/05/2028',
    milestones: [
      { title: 'Pilote', evidence: 'Adresse', due: '31/12/2025' },
      { title: 'Fin', evidence: 'Bilan', due: '30/05/2028' },
    ],
  })
  done(await changeStream(world.ctx, world.officer, id, 'DATA', 'Aucun modèle.'))

  const refused = await declareAdmissible(world.ctx, world.officer, id, {
    ...reasons,
    MILESTONE_GAP: 'Deux paliers suffisent.',
  })

  expect(refused).toEqual(refusal({ code: 'complete', missing: 1 }))
})

test('refuses the manager, the carrier, a stranger and a file already admissible', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await declareAdmissible(world.ctx, world.manager, id, reasons)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await declareAdmissible(world.ctx, world.editor, id, reasons)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await declareAdmissible(world.ctx, world.stranger, id, reasons)).toEqual(refusal({ code: 'notFound' }))
  done(await declareAdmissible(world.ctx, world.officer, id, reasons))
  expect(await declareAdmissible(world.ctx, world.officer, id, reasons)).toEqual(
    refusal({ code: 'notFromHere', state: 'admissible' }),
  )
})
