// The page where the report is written: scores, and what the line could give.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { showAssessment } from '#app/use-cases/office/show-assessment.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { filedApplication, officeWorlds, refusal, reviewedApplication } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('what the line could give counts the file’s own reservation back', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  done(
    await writeAssessment(world.ctx, world.officer, id, {
      recommendation: 'favourable',
      recommended: euros(40_000),
      reasons: 'Utile.',
    }),
  )

  const page = done(await showAssessment(world.ctx, world.officer, id))

  expect([page.remaining, page.requested, page.year, page.mayWrite]).toEqual([
    euros(500_000),
    euros(50_000),
    2025,
    true,
  ])
  expect(page.written).toMatchObject({ recommended: euros(40_000), reserved: true })
  expect(page.progress.score?.meanTenths).toBe(750)
})

test('is closed before its step, and to the manager', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(done(await showAssessment(world.ctx, world.officer, id)).mayWrite).toBe(false)
  expect(await showAssessment(world.ctx, world.manager, id)).toEqual(refusal({ code: 'notAllowed' }))
})
