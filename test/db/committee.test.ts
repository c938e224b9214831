// Meetings, agendas, decisions and what follows them, on both databases.

import { describe, expect, test } from 'vitest'
import type { Decision } from '#app/domain/application.ts'
import type { Meeting } from '#app/domain/committee.ts'
import { emptyLine } from '#app/domain/envelope.ts'
import {
  type AgendaItemId,
  type ApplicationId,
  type DecisionId,
  type EnvelopeLineId,
  type MeetingId,
  toId,
} from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { days, parisInstant, plus, seconds, toDay } from '#app/domain/time.ts'
import { listAgenda } from '#db/agenda.ts'
import { insertApplication } from '#db/applications.ts'
import { replaceConditions, saveEvidence, saveMet } from '#db/conditions.ts'
import type { Database } from '#db/connection.ts'
import {
  insertDecision,
  listDecisionsOf,
  listDecisionsOfMeeting,
  saveNoticeReleased,
  saveRecord,
  saveValidated,
} from '#db/decisions.ts'
import { insertLine } from '#db/envelope.ts'
import { grantsAreCommitted, linesAreNeverOverdrawn } from '#db/envelope-invariants.ts'
import {
  countPastMeetings,
  findAgendaItem,
  findMeeting,
  hasMeetingAt,
  insertAgendaItem,
  insertMeeting,
  listAgendaTitles,
  listMeetingsBetween,
  listMeetingsToCome,
  listPastMeetings,
  removeAgendaItem,
  saveAttendance,
  saveMeeting,
} from '#db/meetings.ts'
import { findPromotion, savePromotion } from '#db/promotions.ts'
import { listSchedulable } from '#db/schedulable.ts'
import { listConditions } from '#db/situations.ts'
import { listSubmittedReviews } from '#db/submitted-reviews.ts'
import type { Reader } from '#db/visibility.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { aSituation, now, people, windowId } from '#test/support/situation.ts'
import { storeApplication } from '#test/support/stored.ts'

const heldAt = parisInstant(toDay('2025-04-15'), '09:30')
const aMeeting = (except: Partial<Meeting> = {}): Meeting => ({
  id: toId<MeetingId>('meeting'),
  windowId,
  heldAt,
  place: 'Salle des Registres',
  createdBy: people.manager.id,
  createdAt: now,
  noticesReleasedAt: null,
  releasedBy: null,
  version: 1,
  ...except,
})

const byManager = { validatedBy: people.manager.id, validatedAt: now, sha256: 'hash' }

const aDecision = (applicationId: ApplicationId, except: Partial<Decision> = {}): Decision => ({
  id: toId<DecisionId>(`decision of ${applicationId}`),
  applicationId,
  meetingId: toId<MeetingId>('meeting'),
  number: 1,
  kind: 'grant',
  granted: euros(50_000_000),
  terms: {
    kind: 'grant',
    granted: euros(50_000_000),
    reasons: [],
    reasonText: '',
    conditions: [],
    waitlistRank: null,
    departureReason: '',
    vote: null,
  },
  supersedesId: null,
  recordedBy: people.chair.id,
  recordedAt: now,
  validatedBy: null,
  validatedAt: null,
  noticeReleasedAt: null,
  lineId: null,
  sha256: null,
  version: 1,
  ...except,
})

/** `count` applications on one meeting, each with a report, a decision, a seat and a submitted review. */
async function storeAgenda(db: Database, count: number): Promise<readonly ApplicationId[]> {
  const first = await storeApplication(db, 'committeeScheduled')
  await insertMeeting(db, aMeeting())
  const ids: ApplicationId[] = []
  for (let n = 1; n <= count; n += 1) {
    const id = n === 1 ? first.id : toId<ApplicationId>(`application ${n}`)
    if (n > 1)
      await insertApplication(db, {
        ...aSituation('committeeScheduled').application,
        id,
        reference: `GD-2025-010${n}`,
        title: `Projet ${n}`,
      })
    await insertAgendaItem(db, {
      id: toId<AgendaItemId>(`item ${n}`),
      meetingId: aMeeting().id,
      applicationId: id,
      seats: 2,
      at: plus(now, days(n)),
    })
    await db
      .insertInto('assessment')
      .values({
        application_id: id,
        recommendation: 'favourable',
        recommended_cents: euros(40_000_000),
        reserved: 0,
        reasons: 'Oui.',
        written_by: people.officer.id,
        written_at: now,
        version: 1,
      })
      .execute()
    await db
      .insertInto('review')
      .values({
        id: `review ${n}`,
        application_id: id,
        reviewer_id: people.reviewer.id,
        assigned_by: people.officer.id,
        assigned_at: now,
        due_on: '2025-03-25',
        interest: 'none',
        state: 'submitted',
        notes: '{"notes":{"IMPACT":3},"comments":{}}',
        strengths: 'Établi.',
        weaknesses: 'Aucune.',
        questions: '',
        recommendation: 'favourable',
        submission_number: 1,
        submitted_at: now,
        version: 1,
      })
      .execute()
    await insertDecision(db, aDecision(id))
    ids.push(id)
  }
  return ids
}

