// Writing the agreement until it is activated: its terms, its refusals.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { editAgreement } from '#app/use-cases/projects/edit-agreement.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { listJournal } from '#db/journal.ts'
import { done, draftedProject, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

const terms = {
  object: 'Un autre objet',
  uo: '0349-TEST',
  start: toDay('2025-08-01'),
  end: toDay('2026-07-31'),
  schedule: [
    { year: 2025, ae: euros(50_000), cp: euros(20_000) },
    { year: 2026, ae: euros(0), cp: euros(30_000) },
  ],
  milestonesDueOn: [toDay('2026-01-31'), toDay('2026-07-31')],
}

test('replaces the object, the dates, the schedule and the days of milestones', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)

  const edited = done(await editAgreement(world.ctx, world.finance, id, terms))

  const { schedule, milestones } = await situationOf(world, id)
  expect(edited).toMatchObject({
    object: 'Un autre objet',
    uo: '0349-TEST',
    initialStart: '2025-08-01',
    initialEnd: '2026-07-31',
  })
  expect(schedule).toEqual(terms.schedule)
  expect(milestones.map(({ dueOn }) => dueOn)).toEqual(terms.milestonesDueOn)
})

test('refuses a schedule that does not add up, an old page, another role, and once it is activated', async () => {
  const world = await makeFundedWorld()
  const { id, version } = await draftedProject(world)
  const running = await runningProject(world)
  const wrong = { ...terms, schedule: [{ year: 2025, ae: euros(50_000), cp: euros(40_000) }] }

  const refusals = [
    await editAgreement(world.ctx, world.finance, id, wrong),
    await editAgreement(world.ctx, world.finance, id, terms, version + 1),
    await editAgreement(world.ctx, world.followUp, id, terms),
    await editAgreement(world.ctx, world.finance, running.id, terms),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'agreementWrong',
    'changedMeanwhile',
    'notAllowed',
    'notFromHere',
  ])
  expect((await situationOf(world, id)).schedule).not.toEqual(wrong.schedule)
})

test('clears the signatures noted on the former terms, says so in the history, and waits for new ones', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const { id } = await draftedProject(world)
  const today = toDay('2025-01-06')
  const signed = { bodySignedOn: today, serviceSignedOn: today, commitmentRef: '2103' }
  done(await recordSignature(ctx, finance, id, signed))

  const edited = done(await editAgreement(ctx, finance, id, terms))
  const activated = await activateAgreement(ctx, finance, id, null)
  done(await recordSignature(ctx, finance, id, signed))

  expect(edited).toMatchObject({ bodySignedOn: null, serviceSignedOn: null, commitmentRef: '2103' })
  expect(activated).toEqual({ ok: false, refusal: { code: 'bothSignatures' } })
  expect((await listJournal(ctx.db, 'project', id)).map(({ action }) => action)).toEqual([
    'draftAgreement',
    'bodySigned',
    'serviceSigned',
    'commitmentNumbered',
    'editAgreement',
    'signaturesCleared',
    'bodySigned',
    'serviceSigned',
  ])
  expect((await activateAgreement(ctx, finance, id, null)).ok).toBe(true)
})

test('holds the dates to the longest duration of the stream, and milestones to the project and to today', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)

  const refused = await editAgreement(world.ctx, world.finance, id, {
    ...terms,
    start: toDay('2024-08-01'),
    end: toDay('2026-08-01'),
    milestonesDueOn: [toDay('2025-01-05'), toDay('2026-08-02')],
  })

  expect(refused).toEqual({
    ok: false,
    refusal: {
      code: 'agreementWrong',
      problems: [
        { code: 'tooLong', months: 25, max: 24 },
        { code: 'milestonePast', index: 0, today: '2025-01-06' },
        { code: 'milestoneOutside', index: 1, start: '2024-08-01', end: '2026-08-01' },
      ],
    },
  })
})
