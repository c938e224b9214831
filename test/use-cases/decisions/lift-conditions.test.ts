// The suspensive conditions are met: the application is accepted.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { meetCondition, recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { liftConditions } from '#app/use-cases/decisions/lift-conditions.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

async function underTwo() {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  const dueOn = toDay('2025-06-30')
  await world.decide(id, {
    kind: 'grantWithConditions',
    granted: euros(100_000),
    conditions: [
      { kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn },
      { kind: 'RESOLUTORY', wording: 'Code publié', dueOn },
    ],
  })
  const suspensive = (await world.situation(id)).conditions.find(({ kind }) => kind === 'SUSPENSIVE')?.id
  if (suspensive === undefined) throw new Error('it has one')
  return { world, id, meeting, suspensive }
}

test('is for the suspensive ones alone, tells the applicants and the finance officer, and starts the delay of the agreement', async () => {
  const { world, id, meeting, suspensive } = await underTwo()
  done(await world.release(meeting))
  done(
    await recordConditionEvidence(world.ctx, world.officer, id, suspensive, { evidence: 'Reçue.', evidenceAt: null }),
  )
  done(await meetCondition(world.ctx, world.officer, id, suspensive, world.ctx.now()))
  await world.sent()

  const accepted = done(await liftConditions(world.ctx, world.officer, id))

  expect([accepted.state, accepted.stepDueAt]).toEqual(['accepted', '2025-06-14T22:00:00.000Z'])
  expect(await world.sent()).toEqual([
    `conditionsLifted → ${world.editor.email}`,
    `conditionsLifted → ${world.signatory.email}`,
    `conditionsLifted → ${world.finance.email}`,
  ])
})

test('is refused while one is not met, under embargo, and to anybody but the officer', async () => {
  const { world, id, meeting } = await underTwo()

  expect(await liftConditions(world.ctx, world.officer, id)).toEqual({ ok: false, refusal: { code: 'noticeReleased' } })
  done(await world.release(meeting))
  expect(await liftConditions(world.ctx, world.officer, id)).toEqual({ ok: false, refusal: { code: 'conditionsMet' } })
  expect(await liftConditions(world.ctx, world.manager, id)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
})
