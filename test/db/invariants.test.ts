// The invariants: silent over a world in order, and each one able to see what it is there for.

import { describe, expect, test } from 'vitest'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { sealedText } from '#app/domain/decision-seal.ts'
import { appendAudit } from '#db/audit.ts'
import type { Database } from '#db/connection.ts'
import type { Dialect } from '#db/dialect.ts'
import { checkInvariants } from '#db/invariants.ts'
import { appendJournal } from '#db/journal.ts'
import { encode } from '#db/json.ts'
import { sealLatest } from '#db/ledger-seal.ts'
import { toDecision } from '#db/situations.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { now, people, window } from '#test/support/situation.ts'
import { sha256, storeApplication, storedWindow } from '#test/support/stored.ts'
import { liftAppendOnly } from '#test/support/triggers.ts'

const brokenOf = async (db: Database) => (await checkInvariants(db, sha256)).broken

/** An application in that state with everything the state promises: its history, its reference, its filed version. */
async function inOrder(db: Database, state: ApplicationState = 'submitted'): Promise<string> {
  const { id } = await storeApplication(db, state)
  await appendJournal(db, {
    id: 'created',
    subject: 'application',
    subjectId: id,
    at: now,
    actorId: people.editor.id,
    action: 'create',
    from: null,
    to: 'draft',
    comment: null,
  })
  if (state !== 'draft') {
    await db.insertInto('reference_counter').values({ window_id: storedWindow.id, year: 2025, last: 1 }).execute()
    await db
      .insertInto('submission')
      .values({
        application_id: id,
        number: 1,
        version_number: 3,
        content: '{}',
        sha256: sha256('{}'),
        received_at: now,
        submitted_by: people.signatory.id,
        acknowledgement: '{}',
      })
      .execute()
    await appendJournal(db, {
      id: 'moved',
      subject: 'application',
      subjectId: id,
      at: now,
      actorId: null,
      action: 'test',
      from: 'draft',
      to: state,
      comment: null,
    })
  }
  await appendAudit(db, sha256, { at: now, actorId: null, action: 'a', subject: 'b', subjectId: 'c', body: '{}' })
  return id
}

async function withDecision(db: Database, id: string, except: object): Promise<void> {
  await db
    .insertInto('decision')
    .values({
      id: 'decision',
      application_id: id,
      number: 1,
      kind: 'reject',
      terms: encode({
        reasons: ['SCORE'],
        reasonText: '',
        conditions: [],
        waitlistRank: null,
        departureReason: '',
        vote: null,
      }),
      recorded_by: people.chair.id,
      recorded_at: now,
      version: 1,
      ...except,
    })
    .execute()
  const stored = await db.selectFrom('decision').selectAll().executeTakeFirstOrThrow()
  if (stored.validated_at === null || stored.sha256 !== null) return
  await db
    .updateTable('decision')
    .set({ sha256: sha256(sealedText(toDecision(stored))) })
    .execute()
}

async function withLine(db: Database): Promise<void> {
  await db
    .insertInto('envelope_line')
    .values({ id: 'line', window_id: storedWindow.id, stream: 'DATA', year: 2025, version: 1 })
    .execute()
  await move(db, 1, 'opening', 1000)
}

/** Without its seal. */
const write = (db: Database, position: number, kind: string, amount: number, applicationId: string | null = null) =>
  db
    .insertInto('envelope_movement')
    .values({
      id: `movement ${position}`,
      line_id: 'line',
      position,
      kind,
      amount_cents: amount,
      cause: '{"code":"decision","words":null}',
      application_id: applicationId,
      at: now,
    })
    .execute()

async function move(...[db, ...given]: Parameters<typeof write>): Promise<void> {
  await write(db, ...given)
  await sealLatest(db, sha256, 'line', 1)
}

