// Noting signatures and the legal commitment, one by one, never in the future.

import { expect, test } from 'vitest'
import type { ProjectId } from '#app/domain/identifiers.ts'
import { toDay } from '#app/domain/time.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { editAgreement } from '#app/use-cases/projects/edit-agreement.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { listJournal } from '#db/journal.ts'
import { done, draftedProject, type FundedWorld, makeFundedWorld, situationOf } from '#test/support/projects.ts'

const nothing = { bodySignedOn: null, serviceSignedOn: null, commitmentRef: null }

/** The same terms but for their object: whoever signed the former ones did not sign these. */
async function editTerms(world: FundedWorld, id: ProjectId) {
  const { project, schedule, milestones } = await situationOf(world, id)
  const { uo, initialStart: start, initialEnd: end } = project
  const milestonesDueOn = milestones.map(({ dueOn }) => dueOn)
  const terms = { object: 'Un autre objet', uo, start, end, schedule, milestonesDueOn }
  done(await editAgreement(world.ctx, world.finance, id, terms))
}

test('what is not given stays as it was noted; each change is in the history', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const { id } = await draftedProject(world)
  world.setClock('2025-01-20')

  done(await recordSignature(ctx, finance, id, { ...nothing, serviceSignedOn: toDay('2025-01-15') }))
  done(
    await recordSignature(ctx, finance, id, { ...nothing, bodySignedOn: toDay('2025-01-20'), commitmentRef: '2103' }),
  )
  const project = done(await recordSignature(ctx, finance, id, nothing))

  expect(project).toMatchObject({ serviceSignedOn: '2025-01-15', bodySignedOn: '2025-01-20', commitmentRef: '2103' })
  const history = await listJournal(ctx.db, 'project', id)
  expect(history.map(({ action, comment }) => [action, comment])).toEqual([
    ['draftAgreement', null],
    ['serviceSigned', '2025-01-15'],
    ['bodySigned', '2025-01-20'],
    ['commitmentNumbered', '2103'],
  ])
})

test('refuses tomorrow and the eve of the drafting, both at once, and anyone but the finance officer', async () => {
  const world = await makeFundedWorld()
  const { id } = await draftedProject(world)

  const wrong = await recordSignature(world.ctx, world.finance, id, {
    ...nothing,
    bodySignedOn: toDay('2025-01-07'),
    serviceSignedOn: toDay('2025-01-05'),
  })
  const other = await recordSignature(world.ctx, world.manager, id, { ...nothing, bodySignedOn: toDay('2025-01-06') })

  expect(wrong).toEqual({
    ok: false,
    refusal: {
      code: 'signatureWrong',
      problems: [
        { signature: 'serviceSignedOn', code: 'beforeDraft', draftedOn: '2025-01-06' },
        { signature: 'bodySignedOn', code: 'inFuture' },
      ],
    },
  })
  expect(other).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})

test('refuses a signature dated before the terms were last written, and takes one of that day', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const { id } = await draftedProject(world)
  world.setClock('2025-01-13')
  await editTerms(world, id)
  world.setClock('2025-01-20')

  const former = { ...nothing, bodySignedOn: toDay('2025-01-12'), serviceSignedOn: toDay('2025-01-13') }
  const refused = await recordSignature(ctx, finance, id, former)
  const noted = done(await recordSignature(ctx, finance, id, { ...former, bodySignedOn: toDay('2025-01-14') }))

  expect(refused).toEqual({
    ok: false,
    refusal: {
      code: 'signatureWrong',
      problems: [{ signature: 'bodySignedOn', code: 'beforeEdit', editedOn: '2025-01-13' }],
    },
  })
  expect([noted.bodySignedOn, noted.serviceSignedOn]).toEqual(['2025-01-14', '2025-01-13'])
})

test('refuses what a page opened before the terms changed still asks to note', async () => {
  const world = await makeFundedWorld()
  const { ctx, finance } = world
  const { id, version } = await draftedProject(world)
  await editTerms(world, id)
  const today = toDay('2025-01-06')
  const signed = { bodySignedOn: today, serviceSignedOn: today, commitmentRef: '2103' }

  const noted = await recordSignature(ctx, finance, id, signed, version)

  expect(noted).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
  expect(await activateAgreement(ctx, finance, id, null)).toEqual({ ok: false, refusal: { code: 'bothSignatures' } })
  done(await recordSignature(ctx, finance, id, signed, (await situationOf(world, id)).project.version))
})
