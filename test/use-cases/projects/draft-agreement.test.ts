// Drafting an agreement: what it creates, its number, its terms, who may and who is told.

import { expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { draftAgreement } from '#app/use-cases/projects/draft-agreement.ts'
import { sample, sampleAnswers } from '#test/support/answers.ts'
import {
  acceptedApplication,
  done,
  draftedProject,
  type FundedWorld,
  makeFundedWorld,
  situationOf,
} from '#test/support/projects.ts'

let world: FundedWorld

test('makes a project of what was filed and granted, and tells the carrier and the window manager', async () => {
  world = await makeFundedWorld()
  const given = sample('GD-2024-0007')
  const application = await acceptedApplication(world, { answers: sampleAnswers(given), granted: 190_000 })

  const project = done(await draftAgreement(world.ctx, world.finance, application.id, { uo: '0349-TEST' }))

  const { schedule, milestones, indicators } = await situationOf(world, project.id)
  expect(project).toMatchObject({
    state: 'agreementToSign',
    agreementNumber: 'ER-2025-001',
    agreementKind: 'RECIPROCAL_COMMITMENT',
    uo: '0349-TEST',
    initialStart: given.start,
    initialEnd: given.end,
    initialTotalCost: euros(given.computed.totalCost),
    granted: euros(190_000),
    acceptedAt: application.stateSince,
    activatedAt: null,
  })
  expect(schedule.map(({ year, ae, cp }) => ({ year, ae: ae / 100, cp: cp / 100 }))).toEqual(given.computed.schedule)
  expect(milestones.map(({ code, dueOn, state }) => [code, dueOn, state])).toEqual(
    given.milestones.map(({ code, dueDate }) => [code, dueDate, 'planned']),
  )
  expect(indicators.map(({ name, baseline, target }) => ({ name, baseline, target }))).toEqual(
    given.indicators.map(({ name, baseline, target }) => ({ name, baseline, target })),
  )
  expect(await world.sent()).toEqual([
    'agreementReady → editor@exemple.invalid',
    'agreementReady → signatory@exemple.invalid',
    'agreementReady → manager@exemple.invalid',
  ])
})

test('numbers agreements without gaps, an operator’s by its own prefix; a refusal takes no number', async () => {
  world = await makeFundedWorld('2025-01-06', 'OPERATOR')
  const first = await acceptedApplication(world)
  const refused = await draftAgreement(world.ctx, world.finance, first.id, { schedule: [] })

  const project = done(await draftAgreement(world.ctx, world.finance, first.id))
  const second = await draftedProject(world)

  expect(refused).toMatchObject({ ok: false, refusal: { code: 'agreementWrong' } })
  expect([project.agreementNumber, second.agreementNumber]).toEqual(['CO-2025-001', 'CO-2025-002'])
})

test('says what is wrong with a schedule and with dates', async () => {
  world = await makeFundedWorld()
  const { id } = await acceptedApplication(world)
  const zero = cents(0)

  const short = await draftAgreement(world.ctx, world.finance, id, {
    schedule: [{ year: 2025, ae: euros(40_000), cp: euros(50_000) }],
  })
  const backwards = await draftAgreement(world.ctx, world.finance, id, { end: '2025-01-01' as never })

  expect(short).toEqual({
    ok: false,
    refusal: {
      code: 'agreementWrong',
      problems: [
        { code: 'aeTotal', total: euros(40_000), granted: euros(50_000) },
        { code: 'cpAboveAe', year: 2025, ae: euros(40_000), cp: euros(50_000) },
      ],
    },
  })
  expect(backwards).toEqual({
    ok: false,
    refusal: { code: 'agreementWrong', problems: [{ code: 'endBeforeStart', start: '2025-07-01' }] },
  })
  const padded = done(
    await draftAgreement(world.ctx, world.finance, id, {
      schedule: [
        { year: 2025, ae: euros(50_000), cp: euros(50_000) },
        { year: 2026, ae: zero, cp: zero },
      ],
    }),
  )
  expect((await situationOf(world, padded.id)).schedule.map(({ year }) => year)).toEqual([2025])
})

test('is the finance officer’s, of an accepted application whose notice is released, once', async () => {
  world = await makeFundedWorld()
  const silent = await acceptedApplication(world, { noticeReleased: false })
  const conditional = await acceptedApplication(world, {
    conditions: [{ kind: 'SUSPENSIVE', wording: 'Une AIPD', dueOn: '2025-06-01' }],
  })
  const project = await draftedProject(world)
  const draft = (id: typeof silent.id, by = world.finance) => draftAgreement(world.ctx, by, id)

  const refusals = [
    await draft(silent.id),
    await draft(conditional.id),
    await draft(project.applicationId),
    await draft(project.applicationId, world.manager),
    await draft(project.applicationId, world.stranger),
  ]

  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'noticeReleased',
    'notFromHere',
    'noProjectYet',
    'notAllowed',
    'notFound',
  ])
})
