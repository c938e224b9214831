// The embargo: nothing an applicant can see or infer, until all the notices of a meeting are released together.

import { describe, expect, test } from 'vitest'
import type { ProposedTerms } from '#app/domain/decision.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type MeetingId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { showOwnApplications } from '#app/use-cases/applications/list-own-applications.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { showReceipt } from '#app/use-cases/applications/show-receipt.ts'
import { showSummary } from '#app/use-cases/applications/show-summary.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import {
  isPending,
  isReleasable,
  letterOf,
  releaseNotices,
  tellCarrier,
} from '#app/use-cases/committees/release-notices.ts'
import { showNotices } from '#app/use-cases/committees/show-notices.ts'
import { listAgenda } from '#db/agenda.ts'
import { listDecisionsOf } from '#db/decisions.ts'
import { listJournal } from '#db/journal.ts'
import { type Committee, done, makeCommittee } from '#test/support/committee.ts'
import { dumpOf } from '#test/support/dump.ts'

const grant = { kind: 'grant', granted: euros(100_000) } as const
const reject = {
  kind: 'reject',
  reasons: ['OUT_OF_SCOPE'],
  reasonText: 'Hors des trois types.',
  departureReason: 'Le périmètre.',
} as const
const waitlist = { kind: 'waitlist', waitlistRank: 1, reasonText: 'La ligne est courte.' } as const

/** All that an applicant can read of their application, as it is sent to them. */
async function seenBy(world: Committee, id: ApplicationId): Promise<string> {
  const pages = [
    await showOwnApplications(world.ctx, world.signatory),
    await showOwnApplication(world.ctx, world.signatory, id),
    await showOwnApplications(world.ctx, world.editor),
    await showOwnApplication(world.ctx, world.editor, id),
    await showReceipt(world.ctx, world.editor, id, null),
  ]
  return JSON.stringify(pages)
}

/** The same world up to the decision, so that its ids and moments are the same. */
async function decidedAs(
  given: Partial<ProposedTerms> | null,
): Promise<{ world: Committee; id: ApplicationId; meeting: MeetingId }> {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.sent()
  if (given !== null) await world.decide(id, given)
  return { world, id, meeting }
}

describe('before the release', () => {
  test('what the applicants read is the same to the byte, granted, rejected or waitlisted', async () => {
    const pages: string[] = []
    for (const given of [grant, reject, waitlist]) {
      const { world, id } = await decidedAs(given)
      pages.push(await seenBy(world, id))
    }

    expect(new Set(pages).size).toBe(1)
  })

  test('nor do the warnings of a draft with the same title tell a refusal, until it is released', async () => {
    const { world, id, meeting } = await decidedAs(null)
    const draft = done(await startApplication(world.ctx, world.editor, world.window.id, 'Projet 1'))
    const warned = async () =>
      JSON.stringify(await showSummary(world.ctx, world.editor, draft.id)).includes('DUPLICATE_APPLICATION')

    const before = await warned()
    await world.decide(id, reject)
    const underEmbargo = await warned()
    done(await world.release(meeting))

    expect([before, underEmbargo, await warned()]).toEqual([true, true, false])
  })

  test('and once released it is not', async () => {
    const pages: string[] = []
    for (const given of [grant, reject]) {
      const { world, id, meeting } = await decidedAs(given)
      done(await world.release(meeting))
      pages.push(await seenBy(world, id))
    }

    expect(new Set(pages).size).toBe(2)
  })

  test('apart from a counter, it is what they read before the decision', async () => {
    const counted = (page: string) => page.replace(/"version":\d+/g, '')
    const [undecided, decided] = [await decidedAs(null), await decidedAs(grant)]

    expect(counted(await seenBy(decided.world, decided.id))).toBe(counted(await seenBy(undecided.world, undecided.id)))
  })

  test('no e-mail goes to them', async () => {
    const { world } = await decidedAs(grant)

    expect(await world.sent()).toEqual([`decisionValidated → ${world.officer.email}`])
  })
})

