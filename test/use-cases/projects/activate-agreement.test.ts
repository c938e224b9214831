// Activation: what it needs, what starts, who is told.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { done, draftedProject, makeFundedWorld } from '#test/support/projects.ts'

const today = toDay('2025-01-06')

test('needs both signatures and the commitment number, one refusal at a time', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const { id } = await draftedProject(world)

  const unsigned = await activateAgreement(ctx, finance, id, null)
  done(await recordSignature(ctx, finance, id, { bodySignedOn: today, serviceSignedOn: today, commitmentRef: null }))
  const unnumbered = await activateAgreement(ctx, finance, id, null)
  done(await recordSignature(ctx, finance, id, { bodySignedOn: null, serviceSignedOn: null, commitmentRef: '2103' }))
  const stranger = await activateAgreement(ctx, world.followUp, id, null)
  const activated = await activateAgreement(ctx, finance, id, null)

  expect(unsigned).toEqual({ ok: false, refusal: { code: 'bothSignatures' } })
  expect(unnumbered).toEqual({ ok: false, refusal: { code: 'commitmentNumbered' } })
  expect(stranger).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
  expect(activated).toMatchObject({
    ok: true,
    value: { state: 'inProgress', activatedBy: finance.id, activatedAt: ctx.now() },
  })
})

test('tells the carrier and the datalab, with the day of the first report', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const { id } = await draftedProject(world)
  done(await recordSignature(ctx, finance, id, { bodySignedOn: today, serviceSignedOn: today, commitmentRef: '2103' }))

  done(await activateAgreement(ctx, finance, id, null))

  const { sendOutbox } = await import('#app/use-cases/tick.ts')
  await sendOutbox(ctx)
  expect(
    world.mail.map(({ name, to, props }) => [name, to, 'firstReportDueOn' in props && props.firstReportDueOn]),
  ).toEqual([
    ['projectStarted', 'editor@exemple.invalid', '2025-07-15'],
    ['projectStarted', 'signatory@exemple.invalid', '2025-07-15'],
    ['projectStarted', 'follow-up@exemple.invalid', '2025-07-15'],
  ])
})
