// The chair records what was decided: judged as a whole, correctable, and moving nothing yet.

import { describe, expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { termsContext, withoutQuorum } from '#app/use-cases/committees/record-decision.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { showFile } from '#app/use-cases/office/show-file.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { listEntries } from '#db/ledger.ts'
import { listConditions } from '#db/situations.ts'
import { attend, attendanceShown, done, inTheRoom, makeCommittee } from '#test/support/committee.ts'
import { dumpOf } from '#test/support/dump.ts'

const grant = { kind: 'grant', granted: euros(100_000) } as const
const condition = { kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') } as const

async function oneInSession() {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.sent()
  return { world, id, meeting }
}

describe('a record', () => {
  test('keeps the terms, who recorded them and when, and moves neither state nor money', async () => {
    const { world, id, meeting } = await oneInSession()
    const before = await listEntries(world.db, world.window.id)

    done(await world.record(id, grant))

    const { application, decision, agenda } = await world.situation(id)
    expect(application.state).toBe('committeeScheduled')
    expect([
      decision?.meetingId,
      decision?.number,
      decision?.granted,
      decision?.recordedBy,
      decision?.recordedAt,
      decision?.validatedAt,
    ]).toEqual([meeting, 1, euros(100_000), world.chair.id, world.ctx.now(), null])
    expect(agenda?.attendance.filter(({ present }) => present).map(({ seat }) => seat)).toEqual([0, 1, 2, 4])
    expect(await listEntries(world.db, world.window.id)).toEqual(before)
  })

  test('tells nobody', async () => {
    const { world, id } = await oneInSession()

    done(await world.record(id, grant))

    expect(await world.sent()).toEqual([])
  })

  test('is corrected in place: one record, with its new conditions', async () => {
    const { world, id } = await oneInSession()
    done(
      await world.record(id, {
        kind: 'grantWithConditions',
        granted: euros(100_000),
        conditions: [condition, { ...condition, kind: 'RESOLUTORY', wording: 'Code publié' }],
      }),
    )
    const first = (await world.situation(id)).decision

    done(
      await world.record(id, {
        kind: 'grantWithConditions',
        granted: euros(90_000),
        departureReason: 'Le déploiement est retiré.',
        conditions: [condition],
      }),
    )

    const { decision, conditions } = await world.situation(id)
    expect([decision?.id, decision?.number, decision?.granted, decision?.version]).toEqual([
      first?.id,
      1,
      euros(90_000),
      2,
    ])
    expect(conditions.map(({ wording }) => wording)).toEqual(['AIPD validée'])
  })

  test('of another kind drops what its kind does not have', async () => {
    const { world, id } = await oneInSession()
    done(await world.record(id, { kind: 'grantWithConditions', granted: euros(100_000), conditions: [condition] }))

    done(
      await world.record(id, {
        kind: 'defer',
        granted: euros(100_000),
        conditions: [condition],
        reasonText: 'Il manque une convention.',
      }),
    )

    const { decision } = await world.situation(id)
    expect([decision?.kind, decision?.granted, decision?.terms.conditions]).toEqual(['defer', null, []])
    expect(await listConditions(world.db, decision?.id ?? '')).toEqual([])
  })

  test('is refused over a version that the page did not show', async () => {
    const { world, id } = await oneInSession()
    done(await world.record(id, grant))

    for (const decisionVersion of [null, 7])
      expect(await world.record(id, grant, { decisionVersion })).toEqual({
        ok: false,
        refusal: { code: 'changedMeanwhile' },
      })
  })

  test('does not undo a recusal noted after the page was opened: refused, and the member stays away', async () => {
    const { world, id } = await oneInSession()
    const shown = await attendanceShown(world, id)
    done(await attend(world, world.manager, id, { present: [0, 1, 2, 4], recused: [4] }))
    const before = await dumpOf(world.db)

    expect(await world.record(id, grant, { attendanceSeen: shown })).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })

    expect(await dumpOf(world.db)).toEqual(before)
    expect(await showFile(world.ctx, world.member, id)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  })

  test('after a new meeting names the decision it comes after', async () => {
    const { world, id, meeting } = await oneInSession()
    await world.decide(id, { kind: 'defer', reasonText: 'Il manque une convention.' })
    const former = (await world.situation(id)).decision
    done(await world.release(meeting))
    done(await reopenApplication(world.ctx, world.manager, id, 'La convention est signée.'))
    const report = { recommendation: 'favourable', recommended: euros(100_000), reasons: 'Un besoin établi.' } as const
    done(await writeAssessment(world.ctx, world.officer, id, report))
    await world.inSession([id], '2025-05-20')

    done(await world.record(id, grant))

    const { decision } = await world.situation(id)
    expect([decision?.number, decision?.supersedesId]).toEqual([2, former?.id])
  })
})

describe('is refused', () => {
  test('without the quorum of present and not recused, and leaves no trace', async () => {
    const { world, id } = await oneInSession()

    const refused = await world.record(id, grant, { ticked: { present: [0, 1, 4], recused: [4] } })

    expect(refused).toEqual({ ok: false, refusal: { code: 'quorumMissing', present: 2, quorum: 3 } })
    const { decision, agenda } = await world.situation(id)
    expect([decision, agenda?.attendance.some(({ present }) => present)]).toEqual([null, false])
  })

  test('before the day of the meeting', async () => {
    const world = await makeCommittee()
    const [id, meeting] = [await world.file(), await world.meeting()]
    done(await scheduleApplication(world.ctx, world.manager, id, meeting))
    world.setClock('2025-04-14', '23:59')

    expect(await world.record(id, grant)).toEqual({
      ok: false,
      refusal: { code: 'meetingToCome', heldAt: '2025-04-15T07:30:00.000Z' },
    })
  })

  test('once the notices of the meeting are released: the point goes to another one', async () => {
    const world = await makeCommittee()
    const [decided, left] = [await world.file(), await world.file()]
    const meeting = await world.inSession([decided, left])
    await world.decide(decided, grant)
    done(await world.release(meeting))

    expect(await world.record(left, grant)).toEqual({ ok: false, refusal: { code: 'alreadyReleased' } })
  })

  test('to anybody but the chair, and to a chair who does not take part', async () => {
    const { world, id } = await oneInSession()

    for (const by of [world.member, world.manager, world.officer])
      expect(await world.record(id, grant, { by })).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
    expect(await world.record(id, grant, { ticked: { present: [0, 1, 2, 3, 4], recused: [0] } })).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
  })

  test('for terms that do not hold, all of them at once', async () => {
    const { world, id } = await oneInSession()

    const refused = await world.record(id, {
      kind: 'grantWithConditions',
      granted: euros(100_000.01),
      conditions: [{ ...condition, wording: ' ', dueOn: toDay('2025-04-14') }],
    })

    expect(refused).toEqual({
      ok: false,
      refusal: {
        code: 'decisionTerms',
        problems: [
          { code: 'amountAboveRequested', requested: euros(100_000) },
          { code: 'conditionWordingMissing', index: 0 },
          { code: 'conditionDuePast', index: 0 },
          { code: 'departureReasonMissing' },
        ],
      },
    })
  })

  test('for a cent more than the line holds', async () => {
    const world = await makeCommittee()
    const id = await world.file({ requested: euros(900_000), recommended: euros(900_000) })
    await world.inSession([id])

    const refused = await world.record(id, { kind: 'grant', granted: euros(500_000.01), departureReason: 'La ligne.' })

    expect(refused).toEqual({
      ok: false,
      refusal: {
        code: 'decisionTerms',
        problems: [{ code: 'amountAboveRemaining', remaining: euros(500_000), missing: cents(1) }],
      },
    })
    expect((await world.record(id, { kind: 'grant', granted: euros(500_000), departureReason: 'La ligne.' })).ok).toBe(
      true,
    )
  })

  test('for a reason that is not in the version’s list', async () => {
    const { world, id } = await oneInSession()

    expect(
      await world.record(id, {
        kind: 'reject',
        reasons: ['NO_SUCH'],
        reasonText: 'Non.',
        departureReason: 'Le besoin.',
      }),
    ).toEqual({
      ok: false,
      refusal: { code: 'decisionTerms', problems: [{ code: 'reasonUnknown', reason: 'NO_SUCH' }] },
    })
  })

  test('after the decision is validated: it never changes', async () => {
    const { world, id } = await oneInSession()
    await world.decide(id, grant)

    expect(await world.record(id, grant)).toEqual({ ok: false, refusal: { code: 'notFromHere', state: 'accepted' } })
  })
})

test('terms are judged against the report, the request and what the line could give', async () => {
  const { world, id } = await oneInSession()

  const { version, ...context } = await termsContext(
    world.ctx,
    await world.situation(id),
    [0, 1, 2, 3].map(seat => ({ seat, present: true, recused: seat === 3 })),
  )

  expect(context).toEqual({
    requested: euros(100_000),
    recommended: euros(100_000),
    recommendation: 'favourable',
    remaining: euros(500_000),
    decidedOn: '2025-04-15',
    voting: 3,
  })
  expect(version.rejectionReasons.length).toBeGreaterThan(0)
})

test('the quorum counts who is present and takes part', () => {
  const seat = (present: boolean, recused = false) => ({ seat: 0, present, recused })

  expect(withoutQuorum([seat(true), seat(true), seat(true)], 3)).toBe(null)
  expect(withoutQuorum([seat(true), seat(true), seat(true, true), seat(false)], 3)).toEqual({
    code: 'quorumMissing',
    present: 2,
    quorum: 3,
  })
})

describe('a chair who is recused', () => {
  const withoutChair = { present: [0, 1, 2, 4], recused: [0] }

  test('leaves the record to the first member present, and another validates', async () => {
    const { world, id } = await oneInSession()
    done(await attend(world, world.chair, id, withoutChair))

    const recorded = await world.record(id, grant, { by: world.member, ticked: withoutChair })

    expect(recorded.ok).toBe(true)
    expect((await world.situation(id)).decision?.recordedBy).toBe(world.member.id)
    expect(await world.validate(world.member, id)).toMatchObject({ refusal: { code: 'anotherPerson' } })
    expect((await world.validate(world.manager, id)).ok).toBe(true)
  })

  test('is brought back by the manager when the box was ticked by mistake', async () => {
    const { world, id } = await oneInSession()
    done(await attend(world, world.chair, id, withoutChair))
    expect(await world.record(id, grant)).toEqual({ ok: false, refusal: { code: 'notFound' } })

    done(await attend(world, world.manager, id, inTheRoom))

    expect((await world.record(id, grant)).ok).toBe(true)
  })

  test('is not recorded for by a member who gives the chair back in the same act', async () => {
    const { world, id } = await oneInSession()
    done(await attend(world, world.chair, id, withoutChair))

    expect(await world.record(id, grant, { by: world.member })).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
  })
})