describe('the release', () => {
  test('dates the meeting and each decision at one instant, tells every participant, and writes each history', async () => {
    const world = await makeCommittee()
    const [first, second] = [await world.file({ requested: euros(100_000) }), await world.file()]
    const meeting = await world.inSession([first, second])
    await world.decide(first, grant)
    await world.decide(second, reject)
    await world.sent()
    world.setClock('2025-04-16', '09:00')

    const released = done(await world.release(meeting))

    expect([released.noticesReleasedAt, released.releasedBy]).toEqual([world.ctx.now(), world.manager.id])
    for (const id of [first, second]) {
      expect((await world.situation(id)).decision?.noticeReleasedAt).toBe(world.ctx.now())
      expect((await listJournal(world.db, 'application', id)).at(-1)?.action).toBe('releaseNotice')
    }
    const one = [`decisionReleased → ${world.editor.email}`, `decisionReleased → ${world.signatory.email}`]
    expect(await world.sent()).toEqual([...one, ...one])
  })

  test('writes to each in their language, with the labels of the version and the author’s function', async () => {
    const { world, meeting } = await decidedAs(reject)
    await world.db.updateTable('person').set({ locale: 'en' }).where('id', '=', world.editor.id).execute()
    done(await world.release(meeting))
    await world.tick()

    const letters = world.mail.filter(({ name }) => name === 'decisionReleased')

    expect(letters.map(({ props }) => (props as { reasons: readonly string[] }).reasons)).toEqual([
      ['Project outside the three types the window funds', 'Hors des trois types.'],
      ['Projet hors des trois types financés par le guichet', 'Hors des trois types.'],
    ])
    expect(letters[1]?.props).toMatchObject({
      author: { name: 'Anne Delmas', position: 'présidente du comité' },
      heldAt: '2025-04-15T07:30:00.000Z',
      grantedCents: null,
    })
  })

  test('gives a file withdrawn meanwhile no notice', async () => {
    const world = await makeCommittee()
    const [kept, withdrawn] = [
      await world.file({ requested: euros(100_000) }),
      await world.file({ requested: euros(100_000) }),
    ]
    const meeting = await world.inSession([kept, withdrawn])
    await world.decide(kept, grant)
    await world.decide(withdrawn, grant)
    done(await withdrawApplication(world.ctx, world.signatory, withdrawn, ''))
    await world.sent()

    done(await world.release(meeting))

    expect((await world.situation(withdrawn)).decision?.noticeReleasedAt).toBe(null)
    expect((await world.sent()).length).toBe(2)
  })

  test('is not held up by the record of a file withdrawn meanwhile', async () => {
    const world = await makeCommittee()
    const [kept, withdrawn] = [
      await world.file({ requested: euros(100_000) }),
      await world.file({ requested: euros(100_000) }),
    ]
    const meeting = await world.inSession([kept, withdrawn])
    await world.decide(kept, grant)
    done(await world.record(withdrawn, grant))
    done(await withdrawApplication(world.ctx, world.signatory, withdrawn, ''))

    expect((await world.release(meeting)).ok).toBe(true)
  })
})

