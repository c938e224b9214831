// What a signatory has before their eyes: each year's share, what comes afterwards, and whether they may file.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { showSignature } from '#app/use-cases/applications/show-signature.ts'
import { askForSignature } from '#app/use-cases/applications/sign-application.ts'
import { aLine } from '#test/support/answers.ts'
import { draftApplication, filedApplication, officeWorlds, refusal } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('what the body commits by year adds up to the project, staff and other funding apart', async () => {
  const world = office()
  const id = await draftApplication(world, {
    budgetLines: [
      aLine({ year: '2025', totalAmount: '60 000', requestedAmount: '40 000' }),
      aLine({ year: '2026', totalAmount: '30 000', requestedAmount: '10 000' }),
      aLine({ year: '2026', resource: 'STAFF', totalAmount: '20 000', requestedAmount: '0' }),
    ],
    ownContribution: '55 000',
    otherFunding: [{ source: 'Région', amount: '5 000', status: 'ACQUIRED', stateFund: '' }],
  })

  const page = done(await showSignature(world.ctx, world.signatory, id))

  expect(page.years).toEqual([
    { year: 2025, total: euros(60_000), requested: euros(40_000), own: euros(20_000) },
    { year: 2026, total: euros(50_000), requested: euros(10_000), own: euros(40_000) },
  ])
  expect(page.whole).toEqual({
    total: euros(110_000),
    requested: euros(50_000),
    own: euros(60_000),
    valuedStaff: euros(20_000),
    others: euros(5_000),
  })
  expect([page.runCostPerYear, page.runCostFunding]).toEqual([euros(10_000), 'Le budget du service'])
})

test('says who passed it on, and when; the warnings, and that it may be filed', async () => {
  const world = office()
  const id = await draftApplication(world)
  expect(done(await showSignature(world.ctx, world.signatory, id)).asked).toBeNull()

  done(await askForSignature(world.ctx, world.editor, id))
  const page = done(await showSignature(world.ctx, world.signatory, id))

  expect([page.asked, page.mayFile, page.maySendBack, page.blocking]).toEqual([
    { by: 'Ève Éditrice', at: world.ctx.now() },
    true,
    true,
    0,
  ])
  expect(page.warnings.map(({ code }) => code)).toEqual(['SIRET_UNVERIFIED', 'ATTACHMENT_RECOMMENDED'])
})

test('what is not complete is not filed, and it says how much is missing', async () => {
  const world = office()
  const id = await draftApplication(world, { hosting: '' })

  const page = done(await showSignature(world.ctx, world.signatory, id))

  expect([page.mayFile, page.maySendBack, page.blocking]).toEqual([false, true, 1])
})

test('is the signatory’s alone, and a draft’s', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]

  expect(await showSignature(world.ctx, world.editor, draft)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await showSignature(world.ctx, world.stranger, draft)).toEqual(refusal({ code: 'notFound' }))
  expect(await showSignature(world.ctx, world.signatory, filed)).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
})
