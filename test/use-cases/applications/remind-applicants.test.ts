// Reminders to applicants, each once: a draft left alone, a supplement request nearing its end, then its expiry.

import { expect, test } from 'vitest'
import { addDays, parisDay } from '#app/domain/time.ts'
import { followSupplements, remindIdleDrafts } from '#app/use-cases/applications/remind-applicants.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { saveDraft, saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import {
  draftApplication,
  filedApplication,
  type OfficeWorld,
  officeWorlds,
  situationOf,
  stateOf,
} from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

async function idle(world: OfficeWorld) {
  await remindIdleDrafts(world.ctx)
  return world.sent()
}

async function supplements(world: OfficeWorld) {
  await followSupplements(world.ctx)
  return world.sent()
}

test('a draft nobody wrote in for thirty days is called to mind, once, to its editors alone', async () => {
  const world = office()
  await draftApplication(world)
  await world.sent()

  world.setClock('2025-04-09', '23:59:59')
  expect(await idle(world)).toEqual([])
  world.setClock('2025-04-10', '00:00:00')
  expect(await idle(world)).toEqual(['draftIdle → editor@exemple.invalid'])
  world.setClock('2025-05-30')
  expect(await idle(world)).toEqual([])
})

test('writing starts the count again', async () => {
  const world = office()
  const id = await draftApplication(world)
  world.setClock('2025-04-10', '00:00')
  await idle(world)
  await world.sent()
  done(
    await saveDraft(world.ctx, world.editor, id, (await situationOf(world, id)).application.version, {
      hosting: 'Ici',
    }),
  )

  world.setClock('2025-05-10', '23:59')
  expect(await idle(world)).toEqual([])
  world.setClock('2025-05-11', '00:00')
  expect(await idle(world)).toEqual(['draftIdle → editor@exemple.invalid'])
})

test('no draft is called to mind once the window is closed, nor a filed application', async () => {
  const world = office()
  await draftApplication(world)
  await filedApplication(world, { title: 'Un autre' })
  world.setClock('2026-01-01', '00:00')

  expect(await idle(world)).toEqual([])
})

async function asked(world: OfficeWorld) {
  const id = await filedApplication(world)
  const dueOn = addDays(parisDay(world.ctx.now()), 30)
  done(await requestSupplement(world.ctx, world.officer, id, { fields: ['hosting'], dueOn, message: 'Où ?' }))
  await world.sent()
  return id
}

test('a supplement request is called to mind twice, the second time as the last, then the application expires', async () => {
  const world = office()
  const id = await asked(world)

  world.setClock('2025-03-31', '23:59:59')
  expect(await supplements(world)).toEqual([])
  world.setClock('2025-04-01', '00:00')
  expect(await supplements(world)).toEqual([
    'supplementRequested → editor@exemple.invalid',
    'supplementRequested → signatory@exemple.invalid',
  ])
  expect(await supplements(world)).toEqual([])
  world.setClock('2025-04-29', '10:00')
  await followSupplements(world.ctx)
  await world.sent()
  world.setClock('2025-05-09', '23:59:59')
  await followSupplements(world.ctx)
  expect(await stateOf(world, id)).toBe('supplementRequested')
  world.setClock('2025-05-10', '00:00:00')
  await followSupplements(world.ctx)

  expect(await stateOf(world, id)).toBe('withdrawn')
})

test('the rounds are named as the mail words them', async () => {
  const world = office()
  await asked(world)
  const rounds: string[] = []
  for (const day of ['2025-04-01', '2025-04-30']) {
    world.setClock(day, '10:00')
    await followSupplements(world.ctx)
    const rows = await world.db
      .selectFrom('outbox')
      .select('props')
      .where('email', '=', 'supplementRequested')
      .orderBy('queued_at', 'desc')
      .limit(1)
      .execute()
    rounds.push((JSON.parse(rows[0]?.props ?? '{}') as { round: string }).round)
  }

  expect(rounds).toEqual(['reminder', 'last'])
})

test('whoever did not look for two months gets the last reminder alone, not both', async () => {
  const world = office()
  await asked(world)
  world.setClock('2025-05-02', '10:00')

  expect((await supplements(world)).length).toBe(2)
})

test('an answered request is called to mind no more', async () => {
  const world = office()
  const id = await asked(world)
  const { version } = (await situationOf(world, id)).application
  done(await saveSupplementAnswer(world.ctx, world.editor, id, version, { hosting: 'Ailleurs.' }))
  done(await resubmit(world.ctx, world.editor, id))
  await world.sent()
  world.setClock('2025-06-01')

  expect(await supplements(world)).toEqual([])
  expect(await stateOf(world, id)).toBe('submitted')
})
