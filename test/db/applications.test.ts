// Applications, who takes part in them and what they filed, kept on both databases.

import { describe, expect, test } from 'vitest'
import type { Application } from '#app/domain/application.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { freeze, type Submission } from '#app/domain/submission.ts'
import { days, parisInstant, plus, toDay } from '#app/domain/time.ts'
import {
  findApplication,
  findApplicationByFilingKey,
  insertApplication,
  listActiveTitles,
  saveApplication,
  saveFilingKey,
  takeReferenceNumber,
  toApplication,
} from '#db/applications.ts'
import { insertAttachment, listAttachments, saveAttachmentRemoved } from '#db/attachments.ts'
import { insertDecision, saveNoticeReleased } from '#db/decisions.ts'
import { deleteParticipants, insertParticipant, listParticipants } from '#db/participants.ts'
import { findSituation } from '#db/situations.ts'
import { findLatestSubmission, insertSubmission, listSubmissions } from '#db/submissions.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { aDecision, anOrganisation, aSituation, now, people, rules, window } from '#test/support/situation.ts'
import { sha256, storeApplication, storedWindow } from '#test/support/stored.ts'

describe.each(dialects)('an application, on %s', dialect => {
  const open = databasesOf(dialect)

  test('comes back as it was written', async () => {
    const db = await open()
    const application = await storeApplication(db, 'supplementRequested', {
      answerDueAt: plus(now, days(45)),
      stepDueAt: plus(now, days(10)),
      scoreTenths: 655,
      signatureAskedAt: now,
      // more than a 32-bit integer holds
      totalCents: cents(9_007_199_254_740_991),
      requestedCents: euros(50_000_000),
    })

    expect(await findApplication(db, application.id)).toEqual(application)
  })

  test('that nobody wrote is absent', async () => {
    const db = await open()

    expect(await findApplication(db, toId<ApplicationId>('none'))).toBeNull()
    expect(await findSituation(db, toId<ApplicationId>('none'), now)).toBeNull()
  })

  test('is saved over the version that was read, and only over that one', async () => {
    const db = await open()
    const read = await storeApplication(db)

    const first = await saveApplication(db, { ...read, title: 'Premier' })
    const second = await saveApplication(db, { ...read, title: 'Second' })

    expect([first, second]).toEqual([true, false])
    expect(await findApplication(db, read.id)).toEqual({ ...read, title: 'Premier', version: read.version + 1 })
  })

  test('of two saves at once, one wins', async () => {
    const db = await open()
    const read = await storeApplication(db)

    const saved = await Promise.all(['A', 'B', 'C', 'D'].map(title => saveApplication(db, { ...read, title })))

    expect(saved.filter(Boolean)).toHaveLength(1)
    expect((await findApplication(db, read.id))?.version).toBe(read.version + 1)
  })

  test('keeps whatever was typed, in any script', async () => {
    const db = await open()
    const typed = 'L’été « à Œuvrer » — 数据 \u{1f4c8} \u202f% \\ " \' ; drop table application; --'
    const application = await storeApplication(db, 'draft', { title: typed, answers: { problem: typed } })

    const found = await findApplication(db, application.id)

    expect([found?.title, found?.answers]).toEqual([typed, { problem: typed }])
  })

  test('in a state that nobody knows is a fault, not a guess', async () => {
    const db = await open()
    await storeApplication(db)
    const row = await db.selectFrom('application').selectAll().executeTakeFirstOrThrow()

    expect(() => toApplication({ ...row, state: 'lost' })).toThrow('unknown state')
  })

  test('is found by the key of its filing', async () => {
    const db = await open()
    const { id } = await storeApplication(db)

    await saveFilingKey(db, id, 'key')

    expect((await findApplicationByFilingKey(db, 'key'))?.id).toBe(id)
    expect(await findApplicationByFilingKey(db, 'other')).toBeNull()
  })

  test('as a draft, is compared with the active ones of its own people; filed, with what the body filed', async () => {
    const db = await open()
    const draft = await storeApplication(db)
    await insertParticipant(db, draft.id, { role: 'applicantEditor', email: people.editor.email }, draft.createdBy, now)
    const add = async (title: string, email: string, over: Partial<Application> = {}) => {
      const id = toId<ApplicationId>(title)
      await insertApplication(db, { ...draft, id, title, ...over })
      await insertParticipant(db, id, { role: 'applicantEditor', email }, draft.createdBy, now)
    }
    const filed = (reference: string) => ({ state: 'submitted', submittedAt: now, reference }) as const
    await add('brouillon des mêmes', people.editor.email)
    await add('déposé par les mêmes', people.editor.email, filed('GD-2025-0002'))
    await add('retiré par les mêmes', people.editor.email, { ...filed('GD-2025-0003'), state: 'withdrawn' })
    await add('brouillon d’autrui', 'autrui@exemple.invalid')
    await add('déposé par autrui', 'autrui@exemple.invalid', filed('GD-2025-0004'))
    const titles = async (application: Application) =>
      (await listActiveTitles(db, application)).map(({ title, isTheirs }) => [title, isTheirs])

    expect(await titles(draft)).toEqual([
      ['brouillon des mêmes', true],
      ['déposé par les mêmes', true],
    ])
    expect(await titles({ ...draft, submittedAt: now })).toEqual([
      ['déposé par autrui', false],
      ['déposé par les mêmes', false],
    ])
  })

  test('a refusal counts as active until its notice is released', async () => {
    const db = await open()
    const draft = await storeApplication(db)
    const id = toId<ApplicationId>('refusé')
    await insertApplication(db, {
      ...draft,
      id,
      title: 'Refusé',
      state: 'rejected',
      submittedAt: now,
      reference: 'GD-1',
    })
    const titles = async () => (await listActiveTitles(db, { ...draft, submittedAt: now })).map(({ title }) => title)
    const validated = { validatedBy: people.manager.id, validatedAt: now, noticeReleasedAt: null, meetingId: null }
    const decision = aDecision({ applicationId: id, ...validated })

    const before = await titles()
    await insertDecision(db, decision)
    const underEmbargo = await titles()
    await saveNoticeReleased(db, decision.id, now)

    expect([before, underEmbargo, await titles()]).toEqual([[], ['Refusé'], []])
  })

  test('takes reference numbers one after the other, each year and each window from one', async () => {
    const db = await open()
    await storeApplication(db)
    const take = (year: number) => takeReferenceNumber(db, storedWindow.id, year)

    const taken = [await take(2025), await take(2025), await take(2026), await take(2025)]

    expect(taken).toEqual([1, 2, 1, 3])
  })

  test('gives a number back when the filing is undone: the next one takes it', async () => {
    const db = await open()
    await storeApplication(db)
    const undone = db.transaction().execute(async transaction => {
      await takeReferenceNumber(transaction, storedWindow.id, 2025)
      throw new Error('undone')
    })

    await expect(undone).rejects.toThrow('undone')
    expect(await takeReferenceNumber(db, storedWindow.id, 2025)).toBe(1)
  })

  test('gives every one of many at once its own number', async () => {
    const db = await open()
    await storeApplication(db)

    const taken = await Promise.all(Array.from({ length: 20 }, () => takeReferenceNumber(db, storedWindow.id, 2025)))

    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})

describe.each(dialects)('what surrounds an application, on %s', dialect => {
  const open = databasesOf(dialect)

  test('participants are known by address; whoever has an account with it is named', async () => {
    const db = await open()
    const { id } = await storeApplication(db)
    await insertParticipant(db, id, { role: 'applicantEditor', email: people.editor.email }, people.editor.id, now)
    await insertParticipant(
      db,
      id,
      { role: 'applicantSignatory', email: 'plus.tard@exemple.invalid' },
      people.editor.id,
      plus(now, days(1)),
    )
    await insertParticipant(db, id, { role: 'applicantEditor', email: people.editor.email }, people.editor.id, now)

    expect(await listParticipants(db, id)).toEqual([
      { role: 'applicantEditor', email: people.editor.email, personId: people.editor.id, name: 'editor' },
      { role: 'applicantSignatory', email: 'plus.tard@exemple.invalid', personId: null, name: null },
    ])

    await deleteParticipants(db, id, 'applicantSignatory')

    expect((await listParticipants(db, id)).map(({ role }) => role)).toEqual(['applicantEditor'])
  })

  test('an attachment taken off is no longer listed, and its row stays', async () => {
    const db = await open()
    const { id } = await storeApplication(db)
    const [letter] = aSituation('draft').attachments
    if (letter === undefined) throw new Error('no attachment')
    await insertAttachment(db, id, letter, people.editor.id)

    expect(await listAttachments(db, id)).toEqual([letter])

    await saveAttachmentRemoved(db, letter.id, now)

    expect(await listAttachments(db, id)).toEqual([])
    expect(await db.selectFrom('attachment').select('removed_at').execute()).toEqual([{ removed_at: now }])
  })

  test('a draft follows the version in force, a filed application the one it was filed under', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'submitted', { versionNumber: 2 })
    const draft = { ...aSituation('draft').application, id: toId<ApplicationId>('draft') }
    await insertApplication(db, draft)

    expect((await findSituation(db, id, now))?.rules.number).toBe(2)
    expect((await findSituation(db, draft.id, now))?.rules.number).toBe(3)
    expect((await findSituation(db, draft.id, parisInstant(toDay('2024-12-31'))))?.rules.number).toBe(2)
  })

  test('everything around it is read at once', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'committeeScheduled')
    const [editor, officer, reviewer, chair] = [
      people.editor.id,
      people.officer.id,
      people.reviewer.id,
      people.chair.id,
    ]
    await insertParticipant(db, id, { role: 'applicantEditor', email: people.editor.email }, editor, now)
    await db
      .insertInto('review')
      .values({
        id: 'review',
        application_id: id,
        reviewer_id: reviewer,
        assigned_by: officer,
        assigned_at: now,
        due_on: '2025-03-25',
        interest: 'none',
        state: 'submitted',
        notes: '{}',
        strengths: '',
        weaknesses: '',
        questions: '',
        submission_number: 1,
        confirm_by: '2025-03-17',
        version: 1,
      })
      .execute()
    await db
      .insertInto('supplement')
      .values({
        id: 'answered',
        application_id: id,
        number: 1,
        requested_by: officer,
        requested_at: now,
        due_on: '2025-04-09',
        message: 'Précisez',
        fields: '["problem"]',
        answered_at: now,
      })
      .execute()
    await db
      .insertInto('supplement')
      .values({
        id: 'open',
        application_id: id,
        number: 2,
        requested_by: officer,
        requested_at: now,
        due_on: '2025-04-09',
        message: 'Encore',
        fields: '["title"]',
      })
      .execute()
    await db
      .insertInto('inadmissibility')
      .values({ application_id: id, proposed_by: officer, proposed_at: now, reasons: 'Hors champ' })
      .execute()
    await db
      .insertInto('assessment')
      .values({
        application_id: id,
        recommendation: 'favourable',
        recommended_cents: 5_000_000_000,
        reserved: 1,
        reasons: 'Solide',
        written_by: officer,
        written_at: now,
        version: 1,
      })
      .execute()
    await db
      .insertInto('meeting')
      .values({
        id: 'meeting',
        window_id: storedWindow.id,
        held_at: now,
        place: 'Salle 1',
        created_by: people.manager.id,
        created_at: now,
        version: 1,
      })
      .execute()
    await db
      .insertInto('agenda_item')
      .values({
        id: 'removed',
        meeting_id: 'meeting',
        application_id: id,
        position: 1,
        added_at: plus(now, days(1)),
        removed_at: plus(now, days(2)),
      })
      .execute()
    await db
      .insertInto('agenda_item')
      .values({ id: 'item', meeting_id: 'meeting', application_id: id, position: 1, added_at: now })
      .execute()
    await db.insertInto('attendance').values({ agenda_item_id: 'item', seat: 1, present: 1, recused: 1 }).execute()
    await db.insertInto('attendance').values({ agenda_item_id: 'item', seat: 0, present: 1, recused: 0 }).execute()
    await db
      .insertInto('decision')
      .values({
        id: 'decision',
        application_id: id,
        meeting_id: 'meeting',
        number: 1,
        kind: 'grant',
        granted_cents: 5_000_000_000,
        terms: '{"kind":"grant"}',
        recorded_by: chair,
        recorded_at: now,
        version: 1,
      })
      .execute()
    await db
      .insertInto('decision_condition')
      .values({
        id: 'condition',
        decision_id: 'decision',
        kind: 'RESOLUTORY',
        wording: 'Publier',
        due_on: '2025-06-30',
      })
      .execute()
    await db
      .insertInto('promotion')
      .values({ application_id: id, amount_cents: 1, reason: '', proposed_by: people.manager.id, proposed_at: now })
      .execute()

    const situation = await findSituation(db, id, now)

    expect(situation).toMatchObject({
      now,
      window: { id: storedWindow.id },
      organisation: anOrganisation,
      operatorListed: false,
      participants: [{ personId: editor }],
      reviews: [
        {
          id: 'review',
          reviewerId: reviewer,
          interest: 'none',
          state: 'submitted',
          submissionNumber: 1,
          confirmBy: '2025-03-17',
        },
      ],
      supplement: { id: 'open', number: 2, fields: ['title'] },
      inadmissibility: { proposedBy: officer, reasons: 'Hors champ' },
      assessment: { recommended: 5_000_000_000, reserved: true },
      agenda: {
        itemId: 'item',
        attendance: [
          { seat: 0, present: true, recused: false },
          { seat: 1, present: true, recused: true },
        ],
      },
      decision: { id: 'decision', granted: 5_000_000_000, terms: { kind: 'grant' }, validatedAt: null },
      conditions: [{ kind: 'RESOLUTORY', dueOn: '2025-06-30', metAt: null }],
      promotion: { proposedBy: people.manager.id },
      project: null,
      otherApplications: [],
    })
    if (situation === null) throw new Error('not found')
    expect(subjectOf(situation).recusedSeats).toEqual([people.member.email])
  })
})

