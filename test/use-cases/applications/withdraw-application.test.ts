// Withdrawing, by the signatory or by time, gives back what was held of the envelope and tells whoever must know.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { addDays, parisDay } from '#app/domain/time.ts'
import { listOwnHistory } from '#app/use-cases/applications/own-history.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import {
  discardDraft,
  expireApplication,
  withdrawApplication,
} from '#app/use-cases/applications/withdraw-application.ts'
import { remainingFor } from '#app/use-cases/envelope/ledger.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { listJournal } from '#db/journal.ts'
import { listSupplements } from '#db/supplements.ts'
import { makeCommittee } from '#test/support/committee.ts'
import { dumpOf } from '#test/support/dump.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { draftedProject, makeFundedWorld, situationOf } from '#test/support/projects.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('a filed application is withdrawn with a word, told to the carrier and to the office', async () => {
  const world = office()
  const id = await filedApplication(world)

  const withdrawn = done(await withdrawApplication(world.ctx, world.signatory, id, 'Le projet change de porteur.'))

  expect(withdrawn.state).toBe('withdrawn')
  expect((await listJournal(world.db, 'application', id)).at(-1)).toMatchObject({
    action: 'withdraw',
    comment: 'Le projet change de porteur.',
  })
  expect((await world.sent()).toSorted()).toEqual([
    'applicationWithdrawn → editor@exemple.invalid',
    'applicationWithdrawn → hugo@exemple.invalid',
    'applicationWithdrawn → officer@exemple.invalid',
    'applicationWithdrawn → signatory@exemple.invalid',
  ])
})

test('the word is free: without one the history says nothing of it', async () => {
  const world = office()
  const id = await filedApplication(world)

  done(await withdrawApplication(world.ctx, world.signatory, id, ''))

  expect((await listJournal(world.db, 'application', id)).at(-1)?.comment).toBeNull()
})

test('a draft was never with the office: nobody there is told', async () => {
  const world = office()
  const id = await draftApplication(world)
  await world.sent()

  done(await withdrawApplication(world.ctx, world.signatory, id, ''))

  expect(await world.sent()).toEqual([
    'applicationWithdrawn → editor@exemple.invalid',
    'applicationWithdrawn → signatory@exemple.invalid',
  ])
})

test('an editor discards a draft whose signatory nobody named, and nobody is told', async () => {
  const world = office()
  const { id } = done(await startApplication(world.ctx, world.editor, world.window.id, 'Une fausse piste'))

  const discarded = done(await discardDraft(world.ctx, world.editor, id))

  expect(discarded.state).toBe('withdrawn')
  expect((await listOwnHistory(world.ctx, id, [])).map(({ what }) => what)).toEqual(['discardDraft', 'create'])
  expect(await world.sent()).toEqual([])
})

test('a signatory who was named is told that the draft is discarded', async () => {
  const world = office()
  const id = await draftApplication(world)
  await world.sent()

  done(await discardDraft(world.ctx, world.editor, id))

  expect(await world.sent()).toEqual(['applicationWithdrawn → signatory@exemple.invalid'])
})

test('what was filed is not discarded, and a draft only by who writes it', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]

  expect(await discardDraft(world.ctx, world.editor, filed)).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
  expect(await discardDraft(world.ctx, world.signatory, draft)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await discardDraft(world.ctx, world.officer, draft)).toEqual(refusal({ code: 'notFound' }))
})

test('only the signatory withdraws', async () => {
  const world = office()
  const id = await filedApplication(world)
  const before = await dumpOf(world.db)

  expect(await withdrawApplication(world.ctx, world.editor, id, '')).toEqual(refusal({ code: 'notAllowed' }))
  expect(await withdrawApplication(world.ctx, world.stranger, id, '')).toEqual(refusal({ code: 'notFound' }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('what was reserved is available again', async () => {
  const committee = await makeCommittee()
  const [kept, left] = [
    await committee.file({ requested: euros(100_000) }),
    await committee.file({ requested: euros(50_000) }),
  ]
  const before = await remainingFor(committee.ctx, await committee.situation(kept))

  done(await withdrawApplication(committee.ctx, committee.signatory, left, ''))

  expect(await remainingFor(committee.ctx, await committee.situation(kept))).toBe(before + euros(50_000))
})

test('what was granted is given back too, under embargo as after it', async () => {
  const committee = await makeCommittee()
  const [kept, granted] = [
    await committee.file({ requested: euros(100_000) }),
    await committee.file({ requested: euros(50_000) }),
  ]
  const before = await remainingFor(committee.ctx, await committee.situation(kept))
  await committee.inSession([granted])
  await committee.decide(granted, { granted: euros(50_000) })

  done(await withdrawApplication(committee.ctx, committee.signatory, granted, ''))

  expect(await remainingFor(committee.ctx, await committee.situation(kept))).toBe(before + euros(50_000))
})

test('time withdraws what nobody answered, and not a day before', async () => {
  const world = office()
  const id = await filedApplication(world)
  const dueOn = addDays(parisDay(world.ctx.now()), 30)
  done(await requestSupplement(world.ctx, world.officer, id, { fields: ['hosting'], dueOn, message: 'Où ?' }))
  await world.sent()

  world.setClock('2025-05-09', '23:59:59')
  expect(await expireApplication(world.ctx, id)).toEqual(refusal({ code: 'supplementExpired' }))
  world.setClock('2025-05-10', '00:00:00')
  const expired = done(await expireApplication(world.ctx, id))

  expect(expired.state).toBe('withdrawn')
  expect((await listSupplements(world.db, id)).map(({ expiredAt }) => expiredAt)).toEqual([world.ctx.now()])
  expect((await world.sent()).toSorted()).toEqual([
    'applicationExpired → editor@exemple.invalid',
    'applicationExpired → hugo@exemple.invalid',
    'applicationExpired → officer@exemple.invalid',
    'applicationExpired → signatory@exemple.invalid',
  ])
})

test('a project that has not started ends with it, and those who follow or fund it are told', async () => {
  const world = await makeFundedWorld()
  const { id, applicationId } = await draftedProject(world)
  await world.sent()

  done(await withdrawApplication(world.ctx, world.signatory, applicationId, 'Un autre service le reprend.'))

  expect((await situationOf(world, id)).project.state).toBe('withdrawn')
  expect((await listJournal(world.db, 'project', id)).at(-1)).toMatchObject({
    action: 'withdrawProject',
    from: 'agreementToSign',
    to: 'withdrawn',
    comment: 'Un autre service le reprend.',
  })
  expect((await world.sent()).toSorted()).toEqual([
    'applicationWithdrawn → editor@exemple.invalid',
    'applicationWithdrawn → finance@exemple.invalid',
    'applicationWithdrawn → follow-up@exemple.invalid',
    'applicationWithdrawn → signatory@exemple.invalid',
  ])
})
