// The carrier's own page: acts, decision and documents, nothing before it is public.

import { expect, test } from 'vitest'
import { type ConditionId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { confirmInadmissible, proposeInadmissible } from '#app/use-cases/office/propose-inadmissible.ts'
import { makeCommittee } from '#test/support/committee.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('offers each participant what they may do', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]
  const may = async (who: typeof world.editor, id: typeof draft) =>
    done(await showOwnApplication(world.ctx, who, id)).may

  expect(await may(world.editor, draft)).toEqual({
    withdraw: false,
    discard: true,
    answerSupplement: false,
    edit: true,
    sign: false,
    evidence: false,
  })
  expect(await may(world.signatory, draft)).toEqual({
    withdraw: true,
    discard: false,
    answerSupplement: false,
    edit: false,
    sign: true,
    evidence: false,
  })
  expect(await may(world.signatory, filed)).toEqual({
    withdraw: true,
    discard: false,
    answerSupplement: false,
    edit: false,
    sign: false,
    evidence: false,
  })
})

test('shows each filed version with its hash, and the latest to be read again', async () => {
  const world = office()
  const id = await filedApplication(world)

  const page = done(await showOwnApplication(world.ctx, world.editor, id))

  expect(page.receipts).toEqual([
    { number: 1, receivedAt: world.ctx.now(), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
  expect([page.filed?.number, page.filed?.answers['hosting'], page.history[0]?.what]).toEqual([
    1,
    'Nuage qualifié.',
    'submit',
  ])
})

test('is not for strangers, nor for the office', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await showOwnApplication(world.ctx, world.stranger, id)).toEqual(refusal({ code: 'notFound' }))
  expect(await showOwnApplication(world.ctx, world.officer, id)).toEqual(refusal({ code: 'notFound' }))
})

test('reasons of inadmissibility are said once confirmed, never while proposed', async () => {
  const world = office()
  const id = await filedApplication(world)
  const reasons = async () => done(await showOwnApplication(world.ctx, world.editor, id)).inadmissibility

  done(
    await proposeInadmissible(world.ctx, world.officer, id, { reasons: 'Hors du champ du guichet.', proposedAt: null }),
  )
  expect(await reasons()).toBeNull()
  done(await confirmInadmissible(world.ctx, world.hugo, id, world.ctx.now()))
  expect(await reasons()).toBe('Hors du champ du guichet.')
})

test('under embargo the whole page reads as before the decision, and withdrawing stays offered', async () => {
  const committee = await makeCommittee()
  const id = await committee.file({ requested: euros(100_000) })
  const meeting = await committee.inSession([id])
  const read = async () => done(await showOwnApplication(committee.ctx, committee.signatory, id))
  const before = await read()
  await committee.decide(id, {
    kind: 'reject',
    reasons: ['OUT_OF_SCOPE'],
    reasonText: 'Hors du champ.',
    departureReason: 'Le comité juge le projet hors du champ.',
  })

  expect(await read()).toEqual(before)
  expect(before.may.withdraw).toBe(true)

  done(await committee.release(meeting))
  const after = await read()
  expect([after.view.state, after.may.withdraw, after.history[0]?.what]).toEqual(['rejected', false, 'releaseNotice'])
  expect(after.decision).toMatchObject({
    kind: 'reject',
    granted: null,
    reasonText: 'Hors du champ.',
    reasons: [{ fr: 'Projet hors des trois types financés par le guichet' }],
  })
})

test('its editor evidences a condition on this page, once the notice is released, until it is met', async () => {
  const committee = await makeCommittee()
  const id = await committee.file({ requested: euros(100_000) })
  const meeting = await committee.inSession([id])
  await committee.decide(id, {
    kind: 'grantWithConditions',
    granted: euros(100_000),
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') }],
  })
  const read = async (who = committee.editor) => done(await showOwnApplication(committee.ctx, who, id))
  expect((await read()).may.evidence).toBe(false)

  done(await committee.release(meeting))
  const asked = await read()
  expect([asked.may.evidence, asked.view.step.what, asked.view.step.by]).toEqual([true, 'conditions', '2025-06-30'])
  expect((await read(committee.signatory)).may.evidence).toBe(false)

  const condition = asked.decision?.conditions[0]?.id ?? toId<ConditionId>('none')
  done(
    await recordConditionEvidence(committee.ctx, committee.editor, id, condition, {
      evidence: 'AIPD signée.',
      evidenceAt: null,
    }),
  )
  const given = await read()
  expect([given.decision?.conditions[0]?.evidence, given.view.step.what]).toEqual(['AIPD signée.', 'judgeConditions'])
})

test('an application withdrawn under embargo tells no decision afterwards', async () => {
  const committee = await makeCommittee()
  const id = await committee.file({ requested: euros(100_000) })
  await committee.inSession([id])
  await committee.decide(id, { granted: euros(100_000) })
  done(await withdrawApplication(committee.ctx, committee.signatory, id, ''))

  const page = done(await showOwnApplication(committee.ctx, committee.signatory, id))

  expect([page.view.state, page.decision]).toEqual(['withdrawn', null])
})
