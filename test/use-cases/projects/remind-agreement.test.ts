// An unsigned agreement: reminders at thirty and forty-five days, an alert at sixty-one, each once.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { followProjects } from '#app/use-cases/projects/follow-projects.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { remindAcceptance, remindAgreement } from '#app/use-cases/projects/remind-agreement.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import { acceptedApplication, done, draftedProject, makeFundedWorld, situationOf } from '#test/support/projects.ts'

const reminders = (mails: readonly string[]) => mails.filter(mail => mail.startsWith('agreementReminder'))

test('to the signatory and whoever signs for the window, then to finance too', async () => {
  const world = await makeFundedWorld('2025-01-06')
  const { id } = await draftedProject(world)
  const on = async (day: string): Promise<readonly string[]> => {
    world.setClock(day)
    await followProjects(world.ctx)
    await followProjects(world.ctx)
    return reminders(await world.sent())
  }

  expect(await on('2025-02-04')).toEqual([])
  expect(await on('2025-02-05')).toEqual([
    'agreementReminder → signatory@exemple.invalid',
    'agreementReminder → manager@exemple.invalid',
  ])
  done(
    await recordSignature(world.ctx, world.finance, id, {
      bodySignedOn: null,
      serviceSignedOn: toDay('2025-02-05'),
      commitmentRef: null,
    }),
  )
  expect(await on('2025-02-20')).toEqual(['agreementReminder → signatory@exemple.invalid'])
  expect(await on('2025-03-08')).toEqual(
    ['signatory', 'manager', 'finance'].map(who => `agreementReminder → ${who}@exemple.invalid`),
  )
  expect(await on('2025-04-30')).toEqual([])
})

test('signed on both sides, nobody is reminded', async () => {
  const world = await makeFundedWorld('2025-01-06')
  const { id } = await draftedProject(world)
  const today = toDay('2025-01-06')
  done(
    await recordSignature(world.ctx, world.finance, id, {
      bodySignedOn: today,
      serviceSignedOn: today,
      commitmentRef: null,
    }),
  )
  world.setClock('2025-03-08')

  await remindAgreement(world.ctx, await situationOf(world, id))

  expect(await world.sent()).toEqual([])
})

test('nothing drafted: the finance officer is reminded, the manager at the end; nobody before the notice', async () => {
  const world = await makeFundedWorld('2025-01-06')
  await acceptedApplication(world)
  await acceptedApplication(world, { noticeReleased: false })
  const on = async (day: string): Promise<readonly string[]> => {
    world.setClock(day)
    for (const accepted of await listAcceptedApplications(world.db, {}, world.ctx.now()))
      await remindAcceptance(world.ctx, accepted)
    return world.sent()
  }

  expect(await on('2025-02-05')).toEqual(['agreementReminder → finance@exemple.invalid'])
  expect(await on('2025-03-08')).toEqual([
    'agreementReminder → finance@exemple.invalid',
    'agreementReminder → manager@exemple.invalid',
  ])
})
