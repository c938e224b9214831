// The history of a thing: who did what and when, in the order it happened.

import type { PersonId } from '#app/domain/identifiers.ts'
import { type Instant, toInstant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export type JournalSubject = 'application' | 'project' | 'milestone' | 'meeting' | 'envelope'

export type JournalEntry = {
  readonly at: Instant
  readonly actorId: PersonId | null
  readonly actorName: string | null
  readonly action: string
  readonly from: string | null
  readonly to: string | null
  readonly comment: string | null
}

export async function appendJournal(
  db: Database,
  entry: { readonly id: string; readonly subject: JournalSubject; readonly subjectId: string } & Omit<
    JournalEntry,
    'actorName'
  >,
): Promise<void> {
  const last = await db
    .selectFrom('journal')
    .select('position')
    .where('subject', '=', entry.subject)
    .where('subject_id', '=', entry.subjectId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  await db
    .insertInto('journal')
    .values({
      id: entry.id,
      subject: entry.subject,
      subject_id: entry.subjectId,
      position: (last?.position ?? 0) + 1,
      at: entry.at,
      actor_id: entry.actorId,
      action: entry.action,
      from_state: entry.from,
      to_state: entry.to,
      comment: entry.comment,
    })
    .execute()
}

/** From the oldest to the newest. */
export async function listJournal(
  db: Database,
  subject: JournalSubject,
  subjectId: string,
): Promise<readonly JournalEntry[]> {
  const rows = await db
    .selectFrom('journal')
    .leftJoin('person', 'person.id', 'journal.actor_id')
    .select([
      'journal.at',
      'journal.actor_id',
      'person.name',
      'journal.action',
      'journal.from_state',
      'journal.to_state',
      'journal.comment',
    ])
    .where('journal.subject', '=', subject)
    .where('journal.subject_id', '=', subjectId)
    .orderBy('journal.position')
    .execute()
  return rows.map(row => ({
    at: toInstant(row.at),
    actorId: row.actor_id as PersonId | null,
    actorName: row.name,
    action: row.action,
    from: row.from_state,
    to: row.to_state,
    comment: row.comment,
  }))
}