describe('the release is refused', () => {
  test('while a record waits for its second person, and then nothing is told', async () => {
    const world = await makeCommittee()
    const [first, second] = [
      await world.file({ requested: euros(100_000) }),
      await world.file({ requested: euros(100_000) }),
    ]
    const meeting = await world.inSession([first, second])
    await world.decide(first, grant)
    done(await world.record(second, grant))
    await world.sent()

    expect(await world.release(meeting)).toEqual({
      ok: false,
      refusal: { code: 'recordsNotValidated', count: 1 },
    })
    expect([(await world.situation(first)).decision?.noticeReleasedAt, await world.sent()]).toEqual([null, []])
  })

  test('when a letter would leave that the manager did not read, and then none leaves', async () => {
    const world = await makeCommittee()
    const [read, unread] = [
      await world.file({ requested: euros(100_000) }),
      await world.file({ requested: euros(100_000) }),
    ]
    const meeting = await world.inSession([read, unread])
    await world.decide(read, grant)
    const { previewed } = done(await showNotices(world.ctx, world.manager, meeting, 'fr'))
    await world.decide(unread, reject)
    await world.sent()

    const before = await dumpOf(world.db)
    expect(await releaseNotices(world.ctx, world.manager, meeting, previewed)).toEqual({
      ok: false,
      refusal: { code: 'changedMeanwhile' },
    })
    expect([await dumpOf(world.db), await world.sent()]).toEqual([before, []])
    expect((await world.release(meeting)).ok).toBe(true)
  })

  test('when nothing was decided, and twice', async () => {
    const undecided = await decidedAs(null)
    expect(await undecided.world.release(undecided.meeting)).toEqual({
      ok: false,
      refusal: { code: 'nothingToRelease' },
    })

    const { world, meeting } = await decidedAs(grant)
    done(await world.release(meeting))
    expect(await world.release(meeting)).toEqual({
      ok: false,
      refusal: { code: 'alreadyReleased' },
    })
  })

  test('to anybody but the manager, and for a meeting that does not exist', async () => {
    const { world, meeting } = await decidedAs(grant)

    for (const actor of [world.chair, world.member, world.officer])
      expect(await releaseNotices(world.ctx, actor, meeting, 'any')).toEqual({
        ok: false,
        refusal: { code: 'notAllowed' },
      })
    expect(await releaseNotices(world.ctx, world.manager, toId<MeetingId>('nothing'), 'any')).toEqual({
      ok: false,
      refusal: { code: 'notFound' },
    })
  })
})

test('a decision is pending until validated, then releasable until told', async () => {
  const { world, id, meeting } = await decidedAs(null)
  const entry = async () => {
    const [found] = await listAgenda(world.db, meeting)
    if (found === undefined) throw new Error('on the agenda')
    return found
  }
  done(await world.record(id, grant))
  expect([isPending(await entry()), isReleasable(await entry())]).toEqual([true, false])
  done(await world.validate(world.manager, id))
  expect([isPending(await entry()), isReleasable(await entry())]).toEqual([false, true])
  done(await world.release(meeting))
  expect([isPending(await entry()), isReleasable(await entry())]).toEqual([false, false])
})

test('the letter has what the carrier needs and nothing of the departure from the report', async () => {
  const { world, id } = await decidedAs({
    kind: 'grantWithConditions',
    granted: euros(90_000),
    departureReason: 'Confidentiel.',
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') }],
  })
  const { application, conditions, rules, window } = await world.situation(id)
  const [decision] = await listDecisionsOf(world.db, id)
  if (decision === undefined) throw new Error('decided')

  const letter = letterOf({ application, decision, conditions, rules, heldAt: null, service: window.service }, 'fr')

  expect(letter.props).toMatchObject({
    kind: 'grantWithConditions',
    requestedCents: euros(100_000),
    grantedCents: euros(90_000),
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: '2025-06-30' }],
    service: window.service,
  })
  expect(JSON.stringify(letter)).not.toContain('Confidentiel')
})

test('the letter goes to every participant', async () => {
  const { world, id } = await decidedAs(grant)
  await world.sent()
  const [decision] = await listDecisionsOf(world.db, id)
  if (decision === undefined) throw new Error('decided')

  const { application, conditions, rules, window, participants } = await world.situation(id)
  const { service } = window
  await tellCarrier(world.ctx, { application, decision, conditions, heldAt: null, rules, service, participants })

  expect(await world.sent()).toEqual([
    `decisionReleased → ${world.editor.email}`,
    `decisionReleased → ${world.signatory.email}`,
  ])
})
