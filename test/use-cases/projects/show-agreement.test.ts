// The draft of an agreement and the agreement itself: what they start from, and to whom they show.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { showAgreement, showAgreementDraft } from '#app/use-cases/projects/show-agreement.ts'
import { acceptedApplication, done, draftedProject, makeFundedWorld } from '#test/support/projects.ts'

test('the draft starts from what was filed and granted, for the finance officer, while there is no project', async () => {
  const world = await makeFundedWorld()
  const { id } = await acceptedApplication(world)

  const draft = done(await showAgreementDraft(world.ctx, world.finance, id))
  const refusals = [
    await showAgreementDraft(world.ctx, world.followUp, id),
    await showAgreementDraft(world.ctx, world.stranger, id),
  ]

  expect(draft).toMatchObject({ acceptedOn: '2025-01-06', dueOn: '2025-03-07', totalCost: euros(100_000) })
  if (draft.kind !== 'draft') throw new Error('unreachable')
  expect(draft.form).toMatchObject({ granted: euros(50_000), kind: 'RECIPROCAL_COMMITMENT', years: [2025, 2026, 2027] })
  expect(draft.form.milestones.map(({ code }) => code)).toEqual(['J1', 'J2'])
  expect(refusals.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual(['notAllowed', 'notFound'])
})

test('the agreement says how long it has waited and what activation would bring', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)
  world.setClock('2026-01-10')

  const page = done(await showAgreement(world.ctx, world.finance, id))
  const carrier = await showAgreement(world.ctx, world.signatory, id)

  expect(page).toMatchObject({ daysSinceAcceptance: 369, firstReportDueOn: '2026-07-15', isYours: false })
  expect(page.pastMilestones.map(({ code }) => code)).toEqual(['J1'])
  expect(carrier).toEqual({ ok: false, refusal: { code: 'notFound' } })
})

test('opened too early or once it is drafted, the draft says why there is none, and where the agreement is', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const project = await draftedProject(world)
  const secret = await acceptedApplication(world, { noticeReleased: false })
  const condition = { kind: 'SUSPENSIVE', wording: 'Une AIPD', dueOn: toDay('2025-03-01') } as const
  const conditional = await acceptedApplication(world, { conditions: [condition] })
  const why = async (id: typeof secret.id) => {
    const page = done(await showAgreementDraft(ctx, finance, id))
    return page.kind === 'noDraft' ? [page.why, page.projectId] : page.kind
  }

  expect(await why(project.applicationId)).toEqual(['exists', project.id])
  expect(await why(secret.id)).toEqual(['notNotified', null])
  expect(await why(conditional.id)).toEqual(['conditionsToLift', null])
  expect(await showAgreementDraft(ctx, world.followUp, secret.id)).toMatchObject({ refusal: { code: 'notAllowed' } })
})