describe.each(dialects)('a filed version, on %s', dialect => {
  const open = databasesOf(dialect)

  const aSubmission = (number: number): Submission => {
    const { application } = aSituation('submitted')
    const content = freeze(
      { ...application, reference: 'GD-2025-0001', stream: 'DATA' },
      number,
      rules,
      anOrganisation,
      [],
    )
    return {
      number,
      windowVersion: rules.number,
      content,
      sha256: sha256(JSON.stringify(content)),
      receivedAt: now,
      submittedBy: people.signatory.id,
      acknowledgement: {
        reference: 'GD-2025-0001',
        number,
        title: application.title,
        receivedAt: now,
        sha256: 'x',
        answerDays: 45,
        answerDueAt: plus(now, days(45)),
        service: window.service,
        submittedBy: { name: 'signatory', position: 'directrice' },
      },
    }
  }

  test('comes back as it was filed, the latest on request', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'submitted')
    await insertSubmission(db, id, aSubmission(1))
    await insertSubmission(db, id, aSubmission(2))

    expect(await listSubmissions(db, id)).toEqual([aSubmission(1), aSubmission(2)])
    expect(await findLatestSubmission(db, id)).toEqual(aSubmission(2))
    expect(await findLatestSubmission(db, toId<ApplicationId>('none'))).toBeNull()
  })

  test('is neither changed nor removed by anything that reaches the database', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'submitted')
    await insertSubmission(db, id, aSubmission(1))

    await expect(db.updateTable('submission').set({ content: '{}' }).execute()).rejects.toThrow('append-only')
    await expect(db.updateTable('submission').set({ number: 1 }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('submission').execute()).rejects.toThrow('append-only')
    expect(await listSubmissions(db, id)).toEqual([aSubmission(1)])
  })

  test('has a number of its own', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'submitted')
    await insertSubmission(db, id, aSubmission(1))

    await expect(insertSubmission(db, id, aSubmission(1))).rejects.toThrow(/unique/i)
  })
})
