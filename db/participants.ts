// Who takes part in an application, by address: whoever signs in with it has the role.

import type { Participant, ParticipantRole } from '#app/domain/application.ts'
import { type ApplicationId, type PersonId, toId, toIdOrNull, type WindowId } from '#app/domain/identifiers.ts'
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
  return (await listParticipantsOf(db, [applicationId])).get(applicationId) ?? []
}

/** Those of several applications, by application, in one statement. */
export async function listParticipantsOf(
  db: Database,
  applicationIds: readonly ApplicationId[],
): Promise<ReadonlyMap<ApplicationId, readonly Participant[]>> {
  if (applicationIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('participant')
    .leftJoin('person', 'person.email', 'participant.email')
    .select(['participant.application_id', 'participant.role', 'participant.email', 'person.id', 'person.name'])
    .where('participant.application_id', 'in', applicationIds)
    .orderBy('participant.added_at')
    .orderBy('participant.email')
    .orderBy('participant.role')
    .execute()
  return new Map(applicationIds.map(id => [id, rows.filter(row => row.application_id === id).map(toParticipant)]))
}

/** The windows of the applications that this address takes part in. */
export async function listCarriedWindowIds(db: Database, email: string): Promise<readonly WindowId[]> {
  const rows = await db
    .selectFrom('participant')
    .innerJoin('application', 'application.id', 'participant.application_id')
    .select('application.window_id')
    .distinct()
    .where('participant.email', '=', email)
    .execute()
  return rows.map(row => toId(row.window_id))
}

const toParticipant = (row: {
  readonly role: string
  readonly email: string
  readonly id: string | null
  readonly name: string | null
}): Participant => ({
  role: row.role === 'applicantSignatory' ? 'applicantSignatory' : 'applicantEditor',
  email: row.email,
  personId: toIdOrNull(row.id),
  name: row.name,
})
