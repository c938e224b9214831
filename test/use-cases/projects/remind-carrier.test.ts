// « Relancer »: of what is late, once a week a matter, with the e-mail and the history.

import { expect, test } from 'vitest'
import { openReports } from '#app/use-cases/projects/open-reports.ts'
import { remindApplicant, remindCarrier } from '#app/use-cases/projects/remind-carrier.ts'
import { listJournal } from '#db/journal.ts'
import {
  acceptedApplication,
  done,
  draftedProject,
  makeFundedWorld,
  runningProject,
  situationOf,
} from '#test/support/projects.ts'

test('reminds the carrier of a late milestone, once a week', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { ctx, followUp } = world
  const { id } = await runningProject(world)
  const early = await remindCarrier(ctx, followUp, id, null, '')
  world.setClock('2026-01-02')

  done(await remindCarrier(ctx, followUp, id, null, 'Où en êtes-vous ?'))
  world.setClock('2026-01-08')
  const tooSoon = await remindCarrier(ctx, followUp, id, null, '')
  world.setClock('2026-01-09')
  const again = await remindCarrier(ctx, followUp, id, null, '')

  expect(early).toEqual({ ok: false, refusal: { code: 'remindable' } })
  expect(tooSoon).toEqual({ ok: false, refusal: { code: 'remindable' } })
  expect(again.ok).toBe(true)
  expect((await world.sent()).filter(mail => mail.startsWith('carrierReminded'))).toHaveLength(4)
  const history = await listJournal(world.db, 'project', id)
  expect(history.filter(({ action }) => action === 'remindCarrier').map(({ comment }) => comment)).toEqual(['J1', 'J1'])
})

test('reminds the signatory alone of an agreement to sign', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)
  world.setClock('2025-03-08')

  done(await remindCarrier(world.ctx, world.followUp, id, null, ''))

  expect(await world.sent()).toEqual(['carrierReminded → signatory@exemple.invalid'])
})

test('reminds of a condition before there is a project', async () => {
  const world = await makeFundedWorld()
  const { id } = await acceptedApplication(world, {
    conditions: [{ kind: 'SUSPENSIVE', wording: 'Une AIPD', dueOn: '2025-02-01' }],
  })
  const early = await remindApplicant(world.ctx, world.followUp, id, null, '')
  world.setClock('2025-02-02')

  const stranger = await remindApplicant(world.ctx, world.stranger, id, null, '')
  const finance = await remindApplicant(world.ctx, world.finance, id, null, '')
  done(await remindApplicant(world.ctx, world.followUp, id, null, ''))
  const again = await remindApplicant(world.ctx, world.followUp, id, null, '')

  expect([early, stranger, finance, again].map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'remindable',
    'notFound',
    'notAllowed',
    'remindable',
  ])
  expect(await world.sent()).toEqual([
    'carrierReminded → editor@exemple.invalid',
    'carrierReminded → signatory@exemple.invalid',
  ])
})

test('is the follow-up officer’s', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)
  world.setClock('2025-03-08')

  expect(await remindCarrier(world.ctx, world.manager, id, null, '')).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
})

test('each late matter is judged by itself: a milestone can be reminded of in the week of a report', async () => {
  const world = await makeFundedWorld('2025-09-01')
  const { ctx, followUp } = world
  const { id } = await runningProject(world)
  world.setClock('2026-01-20')
  await openReports(ctx, await situationOf(world, id))
  await world.sent()

  const first = await remindCarrier(ctx, followUp, id, 'milestone J1', '')
  const same = await remindCarrier(ctx, followUp, id, 'milestone J1', '')
  const other = await remindCarrier(ctx, followUp, id, 'report 2025-12-31', '')
  const unknown = await remindCarrier(ctx, followUp, id, 'milestone J9', '')

  expect([first, same, other, unknown].map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'done',
    'remindable',
    'done',
    'remindable',
  ])
  const history = await listJournal(world.db, 'project', id)
  expect(history.filter(({ action }) => action === 'remindCarrier').map(({ comment }) => comment)).toEqual([
    'J1',
    '2025-12-31',
  ])
})
