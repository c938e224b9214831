// Noting signatures and the legal commitment, one by one, never in the future.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { listJournal } from '#db/journal.ts'
import { done, draftedProject, makeFundedWorld } from '#test/support/projects.ts'

const nothing = { bodySignedOn: null, serviceSignedOn: null, commitmentRef: null }

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
        { signature: 'bodySignedOn', code: 'inFuture', draftedOn: '2025-01-06' },
      ],
    },
  })
  expect(other).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})
