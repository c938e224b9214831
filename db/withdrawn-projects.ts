// A funded project that ends with its application, before it started.

import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

/** Withdraws the project of an application whose agreement is still to sign; null when there is none. */
export async function saveProjectWithdrawn(
  db: Database,
  applicationId: ApplicationId,
  at: Instant,
): Promise<ProjectId | null> {
  const row = await db
    .updateTable('project')
    .set(eb => ({ state: 'withdrawn', state_since: at, version: eb('version', '+', 1) }))
    .where('application_id', '=', applicationId)
    .where('state', '=', 'agreementToSign')
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? null : toId<ProjectId>(row.id)
}
