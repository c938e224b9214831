// The decisions on a file, as the office reads them.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { promoteApplication, proposePromotion } from '#app/use-cases/decisions/promote-application.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { showDecision } from '#app/use-cases/decisions/show-decision.ts'
import { done, inTheRoom, makeCommittee } from '#test/support/committee.ts'

async function waitlisted() {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.decide(id, { kind: 'waitlist', waitlistRank: 2, reasonText: 'La ligne est courte.' })
  return { world, id, meeting }
}

test('offers each person exactly what would succeed', async () => {
  const { world, id, meeting } = await waitlisted()
  expect(done(await showDecision(world.ctx, world.manager, id, 'fr')).may.acts).toEqual([])
  done(await world.release(meeting))

  expect(done(await showDecision(world.ctx, world.manager, id, 'fr')).may.acts).toEqual(['proposePromotion'])
  expect(done(await showDecision(world.ctx, world.chair, id, 'fr')).may.acts).toEqual([])
  done(
    await proposePromotion(world.ctx, world.manager, id, {
      amount: euros(90_000),
      reason: 'Un dégel.',
      proposedAt: null,
    }),
  )
  expect(done(await showDecision(world.ctx, world.chair, id, 'fr')).may.acts).toEqual(['promote'])
})

test('shows the letter that a promotion would send to whoever confirms it, as theirs to sign', async () => {
  const { world, id, meeting } = await waitlisted()
  done(await world.release(meeting))
  const proposal = { amount: euros(90_000), reason: 'Un dégel.', proposedAt: null }
  done(await proposePromotion(world.ctx, world.manager, id, proposal))

  const letter = done(await showDecision(world.ctx, world.chair, id, 'fr')).promotionLetter

  expect(letter?.letter).toMatchObject({
    kind: 'grant',
    heldAt: null,
    grantedCents: euros(90_000),
    reasons: ['Un dégel.'],
    author: { name: 'Anne Delmas', position: 'présidente du comité' },
  })
  expect(letter?.recipients.length).toBe(2)
  expect(done(await showDecision(world.ctx, world.manager, id, 'fr')).promotionLetter).toBeNull()
  done(await promoteApplication(world.ctx, world.chair, id, world.ctx.now()))
  await world.tick()
  expect(world.mail.filter(({ name }) => name === 'decisionReleased').at(-1)?.props).toEqual(letter?.letter)
  expect(world.mail.findLast(({ name }) => name === 'decisionValidated')?.props).toMatchObject({ isCarrierTold: true })
})

test('says the step that the page of the file says: a reopened file waits for its report, then for a meeting', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  const meeting = await world.inSession([id])
  await world.decide(id, { kind: 'defer', reasonText: 'Il manque une convention.' })
  done(await world.release(meeting))
  const step = async () => done(await showDecision(world.ctx, world.manager, id, 'fr')).step

  expect(await step()).toBe('reopening')
  done(await reopenApplication(world.ctx, world.manager, id, 'La convention est signée.'))
  world.setClock('2025-04-16')
  expect(await step()).toBe('report')
})

test('says what was decided, by whom, and what the line could give now', async () => {
  const { world, id } = await waitlisted()

  const shown = done(await showDecision(world.ctx, world.officer, id, 'fr'))

  expect(
    shown.decisions.map(({ number, kind, recorder, validator }) => [number, kind, recorder.name, validator?.name]),
  ).toEqual([[1, 'waitlist', 'Anne Delmas', 'Marion Keller']])
  expect([shown.noticeReleased, shown.remaining, shown.requested]).toEqual([false, euros(500_000), euros(100_000)])
})

test('reads a file decided twice in as many statements as one decided once, each with its own conditions', async () => {
  const { world, id, meeting } = await waitlisted()
  done(await world.release(meeting))
  done(
    await proposePromotion(world.ctx, world.manager, id, {
      amount: euros(90_000),
      reason: 'Un dégel.',
      proposedAt: null,
    }),
  )
  const reading = () => world.statementsOf(() => showDecision(world.ctx, world.officer, id, 'fr'))
  const once = await reading()
  done(await promoteApplication(world.ctx, world.chair, id, world.ctx.now()))
  const promoted = (await world.situation(id)).decision?.id ?? ''
  await world.db
    .insertInto('decision_condition')
    .values({ id: 'own', decision_id: promoted, kind: 'SUSPENSIVE', wording: 'AIPD validée', due_on: '2025-06-30' })
    .execute()

  // the proposal of a promotion is no longer read once it is decided
  expect(await reading()).toBe(once - 1)
  const { decisions } = done(await showDecision(world.ctx, world.officer, id, 'fr'))
  expect(decisions.map(({ number, conditions }) => [number, conditions.map(({ wording }) => wording)])).toEqual([
    [2, ['AIPD validée']],
    [1, []],
  ])
})

test('a member recused on another point of the line does not read what the line could give', async () => {
  const world = await makeCommittee()
  const id = await world.file()
  const secret = await world.file()
  await world.inSession([id, secret])
  done(await world.record(secret, { granted: euros(100_000) }, { ticked: { ...inTheRoom, recused: [4] } }))

  expect(done(await showDecision(world.ctx, world.member, id, 'fr')).remaining).toBe('masked')
})

test('is not for its applicants, nor for a reviewer of the file', async () => {
  const { world, id } = await waitlisted()
  const reviewer = await world.person({ roles: ['reviewer'] })
  await world.db
    .insertInto('review')
    .values({
      id: 'review',
      application_id: id,
      reviewer_id: reviewer.id,
      assigned_by: world.officer.id,
      assigned_at: world.ctx.now(),
      due_on: '2025-03-25',
      interest: 'none',
      state: 'draft',
      notes: '{"notes":{},"comments":{}}',
      strengths: '',
      weaknesses: '',
      questions: '',
      version: 1,
    })
    .execute()

  expect(await showDecision(world.ctx, world.signatory, id, 'fr')).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(await showDecision(world.ctx, reviewer, id, 'fr')).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