/** A manager of no body, who reads everything that is filed. */
const byTheManager: Reader = {
  actor: people.manager,
  readings: [{ windowId, readsAll: true, isMember: false, seats: [] }],
}

describe.each(dialects)('a committee, on %s', dialect => {
  const open = databasesOf(dialect)

  test('its meetings are kept over the version that was read', async () => {
    const db = await open()
    await storeApplication(db)
    await insertMeeting(db, aMeeting())

    expect(await findMeeting(db, aMeeting().id)).toEqual(aMeeting())
    expect(await saveMeeting(db, aMeeting({ noticesReleasedAt: now, releasedBy: people.manager.id }))).toBe(true)
    expect(await saveMeeting(db, aMeeting())).toBe(false)
    expect(await findMeeting(db, aMeeting().id)).toEqual(
      aMeeting({ noticesReleasedAt: now, releasedBy: people.manager.id, version: 2 }),
    )
    expect(await findMeeting(db, toId<MeetingId>('none'))).toBeNull()
  })

  test('those to come are listed the nearest first, those past the latest first, with how far each has come', async () => {
    const db = await open()
    const [first] = await storeAgenda(db, 2)
    if (first === undefined) throw new Error('stored')
    const later = plus(heldAt, days(30))
    await insertMeeting(db, aMeeting({ id: toId('later'), heldAt: later }))
    await saveValidated(db, aDecision(first, byManager))
    const told = (meetings: Awaited<ReturnType<typeof listMeetingsToCome>>) =>
      meetings.map(({ id, points, decisions, validated }) => [id, points, decisions, validated])

    expect(told(await listMeetingsToCome(db, windowId, now))).toEqual([
      ['meeting', 2, 2, 1],
      ['later', 0, 0, 0],
    ])
    expect(await listPastMeetings(db, windowId, now, 1)).toEqual([])
    // a meeting is past from the moment it begins
    expect(told(await listMeetingsToCome(db, windowId, heldAt))).toEqual([['later', 0, 0, 0]])
    expect(told(await listPastMeetings(db, windowId, later, 1))).toEqual([
      ['later', 0, 0, 0],
      ['meeting', 2, 2, 1],
    ])
    expect(await countPastMeetings(db, windowId, later)).toBe(2)
    expect((await listMeetingsBetween(db, now, heldAt)).map(({ id }) => id)).toEqual(['meeting'])
    expect(await listMeetingsBetween(db, heldAt, plus(heldAt, days(29)))).toEqual([])
  })

  test('the past is read page by page, and nothing is on two pages', async () => {
    const db = await open()
    await storeApplication(db, 'committeeScheduled')
    const end = plus(heldAt, days(45))
    for (let n = 0; n < 45; n += 1)
      await insertMeeting(db, aMeeting({ id: toId(`meeting ${n}`), heldAt: plus(heldAt, days(n)) }))
    const idsOf = async (page: number) => (await listPastMeetings(db, windowId, end, page)).map(({ id }) => id)

    const pages = [await idsOf(1), await idsOf(2), await idsOf(3), await idsOf(4)]

    expect(pages.map(ids => ids.length)).toEqual([20, 20, 5, 0])
    expect(pages.flat()).toEqual(Array.from({ length: 45 }, (_, n) => `meeting ${44 - n}`))
  })

  test('a window has a meeting at a moment when one begins then, to the second', async () => {
    const db = await open()
    await storeAgenda(db, 1)

    expect(await hasMeetingAt(db, windowId, heldAt)).toBe(true)
    expect(await hasMeetingAt(db, windowId, plus(heldAt, seconds(-1)))).toBe(false)
    expect(await hasMeetingAt(db, windowId, plus(heldAt, seconds(1)))).toBe(false)
    expect(await hasMeetingAt(db, toId('another'), heldAt)).toBe(false)
  })

  test('an agenda keeps its order, and a point that leaves it is gone', async () => {
    const db = await open()
    await storeAgenda(db, 3)
    await removeAgendaItem(db, toId('item 2'), now)

    expect(await listAgendaTitles(db, aMeeting().id)).toEqual(['Prévenir les habitants de leurs droits', 'Projet 3'])
    expect(await findAgendaItem(db, toId('item 2'))).toBeNull()
    expect(await findAgendaItem(db, toId('item 3'))).toEqual({ meetingId: 'meeting', applicationId: 'application 3' })
  })

  test('an agenda comes with all that is shown of each point', async () => {
    const db = await open()
    const [id] = await storeAgenda(db, 1)
    await saveAttendance(db, toId('item 1'), [{ seat: 1, present: true, recused: true }])

    const [entry] = await listAgenda(db, aMeeting().id)

    expect(entry).toMatchObject({
      id: 'item 1',
      application: { id },
      assessment: { recommendation: 'favourable', recommended: euros(40_000_000) },
      decision: { kind: 'grant', granted: euros(50_000_000), recorder: { name: 'chair' }, validator: null },
      attendance: [
        { seat: 0, present: false, recused: false },
        { seat: 1, present: true, recused: true },
      ],
      notes: [{ IMPACT: 3 }],
      movements: [],
    })
    expect(entry?.reviews.map(({ reviewerId, interest }) => [reviewerId, interest])).toEqual([
      [people.reviewer.id, 'none'],
    ])
  })

  test.each([
    ['the agenda', (db: Database) => listAgenda(db, aMeeting().id), 6],
    ['the meetings to come', (db: Database) => listMeetingsToCome(db, windowId, now), 1],
    ['the past meetings', (db: Database) => listPastMeetings(db, windowId, heldAt, 1), 1],
    ['the decisions of a meeting', (db: Database) => listDecisionsOfMeeting(db, aMeeting().id), 1],
    ['what can be scheduled', (db: Database) => listSchedulable(db, byTheManager, windowId, plus(heldAt, days(1))), 2],
  ])('reading %s takes as many statements for three points as for one', async (_, read, statements) => {
    for (const points of [1, 3]) {
      let counted = 0
      const db = await open(() => {
        counted += 1
      })
      await storeAgenda(db, points)
      counted = 0

      await read(db)

      expect(counted).toBe(statements)
    }
  })

  test('what can be scheduled is reviewed, or was left by a past meeting', async () => {
    const db = await open()
    const [first, second] = await storeAgenda(db, 2)
    if (first === undefined || second === undefined) throw new Error('stored')
    await db.deleteFrom('decision').where('application_id', '=', second).execute()
    await insertApplication(db, {
      ...aSituation('reviewed').application,
      id: toId('ready'),
      reference: 'GD-2025-0200',
      title: 'Un prêt',
    })
    await db
      .insertInto('assessment')
      .values({
        application_id: 'ready',
        recommendation: 'toDebate',
        recommended_cents: 0,
        reserved: 0,
        reasons: '',
        written_by: people.officer.id,
        written_at: now,
        version: 1,
      })
      .execute()

    const listed = await listSchedulable(db, byTheManager, windowId, plus(heldAt, days(1)))

    expect(listed.map(({ applicationId, missedAt }) => [applicationId, missedAt])).toEqual([
      [second, heldAt],
      ['ready', null],
    ])
    expect((await listSchedulable(db, byTheManager, windowId, now)).map(({ applicationId }) => applicationId)).toEqual([
      'ready',
    ])
  })

  test('a record is corrected, then validated once, then told once', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'committeeScheduled')
    await insertMeeting(db, aMeeting())
    await insertLine(db, emptyLine({ id: toId('line'), windowId, stream: 'DATA', year: 2025 }))
    await insertDecision(db, aDecision(id))

    expect(await saveNoticeReleased(db, aDecision(id).id, now)).toBe(false)
    expect(await saveRecord(db, aDecision(id, { granted: euros(1) }))).toBe(true)
    expect(await saveRecord(db, aDecision(id))).toBe(false)
    expect(
      await saveValidated(db, aDecision(id, { ...byManager, lineId: toId<EnvelopeLineId>('line'), version: 2 })),
    ).toBe(true)
    expect(await saveValidated(db, aDecision(id, { ...byManager, version: 3 }))).toBe(false)
    expect(await saveRecord(db, aDecision(id, { version: 3 }))).toBe(false)
    expect(await saveNoticeReleased(db, aDecision(id).id, now)).toBe(true)
    expect(await saveNoticeReleased(db, aDecision(id).id, plus(now, days(1)))).toBe(false)
    expect(
      (await listDecisionsOf(db, id)).map(({ granted, validator, lineId, sha256, noticeReleasedAt, version }) => [
        granted,
        validator?.name,
        lineId,
        sha256,
        noticeReleasedAt,
        version,
      ]),
    ).toEqual([[euros(1), 'manager', 'line', 'hash', now, 3]])
  })

  test('conditions are replaced with their record, evidenced, then met once', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'committeeScheduled')
    await insertMeeting(db, aMeeting())
    await insertDecision(db, aDecision(id))
    let made = 0
    const newId = () => `condition ${(made += 1)}`
    const condition = { kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') } as const
    await replaceConditions(db, aDecision(id).id, [condition], newId)
    await replaceConditions(
      db,
      aDecision(id).id,
      [condition, { ...condition, kind: 'RESOLUTORY', dueOn: toDay('2025-12-31') }],
      newId,
    )

    const saved = (evidence: string, evidenceAt: string | null) =>
      saveEvidence(db, { id: toId('condition 2'), evidenceAt }, evidence, people.officer.id, now)
    const met = (readAt: string) => saveMet(db, toId('condition 2'), readAt, people.officer.id, now)

    expect(await met(now)).toBe(false)
    expect(await saved('Reçue.', '2025-03-09T08:00:00.000Z')).toBe(false)
    expect(await saved('Reçue.', null)).toBe(true)
    expect(await saved('Écrite sans avoir lu.', null)).toBe(false)
    expect(await met('2025-03-09T08:00:00.000Z')).toBe(false)
    expect(await met(now)).toBe(true)
    expect(await met(now)).toBe(false)
    expect(await saved('Autre.', now)).toBe(false)
    expect(
      (await listConditions(db, aDecision(id).id)).map(({ kind, evidence, metAt }) => [kind, evidence, metAt]),
    ).toEqual([
      ['SUSPENSIVE', 'Reçue.', now],
      ['RESOLUTORY', null, null],
    ])
  })

  test('a new proposal of promotion takes the place of the former', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'waitlisted')
    const proposal = { amount: euros(50_000_000), reason: 'Un dégel.', proposedBy: people.manager.id, proposedAt: now }
    await savePromotion(db, id, { ...proposal, amount: euros(1) })
    await savePromotion(db, id, proposal)

    expect(await findPromotion(db, id)).toEqual({ ...proposal, proposerName: 'manager' })
    expect(await findPromotion(db, toId<ApplicationId>('none'))).toBeNull()
  })

  test('reviews are read without their authors, submitted ones alone', async () => {
    const db = await open()
    const [id] = await storeAgenda(db, 1)
    if (id === undefined) throw new Error('stored')

    expect(await listSubmittedReviews(db, id)).toEqual([
      {
        notes: { IMPACT: 3 },
        strengths: 'Établi.',
        weaknesses: 'Aucune.',
        questions: '',
        recommendation: 'favourable',
      },
    ])
    await db.updateTable('review').set({ state: 'draft' }).execute()
    expect(await listSubmittedReviews(db, id)).toEqual([])
  })

  test('a ledger that does not add up to the decisions is found', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'accepted')
    await insertMeeting(db, aMeeting())
    await insertLine(db, emptyLine({ id: toId('line'), windowId, stream: 'DATA', year: 2025 }))
    await insertDecision(
      db,
      aDecision(id, {
        granted: euros(100),
        validatedBy: people.manager.id,
        validatedAt: now,
        lineId: toId<EnvelopeLineId>('line'),
      }),
    )
    const movement = { line_id: 'line', cause: '{"code":"decision","words":null}', at: now }
    await db
      .insertInto('envelope_movement')
      .values({ ...movement, id: 'a', position: 1, kind: 'opening', amount_cents: euros(200) })
      .execute()
    await db
      .insertInto('envelope_movement')
      .values({ ...movement, id: 'b', position: 3, kind: 'commitment', amount_cents: euros(90), application_id: id })
      .execute()

    expect(await linesAreNeverOverdrawn(db)).toEqual(['line line has no movement 2'])
    expect(await grantsAreCommitted(db)).toEqual([
      `application ${id} is accepted: ${euros(100)} cents are granted, ${euros(90)} committed`,
    ])
  })
})
