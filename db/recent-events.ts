// What happened since a moment to the projects and applications one follows, newest first, in one statement.

import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export type RecentEvent = {
  readonly subjectId: string
  readonly at: Instant
  readonly action: string
  readonly comment: string | null
}

export async function listEventsSince(
  db: Database,
  subjectIds: readonly string[],
  since: Instant,
  actions: readonly string[],
): Promise<readonly RecentEvent[]> {
  if (subjectIds.length === 0) return []
  const rows = await db
    .selectFrom('journal')
    .select(['subject_id', 'at', 'action', 'comment'])
    .where('subject', 'in', ['project', 'application'])
    .where('subject_id', 'in', subjectIds)
    .where('at', '>=', since)
    .where('action', 'in', actions)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    subjectId: row.subject_id,
    at: row.at as Instant,
    action: row.action,
    comment: row.comment,
  }))
}
