// Who takes part in an application, by address: whoever signs in with it has the role.

import type { Participant, ParticipantRole } from '#app/domain/application.ts'
import { type ApplicationId, type PersonId, toIdOrNull } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export async function insertParticipant(
  db: Database,
  applicationId: ApplicationId,
  participant: { readonly role: ParticipantRole; readonly email: string },
  by: PersonId,
  at: Instant,
): Promise<void> {
  await db
    .insertInto('participant')
    .values({
      application_id: applicationId,
      role: participant.role,
      email: participant.email,
      added_at: at,
      added_by: by,
    })
    .onConflict(conflict => conflict.columns(['application_id', 'role', 'email']).doNothing())
    .execute()
}

export async function deleteParticipants(
  db: Database,
  applicationId: ApplicationId,
  role: ParticipantRole,
): Promise<void> {
  await db.deleteFrom('participant').where('application_id', '=', applicationId).where('role', '=', role).execute()
}

export async function listParticipants(db: Database, applicationId: ApplicationId): Promise<readonly Participant[]> {
  const rows = await db
    .selectFrom('participant')
    .leftJoin('person', 'person.email', 'participant.email')
    .select(['participant.role', 'participant.email', 'person.id', 'person.name'])
    .where('participant.application_id', '=', applicationId)
    .orderBy('participant.added_at')
    .orderBy('participant.email')
    .orderBy('participant.role')
    .execute()
  return rows.map(row => ({
    role: row.role === 'applicantSignatory' ? 'applicantSignatory' : 'applicantEditor',
    email: row.email,
    personId: toIdOrNull(row.id),
    name: row.name,
  }))
}
