// Reminders sent to carriers, by matter: counted so that none leaves twice in a week.

import type { ApplicationId, PersonId } from '#app/domain/identifiers.ts'
import type { SentReminder } from '#app/domain/project.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export async function insertReminder(
  db: Database,
  reminder: {
    readonly id: string
    readonly applicationId: ApplicationId
    readonly matter: string
    readonly at: Instant
    readonly by: PersonId
  },
): Promise<void> {
  const { id, applicationId, matter, at, by } = reminder
  await db
    .insertInto('reminder')
    .values({ id, application_id: applicationId, matter, sent_at: at, sent_by: by })
    .execute()
}

/** From the oldest to the newest, by application; on its project or before it has one. */
export async function listReminders(
  db: Database,
  applicationIds: readonly ApplicationId[],
): Promise<readonly (SentReminder & { readonly applicationId: string })[]> {
  if (applicationIds.length === 0) return []
  const rows = await db
    .selectFrom('reminder')
    .select(['application_id', 'matter', 'sent_at'])
    .where('application_id', 'in', applicationIds)
    .orderBy('sent_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    applicationId: row.application_id,
    matter: row.matter,
    sentAt: row.sent_at as Instant,
  }))
}
