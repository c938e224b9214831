// Off the waiting list: proposed by one, confirmed by another, when the line holds it.

import { describe, expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { promoteApplication, proposePromotion } from '#app/use-cases/decisions/promote-application.ts'
import { listDecisionsOf } from '#db/decisions.ts'
import { findLineOf } from '#db/envelope.ts'
import { grantsAreCommitted, linesAreNeverOverdrawn } from '#db/envelope-invariants.ts'
import { findPromotion } from '#db/promotions.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

async function waitlisted(requested = euros(100_000), release = true) {
  const world = await makeCommittee()
  const id = await world.file({ requested })
  const meeting = await world.inSession([id])
  await world.decide(id, { kind: 'waitlist', waitlistRank: 1, reasonText: 'La ligne est courte.' })
  if (release) done(await world.release(meeting))
  await world.sent()
  return { world, id, meeting }
}

describe('the proposal', () => {
  test('tells the committee and moves nothing', async () => {
    const { world, id } = await waitlisted()

    const proposed = done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    )

    expect(proposed.state).toBe('waitlisted')
    expect(await world.sent()).toEqual([
      'promotionProposed → anne.delmas@comite.exemple.invalid',
      'promotionProposed → marc.vidal@comite.exemple.invalid',
    ])
    expect((await listDecisionsOf(world.db, id)).length).toBe(1)
  })

  test('is refused for nothing, for more than is requested, without a reason, to the chair, and under embargo', async () => {
    const { world, id } = await waitlisted()

    expect(
      await proposePromotion(world.ctx, world.manager, id, { amount: cents(0), reason: 'Un dégel.', proposedAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'amountNotPositive' },
    })
    expect(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(100_000.01),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    ).toEqual({
      ok: false,
      refusal: { code: 'decisionTerms', problems: [{ code: 'amountAboveRequested', requested: euros(100_000) }] },
    })
    expect(
      await proposePromotion(world.ctx, world.manager, id, { amount: euros(90_000), reason: ' ', proposedAt: null }),
    ).toEqual({
      ok: false,
      refusal: { code: 'reasonMissing' },
    })
    expect(
      await proposePromotion(world.ctx, world.chair, id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    ).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
    const secret = await waitlisted(euros(100_000), false)
    expect(
      await proposePromotion(secret.world.ctx, secret.world.manager, secret.id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    ).toEqual({ ok: false, refusal: { code: 'noticeReleased' } })
  })
})

describe('a second proposal', () => {
  test('does not replace one that its page did not show, made since or by another tab', async () => {
    const { world, id } = await waitlisted()
    const stale = { amount: euros(1), reason: 'Un essai.', proposedAt: null }
    const ours = { amount: euros(90_000), reason: 'Un dégel.', proposedAt: null }
    done(await proposePromotion(world.ctx, world.manager, id, ours))
    const read = world.ctx.now()

    expect(await proposePromotion(world.ctx, world.manager, id, stale)).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
    expect((await findPromotion(world.db, id))?.amount).toBe(euros(90_000))
    world.setClock('2025-04-15', '11:00')
    done(await proposePromotion(world.ctx, world.manager, id, { ...stale, proposedAt: read }))
    expect((await findPromotion(world.db, id))?.amount).toBe(euros(1))
  })
})

describe('the promotion', () => {
  test('writes a new decision that names the former, commits, and tells the applicants at once', async () => {
    const { world, id } = await waitlisted()
    done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    )
    await world.sent()

    const accepted = done(await promoteApplication(world.ctx, world.chair, id, world.ctx.now()))

    const [former, latest] = await listDecisionsOf(world.db, id)
    const line = await findLineOf(world.db, world.window.id, 'DATA', 2025)
    expect(accepted.state).toBe('accepted')
    expect(latest).toMatchObject({
      number: 2,
      kind: 'grant',
      granted: euros(90_000),
      supersedesId: former?.id,
      meetingId: null,
      recordedBy: world.manager.id,
      validatedBy: world.chair.id,
      noticeReleasedAt: world.ctx.now(),
      lineId: line?.id,
    })
    expect(line?.totals.committed).toBe(euros(90_000))
    expect(await world.sent()).toEqual([
      `decisionValidated → ${world.officer.email}`,
      `decisionReleased → ${world.editor.email}`,
      `decisionReleased → ${world.signatory.email}`,
    ])
    expect(done(await showOwnApplication(world.ctx, world.signatory, id)).decision).toMatchObject({
      kind: 'grant',
      granted: euros(90_000),
    })
    expect([await linesAreNeverOverdrawn(world.db), await grantsAreCommitted(world.db)]).toEqual([[], []])
  })

  test('is refused when the line does not hold it, and leaves no trace', async () => {
    const { world, id } = await waitlisted(euros(700_000))
    done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(600_000),
        reason: 'Un report attendu.',
        proposedAt: null,
      }),
    )

    expect(await promoteApplication(world.ctx, world.chair, id, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'envelopeExceeded', remaining: euros(500_000), missing: euros(100_000) },
    })
    expect([(await world.situation(id)).application.state, (await listDecisionsOf(world.db, id)).length]).toEqual([
      'waitlisted',
      1,
    ])
  })

  test('is refused when the year has no line', async () => {
    const { world, id } = await waitlisted()
    done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    )
    const read = world.ctx.now()
    world.setClock('2026-01-05')

    expect(await promoteApplication(world.ctx, world.chair, id, read)).toEqual({
      ok: false,
      refusal: { code: 'envelopeExceeded', remaining: cents(0), missing: euros(90_000) },
    })
  })

  test('grants the amount that the chair read: one proposed again since is shown again first', async () => {
    const { world, id } = await waitlisted()
    done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    )
    const read = world.ctx.now()
    world.setClock('2025-04-15', '11:00')
    done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(100_000),
        reason: 'Un dégel.',
        proposedAt: read,
      }),
    )

    expect(await promoteApplication(world.ctx, world.chair, id, read)).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
    expect((await listDecisionsOf(world.db, id)).length).toBe(1)
    done(await promoteApplication(world.ctx, world.chair, id, world.ctx.now()))
    expect((await listDecisionsOf(world.db, id)).at(-1)?.granted).toBe(euros(100_000))
  })

  test('is refused without a proposal, to who proposed it, and to a member', async () => {
    const { world, id } = await waitlisted()

    expect(await promoteApplication(world.ctx, world.chair, id, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'promotionProposed' },
    })
    done(
      await proposePromotion(world.ctx, world.manager, id, {
        amount: euros(90_000),
        reason: 'Un dégel.',
        proposedAt: null,
      }),
    )
    const both = {
      ...world.manager,
      roles: [...world.manager.roles, { windowId: world.window.id, role: 'committeeChair' as const }],
    }
    expect(await promoteApplication(world.ctx, both, id, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'anotherPerson' },
    })
    expect(await promoteApplication(world.ctx, world.member, id, world.ctx.now())).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    })
  })
})
