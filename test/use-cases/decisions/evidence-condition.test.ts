// A condition is evidenced, then found to be met.

import { describe, expect, test } from 'vitest'
import { type ConditionId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { minutes, toDay } from '#app/domain/time.ts'
import { meetCondition, recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { type Committee, done, makeCommittee } from '#test/support/committee.ts'
import { leavesBroken } from '#test/support/worlds.ts'

async function underConditions(release = true) {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.decide(id, {
    kind: 'grantWithConditions',
    granted: euros(100_000),
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') }],
  })
  if (release) done(await world.release(meeting))
  const condition = (await world.situation(id)).conditions[0]?.id
  if (condition === undefined) throw new Error('it has one')
  return { world, id, condition }
}

const refused = {
  kind: 'reject',
  reasons: ['OUT_OF_SCOPE'],
  reasonText: 'Hors du champ.',
  departureReason: 'Vu en séance.',
} as const

const conditionOf = async (world: Committee, id: Awaited<ReturnType<Committee['file']>>) =>
  (await world.situation(id)).conditions[0]

describe('evidence', () => {
  test('is given by the officer or by the editor, and may be completed', async () => {
    const { world, id, condition } = await underConditions()

    done(
      await recordConditionEvidence(world.ctx, world.editor, id, condition, {
        evidence: ' AIPD reçue. ',
        evidenceAt: null,
      }),
    )
    done(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, {
        evidence: 'AIPD reçue et signée.',
        evidenceAt: world.ctx.now(),
      }),
    )

    // the carrier’s page was older than the first words
    expect(
      await recordConditionEvidence(world.ctx, world.editor, id, condition, { evidence: 'Autre.', evidenceAt: null }),
    ).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
    expect(await conditionOf(world, id)).toMatchObject({
      evidence: 'AIPD reçue et signée.',
      evidenceAt: world.ctx.now(),
      metAt: null,
    })
  })

  test('of the editor is told to the officer; what the officer writes down is told to nobody', async () => {
    const { world, id, condition } = await underConditions()
    await world.sent()

    done(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, {
        evidence: 'AIPD reçue.',
        evidenceAt: null,
      }),
    )
    expect(await world.sent()).toEqual([])
    done(
      await recordConditionEvidence(world.ctx, world.editor, id, condition, {
        evidence: 'AIPD signée.',
        evidenceAt: world.ctx.now(),
      }),
    )
    expect(await world.sent()).toEqual([`conditionEvidenced → ${world.officer.email}`])
  })

  test('is refused empty, to others, for a condition that is not there, and once it is met', async () => {
    const { world, id, condition } = await underConditions()

    expect(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, { evidence: '  ', evidenceAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'evidenceMissing' },
    })
    expect(
      await recordConditionEvidence(world.ctx, world.signatory, id, condition, {
        evidence: 'Reçue.',
        evidenceAt: null,
      }),
    ).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    expect(
      await recordConditionEvidence(world.ctx, world.officer, id, toId<ConditionId>('nothing'), {
        evidence: 'Reçue.',
        evidenceAt: null,
      }),
    ).toEqual({ ok: false, refusal: { code: 'notFound' } })
    done(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, { evidence: 'Reçue.', evidenceAt: null }),
    )
    done(await meetCondition(world.ctx, world.officer, id, condition, world.ctx.now()))
    expect(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, { evidence: 'Autre.', evidenceAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
  })

  test('under embargo waits for the notice, and for its carrier there is no condition', async () => {
    const { world, id, condition } = await underConditions(false)

    expect(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, { evidence: 'Reçue.', evidenceAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'noticeReleased' },
    })
    expect(
      await recordConditionEvidence(world.ctx, world.editor, id, condition, { evidence: 'Reçue.', evidenceAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  })

  test('tells its carrier nothing of what is decided under embargo: the same answer before, during and without it', async () => {
    const answers: unknown[] = []
    for (const decided of [null, { kind: 'grant', granted: euros(100_000) }, refused] as const) {
      const world = await makeCommittee()
      const id = await world.file({ requested: euros(100_000) })
      const meeting = await world.inSession([id])
      const answer = async () =>
        answers.push(
          await recordConditionEvidence(world.ctx, world.editor, id, toId<ConditionId>('any'), {
            evidence: 'Reçue.',
            evidenceAt: null,
          }),
        )
      await answer()
      if (decided === null) continue
      done(await world.record(id, decided))
      await answer()
      done(await world.validate(world.manager, id))
      await answer()
      done(await world.release(meeting))
      await answer()
    }

    expect(answers).toHaveLength(9)
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { code: 'notFound' } })
  })

  test('is refused once the file left these states', async () => {
    const { world, id, condition } = await underConditions()
    await world.db.updateTable('application').set({ state: 'withdrawn' }).where('id', '=', id).execute()
    leavesBroken(world, 'statesAgreeWithHistory', 'grantsAreCommitted')

    expect(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, { evidence: 'Reçue.', evidenceAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'notFromHere', state: 'withdrawn' },
    })
  })
})

describe('a condition is found to be met', () => {
  test('by the officer, once', async () => {
    const { world, id, condition } = await underConditions()
    done(
      await recordConditionEvidence(world.ctx, world.officer, id, condition, { evidence: 'Reçue.', evidenceAt: null }),
    )

    done(await meetCondition(world.ctx, world.officer, id, condition, world.ctx.now()))

    expect((await conditionOf(world, id))?.metAt).toBe(world.ctx.now())
    expect(await meetCondition(world.ctx, world.officer, id, condition, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
  })

  test('not on evidence that the officer did not read: completed meanwhile, it is read first', async () => {
    const { world, id, condition } = await underConditions()
    done(
      await recordConditionEvidence(world.ctx, world.editor, id, condition, {
        evidence: 'AIPD signée.',
        evidenceAt: null,
      }),
    )
    const read = world.ctx.now()
    world.advanceClock(minutes(5))
    done(
      await recordConditionEvidence(world.ctx, world.editor, id, condition, {
        evidence: 'Finalement, rien n’est signé.',
        evidenceAt: read,
      }),
    )

    expect(await meetCondition(world.ctx, world.officer, id, condition, read)).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
    expect((await conditionOf(world, id))?.metAt).toBe(null)
    done(await meetCondition(world.ctx, world.officer, id, condition, world.ctx.now()))
  })

  test('not without evidence, and not by its carrier', async () => {
    const { world, id, condition } = await underConditions()

    expect(await meetCondition(world.ctx, world.officer, id, condition, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'evidenceMissing' },
    })
    expect(await meetCondition(world.ctx, world.editor, id, condition, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
  })
})
