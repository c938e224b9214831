// A second person validates: state and money move together, to the cent, or not at all.

import { describe, expect, test } from 'vitest'
import { available } from '#app/domain/envelope.ts'
import { cents, euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { findLineOf, listMovementsOf } from '#db/envelope.ts'
import { grantsAreCommitted, linesAreNeverOverdrawn } from '#db/envelope-invariants.ts'
import { attend, type Committee, done, makeCommittee } from '#test/support/committee.ts'

const held = async ({ db, window }: Committee) => {
  const line = await findLineOf(db, window.id, 'DATA', 2025)
  if (line === null) throw new Error('the line is open')
  return {
    id: line.id,
    version: line.version,
    reserved: line.totals.reserved,
    committed: line.totals.committed,
    available: available(line),
  }
}

async function oneInSession(requested = euros(123_456.78)) {
  const world = await makeCommittee()
  const id = await world.file({ requested })
  await world.inSession([id])
  await world.sent()
  return { world, id }
}

describe('each kind of decision', () => {
  test('a grant commits its amount and gives back the rest of the reservation', async () => {
    const { world, id } = await oneInSession()
    done(
      await world.record(id, { kind: 'grant', granted: euros(100_000.01), departureReason: 'La part non éligible.' }),
    )

    const accepted = done(await world.validate(world.manager, id))

    expect(accepted.state).toBe('accepted')
    expect(accepted.stepDueAt).toBe('2025-06-14T22:00:00.000Z')
    expect(await held(world)).toMatchObject({
      reserved: cents(0),
      committed: euros(100_000.01),
      available: euros(399_999.99),
    })
    expect((await listMovementsOf(world.db, id)).map(({ kind, amount, cause }) => [kind, amount, cause.code])).toEqual([
      ['reservation', euros(123_456.78), 'recommendation'],
      ['reservationRelease', euros(123_456.78), 'decision'],
      ['commitment', euros(100_000.01), 'decision'],
    ])
    expect([await linesAreNeverOverdrawn(world.db), await grantsAreCommitted(world.db)]).toEqual([[], []])
  })

  test('a grant with conditions commits too, and is due at its first suspensive condition', async () => {
    const { world, id } = await oneInSession()
    const condition = { wording: 'AIPD validée', dueOn: toDay('2025-06-30') }
    const conditions = [
      { ...condition, kind: 'SUSPENSIVE' },
      { ...condition, kind: 'RESOLUTORY', dueOn: toDay('2025-05-01') },
    ] as const
    done(await world.record(id, { kind: 'grantWithConditions', granted: euros(123_456.78), conditions }))

    const accepted = done(await world.validate(world.manager, id))

    expect([accepted.state, accepted.stepDueAt]).toEqual(['acceptedWithConditions', '2025-06-30T22:00:00.000Z'])
    expect((await held(world)).committed).toBe(euros(123_456.78))
  })

  test.each([
    ['defer', { reasonText: 'Il manque une convention.' }, 'deferred'],
    ['waitlist', { waitlistRank: 1, reasonText: 'La ligne est courte.' }, 'waitlisted'],
    [
      'reject',
      { reasons: ['OUT_OF_SCOPE'], reasonText: 'Hors des trois types.', departureReason: 'Le périmètre.' },
      'rejected',
    ],
  ] as const)('to %s gives back what the file had reserved', async (kind, given, state) => {
    const { world, id } = await oneInSession()
    done(await world.record(id, { kind, ...given }))

    const decided = done(await world.validate(world.manager, id))

    expect(decided.state).toBe(state)
    expect(await held(world)).toMatchObject({ reserved: cents(0), committed: cents(0), available: euros(500_000) })
    expect([await linesAreNeverOverdrawn(world.db), await grantsAreCommitted(world.db)]).toEqual([[], []])
  })
})

test('officers are told, applicants are not', async () => {
  const { world, id } = await oneInSession()
  await world.decide(id, { kind: 'grant', granted: euros(123_456.78) })

  expect(await world.sent()).toEqual([`decisionValidated → ${world.officer.email}`])
})

test('the decision keeps its second person and the line it was charged to', async () => {
  const { world, id } = await oneInSession()
  done(await world.record(id, { kind: 'grant', granted: euros(123_456.78) }))
  done(await world.validate(world.member, id))

  const { decision } = await world.situation(id)

  expect([decision?.validatedBy, decision?.validatedAt, decision?.lineId, decision?.noticeReleasedAt]).toEqual([
    world.member.id,
    world.ctx.now(),
    (await held(world)).id,
    null,
  ])
})

describe('validation is refused', () => {
  test('to who recorded it, even as manager', async () => {
    const { world, id } = await oneInSession()
    done(await world.record(id, { kind: 'grant', granted: euros(123_456.78) }))
    const both = {
      ...world.chair,
      roles: [...world.chair.roles, { windowId: world.window.id, role: 'windowManager' as const }],
    }

    expect(await world.validate(world.chair, id)).toEqual({ ok: false, refusal: { code: 'anotherPerson' } })
    expect(await world.validate(both, id)).toEqual({ ok: false, refusal: { code: 'anotherPerson' } })
  })

  test('to a member who is not in the room', async () => {
    const { world, id } = await oneInSession()
    done(
      await world.record(
        id,
        { kind: 'grant', granted: euros(123_456.78) },
        { ticked: { present: [0, 1, 2], recused: [] } },
      ),
    )

    expect(await world.validate(world.member, id)).toEqual({ ok: false, refusal: { code: 'presentAndNotRecused' } })
  })

  test('to a recused member, who is told of no file, and to a manager with a recused seat', async () => {
    const { world, id } = await oneInSession()
    done(
      await world.record(
        id,
        { kind: 'grant', granted: euros(123_456.78) },
        { ticked: { present: [0, 1, 2, 4], recused: [4] } },
      ),
    )
    const managing = {
      ...world.member,
      roles: [...world.member.roles, { windowId: world.window.id, role: 'windowManager' as const }],
    }

    expect(await world.validate(world.member, id)).toEqual({ ok: false, refusal: { code: 'notFound' } })
    expect(await world.validate(managing, id)).toEqual({ ok: false, refusal: { code: 'presentAndNotRecused' } })
  })

  test('of what somebody recorded who is recused since; the stand-in records it anew, and then it is validated', async () => {
    const { world, id } = await oneInSession()
    const grant = { kind: 'grant', granted: euros(123_456.78) } as const
    const withoutChair = { present: [0, 1, 2, 4], recused: [0] }
    done(await world.record(id, grant))
    done(await attend(world, world.manager, id, withoutChair))

    for (const actor of [world.manager, world.member])
      expect(await world.validate(actor, id)).toEqual({ ok: false, refusal: { code: 'recorderNotRecused' } })
    done(await world.record(id, grant, { by: world.member, ticked: withoutChair }))
    expect(done(await world.validate(world.manager, id)).state).toBe('accepted')
    expect((await world.situation(id)).decision?.recordedBy).toBe(world.member.id)
  })

  test('to an officer and to the applicant', async () => {
    const { world, id } = await oneInSession()
    done(await world.record(id, { kind: 'grant', granted: euros(123_456.78) }))

    expect(await world.validate(world.officer, id)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
    expect(await world.validate(world.signatory, id)).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
  })

  test('without a record, or of a record that changed since it was read', async () => {
    const { world, id } = await oneInSession()

    expect(await world.validate(world.manager, id)).toEqual({ ok: false, refusal: { code: 'decisionRecorded' } })
    done(await world.record(id, { kind: 'grant', granted: euros(123_456.78) }))
    expect(await validateDecision(world.ctx, world.manager, id, 9)).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
  })

  test('twice', async () => {
    const { world, id } = await oneInSession()
    await world.decide(id, { kind: 'grant', granted: euros(123_456.78) })

    expect(await world.validate(world.manager, id)).toEqual({
      ok: false,
      refusal: { code: 'notFromHere', state: 'accepted' },
    })
    expect((await held(world)).committed).toBe(euros(123_456.78))
  })

  test('when the quorum was lost since', async () => {
    const { world, id } = await oneInSession()
    done(await world.record(id, { kind: 'grant', granted: euros(123_456.78) }))
    done(await attend(world, world.chair, id, { present: [0, 1], recused: [] }))

    expect(await world.validate(world.manager, id)).toEqual({
      ok: false,
      refusal: { code: 'quorumMissing', present: 2, quorum: 3 },
    })
  })

  test('when its vote no longer counts who takes part', async () => {
    const { world, id } = await oneInSession()
    const vote = { inFavour: 3, against: 1, abstained: 0 }
    done(await world.record(id, { kind: 'grant', granted: euros(123_456.78), vote }))
    done(await attend(world, world.chair, id, { present: [0, 1, 2], recused: [] }))

    expect(await world.validate(world.manager, id)).toEqual({
      ok: false,
      refusal: { code: 'decisionTerms', problems: [{ code: 'voteNotCounted', counted: 4, voting: 3 }] },
    })
  })

  test('when a freeze took what the line held, and then nothing is written', async () => {
    const { world, id } = await oneInSession()
    done(await world.record(id, { kind: 'grant', granted: euros(123_456.78) }))
    const line = await held(world)
    done(
      await moveEnvelope(world.ctx, world.finance, {
        act: 'freeze',
        lineId: line.id,
        amount: euros(400_000),
        words: 'Gel',
        toYear: null,
        toStream: null,
        version: line.version,
      }),
    )

    const refused = await world.validate(world.manager, id)

    expect(refused).toEqual({
      ok: false,
      refusal: { code: 'envelopeExceeded', remaining: euros(100_000), missing: euros(23_456.78) },
    })
    const { application, decision } = await world.situation(id)
    expect([application.state, decision?.validatedAt, (await held(world)).reserved]).toEqual([
      'committeeScheduled',
      null,
      euros(123_456.78),
    ])
  })
})
