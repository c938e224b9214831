// The applications somebody takes part in, on both databases: theirs alone, in as many statements for three as for one.

import { describe, expect, test } from 'vitest'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { days, plus, toDay } from '#app/domain/time.ts'
import { insertApplication } from '#db/applications.ts'
import { insertAttachment } from '#db/attachments.ts'
import type { Database } from '#db/connection.ts'
import { listAwaitingSupplement, listDrafts, listOwnApplications } from '#db/own-applications.ts'
import { insertParticipant } from '#db/participants.ts'
import { insertSupplement } from '#db/supplements.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { now, people, windowId } from '#test/support/situation.ts'
import { storeApplication } from '#test/support/stored.ts'

/** `count` drafts that the editor takes part in; the first is stored with all that is around. */
async function storeOwn(db: Database, count: number): Promise<readonly ApplicationId[]> {
  const first = await storeApplication(db)
  const ids = Array.from({ length: count }, (_, index) =>
    index === 0 ? first.id : toId<ApplicationId>(`own-${index}`),
  )
  for (const id of ids) {
    if (id !== first.id)
      await insertApplication(db, { ...first, id, title: `Projet ${id}`, editedAt: plus(now, days(-ids.indexOf(id))) })
    await insertParticipant(db, id, { role: 'applicantEditor', email: people.editor.email }, people.editor.id, now)
  }
  return ids
}

describe.each(dialects)('one’s applications, on %s', dialect => {
  const open = databasesOf(dialect)

  test.each([1, 3])('take the same statements for %d', async count => {
    let statements = 0
    const db = await open(() => {
      statements += 1
    })
    await storeOwn(db, count)
    statements = 0

    const own = await listOwnApplications(db, people.editor.email)

    expect([own.length, statements]).toEqual([count, 10])
  })

  test('are those of the address, with every role it holds there, and no other’s', async () => {
    const db = await open()
    const [first, second] = await storeOwn(db, 2)
    if (first === undefined || second === undefined) throw new Error('two were stored')
    await insertParticipant(
      db,
      first,
      { role: 'applicantSignatory', email: people.editor.email },
      people.editor.id,
      now,
    )
    await insertParticipant(
      db,
      second,
      { role: 'applicantSignatory', email: people.signatory.email },
      people.editor.id,
      now,
    )

    const own = await listOwnApplications(db, people.editor.email)

    expect(own.map(({ application, roles, signatoryNamed }) => [application.id, roles, signatoryNamed])).toEqual(
      expect.arrayContaining([
        [first, ['applicantEditor', 'applicantSignatory'], true],
        [second, ['applicantEditor'], true],
      ]),
    )
    expect((await listOwnApplications(db, people.signatory.email)).map(({ application }) => application.id)).toEqual([
      second,
    ])
    expect(await listOwnApplications(db, people.stranger.email)).toEqual([])
  })

  test('carry the files that are there and the request that waits', async () => {
    const db = await open()
    const [id] = await storeOwn(db, 1)
    if (id === undefined) throw new Error('one was stored')
    await insertAttachment(
      db,
      id,
      {
        id: toId('letter'),
        kind: 'sponsorLetter',
        fileName: 'a.pdf',
        mediaType: 'application/pdf',
        size: 1,
        sha256: 'a',
        uploadedAt: now,
      },
      people.editor.id,
    )
    await insertSupplement(db, id, {
      id: 'request',
      number: 1,
      requestedBy: people.officer.id,
      requestedAt: now,
      dueOn: toDay('2025-04-09'),
      message: 'Où ?',
      fields: ['hosting'],
    })

    const [own] = await listOwnApplications(db, people.editor.email)

    expect([own?.attachmentKinds, own?.supplementDueOn, own?.decision, own?.project, own?.heldAt]).toEqual([
      ['sponsorLetter'],
      '2025-04-09',
      null,
      null,
      null,
    ])
  })

  test('drafts come the longest untouched first; those that wait for a supplement are apart', async () => {
    const db = await open()
    const ids = await storeOwn(db, 3)
    await db
      .updateTable('application')
      .set({ state: 'supplementRequested' })
      .where('id', '=', ids[1] ?? '')
      .execute()

    expect((await listDrafts(db, windowId)).map(({ id, editedAt }) => [id, editedAt])).toEqual([
      [ids[2], plus(now, days(-2))],
      [ids[0], expect.any(String)],
    ])
    expect(await listAwaitingSupplement(db)).toEqual([ids[1]])
  })
})