describe.each(dialects)('the invariants, on %s', dialect => {
  const open = databasesOf(dialect)

  test.each(['draft', 'submitted', 'underReview', 'withdrawn'] as const)(
    'hold over an application in order, %s',
    async state => {
      const db = await open()
      await inOrder(db, state)

      const report = await checkInvariants(db, sha256)

      expect(report).toEqual({ checks: report.checks, rows: 1, broken: [] })
      expect(report.checks).toBe(15)
    },
  )

  test('hold over nothing', async () => {
    expect(await brokenOf(await open())).toEqual([])
  })

  test('hold over a grant and its commitment', async () => {
    const db = await open()
    const id = await inOrder(db, 'accepted')
    await withLine(db)
    await withDecision(db, id, {
      kind: 'grant',
      granted_cents: 600,
      validated_by: people.manager.id,
      validated_at: now,
      notice_released_at: now,
      line_id: 'line',
    })
    await move(db, 2, 'reservation', 600, id)
    await move(db, 3, 'reservationRelease', 600, id)
    await move(db, 4, 'commitment', 600, id)

    expect(await brokenOf(db)).toEqual([])
  })

  const broken: Readonly<Record<string, readonly [(db: Database, dialect: Dialect) => Promise<unknown>, RegExp]>> = {
    'a state that its history does not know': [
      async db => {
        const id = await inOrder(db)
        await db.updateTable('application').set({ state: 'admissible' }).where('id', '=', id).execute()
      },
      /^statesAgreeWithHistory: application application is admissible but its history ends in submitted$/,
    ],
    'an application without any history': [
      db => storeApplication(db),
      /^statesAgreeWithHistory: .* history ends in nothing$/,
    ],
    'a state that nobody knows': [
      async db => {
        const id = await inOrder(db)
        await appendJournal(db, {
          id: 'odd',
          subject: 'application',
          subjectId: id,
          at: now,
          actorId: null,
          action: 'x',
          from: null,
          to: 'lost',
          comment: null,
        })
        await db.updateTable('application').set({ state: 'lost' }).where('id', '=', id).execute()
      },
      /^statesAreKnown: .* unknown state lost$/,
    ],
    'a filed version that is not what was hashed': [
      async (db, given) => {
        await inOrder(db)
        await liftAppendOnly(db, given, 'submission').then(async restore => {
          await db.updateTable('submission').set({ content: '{"title":"autre"}' }).execute()
          await restore()
        })
      },
      /^filedVersionsHoldTheirHash: submission 1 of application /,
    ],
    'a filing at the closing instant': [
      async (db, given) => {
        await inOrder(db)
        await liftAppendOnly(db, given, 'submission').then(async restore => {
          await db.updateTable('submission').set({ received_at: window.closesAt }).execute()
          await restore()
        })
      },
      /^filedInTime: .* while the window was closed$/,
    ],
    'a reference that was taken and is not used': [
      async db => {
        await inOrder(db)
        await db.updateTable('reference_counter').set({ last: 2 }).execute()
      },
      /^referencesHaveNoGap: reference window GD-2025-0002 was taken and is not used$/,
    ],
    'a reference that was never taken': [
      async db => {
        const id = await inOrder(db)
        await db.updateTable('reference_counter').set({ last: 0 }).execute()
        await db.updateTable('application').set({ reference: 'GD-2025-0001' }).where('id', '=', id).execute()
      },
      /^referencesHaveNoGap: reference window GD-2025-0001 is used and was not taken$/,
    ],
    'a filed application without its reference': [
      async db => {
        await inOrder(db)
        await db.updateTable('reference_counter').set({ last: 0 }).execute()
        await db.updateTable('application').set({ reference: null }).execute()
      },
      /^filedHaveTheirParts: .* without a reference or a filed version$/,
    ],
    'a review in spite of an interest': [
      async db => {
        const id = await inOrder(db)
        await db
          .insertInto('review')
          .values({
            id: 'review',
            application_id: id,
            reviewer_id: people.reviewer.id,
            assigned_by: people.officer.id,
            assigned_at: now,
            due_on: '2025-03-25',
            interest: 'declared',
            state: 'submitted',
            notes: '{}',
            strengths: '',
            weaknesses: '',
            questions: '',
            version: 1,
          })
          .execute()
      },
      /^conflictedDoNotReview: review review /,
    ],
    'a decision validated by whoever recorded it': [
      async db => withDecision(db, await inOrder(db), { validated_by: people.chair.id, validated_at: now }),
      /^recordersDoNotValidate: decision decision /,
    ],
    'a decision that is not what was validated': [
      async db => {
        await withDecision(db, await inOrder(db), { validated_by: people.manager.id, validated_at: now })
        await db
          .updateTable('decision')
          .set({ terms: encode({ reasons: [], conditions: [] }) })
          .execute()
      },
      /^decisionsHoldTheirHash: decision 1 of .* is not what was validated$/,
    ],
    'a validated decision without its hash': [
      async db => {
        await withDecision(db, await inOrder(db), { validated_by: people.manager.id, validated_at: now })
        await db.updateTable('decision').set({ sha256: null }).execute()
      },
      /^decisionsHoldTheirHash: decision 1 of .* is not what was validated$/,
    ],
    'a notice before the validation': [
      async db => withDecision(db, await inOrder(db), { notice_released_at: now }),
      /^noticesFollowValidation: decision decision /,
    ],
    'a line that its commitments overdraw': [
      async (db, given) => {
        const id = await inOrder(db)
        await withLine(db)
        await write(db, 2, 'reservation', 900, id)
        await liftAppendOnly(db, given, 'envelope_movement').then(async restore => {
          await db.updateTable('envelope_movement').set({ amount_cents: 1001 }).where('position', '=', 2).execute()
          await restore()
        })
        await sealLatest(db, sha256, 'line', 1)
      },
      /^linesAreNeverOverdrawn: line line is overdrawn by its movement 2$/,
    ],
    'a movement taken out of the ledger': [
      async (db, given) => {
        await inOrder(db)
        await withLine(db)
        await write(db, 2, 'freeze', 1)
        await move(db, 3, 'thaw', 1)
        await liftAppendOnly(db, given, 'envelope_movement').then(async restore => {
          await db.deleteFrom('envelope_movement').where('position', '=', 2).execute()
          await restore()
        })
      },
      /^linesAreNeverOverdrawn: line line has no movement 2$/,
    ],
    'a movement whose words were changed': [
      async (db, given) => {
        await inOrder(db)
        await withLine(db)
        await move(db, 2, 'freeze', 1)
        await liftAppendOnly(db, given, 'envelope_movement').then(async restore => {
          await db
            .updateTable('envelope_movement')
            .set({ cause: '{"code":"decision","words":"x"}' })
            .where('position', '=', 2)
            .execute()
          await restore()
        })
      },
      /^movementsHoldTheirSeal: movement 2 of line line \(movement 2\) is not what was sealed$/,
    ],
    'the last movement taken out of the ledger': [
      async (db, given) => {
        await inOrder(db)
        await withLine(db)
        await move(db, 2, 'freeze', 1)
        await liftAppendOnly(db, given, 'envelope_movement').then(async restore => {
          await db.deleteFrom('envelope_movement').where('position', '=', 2).execute()
          await restore()
        })
      },
      /^movementsHoldTheirSeal: movement movement 2 is gone$/,
    ],
    'a movement that nobody sealed': [
      async db => {
        await inOrder(db)
        await withLine(db)
        await write(db, 2, 'freeze', 1)
      },
      /^movementsHoldTheirSeal: movement 2 of line line \(movement 2\) is not what was sealed$/,
    ],
    'a grant that is not committed': [
      async db =>
        withDecision(db, await inOrder(db, 'accepted'), {
          kind: 'grant',
          granted_cents: 600,
          validated_by: people.manager.id,
          validated_at: now,
        }),
      /^grantsAreCommitted: application application is accepted: 600 cents are granted, 0 committed$/,
    ],
    'a grant that is committed on another line than its decision': [
      async db => {
        const id = await inOrder(db, 'accepted')
        await withLine(db)
        await db
          .insertInto('envelope_line')
          .values({ id: 'named', window_id: storedWindow.id, stream: 'DATA', year: 2026, version: 1 })
          .execute()
        await withDecision(db, id, {
          kind: 'grant',
          granted_cents: 600,
          validated_by: people.manager.id,
          validated_at: now,
          line_id: 'named',
        })
        await move(db, 2, 'commitment', 600, id)
      },
      /^grantsAreCommitted: application application is committed on another line than its decision$/,
    ],
    'money held for a file that is over': [
      async db => {
        const id = await inOrder(db, 'withdrawn')
        await withLine(db)
        await move(db, 2, 'reservation', 500, id)
      },
      /^grantsAreCommitted: application application is withdrawn and still reserves 500 cents$/,
    ],
    'a session of a disabled account': [
      async db => {
        await inOrder(db)
        await db
          .updateTable('person')
          .set({ disabled_at: now, disabled_reason: 'départ' })
          .where('id', '=', people.officer.id)
          .execute()
        await db
          .insertInto('session')
          .values({
            token_hash: 'hash',
            person_id: people.officer.id,
            created_at: now,
            last_seen_at: now,
            expires_at: now,
          })
          .execute()
      },
      /^disabledHaveNoSession: the disabled account officer /,
    ],
    'an edited line of audit': [
      async (db, given) => {
        await inOrder(db)
        await liftAppendOnly(db, given, 'audit_event').then(async restore => {
          await db.updateTable('audit_event').set({ action: 'b' }).execute()
          await restore()
        })
      },
      /^auditChainHolds: line 1 /,
    ],
  }

  test.each(Object.keys(broken))('see %s, and nothing else wrong', async name => {
    const db = await open()
    const [breaks, sentence] = broken[name] ?? []
    await breaks?.(db, dialect)

    expect(await brokenOf(db)).toEqual([expect.stringMatching(sentence ?? /never/)])
  })
})
