// Before interests are declared, a reviewer sees who is in the file, and nothing else of it.

import { expect, test } from 'vitest'
import { readAttachment } from '#app/use-cases/applications/read-attachment.ts'
import { listMyReviews } from '#app/use-cases/reviews/my-reviews.ts'
import { showAssignment } from '#app/use-cases/reviews/show-assignment.ts'
import { showReview } from '#app/use-cases/reviews/show-review.ts'
import { listAttachments } from '#db/attachments.ts'
import { done, makeReviewWorld, supplement, underReview } from '#test/support/reviewing.ts'

test('shows title, body, partners and named suppliers of the latest filed version, and nothing more', async () => {
  const world = await makeReviewWorld()
  const { siret } = await world.organisation()
  const { sarahs } = await underReview(world, {
    partners: [{ siret, name: 'Institut des sols (fictif)', role: 'Terrain' }],
    suppliers: [{ name: 'Atelier Canopée (fictif)' }],
  })

  const shown = done(await showAssignment(world.ctx, world.sarah, sarahs))

  expect(shown).toEqual({
    id: sarahs,
    reference: 'GD-2025-0001',
    title: 'Prévenir les habitants de leurs droits',
    organisation: {
      name: 'Direction des lacs (fictive)',
      kind: 'CENTRAL',
      parentMinistry: 'Ministère chargé de la forêt',
    },
    partners: ['Institut des sols (fictif)'],
    suppliers: ['Atelier Canopée (fictif)'],
    today: '2025-03-10',
    dueOn: '2025-03-25',
    answer: null,
    canDeclare: true,
    next: null,
  })
})

test('neither the page nor the list holds an answer, an amount or a file', async () => {
  const world = await makeReviewWorld()
  const { id, sarahs } = await underReview(world)
  const [file] = await listAttachments(world.db, id)

  const read = JSON.stringify([
    done(await showAssignment(world.ctx, world.sarah, sarahs)),
    done(await showReview(world.ctx, world.sarah, sarahs)),
    done(await listMyReviews(world.ctx, world.sarah, { tab: 'waiting', page: 1 })),
  ])

  // what is in the file and could have been shown
  for (const hidden of ['Un ménage sur trois', 'Nuage qualifié', '5000000', '10000000', 'Camille', 'lettre.pdf'])
    expect(read).not.toContain(hidden)
  expect(file === undefined ? 'no file' : await readAttachment(world.ctx, world.sarah, file.id)).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})

test('follows the version filed last', async () => {
  const world = await makeReviewWorld()
  const { id, sarahs } = await underReview(world)
  await supplement(world, id)

  expect(done(await showAssignment(world.ctx, world.sarah, sarahs))).toMatchObject({ answer: null, canDeclare: true })
})

test('is not there for anybody else', async () => {
  const world = await makeReviewWorld()
  const { sarahs } = await underReview(world)

  for (const other of [world.nora, world.officer, world.editor, world.signatory, world.auditor]) {
    expect(await showAssignment(world.ctx, other, sarahs)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  }
})
