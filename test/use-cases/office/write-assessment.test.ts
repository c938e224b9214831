// The assessment report reserves what it recommends when the line holds it, and says so when it does not.

import { expect, test } from 'vitest'
import { available } from '#app/domain/envelope.ts'
import { cents, euros } from '#app/domain/money.ts'
import { lineOf, remainingFor } from '#app/use-cases/envelope/ledger.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { dumpOf } from '#test/support/dump.ts'
import { officeWorlds, refusal, reviewedApplication, situationOf } from '#test/support/office.ts'
import { done, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()
const report = {
  recommendation: 'favourable',
  recommended: euros(50_000),
  reasons: 'Un besoin mesuré, une équipe en place.',
} as const

async function availableOn(world: ReturnType<typeof office>, id: Awaited<ReturnType<typeof reviewedApplication>>) {
  const line = await lineOf(world.ctx, await situationOf(world, id))
  return line === null ? null : available(line)
}

test('reserves the amount on the line of the stream and of this year', async () => {
  const world = office()
  const id = await reviewedApplication(world)

  const written = done(await writeAssessment(world.ctx, world.officer, id, report))

  expect((await situationOf(world, id)).assessment).toEqual({
    ...report,
    reserved: true,
    writtenBy: world.officer.id,
    writtenAt: world.ctx.now(),
    version: 1,
  })
  expect(await availableOn(world, id)).toBe(euros(450_000))
  expect([written.state, written.stepDueAt]).toEqual(['reviewed', null])
  expect(await world.sent()).toEqual([])
})

test('a report that is rewritten gives back what the former one reserved', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  done(await writeAssessment(world.ctx, world.officer, id, report))

  done(
    await writeAssessment(world.ctx, world.hugo, id, {
      ...report,
      recommendation: 'toDebate',
      recommended: euros(30_000),
    }),
  )

  expect(await availableOn(world, id)).toBe(euros(470_000))
  expect((await situationOf(world, id)).assessment).toMatchObject({
    recommendation: 'toDebate',
    recommended: euros(30_000),
    reserved: true,
    writtenBy: world.hugo.id,
  })
})

test('one that somebody else rewrote since the page was read is not written over', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  done(await writeAssessment(world.ctx, world.officer, id, report, 0))

  const late = await writeAssessment(world.ctx, world.hugo, id, { ...report, recommendation: 'toDebate' }, 0)
  const read = await writeAssessment(world.ctx, world.hugo, id, { ...report, recommendation: 'toDebate' }, 1)

  expect([late, read.ok]).toEqual([refusal({ code: 'changedMeanwhile' }), true])
})

test('an unfavourable report reserves nothing, and gives back', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  done(await writeAssessment(world.ctx, world.officer, id, report))

  done(
    await writeAssessment(world.ctx, world.officer, id, {
      recommendation: 'unfavourable',
      recommended: cents(0),
      reasons: 'Sans suite possible.',
    }),
  )

  expect(await availableOn(world, id)).toBe(euros(500_000))
  expect((await situationOf(world, id)).assessment?.reserved).toBe(false)
})

test('an unfavourable report recommends nothing, whatever amount its form still holds', async () => {
  const world = office()
  const id = await reviewedApplication(world)

  done(
    await writeAssessment(world.ctx, world.officer, id, {
      recommendation: 'unfavourable',
      recommended: euros(900_000),
      reasons: 'Sans suite possible.',
    }),
  )

  expect((await situationOf(world, id)).assessment).toMatchObject({ recommended: cents(0), reserved: false })
})

test('an amount that the line does not hold is written all the same, and not reserved', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  const line = await lineOf(world.ctx, await situationOf(world, id))
  if (line === null) throw new Error('the line of this year is open')
  done(
    await moveEnvelope(world.ctx, world.finance, {
      act: 'freeze',
      lineId: line.id,
      amount: euros(480_000),
      words: 'Lettre du 3 mars 2025',
      toYear: null,
      toStream: null,
      version: line.version,
    }),
  )

  done(await writeAssessment(world.ctx, world.officer, id, report))

  expect((await situationOf(world, id)).assessment?.reserved).toBe(false)
  expect(await remainingFor(world.ctx, await situationOf(world, id))).toBe(euros(20_000))
})

test('refuses more than was requested, nothing at all for a favourable report, no reasons; nothing is left behind', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  const before = await dumpOf(world.db)

  expect(await writeAssessment(world.ctx, world.officer, id, { ...report, recommended: cents(5_000_001) })).toEqual(
    refusal({ code: 'recommendedAboveRequested', requested: euros(50_000) }),
  )
  expect(await writeAssessment(world.ctx, world.officer, id, { ...report, recommended: cents(0) })).toEqual(
    refusal({ code: 'amountNotPositive' }),
  )
  expect(await writeAssessment(world.ctx, world.officer, id, { ...report, reasons: ' ' })).toEqual(
    refusal({ code: 'reasonMissing' }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('refuses the manager, and a file whose reviews are not closed', async () => {
  const world = office()
  const id = await reviewedApplication(world)
  const { id: early } = await underReview(world, { title: 'Un tout autre projet de cartographie' })

  expect(await writeAssessment(world.ctx, world.manager, id, report)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await writeAssessment(world.ctx, world.officer, early, report)).toEqual(
    refusal({ code: 'notFromHere', state: 'underReview' }),
  )
})
