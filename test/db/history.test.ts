// The journal and the audit trail: in order, by nobody changed, and every edited byte found, on both databases.

import { describe, expect, test } from 'vitest'
import type { PersonId } from '#app/domain/identifiers.ts'
import { minutes, plus } from '#app/domain/time.ts'
import { appendAudit, verifyAudit } from '#db/audit.ts'
import type { Database } from '#db/connection.ts'
import type { Dialect } from '#db/dialect.ts'
import { appendJournal, listJournal } from '#db/journal.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { now, people } from '#test/support/situation.ts'
import { sha256, storePerson } from '#test/support/stored.ts'
import { liftAppendOnly } from '#test/support/triggers.ts'

describe.each(dialects)('the journal, on %s', dialect => {
  const open = databasesOf(dialect)
  const entry = (id: string, subjectId: string, action: string, actorId: PersonId | null = people.officer.id) => ({
    id,
    subject: 'application' as const,
    subjectId,
    at: now,
    actorId,
    action,
    from: 'submitted',
    to: 'admissible',
    comment: null,
  })

  test('tells what was done to one thing in the order in which it was written, with the names of who did', async () => {
    const db = await open()
    await storePerson(db, people.officer)
    await appendJournal(db, entry('z', 'one', 'takeFile'))
    await appendJournal(db, entry('y', 'another', 'takeFile'))
    await appendJournal(db, entry('x', 'one', 'expire', null))
    await appendJournal(db, { ...entry('w', 'one', 'reopen'), subject: 'project' })

    expect(await listJournal(db, 'application', 'one')).toEqual([
      {
        at: now,
        actorId: 'officer',
        actorName: 'officer',
        action: 'takeFile',
        from: 'submitted',
        to: 'admissible',
        comment: null,
      },
      { at: now, actorId: null, actorName: null, action: 'expire', from: 'submitted', to: 'admissible', comment: null },
    ])
    expect(await db.selectFrom('journal').select(['id', 'position']).orderBy('id').execute()).toEqual([
      { id: 'w', position: 1 },
      { id: 'x', position: 2 },
      { id: 'y', position: 1 },
      { id: 'z', position: 1 },
    ])
  })

  test('is neither changed nor shortened', async () => {
    const db = await open()
    await storePerson(db, people.officer)
    await appendJournal(db, entry('a', 'one', 'takeFile'))

    await expect(db.updateTable('journal').set({ comment: 'autre' }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('journal').execute()).rejects.toThrow('append-only')
  })
})

/** A small chain with every kind of value in it. */
async function chainOf(db: Database, length: number): Promise<void> {
  await storePerson(db, people.officer)
  for (let index = 1; index <= length; index += 1)
    await appendAudit(db, sha256, {
      at: plus(now, minutes(index)),
      actorId: index % 3 === 0 ? null : people.officer.id,
      action: index % 2 === 0 ? 'submit' : 'takeFile',
      subject: 'application',
      subjectId: `application ${index}`,
      body: JSON.stringify({ amount: index * 1000, note: 'été' }),
    })
}

const columns = ['at', 'action', 'subject', 'subject_id', 'body', 'previous_hash', 'hash'] as const

/** Another text of the same length but for one character, or one character longer or shorter. */
function edited(text: string, pick: (below: number) => number): string {
  const place = pick(text.length)
  const other = String.fromCharCode(33 + ((text.charCodeAt(place) - 32 + pick(93)) % 94))
  const changed = other === text[place] ? '~' : other
  const kinds = [
    text.slice(0, place) + changed + text.slice(place + 1),
    text.slice(0, place) + text.slice(place + 1),
    text.slice(0, place) + changed + text.slice(place),
  ]
  return kinds[pick(3)] ?? ''
}

/** Always the same sequence of numbers: a test that fails, fails again. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

describe.each(dialects)('the audit trail, on %s', dialect => {
  const open = databasesOf(dialect)
  const verify = (db: Database) => verifyAudit(db, sha256)

  test('holds when nobody touched it, empty as well', async () => {
    const db = await open()

    expect(await verify(db)).toEqual({ lines: 0, broken: null })

    await chainOf(db, 12)

    expect(await verify(db)).toEqual({ lines: 12, broken: null })
  })

  test('is read to its end, beyond a thousand lines', async () => {
    const db = await open()
    await chainOf(db, 3)
    const last = await db.selectFrom('audit_event').selectAll().where('position', '=', 3).executeTakeFirstOrThrow()
    const rows = []
    let previous = last.hash
    for (let position = 4; position <= 1203; position += 1) {
      const sealed = JSON.stringify([position, now, null, 'a', 'b', 'c', '{}', previous])
      const hash = sha256(sealed)
      rows.push({
        position,
        at: now,
        actor_id: null,
        action: 'a',
        subject: 'b',
        subject_id: 'c',
        body: '{}',
        previous_hash: previous,
        hash,
      })
      previous = hash
    }
    for (let from = 0; from < rows.length; from += 400)
      await db
        .insertInto('audit_event')
        .values(rows.slice(from, from + 400))
        .execute()

    expect(await verify(db)).toEqual({ lines: 1203, broken: null })
  })

  test('is neither changed nor shortened', async () => {
    const db = await open()
    await chainOf(db, 2)

    await expect(db.updateTable('audit_event').set({ body: '{}' }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('audit_event').where('position', '=', 2).execute()).rejects.toThrow('append-only')
  })

  test('shows every one of several hundred edits, made past its triggers', async () => {
    const db = await open()
    await chainOf(db, 6)
    const restore = await liftAppendOnly(db, dialect, 'audit_event')
    const pick = sequence(20_250_310)
    const missed: string[] = []

    for (let round = 0; round < edits[dialect]; round += 1) {
      const position = 1 + pick(6)
      const column = columns[pick(columns.length)] ?? 'body'
      const row = await db
        .selectFrom('audit_event')
        .selectAll()
        .where('position', '=', position)
        .executeTakeFirstOrThrow()
      const changed = edited(row[column], pick)
      await db
        .updateTable('audit_event')
        .set({ [column]: changed })
        .where('position', '=', position)
        .execute()
      const { broken } = await verify(db)
      if (broken !== position) missed.push(`${column} of ${position}: ${row[column]} → ${changed} (${broken})`)
      await db
        .updateTable('audit_event')
        .set({ [column]: row[column] })
        .where('position', '=', position)
        .execute()
    }

    expect(missed).toEqual([])
    expect(await verify(db)).toEqual({ lines: 6, broken: null })
    await restore()
  })

  test('shows an author exchanged, taken away or invented', async () => {
    const db = await open()
    await chainOf(db, 3)
    await storePerson(db, people.auditor)
    const restore = await liftAppendOnly(db, dialect, 'audit_event')
    const broken: (number | null)[] = []
    for (const [position, actor_id] of [
      [1, people.auditor.id],
      [2, null],
      [3, people.officer.id],
    ] as const) {
      const { actor_id: before } = await db
        .selectFrom('audit_event')
        .select('actor_id')
        .where('position', '=', position)
        .executeTakeFirstOrThrow()
      await db.updateTable('audit_event').set({ actor_id }).where('position', '=', position).execute()
      broken.push((await verify(db)).broken)
      await db.updateTable('audit_event').set({ actor_id: before }).where('position', '=', position).execute()
    }

    expect(broken).toEqual([1, 2, 3])
    await restore()
  })

  test('shows a line taken out of the middle, and two exchanged', async () => {
    const db = await open()
    await chainOf(db, 5)
    const restore = await liftAppendOnly(db, dialect, 'audit_event')
    await db.updateTable('audit_event').set({ position: 99 }).where('position', '=', 2).execute()
    await db.updateTable('audit_event').set({ position: 2 }).where('position', '=', 3).execute()
    await db.updateTable('audit_event').set({ position: 3 }).where('position', '=', 99).execute()

    expect((await verify(db)).broken).toBe(2)

    await db.deleteFrom('audit_event').where('position', 'in', [2, 3]).execute()

    expect((await verify(db)).broken).toBe(2)
    await restore()
  })
})

/** PostgreSQL in WebAssembly takes its time; the rule under test is the same code. */
const edits: Readonly<Record<Dialect, number>> = { sqlite: 600, postgres: 60 }
